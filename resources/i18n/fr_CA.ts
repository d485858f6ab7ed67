<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_CA">
<context>
    <name>AddressAsked</name>
    <message>
        <source>No street or postal code is known yet:</source>
        <translation>La rue ou le code postal manque encore&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Garder l’adresse</translation>
    </message>
    <message>
        <source>Address of %(company)s</source>
        <translation>Adresse&#xa0;: %(company)s</translation>
    </message>
    <message>
        <source>%(company)s: address added</source>
        <translation>%(company)s&#xa0;: adresse ajoutée</translation>
    </message>
</context>
<context>
    <name>AddressBlock</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address copied ✓</source>
        <translation>Adresse copiée ✓</translation>
    </message>
    <message>
        <source>The address of %(name)s is copied</source>
        <translation>L’adresse de %(name)s est copiée</translation>
    </message>
    <message>
        <source>Copy the address of %(name)s</source>
        <translation>Copier l’adresse de %(name)s</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Address of %(company)s</source>
        <translation>Adresse&#xa0;: %(company)s</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>No address shows in the window: it was not known yet. Open the card and print again.</source>
        <translation>Aucune adresse ne paraît dans la fenêtre de l’enveloppe&#xa0;: elle n’était pas encore connue. Ouvrez la fiche et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>No address shows in the window. Type it here, then open the card and print again.</source>
        <translation>Aucune adresse ne paraît dans la fenêtre de l’enveloppe. Tapez-la ici, puis ouvrez la fiche et imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>AdviceButton</name>
    <message>
        <source>%(advice)s: %(about)s</source>
        <translation>%(advice)s&#xa0;: %(about)s</translation>
    </message>
    <message>
        <source>What the handbook says (Shift+F1)</source>
        <translation>Ce que dit le guide (Maj+F1)</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>What did they say about an answer?</source>
        <translation>Quand vous ont-ils promis une réponse?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien de précis</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Une date…</translation>
    </message>
    <message>
        <source>In their words…</source>
        <translation>Dans leurs mots…</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation>Ce qu’on vous a dit, dans leurs mots</translation>
    </message>
    <message>
        <source>For example: by the end of next week</source>
        <translation>Par exemple&#xa0;: d’ici la fin de la semaine prochaine</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Put off until</source>
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>Put off until %(day)s: %(what)s</source>
        <translation>Reporté, de retour %(day)s&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Left out: %(what)s</source>
        <translation>Laissé de côté&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Done: %(what)s</source>
        <translation>Fait&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Brought back: %(what)s</source>
        <translation>Ramené&#xa0;: %(what)s</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Only this card</source>
        <translation>Cette fiche seulement</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>AskingNews</name>
    <message>
        <source>Letter to %(name)s sent to the printer</source>
        <translation>Lettre à %(name)s envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Enregistrer la lettre en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter to %(name)s saved in “%(folder)s”</source>
        <translation>Lettre à %(name)s enregistrée dans «&#xa0;%(folder)s&#xa0;»</translation>
    </message>
    <message>
        <source>Your name kept</source>
        <translation>Votre nom est gardé</translation>
    </message>
    <message>
        <source>Letter asking for news to %(name)s</source>
        <translation>Lettre à %(name)s pour demander des nouvelles</translation>
    </message>
</context>
<context>
    <name>AskingNewsDialog</name>
    <message>
        <source>Ask for news</source>
        <translation>Demander des nouvelles</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>%(quality)s: being read</source>
        <translation>%(quality)s&#xa0;: lecture en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>rien à regarder</translation>
    </message>
    <message>
        <source>%(quality)s: %(count)s</source>
        <translation>%(quality)s&#xa0;: %(count)s</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>What the letter is like</source>
        <translation>Comment est la lettre</translation>
    </message>
</context>
<context>
    <name>BegunLine</name>
    <message>
        <source>Go on with it</source>
        <translation>La continuer</translation>
    </message>
    <message>
        <source>A page you began is not on the board yet: %(names)s.</source>
        <translation>Une page commencée n’est pas encore sur le tableau&#xa0;: %(names)s.</translation>
    </message>
    <message>
        <source>Pages you began are not on the board yet: %(names)s.</source>
        <translation>Des pages commencées ne sont pas encore sur le tableau&#xa0;: %(names)s.</translation>
    </message>
    <message>
        <source>A page you began is not on the board yet.</source>
        <translation>Une page commencée n’est pas encore sur le tableau.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>I had an &amp;interview</source>
        <translation>J’ai passé une &amp;entrevue</translation>
    </message>
    <message>
        <source>I &amp;heard from them…</source>
        <translation>J’ai eu une &amp;réponse…</translation>
    </message>
    <message>
        <source>&amp;Close: no answer came</source>
        <translation>&amp;Fermer&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Chronologie…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>I had an interview</source>
        <translation>J’ai passé une entrevue</translation>
    </message>
    <message>
        <source>Remove the example cards</source>
        <translation>Retirer les fiches d’exemple</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter cards</source>
        <translation>Filtrer les fiches</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Sign this letter by hand</source>
        <translation>Signer cette lettre à la main</translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message>
        <source>Write it by hand</source>
        <translation>Écrire à la main</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>How wide the card is</source>
        <translation>Largeur de la carte</translation>
    </message>
    <message>
        <source>What to write, line by line</source>
        <translation>Ce qui est à écrire, ligne par ligne</translation>
    </message>
    <message>
        <source>4 inches</source>
        <translation>4 pouces</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 pouces</translation>
    </message>
    <message>
        <source>6 inches</source>
        <translation>6 pouces</translation>
    </message>
    <message>
        <source>10 cm</source>
        <translation>10 cm</translation>
    </message>
    <message>
        <source>13 cm</source>
        <translation>13 cm</translation>
    </message>
    <message>
        <source>15 cm</source>
        <translation>15 cm</translation>
    </message>
    <message>
        <source>Letters 6 mm high: about %(most)s to a line, %(lines)s lines. The arrow keys mark the line you are at.</source>
        <translation>Lettres de 6 mm de haut&#xa0;: environ %(most)s par ligne, %(lines)s lignes. Les flèches marquent la ligne où vous en êtes.</translation>
    </message>
    <message>
        <source>Save the words as PDF</source>
        <translation>Enregistrer le texte en PDF</translation>
    </message>
    <message>
        <source>By hand %(name)s</source>
        <translation>À la main %(name)s</translation>
    </message>
</context>
<context>
    <name>CalendarOut</name>
    <message>
        <source>No calendar program was found here: save it as a file.</source>
        <translation>Aucun programme de calendrier n’a été trouvé ici&#xa0;: enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Opened in your calendar. There you choose what to keep.</source>
        <translation>C’est ouvert dans votre calendrier. Vous y choisissez ce que vous gardez.</translation>
    </message>
    <message>
        <source>Nothing is ahead that a calendar could hold: no interview and no call.</source>
        <translation>Rien à venir pour un calendrier&#xa0;: ni entrevue ni appel.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Save for my calendar</source>
        <translation>Enregistrer pour mon calendrier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%(name)s” saved. Open it with your calendar.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est enregistré. Ouvrez-le avec votre calendrier.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Interview: %(company)s, %(position)s</source>
        <translation>Entrevue&#xa0;: %(company)s, %(position)s</translation>
    </message>
    <message>
        <source>Answer %(company)s about the offer (%(position)s)</source>
        <translation>Répondre à l’offre de %(company)s (%(position)s)</translation>
    </message>
    <message>
        <source>Ask %(company)s how things stand (%(position)s)</source>
        <translation>Demander à %(company)s où en sont les choses (%(position)s)</translation>
    </message>
    <message>
        <source>By telephone or in writing: Afterword has the words.</source>
        <translation>Par téléphone ou par écrit&#xa0;: Afterword a les mots qu’il faut.</translation>
    </message>
</context>
<context>
    <name>CallFrame</name>
    <message>
        <source>Ask in writing instead</source>
        <translation>Demander plutôt par écrit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Langue de l’appel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Last time: %(notes)s</source>
        <translation>La dernière fois&#xa0;: %(notes)s</translation>
    </message>
    <message>
        <source>%(day)s, %(time)s</source>
        <translation>%(day)s, %(time)s</translation>
    </message>
    <message>
        <source>Notes while you talk</source>
        <translation>Notes pendant l’appel</translation>
    </message>
</context>
<context>
    <name>CallPaper</name>
    <message>
        <source>Save the call sheet as PDF</source>
        <translation>Enregistrer l’aide-mémoire d’appel en PDF</translation>
    </message>
    <message>
        <source>The sheet is saved</source>
        <translation>L’aide-mémoire est enregistré</translation>
    </message>
    <message>
        <source>The sheet is sent to “%(queue)s”</source>
        <translation>L’aide-mémoire est envoyé à «&#xa0;%(queue)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CallSheetDialog</name>
    <message>
        <source>Kept how to say %(name)s</source>
        <translation>Façon de dire %(name)s gardée</translation>
    </message>
    <message>
        <source>Kept the phone number of %(name)s</source>
        <translation>Numéro de téléphone de %(name)s gardé</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>Notes d’un appel</translation>
    </message>
</context>
<context>
    <name>CallTimer</name>
    <message>
        <source>I am calling</source>
        <translation>J’appelle</translation>
    </message>
    <message>
        <source>Say thank you, and hang up when you are ready.</source>
        <translation>Dites merci et raccrochez quand bon vous semble.</translation>
    </message>
    <message>
        <source>The mark stands at 25 seconds: enough for a message.</source>
        <translation>Le repère est à 25 secondes&#xa0;: c’est assez pour un message.</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Arrêter le chrono</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>Ca&amp;ll…</source>
        <translation>Ap&amp;peler…</translation>
    </message>
    <message>
        <source>Ca&amp;ll (after the interview)</source>
        <translation>Ap&amp;peler (après l’entrevue)</translation>
    </message>
    <message>
        <source>Ask for &amp;news in writing…</source>
        <translation>Demander des &amp;nouvelles par écrit…</translation>
    </message>
    <message>
        <source>Ask for &amp;news in writing (after the interview)</source>
        <translation>Demander des &amp;nouvelles par écrit (après l’entrevue)</translation>
    </message>
    <message>
        <source>I &amp;sent the letters</source>
        <translation>J’ai envoyé les &amp;lettres</translation>
    </message>
    <message>
        <source>By &amp;post</source>
        <translation>Par la &amp;poste</translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation>Par &amp;courriel</translation>
    </message>
    <message>
        <source>&amp;Handed in</source>
        <translation>En &amp;main propre</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>%(title)s: %(words)s</source>
        <translation>%(title)s&#xa0;: %(words)s</translation>
    </message>
</context>
<context>
    <name>ChoicesSide</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>A letter counts as much as a call.</source>
        <translation>Une lettre vaut autant qu’un appel.</translation>
    </message>
    <message>
        <source>Write another one</source>
        <translation>En écrire une autre</translation>
    </message>
    <message>
        <source>Your name, for under the letter</source>
        <translation>Votre nom, pour le bas de la lettre</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Still missing: your name</source>
        <translation>Il manque encore&#xa0;: votre nom</translation>
    </message>
    <message>
        <source>To %(name)s</source>
        <translation>À %(name)s</translation>
    </message>
    <message>
        <source>To %(company)s: no name is kept on the card.</source>
        <translation>À %(company)s&#xa0;: la fiche ne garde aucun nom.</translation>
    </message>
    <message>
        <source>To the company: no name is kept on the card.</source>
        <translation>À l’entreprise&#xa0;: la fiche ne garde aucun nom.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>How it goes into the printer</source>
        <translation>Comment elle entre dans l’imprimante</translation>
    </message>
    <message>
        <source>Try it on plain paper first: which side is printed differs.</source>
        <translation>Essayez d’abord sur du papier ordinaire&#xa0;: le côté imprimé varie.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>“%(words)s” is a word of mine</source>
        <translation>«&#xa0;%(words)s&#xa0;» est un de mes mots</translation>
    </message>
    <message>
        <source>Ignored: “%(words)s”</source>
        <translation>Ignoré&#xa0;: «&#xa0;%(words)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CoachPart</name>
    <message>
        <source>What the coach leaves out</source>
        <translation>Ce que le conseiller passe sous silence</translation>
    </message>
    <message>
        <source>Nothing. Beside a letter, the coach has “Ignore here”, “Ignore always” and “Keep as a word of mine”: what you choose there is listed here, and can be said again.</source>
        <translation>Rien. À côté d’une lettre, le conseiller offre «&#xa0;Ignorer ici&#xa0;», «&#xa0;Toujours ignorer&#xa0;» et «&#xa0;Garder parmi mes mots&#xa0;»&#xa0;: ce que vous y choisissez figure ici et peut être redit.</translation>
    </message>
    <message>
        <source>You asked not to hear this again. It can be said again at any time.</source>
        <translation>Vous avez demandé de ne plus entendre ceci. Cela peut être redit en tout temps.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard again: %(said)s</source>
        <translation>De nouveau dit&#xa0;: %(said)s</translation>
    </message>
    <message>
        <source>It is said again.</source>
        <translation>Ce sera redit.</translation>
    </message>
</context>
<context>
    <name>CoachedPage</name>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Nothing to look at in this letter.</source>
        <translation>Rien à regarder dans cette lettre.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>%(shown)s/%(total)s</source>
        <translation>%(shown)s/%(total)s</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card to %(stage)s</source>
        <translation>Ajouter une fiche à l’étape «&#xa0;%(stage)s&#xa0;»</translation>
    </message>
    <message>
        <source>No card here matches the filter.</source>
        <translation>Aucune fiche ici ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Press + to add a card.</source>
        <translation>Rien ici pour l’instant.
Appuyez sur + pour ajouter une fiche.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Drag a card here, or press Ctrl+← on a card.</source>
        <translation>Rien ici pour l’instant.
Glissez une fiche ici, ou appuyez sur Ctrl+← sur une fiche.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Drag a card here, or press Ctrl+→ on a card.</source>
        <translation>Rien ici pour l’instant.
Glissez une fiche ici, ou appuyez sur Ctrl+→ sur une fiche.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>%(name)s, for all</source>
        <translation>%(name)s, pour tout le monde</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %(characters)s.</source>
        <translation>Aucune police de cet ordinateur n’a ces caractères&#xa0;: %(characters)s.</translation>
    </message>
    <message>
        <source>Write them in Latin letters.</source>
        <translation>Écrivez-les en alphabet latin (A à Z).</translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in their e-mail address.</source>
        <translation>Écrivez le nom en alphabet latin, comme dans le courriel.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>No page has these words. Try one word of it, or what it is about: “thank”, “phone”, “late”, “offer”.</source>
        <translation>Aucune page ne contient ces mots. Essayez un seul mot, ou dites de quoi il s’agit&#xa0;: «&#xa0;merci&#xa0;», «&#xa0;téléphone&#xa0;», «&#xa0;retard&#xa0;», «&#xa0;offre&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page trouvée</numerusform>
            <numerusform>%n pages trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Have these %n letters to %(company)s gone?</source>
        <translation>
            <numerusform>Cette lettre à %(company)s est-elle partie?</numerusform>
            <numerusform>Ces %n lettres à %(company)s sont-elles parties?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have these %n letters gone?</source>
        <translation>
            <numerusform>Cette lettre est-elle partie?</numerusform>
            <numerusform>Ces %n lettres sont-elles parties?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s are ready to send</source>
        <translation>
            <numerusform>%n lettre à %(company)s est prête à partir</numerusform>
            <numerusform>%n lettres à %(company)s sont prêtes à partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are ready to send</source>
        <translation>
            <numerusform>%n lettre est prête à partir</numerusform>
            <numerusform>%n lettres sont prêtes à partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s are on paper</source>
        <translation>
            <numerusform>%n lettre à %(company)s est sur papier</numerusform>
            <numerusform>%n lettres à %(company)s sont sur papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on paper</source>
        <translation>
            <numerusform>%n lettre est sur papier</numerusform>
            <numerusform>%n lettres sont sur papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s posted</source>
        <translation>
            <numerusform>%n lettre postée&#xa0;: %(company)s</numerusform>
            <numerusform>%n lettres postées&#xa0;: %(company)s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters posted</source>
        <translation>
            <numerusform>%n lettre postée</numerusform>
            <numerusform>%n lettres postées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s handed in</source>
        <translation>
            <numerusform>%n lettre remise&#xa0;: %(company)s</numerusform>
            <numerusform>%n lettres remises&#xa0;: %(company)s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters handed in</source>
        <translation>
            <numerusform>%n lettre remise</numerusform>
            <numerusform>%n lettres remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posted</source>
        <translation>
            <numerusform>Postée</numerusform>
            <numerusform>Postées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed in</source>
        <translation>
            <numerusform>Remise</numerusform>
            <numerusform>Remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cards after this one</source>
        <translation>
            <numerusform>%n autre fiche ensuite</numerusform>
            <numerusform>%n autres fiches ensuite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>All you write is on this computer only. This is your board:</source>
        <translation>Tout ce que vous écrivez est sur cet ordinateur seulement. Voici votre tableau&#xa0;:</translation>
    </message>
    <message>
        <source>Beside it lie its safety copies, the work you send and your letters as they went out.</source>
        <translation>À côté se trouvent ses copies de sûreté, les travaux que vous joignez et vos lettres telles qu’elles sont parties.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Take everything along…</source>
        <translation>Tout emporter…</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Tout rapporter…</translation>
    </message>
    <message>
        <source>Erase everything on this computer…</source>
        <translation>Tout effacer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>DayAsked</name>
    <message>
        <source>for example: next Tuesday</source>
        <translation>par exemple&#xa0;: mardi prochain</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Garder ce jour</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>About %(day)s: is that right?</source>
        <translation>Vers le %(day)s&#xa0;: est-ce bien ça?</translation>
    </message>
    <message>
        <source>No day is in it yet.</source>
        <translation>Il n’y a pas encore de jour.</translation>
    </message>
    <message>
        <source>Kept in your notes: %(time)s</source>
        <translation>Gardé dans vos notes&#xa0;: %(time)s</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Choisir un jour dans le calendrier</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayNamed</name>
    <message>
        <source>Keep it without a day</source>
        <translation>Garder sans jour</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Garder ce jour</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrables</translation>
    </message>
    <message>
        <source>One day at least must count.</source>
        <translation>Il faut au moins un jour.</translation>
    </message>
    <message>
        <source>Changed the working days</source>
        <translation>Jours ouvrables modifiés</translation>
    </message>
    <message>
        <source>Follow-ups and the day for posting are counted in these days.</source>
        <translation>Les relances et le jour de mise à la poste se comptent en ces jours.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En voir %n de plus</numerusform>
            <numerusform>En voir %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>%(button)s: %(what)s</source>
        <translation>%(button)s&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>More: %(what)s</source>
        <translation>Plus&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Put off, leave out, open the card</source>
        <translation>Reporter, laisser de côté, ouvrir la fiche</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Ask in writing</source>
        <translation>Demander par écrit</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Raconter</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter la date</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>I have answered</source>
        <translation>J’ai répondu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
</context>
<context>
    <name>EmptyPart</name>
    <message>
        <source>Words you like to use again are kept here: whole letters with fields such as {company} that fill themselves in, and short texts to put into a sentence.</source>
        <translation>Les mots que vous aimez reprendre sont gardés ici&#xa0;: des lettres entières, avec des champs comme {entreprise} qui se remplissent tout seuls, et des textes courts à mettre dans une phrase.</translation>
    </message>
    <message>
        <source>Keep this letter as my own text</source>
        <translation>Garder cette lettre parmi mes textes</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>En écrire un nouveau</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>not possible now</source>
        <translation>impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>EnvelopePicture</name>
    <message>
        <source>Picture of the envelope</source>
        <translation>Image de l’enveloppe</translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>Interview at %(company)s kept</source>
        <translation>Entrevue chez %(company)s conservée</translation>
    </message>
    <message>
        <source>Choose a card that has letters, or write some first.</source>
        <translation>Choisissez une fiche qui a des lettres, ou écrivez-en d’abord.</translation>
    </message>
</context>
<context>
    <name>EnvelopesDialog</name>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>%(name)s (no address)</source>
        <translation>%(name)s (pas d’adresse)</translation>
    </message>
    <message>
        <source>%(company)s: address changed</source>
        <translation>%(company)s&#xa0;: adresse modifiée</translation>
    </message>
    <message>
        <source>Save the envelopes as PDF</source>
        <translation>Enregistrer les enveloppes en PDF</translation>
    </message>
    <message>
        <source>Envelopes %(company)s</source>
        <translation>Enveloppes %(company)s</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase everything that Afterword keeps on this computer?</source>
        <translation>Effacer tout ce qu’Afterword garde sur cet ordinateur?</translation>
    </message>
    <message>
        <source>Take everything along first…</source>
        <translation>Tout emporter d’abord…</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good: your board with %(cards)s and all letters, its safety copies, the work you send, the picture of your signature, your settings, and the start with your session.</source>
        <translation>Partiront pour de bon&#xa0;: votre tableau avec %(cards)s et toutes les lettres, ses copies de sûreté, les travaux que vous joignez, l’image de votre signature, vos réglages et le démarrage avec votre session.</translation>
    </message>
    <message>
        <source>Not erased: what you saved elsewhere (letters as PDF, what you took along), what is printed, and what your mail program and your calendar have. Then Afterword closes. This can&apos;t be undone.</source>
        <translation>Resteront&#xa0;: ce que vous avez enregistré ailleurs (lettres en PDF, ce que vous avez emporté), ce qui est imprimé, et ce qu’ont votre logiciel de courriel et votre calendrier. Ensuite, Afterword se ferme. C’est sans retour.</translation>
    </message>
    <message>
        <source>Everything is erased. If you start Afterword again, it knows nothing of you.</source>
        <translation>Tout est effacé. Si vous rouvrez Afterword, il ne saura rien de vous.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Example cards added</source>
        <translation>Fiches d’exemple ajoutées</translation>
    </message>
    <message>
        <source>Example cards removed</source>
        <translation>Fiches d’exemple retirées</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Nothing to look at in this letter.</source>
        <translation>Rien à regarder dans cette lettre.</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>%(quality)s. %(advice)s %(weight)s.</source>
        <translation>%(quality)s. %(advice)s %(weight)s.</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>Keep as a word of mine</source>
        <translation>Garder parmi mes mots</translation>
    </message>
    <message>
        <source>Ignore always</source>
        <translation>Toujours ignorer</translation>
    </message>
    <message>
        <source>Read more about it</source>
        <translation>En lire plus</translation>
    </message>
    <message>
        <source>%(advice)s “%(words)s”</source>
        <translation>%(advice)s «&#xa0;%(words)s&#xa0;»</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Ignore it here, or always</source>
        <translation>L’ignorer ici, ou toujours</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Choose a card first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
</context>
<context>
    <name>FollowUpPart</name>
    <message>
        <source>Whose public holidays count, unless a card says otherwise</source>
        <translation>Jours fériés qui comptent, sauf si une fiche dit autre chose</translation>
    </message>
    <message>
        <source>Wait as usual</source>
        <translation>Revenir aux délais habituels</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Public holidays and the days you don&apos;t count are left out.</source>
        <translation>Les jours fériés et les jours que vous ne comptez pas sont exclus.</translation>
    </message>
    <message>
        <source>As this computer: %(region)s</source>
        <translation>Comme cet ordinateur&#xa0;: %(region)s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>From the day they named for an answer until you ask</source>
        <translation>Du jour annoncé pour la réponse jusqu’à votre demande</translation>
    </message>
    <message>
        <source>From the interview, where they named no day</source>
        <translation>De l’entrevue à votre demande, si aucun jour n’est annoncé</translation>
    </message>
    <message>
        <source>From the first time you ask to the second</source>
        <translation>De la première demande à la deuxième</translation>
    </message>
    <message>
        <source>From then until a card goes quiet</source>
        <translation>De là jusqu’à ce qu’une fiche soit sans réponse</translation>
    </message>
    <message>
        <source>For a letter to arrive by post</source>
        <translation>Pour qu’une lettre arrive par la poste</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed whose holidays count</source>
        <translation>Jours fériés modifiés</translation>
    </message>
    <message>
        <source>Changed the days to wait</source>
        <translation>Délais d’attente modifiés</translation>
    </message>
    <message>
        <source>Put the days to wait back as usual</source>
        <translation>Délais d’attente habituels rétablis</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>By e-mail…</source>
        <translation>Par courriel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No printer is set up here. Save a PDF to print elsewhere.</source>
        <translation>Aucune imprimante n’est installée ici. Enregistrez un PDF à imprimer ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n envelopes…</source>
        <translation>
            <numerusform>Imprimer %n enveloppe…</numerusform>
            <numerusform>Imprimer %n enveloppes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF ▾</source>
        <translation>Enregistrer en PDF ▾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;One file for all…</source>
        <translation>&amp;Un fichier pour toutes…</translation>
    </message>
    <message>
        <source>One file &amp;each…</source>
        <translation>Un fichier &amp;chacune…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n letters ready.</source>
        <translation>
            <numerusform>%n lettre prête.</numerusform>
            <numerusform>%n lettres prêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are stopped.</source>
        <translation>
            <numerusform>%n ne peut pas encore partir.</numerusform>
            <numerusform>%n ne peuvent pas encore partir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up here: save a PDF to print elsewhere.</source>
        <translation>Aucune imprimante n’est installée ici&#xa0;: enregistrez un PDF à imprimer ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters…</source>
        <translation>
            <numerusform>Imprimer %n lettre…</numerusform>
            <numerusform>Imprimer %n lettres…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Previous page: %(title)s</source>
        <translation>Page précédente&#xa0;: %(title)s</translation>
    </message>
    <message>
        <source>Next page: %(title)s</source>
        <translation>Page suivante&#xa0;: %(title)s</translation>
    </message>
</context>
<context>
    <name>GoingAlong</name>
    <message>
        <source>Take everything along</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Afterword, all of %(day)s</source>
        <translation>Afterword, tout au %(day)s</translation>
    </message>
    <message>
        <source>Bring back what you took along</source>
        <translation>Rapporter ce que vous avez emporté</translation>
    </message>
    <message>
        <source>All in one file (%(kind)s)</source>
        <translation>Tout dans un seul fichier (%(kind)s)</translation>
    </message>
    <message>
        <source>All that Afterword kept for you on one computer: your board, the work you send and your letters as they went out. To have it on another computer, open Afterword there and choose: Edit, Settings, Bring it back.
</source>
        <translation>Tout ce qu’Afterword gardait pour vous sur un ordinateur&#xa0;: votre tableau, les travaux que vous joignez et vos lettres telles qu’elles sont parties. Pour l’avoir sur un autre ordinateur, ouvrez-y Afterword et choisissez&#xa0;: Édition, Réglages, Tout rapporter.
</translation>
    </message>
    <message>
        <source>Everything is in “%(name)s”. Whoever has this file can read it: keep it safe.</source>
        <translation>Tout est dans «&#xa0;%(name)s&#xa0;». Qui a ce fichier peut le lire&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Bring back the board in “%(name)s”?</source>
        <translation>Rapporter le tableau de «&#xa0;%(name)s&#xa0;»?</translation>
    </message>
    <message>
        <source>The board you have here now stays beside it, under another name.</source>
        <translation>Le tableau que vous avez ici reste à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>Afterword closes and opens again with it.</source>
        <translation>Afterword se ferme et se rouvre avec ce tableau.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Tout rapporter</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>%(group)s (%(count)s)</source>
        <translation>%(group)s (%(count)s)</translation>
    </message>
    <message>
        <source>Nothing is due. After your next interview, who to thank and when to ask stands here.</source>
        <translation>Rien à faire pour l’instant. Après votre prochaine entrevue, vous verrez ici qui remercier et quand demander des nouvelles.</translation>
    </message>
    <message>
        <source>Nothing is due in the next seven days. Next: %(what)s, %(day)s.</source>
        <translation>Rien à faire dans les sept prochains jours. Ensuite&#xa0;: %(what)s, le %(day)s.</translation>
    </message>
    <message>
        <source>%(day)s. Nothing is due today.</source>
        <translation>Nous sommes le %(day)s. Rien à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>%(day)s. Nothing is due before %(next)s.</source>
        <translation>Nous sommes le %(day)s. Rien à faire avant %(next)s.</translation>
    </message>
    <message numerus="yes">
        <source>%n more later: see the month</source>
        <translation>
            <numerusform>%n autre plus tard&#xa0;: voir le mois</numerusform>
            <numerusform>%n autres plus tard&#xa0;: voir le mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: hide</source>
        <translation>
            <numerusform>%n de côté&#xa0;: cacher</numerusform>
            <numerusform>%n de côté&#xa0;: cacher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: show</source>
        <translation>
            <numerusform>%n de côté&#xa0;: montrer</numerusform>
            <numerusform>%n de côté&#xa0;: montrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Les sept prochains jours</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
</context>
<context>
    <name>GuessLine</name>
    <message>
        <source>Is this the company&apos;s name? It was read from an e-mail address.</source>
        <translation>Est-ce bien le nom de l’entreprise? Il vient d’une adresse courriel.</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Oui, c’est bien ça</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>%(page)s – Handbook</source>
        <translation>%(page)s – Guide</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Write letters</source>
        <translation>Écrire les lettres</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>Fermer la fiche (Échap)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write your thank-you letters. Nothing leaves this computer.</source>
        <translation>Écrivez vos lettres de remerciement. Rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>See an example board</source>
        <translation>Voir un tableau d’exemple</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>After your interview</source>
        <translation>Après votre entrevue</translation>
    </message>
    <message>
        <source>Bring back what I typed</source>
        <translation>Retrouver ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>HeardDialog</name>
    <message>
        <source>I heard from them</source>
        <translation>J’ai eu une réponse</translation>
    </message>
    <message>
        <source>Not decided &amp;yet…</source>
        <translation>Pas encore &amp;décidé…</translation>
    </message>
    <message>
        <source>Until when, if they said so?</source>
        <translation>Jusqu’à quand, si on vous l’a dit?</translation>
    </message>
    <message>
        <source>for example: by the end of next week</source>
        <translation>par exemple&#xa0;: d’ici la fin de la semaine prochaine</translation>
    </message>
    <message>
        <source>By when do they want your answer, if they said so?</source>
        <translation>Pour quand veut-on votre réponse, si on vous l’a dit?</translation>
    </message>
    <message>
        <source>for example: by Friday</source>
        <translation>par exemple&#xa0;: d’ici vendredi</translation>
    </message>
    <message>
        <source>What they said, if you like</source>
        <translation>Ce qu’on vous a dit, si vous voulez</translation>
    </message>
    <message>
        <source>“We decide next week”</source>
        <translation>«&#xa0;On décide la semaine prochaine&#xa0;»</translation>
    </message>
    <message>
        <source>What did you hear from %(company)s?</source>
        <translation>Quelle réponse avez-vous eue de %(company)s?</translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message>
        <source>What was changed, step by step</source>
        <translation>Ce qui a changé, étape par étape</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En voir plus</translation>
    </message>
    <message>
        <source>Undone: %(what)s</source>
        <translation>Annulé&#xa0;: %(what)s</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%(way)s. The step: %(what)s</source>
        <translation>%(way)s. L’étape&#xa0;: %(what)s</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Invitations and saved e-mails (*.ics *.eml)</source>
        <translation>Invitations et courriels enregistrés (*.ics *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The invitation from %(company)s is on the board already</source>
        <translation>L’invitation «&#xa0;%(company)s&#xa0;» est déjà au tableau</translation>
    </message>
    <message>
        <source>The interview at %(company)s was cancelled</source>
        <translation>L’entrevue chez %(company)s est annulée</translation>
    </message>
    <message>
        <source>The interview at %(company)s was changed</source>
        <translation>L’entrevue chez %(company)s est modifiée</translation>
    </message>
    <message>
        <source>Which place&apos;s time?</source>
        <translation>L’heure de quel endroit?</translation>
    </message>
    <message>
        <source>The invitation names a time zone that is not known here: %(zone)s.</source>
        <translation>L’invitation nomme un fuseau horaire inconnu ici&#xa0;: %(zone)s.</translation>
    </message>
    <message>
        <source>The invitation does not say in which place&apos;s time it is.</source>
        <translation>L’invitation ne dit pas de quel endroit est l’heure.</translation>
    </message>
</context>
<context>
    <name>JobGroup</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Address of the company</source>
        <translation>Adresse de l’entreprise</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Met through an agency</source>
        <translation>Par une agence</translation>
    </message>
    <message>
        <source>Nobody in between</source>
        <translation>Sans intermédiaire</translation>
    </message>
    <message>
        <source>Address of the agency</source>
        <translation>Adresse de l’agence</translation>
    </message>
    <message>
        <source>Text of the job posting</source>
        <translation>Texte de l’offre d’emploi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Use “%(place)s”</source>
        <translation>Prendre «&#xa0;%(place)s&#xa0;»</translation>
    </message>
    <message>
        <source>“%(company)s” is on other cards too. Change its name on them as well?</source>
        <translation>«&#xa0;%(company)s&#xa0;» est aussi sur d’autres fiches. Changer son nom là aussi?</translation>
    </message>
    <message>
        <source>Only the first part was kept: a posting may have 100 kB here.</source>
        <translation>Seule la première partie a été gardée&#xa0;: une offre peut avoir 100 ko ici.</translation>
    </message>
    <message>
        <source>Address, for the letter</source>
        <translation>Adresse, pour la lettre</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>L’emploi</translation>
    </message>
</context>
<context>
    <name>JobPart</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation>Autre jour…</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>C’était quand?</translation>
    </message>
    <message>
        <source>Have the invitation? Drop it here and the names fill themselves in.</source>
        <translation>Vous avez l’invitation? Déposez-la ici&#xa0;: les noms s’écriront tout seuls.</translation>
    </message>
    <message>
        <source>at %(time)s</source>
        <translation>à %(time)s</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand?</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>L’emploi</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Changed my own text “%(name)s”</source>
        <translation>Texte «&#xa0;%(name)s&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Kept my own text “%(name)s”</source>
        <translation>Texte «&#xa0;%(name)s&#xa0;» gardé</translation>
    </message>
    <message>
        <source>Deleted my own text “%(name)s”</source>
        <translation>Texte «&#xa0;%(name)s&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>Still missing: %(fields)s</source>
        <translation>Il manque encore&#xa0;: %(fields)s</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>l’entreprise</translation>
    </message>
    <message>
        <source>whether the company&apos;s name is right</source>
        <translation>si le nom de l’entreprise est juste</translation>
    </message>
    <message>
        <source>the position</source>
        <translation>le poste</translation>
    </message>
    <message>
        <source>who you met</source>
        <translation>qui vous avez rencontré</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
</context>
<context>
    <name>LawLine</name>
    <message>
        <source>Is there a law about answering?</source>
        <translation>Une loi oblige-t-elle à répondre?</translation>
    </message>
    <message>
        <source>Note about the law, not legal advice</source>
        <translation>Note sur la loi, pas un avis juridique</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>La récrire</translation>
    </message>
    <message>
        <source>Take the note off</source>
        <translation>Retirer la note</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>All letters</source>
        <translation>Toutes les lettres</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Letter to everybody</source>
        <translation>Lettre à tout le monde</translation>
    </message>
    <message>
        <source>Letter to %(person)s</source>
        <translation>Lettre à %(person)s</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Let it go as it is</source>
        <translation>L’envoyer telle quelle</translation>
    </message>
    <message>
        <source>%(link)s: %(name)s</source>
        <translation>%(link)s&#xa0;: %(name)s</translation>
    </message>
</context>
<context>
    <name>LetterSide</name>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>Click a sentence to change it, or</source>
        <translation>Cliquez sur une phrase pour la changer, ou</translation>
    </message>
    <message>
        <source>say it another way</source>
        <translation>dites-le autrement</translation>
    </message>
    <message>
        <source>go back to the suggested letter</source>
        <translation>revenir à la lettre proposée</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Say this letter another way</source>
        <translation>Dire cette lettre autrement</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Open in my mail program</source>
        <translation>Ouvrir dans mon programme de courriel</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Afterword sends nothing itself: your mail program does. Or copy the parts into your web mail.</source>
        <translation>Afterword n’envoie rien&#xa0;: c’est votre programme de courriel qui le fait. Ou copiez les parties dans votre messagerie Web.</translation>
    </message>
    <message>
        <source>%(number)s of %(count)s: %(name)s</source>
        <translation>%(number)s de %(count)s&#xa0;: %(name)s</translation>
    </message>
</context>
<context>
    <name>LettersGroup</name>
    <message>
        <source>No letter yet.</source>
        <translation>Pas encore de lettre.</translation>
    </message>
    <message>
        <source>Send by e-mail instead…</source>
        <translation>Envoyer plutôt par courriel…</translation>
    </message>
    <message>
        <source>Ask for news in writing…</source>
        <translation>Demander des nouvelles par écrit…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message numerus="yes">
        <source>%(name)s and %n others</source>
        <translation>
            <numerusform>%(name)s et %n autre</numerusform>
            <numerusform>%(name)s et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%(words)s: the letter to %(name)s</source>
        <translation>%(words)s&#xa0;: la lettre à %(name)s</translation>
    </message>
</context>
<context>
    <name>LettersOut</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Enregistrer la lettre en PDF</translation>
    </message>
    <message numerus="yes">
        <source>Choose a folder for %n letters</source>
        <translation>
            <numerusform>Choisissez un dossier pour %n lettre</numerusform>
            <numerusform>Choisissez un dossier pour %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print on %(queue)s again</source>
        <translation>Imprimer encore sur %(queue)s</translation>
    </message>
    <message>
        <source>Interview at %(company)s kept</source>
        <translation>Entrevue chez %(company)s conservée</translation>
    </message>
    <message numerus="yes">
        <source>%n letters sent to the printer</source>
        <translation>
            <numerusform>%n lettre envoyée à l’imprimante</numerusform>
            <numerusform>%n lettres envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters saved in “%(folder)s”</source>
        <translation>
            <numerusform>%n lettre enregistrée dans «&#xa0;%(folder)s&#xa0;»</numerusform>
            <numerusform>%n lettres enregistrées dans «&#xa0;%(folder)s&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the pages together…</source>
        <translation>Assemblage des pages…</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s</source>
        <translation>
            <numerusform>%n lettre pour %(company)s</numerusform>
            <numerusform>%n lettres pour %(company)s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Letter, 8½ × 11 in</source>
        <translation>Lettre, 8½ × 11 po</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4, 210 × 297 mm</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Changed the language of letters</source>
        <translation>Langue des lettres modifiée</translation>
    </message>
</context>
<context>
    <name>LettersSide</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Your letters appear here while you type.</source>
        <translation>Vos lettres apparaissent ici pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>The letters come after the interview.</source>
        <translation>Les lettres viennent après l’entrevue.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>My own texts</source>
        <translation>Mes textes</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>Nouveau ▾</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Short texts</source>
        <translation>Textes courts</translation>
    </message>
    <message>
        <source>The letter in view</source>
        <translation>La lettre affichée</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>name@company.ca</source>
        <translation>nom@entreprise.ca</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Montrer les fichiers</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copier l’objet</translation>
    </message>
    <message>
        <source>The subject is copied.</source>
        <translation>L’objet est copié.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>Write all their addresses here, with a comma between them.</source>
        <translation>Écrivez ici toutes leurs adresses, séparées par une virgule.</translation>
    </message>
    <message>
        <source>Goes along: %(files)s. In web mail, attach it yourself.</source>
        <translation>À joindre&#xa0;: %(files)s. Dans une messagerie Web, joignez-le vous-même.</translation>
    </message>
    <message>
        <source>Tick who gets it.</source>
        <translation>Cochez qui le reçoit.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet. It looks like name@company.ca.</source>
        <translation>Ce n’est pas encore une adresse courriel. Elle ressemble à nom@entreprise.ca.</translation>
    </message>
    <message>
        <source>Please write the address of %(name)s here. It is kept for next time.</source>
        <translation>Veuillez écrire l’adresse de %(name)s ici. Elle est gardée pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>MailingPanel</name>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>Send it there, then come back and say so here.</source>
        <translation>Envoyez-le là, puis revenez le dire ici.</translation>
    </message>
    <message>
        <source>Copy the parts instead.</source>
        <translation>Copiez plutôt les parties.</translation>
    </message>
    <message>
        <source>E-mail address of %(name)s kept</source>
        <translation>Adresse courriel de %(name)s gardée</translation>
    </message>
    <message>
        <source>Letter to %(name)s e-mailed</source>
        <translation>Lettre à %(name)s envoyée par courriel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: %(what)s</source>
        <translation>Annulé&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Done again: %(what)s</source>
        <translation>Rétabli&#xa0;: %(what)s</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>not a working day</source>
        <translation>jour non ouvrable</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>rien à faire</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Not a working day.</source>
        <translation>Jour non ouvrable.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien à faire.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Everything at the left</source>
        <translation>Tout à gauche</translation>
    </message>
    <message>
        <source>Date and name in the middle</source>
        <translation>Date et nom au milieu</translation>
    </message>
    <message>
        <source>Date and name in the middle, indented</source>
        <translation>Date et nom au milieu, alinéas</translation>
    </message>
    <message>
        <source>Window envelope #10</source>
        <translation>Enveloppe à fenêtre nᵒ 10</translation>
    </message>
    <message>
        <source>Window envelope #9</source>
        <translation>Enveloppe à fenêtre nᵒ 9</translation>
    </message>
    <message>
        <source>Envelope #9 with two windows</source>
        <translation>Enveloppe nᵒ 9 à deux fenêtres</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United Kingdom, window envelope DL</source>
        <translation>Royaume-Uni, enveloppe à fenêtre DL</translation>
    </message>
    <message>
        <source>France, window at the right</source>
        <translation>France, fenêtre à droite</translation>
    </message>
    <message>
        <source>Switzerland, window at the left</source>
        <translation>Suisse, fenêtre à gauche</translation>
    </message>
    <message>
        <source>Switzerland, window at the right</source>
        <translation>Suisse, fenêtre à droite</translation>
    </message>
    <message>
        <source>Germany, DIN 5008 A</source>
        <translation>Allemagne, DIN 5008 A</translation>
    </message>
    <message>
        <source>Germany, DIN 5008 B</source>
        <translation>Allemagne, DIN 5008 B</translation>
    </message>
    <message>
        <source>Plain lines</source>
        <translation>Lignes simples</translation>
    </message>
    <message>
        <source>Name in the middle</source>
        <translation>Nom au milieu</translation>
    </message>
    <message>
        <source>Name over columns</source>
        <translation>Nom au-dessus de colonnes</translation>
    </message>
    <message>
        <source>Name beside the rest</source>
        <translation>Nom à côté du reste</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Nom en majuscules</translation>
    </message>
    <message>
        <source>Paper: US Letter</source>
        <translation>Papier&#xa0;: Lettre (8½ × 11 po)</translation>
    </message>
    <message>
        <source>Paper: A4</source>
        <translation>Papier&#xa0;: A4</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Votre nom et votre adresse</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Lettres en</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>%(card)s archived</source>
        <translation>Fiche %(card)s archivée</translation>
    </message>
    <message>
        <source>Letters to %(card)s sent</source>
        <translation>Lettres pour %(card)s envoyées</translation>
    </message>
    <message>
        <source>%(card)s closed, no answer came</source>
        <translation>Fiche %(card)s fermée&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>%(card)s added</source>
        <translation>Fiche %(card)s ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n cards moved to %(stage)s</source>
        <translation>
            <numerusform>%n fiche déplacée vers «&#xa0;%(stage)s&#xa0;»</numerusform>
            <numerusform>%n fiches déplacées vers «&#xa0;%(stage)s&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>%(card)s moved within %(stage)s</source>
        <translation>Fiche %(card)s déplacée dans «&#xa0;%(stage)s&#xa0;»</translation>
    </message>
    <message>
        <source>%(card)s moved to %(stage)s</source>
        <translation>Fiche %(card)s déplacée vers «&#xa0;%(stage)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NameTabs</name>
    <message numerus="yes">
        <source>%n more letters</source>
        <translation>
            <numerusform>%n autre lettre</numerusform>
            <numerusform>%n autres lettres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Ask for news in writing…</source>
        <translation>Demander des nouvelles par écrit…</translation>
    </message>
    <message>
        <source>Open the letter…</source>
        <translation>Ouvrir la lettre…</translation>
    </message>
    <message>
        <source>Your letter to %(name)s is on paper. All that is left is to send it.</source>
        <translation>Votre lettre à %(name)s est sur papier. Il ne reste qu’à l’envoyer.</translation>
    </message>
    <message>
        <source>Your letter to %(name)s is saved as a PDF. What is left: print it and send it, or send it by e-mail.</source>
        <translation>Votre lettre à %(name)s est enregistrée en PDF. Il reste à l’imprimer et à l’envoyer, ou à l’envoyer par courriel.</translation>
    </message>
    <message>
        <source>It is time to ask how things stand: call them, or write.</source>
        <translation>C’est le moment de demander où en sont les choses&#xa0;: appelez, ou écrivez.</translation>
    </message>
    <message>
        <source>It is time to ask how things stand: call %(name)s at %(phone)s, or write.</source>
        <translation>C’est le moment de demander où en sont les choses&#xa0;: appelez %(name)s au %(phone)s, ou écrivez.</translation>
    </message>
</context>
<context>
    <name>NextWords</name>
    <message>
        <source>There is nothing more to do for now. They know that you are interested.</source>
        <translation>Il n’y a plus rien à faire pour l’instant. On sait que le poste vous intéresse.</translation>
    </message>
    <message>
        <source>They answer by %(day)s. Until then there is nothing more to do.</source>
        <translation>On répond d’ici le %(day)s. Jusque-là, il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>There is still time to ask: try again on %(day)s, or write.</source>
        <translation>Il est encore temps de demander&#xa0;: réessayez le %(day)s, ou écrivez.</translation>
    </message>
    <message>
        <source>Next time: %(day)s.</source>
        <translation>La prochaine fois&#xa0;: le %(day)s.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n working days after today.</source>
        <translation>
            <numerusform>C’est %n jour ouvrable après aujourd’hui.</numerusform>
            <numerusform>C’est %n jours ouvrables après aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n working days after you asked on %(day)s.</source>
        <translation>
            <numerusform>C’est %n jour ouvrable après votre demande du %(day)s.</numerusform>
            <numerusform>C’est %n jours ouvrables après votre demande du %(day)s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n working days after %(day)s, the day they named.</source>
        <translation>
            <numerusform>C’est %n jour ouvrable après le %(day)s, le jour annoncé.</numerusform>
            <numerusform>C’est %n jours ouvrables après le %(day)s, le jour annoncé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n working days after your interview on %(day)s.</source>
        <translation>
            <numerusform>C’est %n jour ouvrable après votre entrevue du %(day)s.</numerusform>
            <numerusform>C’est %n jours ouvrables après votre entrevue du %(day)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>They asked you to call then.</source>
        <translation>On vous a demandé d’appeler ce jour-là.</translation>
    </message>
    <message>
        <source>Until then your thanks may still be in the post.</source>
        <translation>D’ici là, vos remerciements sont peut-être encore dans le courrier.</translation>
    </message>
    <message>
        <source>By then your thanks will be read.</source>
        <translation>D’ici là, vos remerciements auront été lus.</translation>
    </message>
    <message>
        <source>%(day)s is %(holiday)s.</source>
        <translation>%(day)s, c’est férié&#xa0;: %(holiday)s.</translation>
    </message>
</context>
<context>
    <name>NotedDay</name>
    <message>
        <source>You noted “%(words)s”. Which day do they answer by? Click it:</source>
        <translation>Vous avez noté «&#xa0;%(words)s&#xa0;». D’ici quel jour répondra-t-on? Cliquez dessus&#xa0;:</translation>
    </message>
    <message>
        <source>You noted “%(words)s”. Is this the day they answer by? Then click it:</source>
        <translation>Vous avez noté «&#xa0;%(words)s&#xa0;». Est-ce le jour où l’on répondra? Alors cliquez dessus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Write it “%(words)s”?</source>
        <translation>L’écrire «&#xa0;%(words)s&#xa0;»?</translation>
    </message>
    <message>
        <source>Is “%(words)s” the job title?</source>
        <translation>«&#xa0;%(words)s&#xa0;», est-ce le titre du poste?</translation>
    </message>
</context>
<context>
    <name>OnBoard</name>
    <message>
        <source>On your board now:</source>
        <translation>À votre tableau&#xa0;:</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>No printed or saved letter is waiting to be sent.</source>
        <translation>Aucune lettre imprimée ou enregistrée n’attend de partir.</translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>Click a sentence to change it, or</source>
        <translation>Cliquez sur une phrase pour la changer, ou</translation>
    </message>
    <message>
        <source>say it another way</source>
        <translation>dites-le autrement</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>go back to the suggested letter</source>
        <translation>revenez à la lettre proposée</translation>
    </message>
    <message>
        <source>Say this letter another way</source>
        <translation>Dire cette lettre autrement</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>It is on the card</source>
        <translation>C’est sur la fiche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>When do they want your call?</source>
        <translation>Quand veut-on que vous rappeliez?</translation>
    </message>
    <message>
        <source>Until when is there no news?</source>
        <translation>Jusqu’à quand n’y a-t-il rien de neuf?</translation>
    </message>
    <message>
        <source>Spoke with them</source>
        <translation>On s’est parlé</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>Call back on…</source>
        <translation>Rappeler le…</translation>
    </message>
    <message>
        <source>No news until…</source>
        <translation>Rien avant le…</translation>
    </message>
    <message>
        <source>They have decided</source>
        <translation>Décision prise</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Comment l’appel a-t-il fini?</translation>
    </message>
</context>
<context>
    <name>OwnTextsDialog</name>
    <message>
        <source>My own texts</source>
        <translation>Mes textes</translation>
    </message>
    <message>
        <source>Like the letter to %(person)s</source>
        <translation>Comme la lettre à %(person)s</translation>
    </message>
    <message>
        <source>Nothing was changed: the text can&apos;t be filled in there.</source>
        <translation>Rien n’a été changé&#xa0;: ce texte ne peut pas y être rempli.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters changed with “%(name)s”</source>
        <translation>
            <numerusform>%n lettre modifiée avec «&#xa0;%(name)s&#xa0;»</numerusform>
            <numerusform>%n lettres modifiées avec «&#xa0;%(name)s&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on paper: print them again.</source>
        <translation>
            <numerusform>%n d’entre elles est sur papier&#xa0;: imprimez-la de nouveau.</numerusform>
            <numerusform>%n d’entre elles sont sur papier&#xa0;: imprimez-les de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTextsMenu</name>
    <message>
        <source>My own texts</source>
        <translation>Mes textes</translation>
    </message>
    <message>
        <source>The suggested letter</source>
        <translation>La lettre proposée</translation>
    </message>
    <message>
        <source>Keep this letter as my own text…</source>
        <translation>Garder cette lettre parmi mes textes…</translation>
    </message>
    <message>
        <source>Change my own texts…</source>
        <translation>Modifier mes textes…</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Kept the short text “%(name)s”</source>
        <translation>Texte court «&#xa0;%(name)s&#xa0;» gardé</translation>
    </message>
</context>
<context>
    <name>PageOut</name>
    <message>
        <source>Save the page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <source>The page is saved</source>
        <translation>La page est enregistrée</translation>
    </message>
    <message>
        <source>The page is sent to “%(queue)s”</source>
        <translation>La page est envoyée à «&#xa0;%(queue)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Type an action, a company or a name</source>
        <translation>Tapez une action, une entreprise ou un nom</translation>
    </message>
    <message>
        <source>Nothing is found for “%(words)s”. Try fewer letters, a company or a person, or what you want to do: “print”, “e-mail”, “follow up”.</source>
        <translation>Rien trouvé pour «&#xa0;%(words)s&#xa0;». Essayez moins de lettres, une entreprise ou une personne, ou ce que vous voulez faire&#xa0;: «&#xa0;imprimer&#xa0;», «&#xa0;courriel&#xa0;», «&#xa0;relance&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Type more letters.</source>
        <translation>
            <numerusform>… et %n autre. Tapez plus de lettres.</numerusform>
            <numerusform>… et %n autres. Tapez plus de lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not possible just now.</source>
        <translation>Ce n’est pas possible pour le moment.</translation>
    </message>
</context>
<context>
    <name>PeopleLinks</name>
    <message>
        <source>+ Someone else</source>
        <translation>+ Une autre personne</translation>
    </message>
    <message>
        <source>I don&apos;t know the name</source>
        <translation>Je ne connais pas le nom</translation>
    </message>
    <message>
        <source>+ Send your work</source>
        <translation>+ Joindre votre travail</translation>
    </message>
    <message>
        <source>A diploma, a report, a picture: its pages go along with a letter</source>
        <translation>Un diplôme, un rapport, une image&#xa0;: ses pages accompagnent une lettre</translation>
    </message>
    <message>
        <source>Put %(name)s back</source>
        <translation>Remettre %(name)s</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Who you met</source>
        <translation>Qui vous avez rencontré</translation>
    </message>
    <message>
        <source>To %(name)s …</source>
        <translation>À %(name)s …</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <source>still to thank</source>
        <translation>reste à remercier</translation>
    </message>
    <message>
        <source>Remove %(name)s</source>
        <translation>Retirer %(name)s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>Comment se dit le nom</translation>
    </message>
    <message>
        <source>bwah-VAIR</source>
        <translation>chi-VONNE</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titre du poste</translation>
    </message>
    <message>
        <source>Title, as they use it</source>
        <translation>Titre de civilité employé</translation>
    </message>
    <message>
        <source>Ms., Dr., Mx.</source>
        <translation>Mme, M., Dre</translation>
    </message>
    <message>
        <source>How a letter greets them</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>the usual way</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Ce dont vous avez parlé</translation>
    </message>
    <message>
        <source>Send your work to them…</source>
        <translation>Lui envoyer votre travail…</translation>
    </message>
    <message>
        <source>Attached: %(titles)s</source>
        <translation>Joint&#xa0;: %(titles)s</translation>
    </message>
    <message>
        <source>%(name)s is on other cards too. Change the name on them as well?</source>
        <translation>%(name)s est aussi sur d’autres fiches. Changer le nom là aussi?</translation>
    </message>
    <message>
        <source>There is no @ in it. It was kept as it is.</source>
        <translation>Il n’y a pas de @. Gardé tel quel.</translation>
    </message>
    <message>
        <source>Letters go to %(agency)s.</source>
        <translation>Les lettres vont à %(agency)s.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>De quoi vous avez parlé</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Était là</translation>
    </message>
    <message>
        <source>Was there. Untick who was invited but did not come.</source>
        <translation>Était là. Décochez une personne invitée qui n’est pas venue.</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>Finish the sentence, or leave it empty</source>
        <translation>Finissez la phrase, ou laissez vide</translation>
    </message>
    <message>
        <source>Name, job title if known</source>
        <translation>Nom, titre du poste si connu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>the warehouse manager</source>
        <translation>the warehouse manager</translation>
    </message>
    <message>
        <source>Was there? Name or role</source>
        <translation>Était là? Nom ou fonction</translation>
    </message>
    <message>
        <source>Name, as on the card or e-mail</source>
        <translation>Nom, lu sur la carte ou le courriel</translation>
    </message>
    <message>
        <source>Person %(number)s</source>
        <translation>Personne %(number)s</translation>
    </message>
</context>
<context>
    <name>PlanGroup</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>I heard from them…</source>
        <translation>J’ai eu une réponse…</translation>
    </message>
    <message>
        <source>Timeline…</source>
        <translation>Chronologie…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>By when do they want your answer?</source>
        <translation>Pour quand veut-on votre réponse?</translation>
    </message>
    <message>
        <source>%(company)s: %(task)s put off until %(day)s</source>
        <translation>%(company)s, reporté au %(day)s&#xa0;: %(task)s</translation>
    </message>
    <message>
        <source>%(company)s: %(task)s left out</source>
        <translation>%(company)s, laissé de côté&#xa0;: %(task)s</translation>
    </message>
    <message>
        <source>%(company)s: %(task)s brought back</source>
        <translation>%(company)s, ramené&#xa0;: %(task)s</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Choose the day…</source>
        <translation>Choisir le jour…</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Changer le jour…</translation>
    </message>
    <message>
        <source>I have answered</source>
        <translation>J’ai répondu</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>%(way)s: %(what)s</source>
        <translation>%(way)s&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>Jour de l’entrevue</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporter au</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Interview: %(when)s</source>
        <translation>Entrevue&#xa0;: %(when)s</translation>
    </message>
    <message>
        <source>You have answered their offer.</source>
        <translation>Vous avez répondu à leur offre.</translation>
    </message>
    <message>
        <source>Left out: a thank-you to %(names)s</source>
        <translation>Laissé de côté&#xa0;: un remerciement à %(names)s</translation>
    </message>
    <message>
        <source>Left out: %(task)s</source>
        <translation>Laissé de côté&#xa0;: %(task)s</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n people</source>
        <translation>
            <numerusform>Remercier %n personne</numerusform>
            <numerusform>Remercier %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank %(names)s and %n more</source>
        <translation>
            <numerusform>Remercier %(names)s et %n autre</numerusform>
            <numerusform>Remercier %(names)s et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank %(names)s</source>
        <translation>Remercier %(names)s</translation>
    </message>
    <message>
        <source>Send the letter that asks for news</source>
        <translation>Envoyer la lettre qui demande des nouvelles</translation>
    </message>
    <message>
        <source>Send the letter to %(name)s</source>
        <translation>Envoyer la lettre à %(name)s</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters</source>
        <translation>
            <numerusform>Envoyer %n lettre</numerusform>
            <numerusform>Envoyer %n lettres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintFollower</name>
    <message>
        <source>The record is taken back. The paper is there all the same.</source>
        <translation>L’inscription est retirée. Le papier, lui, existe toujours.</translation>
    </message>
    <message>
        <source>The printer was told to stop.</source>
        <translation>L’imprimante a reçu l’ordre d’arrêter.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s printed</source>
        <translation>
            <numerusform>%n lettre imprimée&#xa0;: %(company)s</numerusform>
            <numerusform>%n lettres imprimées&#xa0;: %(company)s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s sent to the printer</source>
        <translation>
            <numerusform>%n lettre envoyée à l’imprimante&#xa0;: %(company)s</numerusform>
            <numerusform>%n lettres envoyées à l’imprimante&#xa0;: %(company)s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%(queue)s” is gone: %n letters not printed</source>
        <translation>
            <numerusform>«&#xa0;%(queue)s&#xa0;» n’est plus là&#xa0;: %n lettre non imprimée</numerusform>
            <numerusform>«&#xa0;%(queue)s&#xa0;» n’est plus là&#xa0;: %n lettres non imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%(queue)s” gave up: %n letters not printed</source>
        <translation>
            <numerusform>«&#xa0;%(queue)s&#xa0;» a abandonné&#xa0;: %n lettre non imprimée</numerusform>
            <numerusform>«&#xa0;%(queue)s&#xa0;» a abandonné&#xa0;: %n lettres non imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n letters to %(company)s not printed</source>
        <translation>
            <numerusform>Annulé&#xa0;: %n lettre non imprimée (%(company)s)</numerusform>
            <numerusform>Annulé&#xa0;: %n lettres non imprimées (%(company)s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintNotice</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>They have not answered. That is not about you: many employers never do. You can close this card, and open it again any time.</source>
        <translation>On ne vous a pas répondu. Vous n’y êtes pour rien&#xa0;: bien des employeurs ne répondent jamais. Vous pouvez fermer cette fiche, et la rouvrir quand vous voulez.</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Fermer cette fiche</translation>
    </message>
    <message>
        <source>I heard from them…</source>
        <translation>J’ai eu une réponse…</translation>
    </message>
    <message>
        <source>They have not answered</source>
        <translation>On n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>ReachedPart</name>
    <message>
        <source>Who gets it? Whoever is not ticked stays to be thanked.</source>
        <translation>Qui le reçoit? Les personnes non cochées restent à remercier.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Back to what you read before</source>
        <translation>Revenir à ce que vous lisiez avant</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Retour où vous étiez</translation>
    </message>
    <message>
        <source>Close the handbook (Esc)</source>
        <translation>Fermer le guide (Échap)</translation>
    </message>
    <message>
        <source>%(what)s (%(keys)s)</source>
        <translation>%(what)s (%(keys)s)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Handbook page</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n letters.</source>
        <translation>
            <numerusform>%n lettre prête.</numerusform>
            <numerusform>%n lettres prêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics still wait for a click.</source>
        <translation>
            <numerusform>%n sujet attend encore un clic.</numerusform>
            <numerusform>%n sujets attendent encore un clic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics are left out: see the line under each.</source>
        <translation>
            <numerusform>%n sujet n’est pas dans la lettre&#xa0;: voyez la ligne dessous.</numerusform>
            <numerusform>%n sujets ne sont pas dans les lettres&#xa0;: voyez la ligne sous chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no topic, that is fine.</source>
        <translation>
            <numerusform>%n est sans sujet, c’est correct.</numerusform>
            <numerusform>%n sont sans sujet, c’est correct.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Put the interview on the board without letters</source>
        <translation>Mettre l’entrevue au tableau sans lettres</translation>
    </message>
    <message>
        <source>E-mail instead</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>This interview is still to come.</source>
        <translation>Cette entrevue est à venir.</translation>
    </message>
    <message>
        <source>Write the letters when you are back from it.</source>
        <translation>Écrivez les lettres à votre retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are thanked already.</source>
        <translation>
            <numerusform>%n personne est déjà remerciée.</numerusform>
            <numerusform>%n personnes sont déjà remerciées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about names are open.</source>
        <translation>
            <numerusform>%n question sur un nom attend une réponse.</numerusform>
            <numerusform>%n questions sur des noms attendent une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation>
            <numerusform>Imprimer %n lettre</numerusform>
            <numerusform>Imprimer %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n letters have something to look at first.</source>
        <translation>
            <numerusform>%n lettre demande d’abord un coup d’œil.</numerusform>
            <numerusform>%n lettres demandent d’abord un coup d’œil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>See the letters</source>
        <translation>Voir les lettres</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Mettre au tableau</translation>
    </message>
    <message>
        <source>Next: the company&apos;s name</source>
        <translation>Ensuite&#xa0;: le nom de l’entreprise</translation>
    </message>
    <message>
        <source>Next: is the company&apos;s name right?</source>
        <translation>Ensuite&#xa0;: le nom de l’entreprise est-il juste?</translation>
    </message>
    <message>
        <source>Next: the position you talked about</source>
        <translation>Ensuite&#xa0;: le poste dont vous avez parlé</translation>
    </message>
    <message>
        <source>Next: a name or a role of who you met</source>
        <translation>Ensuite&#xa0;: le nom ou la fonction de la personne rencontrée</translation>
    </message>
    <message>
        <source>Last: your own name, for under the letters</source>
        <translation>Enfin&#xa0;: votre nom, pour signer les lettres</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>They said by %(day)s.</source>
        <translation>On vous a dit d’ici %(day)s.</translation>
    </message>
    <message>
        <source>It is ready: all that is left is to send it.</source>
        <translation>C’est prêt&#xa0;: il ne reste qu’à l’envoyer.</translation>
    </message>
    <message>
        <source>Put off until %(day)s.</source>
        <translation>Reporté, de retour %(day)s.</translation>
    </message>
    <message>
        <source>Since %(day)s.</source>
        <translation>Depuis %(day)s.</translation>
    </message>
    <message>
        <source>Tomorrow.</source>
        <translation>Demain.</translation>
    </message>
    <message>
        <source>On %(day)s.</source>
        <translation>Pour %(day)s.</translation>
    </message>
    <message>
        <source>You met on %(day)s. It has been long: leave it out, or write.</source>
        <translation>L’entrevue était %(day)s. Cela fait longtemps&#xa0;: laissez de côté, ou écrivez.</translation>
    </message>
    <message>
        <source>You met today: tonight is the best time.</source>
        <translation>L’entrevue était aujourd’hui&#xa0;: ce soir est le meilleur moment.</translation>
    </message>
    <message>
        <source>You met on %(day)s: by tomorrow is a good time.</source>
        <translation>L’entrevue était %(day)s&#xa0;: d’ici demain, c’est un bon moment.</translation>
    </message>
    <message>
        <source>You met on %(day)s: a thank-you is still worth it.</source>
        <translation>L’entrevue était %(day)s&#xa0;: un remerciement vaut encore la peine.</translation>
    </message>
    <message>
        <source>Write it down while it is fresh: who you met, what they said.</source>
        <translation>Notez-le pendant que c’est frais&#xa0;: qui vous avez rencontré, ce qu’on vous a dit.</translation>
    </message>
    <message>
        <source>They told you on the phone; write down whether it is yes or no.</source>
        <translation>On vous l’a dit au téléphone; notez si c’est oui ou non.</translation>
    </message>
    <message>
        <source>They want to meet again, and no day is written down yet.</source>
        <translation>On veut vous revoir, et aucun jour n’est encore noté.</translation>
    </message>
    <message>
        <source>They want your answer by %(day)s.</source>
        <translation>On veut votre réponse d’ici %(day)s.</translation>
    </message>
    <message>
        <source>Is there a new day? Write it down.</source>
        <translation>Y a-t-il un nouveau jour? Notez-le.</translation>
    </message>
    <message>
        <source>You asked, and no answer came. You may let it rest.</source>
        <translation>Vous avez demandé, et rien n’est venu. Vous pouvez laisser reposer.</translation>
    </message>
    <message>
        <source>Good to ask on %(day)s.</source>
        <translation>Un bon moment pour demander&#xa0;: %(day)s.</translation>
    </message>
    <message>
        <source>Good to ask since %(day)s.</source>
        <translation>C’est un bon moment pour demander depuis %(day)s.</translation>
    </message>
    <message>
        <source>Today is a good day to ask.</source>
        <translation>Aujourd’hui est un bon jour pour demander.</translation>
    </message>
    <message numerus="yes">
        <source>They said by %(day)s; %n working days later is a good time to ask.</source>
        <translation>
            <numerusform>On vous a dit d’ici %(day)s; %n jour ouvrable plus tard, c’est un bon moment pour demander.</numerusform>
            <numerusform>On vous a dit d’ici %(day)s; %n jours ouvrables plus tard, c’est un bon moment pour demander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You met on %(day)s and no day was named; %n working days later is a good time to ask.</source>
        <translation>
            <numerusform>L’entrevue était %(day)s et aucun jour n’a été annoncé; %n jour ouvrable plus tard, c’est un bon moment pour demander.</numerusform>
            <numerusform>L’entrevue était %(day)s et aucun jour n’a été annoncé; %n jours ouvrables plus tard, c’est un bon moment pour demander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked on %(day)s; once more after %n working days is fine, then let it rest.</source>
        <translation>
            <numerusform>Vous avez demandé des nouvelles %(day)s; une fois de plus après %n jour ouvrable, c’est bien; ensuite, laissez reposer.</numerusform>
            <numerusform>Vous avez demandé des nouvelles %(day)s; une fois de plus après %n jours ouvrables, c’est bien; ensuite, laissez reposer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your thanks were posted on %(day)s; the post takes up to %n working days.</source>
        <translation>
            <numerusform>Vos remerciements ont été postés %(day)s; le courrier prend jusqu’à %n jour ouvrable.</numerusform>
            <numerusform>Vos remerciements ont été postés %(day)s; le courrier prend jusqu’à %n jours ouvrables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your thanks went on %(day)s; give them %n working days to be read.</source>
        <translation>
            <numerusform>Vos remerciements sont partis %(day)s; laissez %n jour ouvrable pour qu’on les lise.</numerusform>
            <numerusform>Vos remerciements sont partis %(day)s; laissez %n jours ouvrables pour qu’on les lise.</numerusform>
        </translation>
    </message>
    <message>
        <source>They asked you to call on %(day)s.</source>
        <translation>On vous a demandé d’appeler %(day)s.</translation>
    </message>
    <message>
        <source>%(day)s was %(name)s.</source>
        <translation>%(day)s, c’était férié&#xa0;: %(name)s.</translation>
    </message>
    <message>
        <source>%(day)s is %(name)s.</source>
        <translation>%(day)s, c’est férié&#xa0;: %(name)s.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n letters to %(company)s</source>
        <translation>
            <numerusform>%n lettre pour %(company)s</numerusform>
            <numerusform>%n lettres pour %(company)s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionField</name>
    <message>
        <source>As usual: %(region)s</source>
        <translation>Comme d’habitude&#xa0;: %(region)s</translation>
    </message>
    <message>
        <source>As usual: none</source>
        <translation>Comme d’habitude&#xa0;: aucun</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Today: %(what)s</source>
        <translation>Aujourd’hui&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Your thank-you letters</source>
        <translation>Vos lettres de remerciement</translation>
    </message>
    <message>
        <source>How was your interview?</source>
        <translation>Comment s’est passée votre entrevue?</translation>
    </message>
    <message>
        <source>A call to make today</source>
        <translation>Un appel à faire aujourd’hui</translation>
    </message>
    <message>
        <source>Thank-you letters for %(company)s</source>
        <translation>Lettres de remerciement pour %(company)s</translation>
    </message>
    <message>
        <source>How was your interview at %(company)s?</source>
        <translation>Comment s’est passée votre entrevue chez %(company)s?</translation>
    </message>
    <message>
        <source>Call %(company)s today</source>
        <translation>Appeler %(company)s aujourd’hui</translation>
    </message>
    <message>
        <source>Afterword shows them one by one.</source>
        <translation>Afterword vous les montre un par un.</translation>
    </message>
    <message>
        <source>Say who you met, and the letters come by themselves.</source>
        <translation>Dites qui vous avez rencontré, et les lettres viennent toutes seules.</translation>
    </message>
    <message>
        <source>They asked you to call today.</source>
        <translation>On vous a demandé d’appeler aujourd’hui.</translation>
    </message>
    <message>
        <source>Tonight is the best time to write.</source>
        <translation>Ce soir est le meilleur moment pour écrire.</translation>
    </message>
    <message>
        <source>You met %(names)s. Tonight is the best time to write.</source>
        <translation>Vous avez rencontré %(names)s. Ce soir est le meilleur moment pour écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n people to thank</source>
        <translation>
            <numerusform>%n personne à remercier</numerusform>
            <numerusform>%n personnes à remercier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to send</source>
        <translation>
            <numerusform>%n lettre à envoyer</numerusform>
            <numerusform>%n lettres à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews to tell about</source>
        <translation>
            <numerusform>%n entrevue à raconter</numerusform>
            <numerusform>%n entrevues à raconter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers to answer</source>
        <translation>
            <numerusform>%n offre à laquelle répondre</numerusform>
            <numerusform>%n offres auxquelles répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Écrire maintenant</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>While Afterword was closed: %(what)s</source>
        <translation>Pendant qu’Afterword était fermé&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>%(names)s and %(last)s</source>
        <translation>%(names)s et %(last)s</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Afterword can start with your computer and tell you when to call.</source>
        <translation>Afterword peut démarrer avec votre ordinateur et vous dire quand appeler.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Démarrer avec ma session</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
    </message>
</context>
<context>
    <name>RemindersPart</name>
    <message>
        <source>Remind me of what is due</source>
        <translation>Me rappeler ce qui est à faire</translation>
    </message>
    <message>
        <source>All that is due today, once, at</source>
        <translation>Tout ce qui est à faire aujourd’hui, une seule fois, à</translation>
    </message>
    <message>
        <source>Never from</source>
        <translation>Jamais à partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Say names in notifications</source>
        <translation>Dire les noms dans les notifications</translation>
    </message>
    <message>
        <source>A locked screen may show them to others.</source>
        <translation>Un écran verrouillé peut les montrer à d’autres.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Démarrer avec ma session</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Turned reminders on</source>
        <translation>Rappels activés</translation>
    </message>
    <message>
        <source>Turned reminders off</source>
        <translation>Rappels désactivés</translation>
    </message>
    <message>
        <source>Changed the hours of reminders</source>
        <translation>Heures des rappels modifiées</translation>
    </message>
</context>
<context>
    <name>RoundBox</name>
    <message>
        <source>Somebody else you met</source>
        <translation>Une autre personne rencontrée</translation>
    </message>
    <message>
        <source>Name, job title</source>
        <translation>Nom, titre du poste</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Retirer cette entrevue</translation>
    </message>
    <message>
        <source>This person is there already.</source>
        <translation>Cette personne y est déjà.</translation>
    </message>
</context>
<context>
    <name>RoundFields</name>
    <message>
        <source>How it was held</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What they said about an answer</source>
        <translation>Ce qu’on a dit d’une réponse</translation>
    </message>
    <message>
        <source>An answer by</source>
        <translation>Réponse au plus tard</translation>
    </message>
    <message>
        <source>You talk to a camera in a one-way video: nobody needs thanking for it.</source>
        <translation>En vidéo à sens unique, on parle à une caméra&#xa0;: personne n’est à remercier.</translation>
    </message>
    <message>
        <source>This is no date yet, such as Nov 22, 2026.</source>
        <translation>Ce n’est pas encore une date, comme 22 nov. 2026.</translation>
    </message>
    <message>
        <source>This is no time yet, such as 14:30.</source>
        <translation>Ce n’est pas encore une heure, comme 14:30.</translation>
    </message>
    <message>
        <source>No town of that name is known here. The nearest large one will do.</source>
        <translation>Aucune ville de ce nom n’est connue ici. La grande ville la plus proche convient.</translation>
    </message>
    <message>
        <source>Choose a day: %(field)s</source>
        <translation>Choisir un jour&#xa0;: %(field)s</translation>
    </message>
    <message>
        <source>Time zone, by town</source>
        <translation>Fuseau&#xa0;horaire&#xa0;(ville)</translation>
    </message>
</context>
<context>
    <name>RoundsGroup</name>
    <message>
        <source>No interview yet.</source>
        <translation>Pas encore d’entrevue.</translation>
    </message>
    <message>
        <source>+ Add an interview</source>
        <translation>+ Ajouter une entrevue</translation>
    </message>
    <message>
        <source>I had another one: write the letters</source>
        <translation>J’en ai eu une autre&#xa0;: écrire les lettres</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevues</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Ramener</translation>
    </message>
    <message>
        <source>&amp;Put off until</source>
        <translation>Re&amp;porter</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Leave out &amp;one person</source>
        <translation>Laisser de côté &amp;une personne</translation>
    </message>
    <message>
        <source>Someone whose name you don&apos;t know</source>
        <translation>Une personne dont vous ignorez le nom</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Une date…</translation>
    </message>
    <message>
        <source>In a week: %(day)s</source>
        <translation>Dans une semaine&#xa0;: %(day)s</translation>
    </message>
    <message>
        <source>A week later: %(day)s</source>
        <translation>Une semaine plus tard&#xa0;: %(day)s</translation>
    </message>
    <message>
        <source>The next working day: %(day)s</source>
        <translation>Le prochain jour ouvrable&#xa0;: %(day)s</translation>
    </message>
    <message>
        <source>Tomorrow: %(day)s</source>
        <translation>Demain&#xa0;: %(day)s</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Use again: %(title)s</source>
        <translation>Reprendre&#xa0;: %(title)s</translation>
    </message>
    <message>
        <source>Choose what you want to send</source>
        <translation>Choisissez ce que vous voulez envoyer</translation>
    </message>
    <message>
        <source>PDF files and pictures (%(kinds)s)</source>
        <translation>Fichiers PDF et images (%(kinds)s)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>What the letter calls it</source>
        <translation>Comment la lettre l’appelle</translation>
    </message>
    <message>
        <source>my diploma in welding</source>
        <translation>mon diplôme de soudage</translation>
    </message>
    <message>
        <source>The letter calls it so: “my diploma in welding”.</source>
        <translation>La lettre l’appelle ainsi&#xa0;: «&#xa0;mon diplôme de soudage&#xa0;».</translation>
    </message>
    <message>
        <source>What of it came up</source>
        <translation>Ce qui en a été dit</translation>
    </message>
    <message>
        <source>“You asked about …”, “I told you about …”</source>
        <translation>«&#xa0;Vous avez demandé …&#xa0;», «&#xa0;Je vous ai parlé de …&#xa0;»</translation>
    </message>
    <message>
        <source>What of it came up? (optional)</source>
        <translation>Qu’en a-t-on dit? (facultatif)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Send without %(title)s</source>
        <translation>Envoyer sans %(title)s</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Envoyer sans cela</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Letters to send</source>
        <translation>Lettres à envoyer</translation>
    </message>
    <message>
        <source>Send by e-mail instead…</source>
        <translation>Envoyer plutôt par courriel…</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>Imprimer les enveloppes…</translation>
    </message>
    <message>
        <source>The address of %(name)s is copied</source>
        <translation>L’adresse de %(name)s est copiée</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>The sentence</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>The greeting</source>
        <translation>La formule d’appel</translation>
    </message>
    <message>
        <source>The ending</source>
        <translation>La formule finale</translation>
    </message>
    <message>
        <source>Your name under the letter</source>
        <translation>Votre nom sous la lettre</translation>
    </message>
    <message>
        <source>Use my words</source>
        <translation>Utiliser mes mots</translation>
    </message>
    <message>
        <source>Say the letter another way</source>
        <translation>Dire la lettre autrement</translation>
    </message>
    <message>
        <source>Back to the suggested words</source>
        <translation>Revenir aux mots proposés</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Insert ▾</source>
        <translation>Insérer ▾</translation>
    </message>
    <message>
        <source>Put in a short text (Ctrl+Space)</source>
        <translation>Insérer un texte court (Ctrl+Espace)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>How to say the name</source>
        <translation>Comment se dit le nom</translation>
    </message>
    <message>
        <source>the way you would read it out</source>
        <translation>tel qu’il se prononce</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Son numéro de téléphone</translation>
    </message>
    <message>
        <source>not on the card yet</source>
        <translation>pas encore sur la fiche</translation>
    </message>
    <message>
        <source>Ask for somebody else</source>
        <translation>Demander quelqu’un d’autre</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>On répond</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
</context>
<context>
    <name>SignaturePart</name>
    <message>
        <source>Letters leave room to sign by hand, and a reader sees that as warmer. For letters you send as PDF, a picture of your signature can stand there instead.</source>
        <translation>Les lettres laissent la place de signer à la main, ce qu’on trouve plus chaleureux. Dans celles que vous envoyez en PDF, une image de votre signature peut s’y trouver à la place.</translation>
    </message>
    <message>
        <source>Your signature, as it is printed</source>
        <translation>Votre signature, telle qu’imprimée</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the picture of your signature</source>
        <translation>Retirer l’image de votre signature</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>The file of this picture is gone. Choose the picture again.</source>
        <translation>Le fichier de cette image n’est plus là. Choisissez l’image de nouveau.</translation>
    </message>
    <message>
        <source>Looking at “%(name)s”…</source>
        <translation>Examen de «&#xa0;%(name)s&#xa0;»…</translation>
    </message>
    <message>
        <source>Changed the picture of your signature</source>
        <translation>Image de votre signature modifiée</translation>
    </message>
    <message>
        <source>New letters are signed with it.</source>
        <translation>Les nouvelles lettres la portent.</translation>
    </message>
    <message>
        <source>Removed the picture of your signature</source>
        <translation>Image de votre signature retirée</translation>
    </message>
    <message>
        <source>Choose a picture of your signature</source>
        <translation>Choisir une image de votre signature</translation>
    </message>
    <message>
        <source>Pictures (%(kinds)s)</source>
        <translation>Images (%(kinds)s)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Letters you kept or printed before stay as they are.</source>
        <translation>Les lettres déjà gardées ou imprimées restent telles quelles.</translation>
    </message>
    <message>
        <source>Sign with a dark pen on white paper, and photograph or scan just that.</source>
        <translation>Signez au stylo foncé sur du papier blanc, et photographiez ou numérisez cela seulement.</translation>
    </message>
</context>
<context>
    <name>SlipButton</name>
    <message>
        <source>Print a reminder for yourself</source>
        <translation>Imprimer un aide-mémoire pour vous</translation>
    </message>
</context>
<context>
    <name>SlipOut</name>
    <message>
        <source>Save the reminder as PDF</source>
        <translation>Enregistrer l’aide-mémoire en PDF</translation>
    </message>
    <message>
        <source>The reminder is saved</source>
        <translation>L’aide-mémoire est enregistré</translation>
    </message>
    <message>
        <source>The reminder is sent to “%(queue)s”</source>
        <translation>L’aide-mémoire est envoyé à «&#xa0;%(queue)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SnippetMenu</name>
    <message>
        <source>No short texts yet: select words to keep them</source>
        <translation>Pas encore de textes courts&#xa0;: sélectionnez des mots pour les garder</translation>
    </message>
    <message>
        <source>Keep the selected words as a short text</source>
        <translation>Garder les mots sélectionnés comme texte court</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Afterword goes on here</source>
        <translation>Afterword continue ici</translation>
    </message>
    <message>
        <source>To end it, choose Quit in this icon&apos;s menu.</source>
        <translation>Pour l’arrêter, choisissez Quitter dans le menu de cette icône.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Your work sent along</source>
        <translation>Vos travaux joints à l’envoi</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>They had named this day for an answer</source>
        <translation>La réponse était annoncée pour ce jour</translation>
    </message>
    <message>
        <source>They should answer</source>
        <translation>La réponse est attendue</translation>
    </message>
    <message>
        <source>Call, if nothing came</source>
        <translation>Appeler, si rien n’est venu</translation>
    </message>
    <message>
        <source>Thank %(names)s</source>
        <translation>Remercier %(names)s</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters</source>
        <translation>
            <numerusform>Envoyer votre lettre</numerusform>
            <numerusform>Envoyer %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>You put it off until then.</source>
        <translation>Vous l’avez remis à ce jour.</translation>
    </message>
    <message>
        <source>You heard nothing from them since.</source>
        <translation>Aucune nouvelle depuis.</translation>
    </message>
    <message>
        <source>That is the day they named.</source>
        <translation>C’est le jour qu’on vous a donné.</translation>
    </message>
    <message>
        <source>They said by %(day)s</source>
        <translation>Réponse annoncée d’ici le %(day)s</translation>
    </message>
    <message>
        <source>About an answer they said</source>
        <translation>Ce qu’on vous a dit de la réponse</translation>
    </message>
    <message>
        <source>You added this card</source>
        <translation>Vous avez ajouté cette fiche</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevue</translation>
    </message>
    <message>
        <source>Interview called off</source>
        <translation>Entrevue annulée</translation>
    </message>
    <message>
        <source>With %(names)s</source>
        <translation>Avec %(names)s</translation>
    </message>
    <message>
        <source>To %(names)s</source>
        <translation>À %(names)s</translation>
    </message>
    <message>
        <source>For %(names)s</source>
        <translation>Pour %(names)s</translation>
    </message>
    <message numerus="yes">
        <source>%(names)s and %n more</source>
        <translation>
            <numerusform>%(names)s et %n autre</numerusform>
            <numerusform>%(names)s et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%(words)s”</source>
        <translation>«&#xa0;%(words)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Before it goes out</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>Retour à la lettre</translation>
    </message>
    <message numerus="yes">
        <source>A reader would stumble over %n things. You decide.</source>
        <translation>
            <numerusform>Une chose ferait hésiter qui vous lit. À vous de décider.</numerusform>
            <numerusform>%n choses feraient hésiter qui vous lit. À vous de décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way any more.</source>
        <translation>Plus rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>C’est corrigé</translation>
    </message>
    <message>
        <source>One more look before printing</source>
        <translation>Un dernier coup d’œil avant d’imprimer</translation>
    </message>
    <message>
        <source>One more look before saving</source>
        <translation>Un dernier coup d’œil avant d’enregistrer</translation>
    </message>
    <message>
        <source>One more look before sending</source>
        <translation>Un dernier coup d’œil avant d’envoyer</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>E-mail anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Envoyer par courriel</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to those not sent</source>
        <translation>Revenir aux lettres non envoyées</translation>
    </message>
    <message>
        <source>%(name)s, %(address)s</source>
        <translation>%(name)s, %(address)s</translation>
    </message>
    <message>
        <source>%(name)s: not sent yet</source>
        <translation>%(name)s&#xa0;: pas encore envoyée</translation>
    </message>
    <message>
        <source>%(name)s: still to be thanked</source>
        <translation>%(name)s&#xa0;: reste à remercier</translation>
    </message>
    <message>
        <source>No letter was marked as sent</source>
        <translation>Aucune lettre n’a été marquée comme envoyée</translation>
    </message>
    <message numerus="yes">
        <source>%n letters e-mailed</source>
        <translation>
            <numerusform>%n lettre envoyée par courriel</numerusform>
            <numerusform>%n lettres envoyées par courriel</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not sent stays with its card.</source>
        <translation>Ce qui n’est pas envoyé reste avec sa fiche.</translation>
    </message>
    <message>
        <source>Everybody is thanked. The card now waits for their answer.</source>
        <translation>Tout le monde est remercié. La fiche attend maintenant leur réponse.</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>The handbook on paper or on a phone</source>
        <translation>Le guide sur papier ou sur un téléphone</translation>
    </message>
    <message>
        <source>Save the handbook as PDF</source>
        <translation>Enregistrer le guide en PDF</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Save the handbook for a phone</source>
        <translation>Enregistrer le guide pour un téléphone</translation>
    </message>
    <message>
        <source>Leaflet - %(chapter)s</source>
        <translation>Dépliant - %(chapter)s</translation>
    </message>
    <message>
        <source>Save the chapter as a leaflet</source>
        <translation>Enregistrer le chapitre en dépliant</translation>
    </message>
    <message>
        <source>The whole handbook as PDF…</source>
        <translation>Tout le guide en PDF…</translation>
    </message>
    <message>
        <source>For a phone or a reading tablet (EPUB)…</source>
        <translation>Pour un téléphone ou une liseuse (EPUB)…</translation>
    </message>
    <message>
        <source>This chapter as a leaflet of one sheet…</source>
        <translation>Ce chapitre en dépliant d’une feuille…</translation>
    </message>
    <message>
        <source>On Letter paper</source>
        <translation>Sur papier Lettre</translation>
    </message>
    <message>
        <source>On A4 paper</source>
        <translation>Sur papier A4</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>EPUB files (*.epub)</source>
        <translation>Fichiers EPUB (*.epub)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%(name)s” is saved</source>
        <translation>«&#xa0;%(name)s&#xa0;» est enregistré</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Now: %(what)s.</source>
        <translation>Maintenant&#xa0;: %(what)s.</translation>
    </message>
    <message>
        <source>%(day)s: %(what)s.</source>
        <comment>what is next on the timeline</comment>
        <translation>%(day)s&#xa0;: %(what)s.</translation>
    </message>
    <message>
        <source>Today, %(day)s</source>
        <translation>Aujourd’hui, %(day)s</translation>
    </message>
    <message>
        <source>%(day)s: %(what)s</source>
        <comment>a step of the timeline</comment>
        <translation>%(day)s&#xa0;: %(what)s</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example: After a trial shift</source>
        <translation>Par exemple&#xa0;: Après une journée d’essai</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Insert field ▾</source>
        <translation>Insérer un champ ▾</translation>
    </message>
    <message>
        <source>In the letter to %(person)s</source>
        <translation>Dans la lettre à %(person)s</translation>
    </message>
    <message>
        <source>In an example</source>
        <translation>Dans un exemple</translation>
    </message>
    <message numerus="yes">
        <source>Change the %n letters made of it that are not sent yet, too</source>
        <translation>
            <numerusform>Changer aussi la lettre faite de ce texte qui n’est pas encore envoyée</numerusform>
            <numerusform>Changer aussi les %n lettres faites de ce texte qui ne sont pas encore envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The timeline is copied.</source>
        <translation>La chronologie est copiée.</translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Tip of the week</source>
        <translation>Conseil de la semaine</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Ne plus en recevoir</translation>
    </message>
    <message>
        <source>Read more about the tip</source>
        <translation>En savoir plus sur le conseil</translation>
    </message>
    <message>
        <source>Close the tip</source>
        <translation>Fermer le conseil</translation>
    </message>
    <message>
        <source>The next one comes next week</source>
        <translation>Le prochain viendra la semaine prochaine</translation>
    </message>
    <message>
        <source>Tip of the week: %(tip)s</source>
        <translation>Conseil de la semaine&#xa0;: %(tip)s</translation>
    </message>
</context>
<context>
    <name>TipOfTheWeek</name>
    <message>
        <source>No more tips will come. The settings bring them back.</source>
        <translation>Il n’y aura plus de conseils. Les réglages les font revenir.</translation>
    </message>
</context>
<context>
    <name>TipPart</name>
    <message>
        <source>It comes on</source>
        <translation>Il vient le</translation>
    </message>
    <message>
        <source>No day: no tips</source>
        <translation>Aucun jour&#xa0;: pas de conseils</translation>
    </message>
    <message>
        <source>One short tip over the board that fits what is on it.</source>
        <translation>Un court conseil au-dessus du tableau, choisi selon ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Tip of the week</source>
        <translation>Conseil de la semaine</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>TodayChip</name>
    <message>
        <source>See what is due, for whom and why</source>
        <translation>Voir ce qui est à faire, pour qui et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n people to thank</source>
        <translation>
            <numerusform>%n personne à remercier</numerusform>
            <numerusform>%n personnes à remercier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to send</source>
        <translation>
            <numerusform>%n lettre à envoyer</numerusform>
            <numerusform>%n lettres à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers late</source>
        <translation>
            <numerusform>%n réponse en retard</numerusform>
            <numerusform>%n réponses en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews to write down</source>
        <translation>
            <numerusform>%n entrevue à noter</numerusform>
            <numerusform>%n entrevues à noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers to answer</source>
        <translation>
            <numerusform>%n offre à laquelle répondre</numerusform>
            <numerusform>%n offres auxquelles répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %(what)s</source>
        <translation>Aujourd’hui&#xa0;: %(what)s</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez laissé de côté.</translation>
    </message>
    <message>
        <source>%(when)s in %(place)s (%(here)s where you are)</source>
        <translation>%(when)s à %(place)s (%(here)s chez vous)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%(day)s, %(time)s</source>
        <translation>%(day)s, %(time)s</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n people</source>
        <translation>
            <numerusform>Remercier %n personne</numerusform>
            <numerusform>Remercier %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank %(names)s and %n more</source>
        <translation>
            <numerusform>Remercier %(names)s et %n autre</numerusform>
            <numerusform>Remercier %(names)s et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank %(names)s</source>
        <translation>Remercier %(names)s</translation>
    </message>
    <message>
        <source>Send the letter that asks for news</source>
        <translation>Envoyer la lettre qui demande des nouvelles</translation>
    </message>
    <message>
        <source>Send the letter to %(name)s</source>
        <translation>Envoyer la lettre à %(name)s</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letters</source>
        <translation>
            <numerusform>Envoyer %n lettre</numerusform>
            <numerusform>Envoyer %n lettres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherLine</name>
    <message>
        <source>Write one letter to everybody</source>
        <translation>Écrire une seule lettre à tout le monde</translation>
    </message>
    <message>
        <source>Write one each</source>
        <translation>Écrire une lettre par personne</translation>
    </message>
    <message numerus="yes">
        <source>You met %n people.</source>
        <translation>
            <numerusform>Vous avez rencontré %n personne.</numerusform>
            <numerusform>Vous avez rencontré %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic for anyone?</source>
        <translation>Aucun sujet pour personne?</translation>
    </message>
    <message numerus="yes">
        <source>One letter thanks all %n people.</source>
        <translation>
            <numerusform>Une seule lettre remercie %n personne.</numerusform>
            <numerusform>Une seule lettre remercie les %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One letter thanks both.</source>
        <translation>Une seule lettre remercie les deux personnes.</translation>
    </message>
    <message>
        <source>What you wrote about each person is not in a letter to all.</source>
        <translation>Ce que vous avez écrit sur chaque personne n’est pas dans une lettre à tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%(name)s is asked to thank the %n others.</source>
        <translation>
            <numerusform>La lettre demande à %(name)s de remercier l’autre personne.</numerusform>
            <numerusform>La lettre demande à %(name)s de remercier les %n autres personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote about the others is not in it.</source>
        <translation>Ce que vous avez écrit sur les autres n’y est pas.</translation>
    </message>
    <message>
        <source>Letters with work attached stay letters of their own.</source>
        <translation>Les lettres accompagnées d’un travail restent des lettres à part.</translation>
    </message>
    <message>
        <source>Letters to another address stay letters of their own.</source>
        <translation>Les lettres à une autre adresse restent des lettres à part.</translation>
    </message>
</context>
<context>
    <name>TogetherMenu</name>
    <message>
        <source>One letter each</source>
        <translation>Une lettre par personne</translation>
    </message>
    <message>
        <source>One letter to everybody</source>
        <translation>Une seule lettre à tout le monde</translation>
    </message>
    <message>
        <source>One letter to a person who thanks the others</source>
        <translation>Une seule lettre à une personne qui remercie les autres</translation>
    </message>
    <message>
        <source>One letter to %(name)s, who thanks the others</source>
        <translation>Une seule lettre à %(name)s, qui remercie les autres</translation>
    </message>
</context>
<context>
    <name>TogetherOut</name>
    <message>
        <source>Save the letters as one PDF</source>
        <translation>Enregistrer les lettres en un PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Choose a folder for %n letters</source>
        <translation>
            <numerusform>Choisissez un dossier pour %n lettre</numerusform>
            <numerusform>Choisissez un dossier pour %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Handing them to the printer…</source>
        <translation>Remise à l’imprimante…</translation>
    </message>
    <message numerus="yes">
        <source>Making %n letters…</source>
        <translation>
            <numerusform>Préparation de %n lettre…</numerusform>
            <numerusform>Préparation de %n lettres…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightChip</name>
    <message>
        <source>The page “After your interview”, with what is known filled in</source>
        <translation>La page «&#xa0;Après votre entrevue&#xa0;», remplie avec ce qui est connu</translation>
    </message>
    <message>
        <source>How did it go at %(company)s?</source>
        <translation>Comment cela s’est-il passé chez %(company)s?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé?</translation>
    </message>
    <message>
        <source>Tonight: write to %(company)s</source>
        <translation>Ce soir&#xa0;: écrire à %(company)s</translation>
    </message>
    <message>
        <source>Tonight: write your thanks</source>
        <translation>Ce soir&#xa0;: écrire vos remerciements</translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>How the sentence begins</source>
        <translation>Le début de la phrase</translation>
    </message>
    <message>
        <source>Begin the sentence another way (Alt+Down)</source>
        <translation>Commencer la phrase autrement (Alt+Bas)</translation>
    </message>
    <message>
        <source>We talked about …</source>
        <translation>Nous avons parlé de&#xa0;…</translation>
    </message>
    <message>
        <source>It was good to talk with you about …</source>
        <translation>C’était un plaisir de parler avec vous de …</translation>
    </message>
    <message>
        <source>You told me …</source>
        <translation>Vous m’avez dit&#xa0;…</translation>
    </message>
    <message>
        <source>Thank you for telling me …</source>
        <translation>Merci de m’avoir expliqué …</translation>
    </message>
    <message>
        <source>You showed me …</source>
        <translation>Vous m’avez montré&#xa0;…</translation>
    </message>
    <message>
        <source>Thank you for showing me …</source>
        <translation>Merci de m’avoir montré …</translation>
    </message>
    <message>
        <source>You asked me …</source>
        <translation>Vous m’avez demandé&#xa0;…</translation>
    </message>
    <message>
        <source>You asked about …</source>
        <translation>Vous m’avez demandé …</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Afterword</source>
        <translation>Ouvrir Afterword</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>UnderstoodLine</name>
    <message>
        <source>No day is kept for this.</source>
        <translation>Aucun jour n’est gardé pour ceci.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Choisissez le jour.</translation>
    </message>
    <message>
        <source>Not right? Choose the day.</source>
        <translation>Pas juste? Choisissez le jour.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Choisir un jour…</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translation>Aucun jour n’a été annoncé</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Letters waiting to be written</source>
        <translation>Lettres à écrire</translation>
    </message>
    <message>
        <source>Checking every letter…</source>
        <translation>Vérification de chaque lettre…</translation>
    </message>
    <message>
        <source>Every letter is written. After your next interview, those to whoever you met wait here.</source>
        <translation>Toutes les lettres sont écrites. Après votre prochaine entrevue, celles aux personnes rencontrées attendent ici.</translation>
    </message>
    <message>
        <source>No letter waits on the board.</source>
        <translation>Aucune lettre n’attend sur le tableau.</translation>
    </message>
    <message>
        <source>Keeping what happened…</source>
        <translation>Ce qui est arrivé est noté…</translation>
    </message>
    <message numerus="yes">
        <source>%n letters sent to the printer</source>
        <translation>
            <numerusform>%n lettre envoyée à l’imprimante</numerusform>
            <numerusform>%n lettres envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters saved in “%(folder)s”</source>
        <translation>
            <numerusform>%n lettre enregistrée dans «&#xa0;%(folder)s&#xa0;»</numerusform>
            <numerusform>%n lettres enregistrées dans «&#xa0;%(folder)s&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Making “%(name)s” ready to print …</source>
        <translation>Préparation de «&#xa0;%(name)s&#xa0;» pour l’impression …</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Saved as “%(file)s”</source>
        <translation>Enregistré sous «&#xa0;%(file)s&#xa0;»</translation>
    </message>
    <message>
        <source>Sent to the printer “%(queue)s”</source>
        <translation>Envoyé à l’imprimante «&#xa0;%(queue)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WhoseChips</name>
    <message>
        <source>Whose letter</source>
        <translation>La lettre de qui</translation>
    </message>
    <message numerus="yes">
        <source>All %n letters</source>
        <translation>
            <numerusform>La lettre</numerusform>
            <numerusform>Les %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Both letters</source>
        <translation>Les deux lettres</translation>
    </message>
</context>
<context>
    <name>WindowPart</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The window will be in %(language)s from the next start on.</source>
        <translation>La fenêtre sera en %(language)s dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Choose a card first.</source>
        <translation>Choisissez d’abord une fiche.</translation>
    </message>
    <message>
        <source>This card has no interview yet. News can be asked for after.</source>
        <translation>Cette fiche n’a pas encore d’entrevue. On demande des nouvelles après.</translation>
    </message>
    <message>
        <source>The interview is still to come. News can be asked for after.</source>
        <translation>L’entrevue est encore à venir. On demande des nouvelles après.</translation>
    </message>
    <message>
        <source>The window will be in %(language)s from the next start on.</source>
        <translation>Langue de la fenêtre au prochain démarrage&#xa0;: %(language)s.</translation>
    </message>
</context>
<context>
    <name>YouPart</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>How to reach you: address, phone, e-mail. Optional.</source>
        <translation>Comment vous joindre&#xa0;: adresse, téléphone, courriel. Facultatif.</translation>
    </message>
    <message>
        <source>Address, phone, e-mail (optional)</source>
        <translation>Adresse, téléphone, courriel (facultatif)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Line under your name (optional)</source>
        <translation>Ligne sous votre nom (facultatif)</translation>
    </message>
    <message>
        <source>For example: Certified welder</source>
        <translation>Par exemple&#xa0;: Soudeuse certifiée</translation>
    </message>
    <message>
        <source>Changed your details</source>
        <translation>Vos coordonnées modifiées</translation>
    </message>
    <message>
        <source>%(words)s (typed on the page)</source>
        <translation>%(words)s (tapé dans la page)</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>To %(name)s</source>
        <translation>À %(name)s</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Say it again</source>
        <translation>Le redire</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>I had an &amp;interview</source>
        <translation>J’ai passé une &amp;entrevue</translation>
    </message>
    <message>
        <source>&amp;New card</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>&amp;Open an invitation…</source>
        <translation>&amp;Ouvrir une invitation…</translation>
    </message>
    <message>
        <source>&amp;Save letters as PDF…</source>
        <translation>En&amp;registrer les lettres en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print letters…</source>
        <translation>&amp;Imprimer les lettres…</translation>
    </message>
    <message>
        <source>Send letters by &amp;e-mail…</source>
        <translation>Envoyer les lettres par &amp;courriel…</translation>
    </message>
    <message>
        <source>I sent &amp;letters…</source>
        <translation>J’ai envoyé des &amp;lettres…</translation>
    </message>
    <message>
        <source>Letters &amp;waiting to be written…</source>
        <translation>Lettres en a&amp;ttente…</translation>
    </message>
    <message>
        <source>Ask for &amp;news…</source>
        <translation>Demander des &amp;nouvelles…</translation>
    </message>
    <message>
        <source>Print en&amp;velopes…</source>
        <translation>Imprimer des en&amp;veloppes…</translation>
    </message>
    <message>
        <source>My own &amp;texts…</source>
        <translation>Mes te&amp;xtes…</translation>
    </message>
    <message>
        <source>Write letters by &amp;hand…</source>
        <translation>Écrire des lettres à la &amp;main…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Filter cards</source>
        <translation>&amp;Filtrer les fiches</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Call…</source>
        <translation>Ap&amp;peler…</translation>
    </message>
    <message>
        <source>I &amp;heard from them…</source>
        <translation>J’ai eu une &amp;réponse…</translation>
    </message>
    <message>
        <source>Ti&amp;meline…</source>
        <translation>&amp;Chronologie…</translation>
    </message>
    <message>
        <source>&amp;Open in my calendar…</source>
        <translation>&amp;Ouvrir dans mon calendrier…</translation>
    </message>
    <message>
        <source>&amp;Save for my calendar…</source>
        <translation>&amp;Enregistrer pour mon calendrier…</translation>
    </message>
    <message>
        <source>See an &amp;example board</source>
        <translation>Voir un tableau d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Remove the example cards</source>
        <translation>&amp;Retirer les fiches d’exemple</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>Comme l’&amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Tip of the week</source>
        <translation>&amp;Conseil de la semaine</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Afterword</source>
        <translation>À &amp;propos d’Afterword</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>&amp;Suivi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Walk cards and columns</source>
        <translation>Parcourir les fiches et les colonnes</translation>
    </message>
    <message>
        <source>Move the card to the next or previous stage</source>
        <translation>Déplacer la fiche à l’étape suivante ou précédente</translation>
    </message>
    <message>
        <source>Ctrl+← Ctrl+→</source>
        <translation>Ctrl+← Ctrl+→</translation>
    </message>
    <message>
        <source>Move the card up or down</source>
        <translation>Monter ou descendre la fiche</translation>
    </message>
    <message>
        <source>Alt+↑ Alt+↓</source>
        <translation>Alt+↑ Alt+↓</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The card&apos;s menu, with Move to</source>
        <translation>Le menu de la fiche, avec «&#xa0;Déplacer vers&#xa0;»</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <source>Archive the card</source>
        <translation>Archiver la fiche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Walk the sentences</source>
        <translation>Parcourir les phrases</translation>
    </message>
    <message>
        <source>Change the sentence</source>
        <translation>Changer la phrase</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Plus grand, plus petit, à la largeur disponible</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>What the handbook says</source>
        <translation>Ce que dit le guide</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
</context>
<context>
    <name>asking_news</name>
    <message>
        <source>You asked on %(first)s and on %(last)s. Two times is enough: they know that you are interested.</source>
        <translation>Vous avez demandé le %(first)s et le %(last)s. Deux fois suffisent&#xa0;: on sait que le poste vous intéresse.</translation>
    </message>
    <message>
        <source>You asked on %(last)s. Once more is fine, best from %(best)s on; then let it rest.</source>
        <translation>Vous avez demandé le %(last)s. Une fois de plus, c’est bien, de préférence à partir du %(best)s; ensuite, laissez reposer.</translation>
    </message>
    <message>
        <source>You asked on %(last)s. Once more is fine; then let it rest.</source>
        <translation>Vous avez demandé le %(last)s. Une fois de plus, c’est bien; ensuite, laissez reposer.</translation>
    </message>
    <message>
        <source>Best from %(best)s on: by then they will have read your thank-you letter.</source>
        <translation>Le mieux est d’attendre le %(best)s&#xa0;: d’ici là, on aura lu votre lettre de remerciement.</translation>
    </message>
    <message>
        <source>Best from %(best)s on: until then they are still making up their minds.</source>
        <translation>Le mieux est d’attendre le %(best)s&#xa0;: jusque-là, on réfléchit encore.</translation>
    </message>
    <message>
        <source>Now is a good time: they have had days enough to make up their minds.</source>
        <translation>C’est le bon moment&#xa0;: on a eu le temps de réfléchir.</translation>
    </message>
    <message>
        <source>They named %(named)s. Best from %(best)s on: a day or two is often needed.</source>
        <translation>On a annoncé le %(named)s. Le mieux est d’attendre le %(best)s&#xa0;: il faut souvent un jour ou deux de plus.</translation>
    </message>
    <message>
        <source>This letter is on paper. Say on the board when it has gone.</source>
        <translation>Cette lettre est sur papier. Dites au tableau quand elle sera partie.</translation>
    </message>
    <message>
        <source>They offered you the job: there is no news to ask for. To answer, or to ask for some days to think, choose “Call…”.</source>
        <translation>On vous offre le poste&#xa0;: il n’y a pas de nouvelles à demander. Pour répondre, ou pour demander quelques jours de réflexion, choisissez «&#xa0;Appeler…&#xa0;».</translation>
    </message>
    <message>
        <source>This letter is saved as a PDF. Say on the board when it has gone.</source>
        <translation>Cette lettre est enregistrée en PDF. Dites au tableau quand elle sera partie.</translation>
    </message>
    <message>
        <source>This letter went on %(day)s.</source>
        <translation>Cette lettre est partie le %(day)s.</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Now is a good time: the day they named was %(named)s.</source>
        <translation>C’est le bon moment&#xa0;: le jour nommé était le %(named)s.</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Interview booked</source>
        <translation>Entrevue prévue</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>À remercier</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remercié</translation>
    </message>
    <message>
        <source>Waiting to hear</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>Appel de suivi</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%(day)s</source>
        <translation>Entrevue %(day)s</translation>
    </message>
    <message>
        <source>Answer due today</source>
        <translation>Réponse&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Answer due tomorrow</source>
        <translation>Réponse&#xa0;: demain</translation>
    </message>
    <message>
        <source>Answer due %(day)s</source>
        <translation>Réponse&#xa0;: %(day)s</translation>
    </message>
    <message>
        <source>Promised for yesterday</source>
        <translation>Promise pour hier</translation>
    </message>
    <message>
        <source>Promised for %(day)s</source>
        <translation>Promise pour %(day)s</translation>
    </message>
    <message>
        <source>Offer: answer today</source>
        <translation>Offre&#xa0;: répondre aujourd’hui</translation>
    </message>
    <message>
        <source>Offer: by tomorrow</source>
        <translation>Offre&#xa0;: d’ici demain</translation>
    </message>
    <message>
        <source>Offer: by yesterday</source>
        <translation>Offre&#xa0;: pour hier</translation>
    </message>
    <message>
        <source>Offer: by %(day)s</source>
        <translation>Offre&#xa0;: d’ici %(day)s</translation>
    </message>
    <message>
        <source>Call: since yesterday</source>
        <translation>Appeler&#xa0;: depuis hier</translation>
    </message>
    <message>
        <source>Call: since %(day)s</source>
        <translation>Appeler&#xa0;: depuis %(day)s</translation>
    </message>
    <message>
        <source>Call tomorrow</source>
        <translation>Appeler demain</translation>
    </message>
    <message>
        <source>Call on %(day)s</source>
        <translation>Appeler %(day)s</translation>
    </message>
    <message>
        <source>%(day)s, %(time)s</source>
        <translation>%(day)s, %(time)s</translation>
    </message>
    <message>
        <source>%(time)s here</source>
        <translation>%(time)s ici</translation>
    </message>
    <message>
        <source>Put off until %(day)s</source>
        <translation>Reporté&#xa0;: %(day)s</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment c’était?</translation>
    </message>
    <message>
        <source>Decided: yes or no?</source>
        <translation>Décidé&#xa0;: oui ou non?</translation>
    </message>
    <message>
        <source>Next interview: when?</source>
        <translation>Prochaine entrevue?</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>%n to thank: tonight</source>
        <translation>%n à remercier ce soir</translation>
    </message>
    <message>
        <source>%n to thank: by tomorrow</source>
        <translation>%n à remercier d’ici demain</translation>
    </message>
    <message>
        <source>%n to thank: still worth it</source>
        <translation>%n à remercier, même tard</translation>
    </message>
    <message>
        <source>%n letters to send</source>
        <translation>%n lettres à envoyer</translation>
    </message>
    <message>
        <source>Call today</source>
        <translation>Appeler aujourd’hui</translation>
    </message>
    <message>
        <source>They offered the job</source>
        <translation>Poste offert</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>On a dit non</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Candidature retirée</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>day and month</comment>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>day and short month</comment>
        <translation>&apos;le&apos; d MMM</translation>
    </message>
    <message>
        <source>Ready: send it</source>
        <translation>Prête&#xa0;: envoyez-la</translation>
    </message>
</context>
<context>
    <name>boxes</name>
    <message>
        <source>Afterword %(version)s. Nothing you write here leaves this computer.</source>
        <translation>Afterword %(version)s. Rien de ce que vous écrivez ici ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>About Afterword</source>
        <translation>À propos d’Afterword</translation>
    </message>
</context>
<context>
    <name>calling</name>
    <message>
        <source>Called %(name)s: spoke with them</source>
        <translation>Appel à %(name)s&#xa0;: vous vous êtes parlé</translation>
    </message>
    <message>
        <source>Called %(name)s: left a message</source>
        <translation>Appel à %(name)s&#xa0;: message laissé</translation>
    </message>
    <message>
        <source>Called %(name)s: call back on %(day)s</source>
        <translation>Appel à %(name)s&#xa0;: à rappeler le %(day)s</translation>
    </message>
    <message>
        <source>Called %(name)s: they have decided</source>
        <translation>Appel à %(name)s&#xa0;: la décision est prise</translation>
    </message>
    <message>
        <source>Called %(name)s: no news until %(day)s</source>
        <translation>Appel à %(name)s&#xa0;: rien de neuf avant le %(day)s</translation>
    </message>
    <message>
        <source>Called %(name)s: nobody answered</source>
        <translation>Appel à %(name)s&#xa0;: personne n’a répondu</translation>
    </message>
    <message>
        <source>This day has passed. Which one is it?</source>
        <translation>Ce jour est passé. Lequel est-ce?</translation>
    </message>
    <message>
        <source>There is no such day. Which one is it?</source>
        <translation>Ce jour n’existe pas. Lequel est-ce?</translation>
    </message>
    <message>
        <source>This is very far off. Which day is it?</source>
        <translation>C’est bien loin. Quel jour est-ce?</translation>
    </message>
    <message>
        <source>They answer by %(day)s, as you noted</source>
        <translation>On répondra d’ici le %(day)s, comme vous l’avez noté</translation>
    </message>
    <message>
        <source>Which day is it? Click it:</source>
        <translation>Quel jour est-ce? Cliquez dessus&#xa0;:</translation>
    </message>
    <message>
        <source>Which day is that? Choose it in the calendar.</source>
        <translation>Quel jour est-ce? Choisissez-le dans le calendrier.</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date in a field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>a date in words</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a date in words</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>a near day in a sentence</comment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%(day)s, %(time)s</source>
        <comment>when something was done</comment>
        <translation>%(day)s, %(time)s</translation>
    </message>
    <message>
        <source>Which time zone this is in is not known.</source>
        <translation>On ne sait pas de quel fuseau horaire il s’agit.</translation>
    </message>
    <message>
        <source>%(place)s time. Where you are it is %(time)s then.</source>
        <translation>Heure de %(place)s. Chez vous, il est alors %(time)s.</translation>
    </message>
    <message>
        <source>The card was added</source>
        <translation>Fiche ajoutée</translation>
    </message>
    <message>
        <source>The card was removed</source>
        <translation>Fiche retirée</translation>
    </message>
    <message>
        <source>Interview of %(about)s added</source>
        <translation>Entrevue du %(about)s ajoutée</translation>
    </message>
    <message>
        <source>Interview of %(about)s removed</source>
        <translation>Entrevue du %(about)s retirée</translation>
    </message>
    <message>
        <source>Met: %(about)s</source>
        <translation>Rencontre&#xa0;: %(about)s</translation>
    </message>
    <message>
        <source>Not met any more: %(about)s</source>
        <translation>Plus de rencontre&#xa0;: %(about)s</translation>
    </message>
    <message>
        <source>Something was said about an answer</source>
        <translation>On a parlé d’une réponse</translation>
    </message>
    <message>
        <source>Nothing is said about an answer any more</source>
        <translation>On ne parle plus d’une réponse</translation>
    </message>
    <message>
        <source>Work attached: %(about)s</source>
        <translation>Travail joint&#xa0;: %(about)s</translation>
    </message>
    <message>
        <source>Work not attached any more: %(about)s</source>
        <translation>Travail plus joint&#xa0;: %(about)s</translation>
    </message>
    <message>
        <source>New work sample: %(about)s</source>
        <translation>Nouvel échantillon de travail&#xa0;: %(about)s</translation>
    </message>
    <message>
        <source>Letter to %(about)s</source>
        <translation>Lettre à %(about)s</translation>
    </message>
    <message>
        <source>Letter to %(about)s removed</source>
        <translation>Lettre à %(about)s retirée</translation>
    </message>
    <message>
        <source>Letter to %(about)s: %(value)s</source>
        <translation>Lettre à %(about)s&#xa0;: %(value)s</translation>
    </message>
    <message>
        <source>Letter to %(about)s: not %(value)s</source>
        <translation>Lettre à %(about)s&#xa0;: pas %(value)s</translation>
    </message>
    <message>
        <source>Heard: %(value)s</source>
        <translation>Réponse&#xa0;: %(value)s</translation>
    </message>
    <message>
        <source>Not heard any more: %(value)s</source>
        <translation>Réponse retirée&#xa0;: %(value)s</translation>
    </message>
    <message>
        <source>Called %(about)s: %(value)s</source>
        <translation>Appel à %(about)s&#xa0;: %(value)s</translation>
    </message>
    <message>
        <source>Call taken out: %(value)s</source>
        <translation>Appel retiré&#xa0;: %(value)s</translation>
    </message>
    <message>
        <source>Called: %(value)s</source>
        <translation>Appel&#xa0;: %(value)s</translation>
    </message>
    <message>
        <source>Letter asking for news to %(about)s</source>
        <translation>Lettre à %(about)s pour demander des nouvelles</translation>
    </message>
    <message>
        <source>Letter asking for news to %(about)s removed</source>
        <translation>Lettre à %(about)s pour demander des nouvelles retirée</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Text of the job posting</source>
        <translation>Texte de l’offre d’emploi</translation>
    </message>
    <message>
        <source>Note about the law</source>
        <translation>Note sur la loi</translation>
    </message>
    <message>
        <source>Off the board</source>
        <translation>Hors du tableau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Ce dont vous avez parlé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>Comment se dit le nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titre du poste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What they said about an answer</source>
        <translation>Ce qu’on a dit d’une réponse</translation>
    </message>
    <message>
        <source>An answer by</source>
        <translation>Réponse au plus tard</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Fin de l’appel</translation>
    </message>
    <message>
        <source>Notes of the call</source>
        <translation>Notes de l’appel</translation>
    </message>
    <message>
        <source>The day they named</source>
        <translation>Le jour annoncé</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’on a dit</translation>
    </message>
    <message>
        <source>They want your answer by</source>
        <translation>Réponse attendue pour</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporté au</translation>
    </message>
    <message>
        <source>Interview booked</source>
        <translation>Entrevue prévue</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>À remercier</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remercié</translation>
    </message>
    <message>
        <source>Waiting to hear</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>Appel de suivi</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%(field)s of %(about)s</source>
        <translation>%(field)s de %(about)s</translation>
    </message>
    <message>
        <source>%(field)s: “%(before)s” became “%(after)s”</source>
        <translation>%(field)s&#xa0;: «&#xa0;%(before)s&#xa0;» est devenu «&#xa0;%(after)s&#xa0;»</translation>
    </message>
    <message>
        <source>%(field)s: “%(before)s” was taken out</source>
        <translation>%(field)s&#xa0;: «&#xa0;%(before)s&#xa0;» a été retiré</translation>
    </message>
    <message>
        <source>%(field)s: no</source>
        <translation>%(field)s&#xa0;: non</translation>
    </message>
    <message>
        <source>%(field)s: “%(after)s”</source>
        <translation>%(field)s&#xa0;: «&#xa0;%(after)s&#xa0;»</translation>
    </message>
    <message>
        <source>Do this again</source>
        <translation>Refaire ceci</translation>
    </message>
    <message>
        <source>Change back to “%(value)s”</source>
        <translation>Remettre «&#xa0;%(value)s&#xa0;»</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Annuler cette étape</translation>
    </message>
    <message>
        <source>Written %(day)s</source>
        <translation>Écrite le %(day)s</translation>
    </message>
    <message>
        <source>Saved as PDF %(day)s</source>
        <translation>Enregistrée en PDF le %(day)s</translation>
    </message>
    <message>
        <source>Sent to the printer %(day)s</source>
        <translation>Envoyée à l’imprimante le %(day)s</translation>
    </message>
    <message>
        <source>Printed %(day)s</source>
        <translation>Imprimée le %(day)s</translation>
    </message>
    <message>
        <source>Posted %(day)s</source>
        <translation>Postée le %(day)s</translation>
    </message>
    <message>
        <source>E-mailed %(day)s</source>
        <translation>Envoyée par courriel le %(day)s</translation>
    </message>
    <message>
        <source>Handed in %(day)s</source>
        <translation>Remise le %(day)s</translation>
    </message>
    <message>
        <source>Passed on %(day)s</source>
        <translation>Transmise le %(day)s</translation>
    </message>
    <message>
        <source>Taken back %(day)s</source>
        <translation>Retirée le %(day)s</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrite</translation>
    </message>
    <message>
        <source>saved as PDF</source>
        <translation>enregistrée en PDF</translation>
    </message>
    <message>
        <source>sent to the printer</source>
        <translation>envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>postée</translation>
    </message>
    <message>
        <source>e-mailed</source>
        <translation>envoyée par courriel</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmise</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>See it as saved</source>
        <translation>Voir la lettre enregistrée</translation>
    </message>
    <message>
        <source>See it as printed</source>
        <translation>Voir la lettre imprimée</translation>
    </message>
    <message>
        <source>See it as sent</source>
        <translation>Voir la lettre envoyée</translation>
    </message>
    <message>
        <source>See it as saved %(day)s</source>
        <translation>Voir la lettre enregistrée le %(day)s</translation>
    </message>
    <message>
        <source>See it as printed %(day)s</source>
        <translation>Voir la lettre imprimée le %(day)s</translation>
    </message>
    <message>
        <source>See it as sent %(day)s</source>
        <translation>Voir la lettre envoyée le %(day)s</translation>
    </message>
    <message>
        <source>Change or print…</source>
        <translation>Changer ou imprimer…</translation>
    </message>
    <message>
        <source>Change or print again…</source>
        <translation>Changer ou réimprimer…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Réimprimer…</translation>
    </message>
    <message>
        <source>To %(name)s</source>
        <translation>À %(name)s</translation>
    </message>
    <message>
        <source>To %(name)s, with your work</source>
        <translation>À %(name)s, avec votre travail</translation>
    </message>
    <message>
        <source>To %(name)s, asking for news</source>
        <translation>À %(name)s, pour demander des nouvelles</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Appel vidéo</translation>
    </message>
    <message>
        <source>One-way video</source>
        <translation>Vidéo à sens unique</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Responsable du recrutement</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%(company)s: company changed</source>
        <translation>%(company)s&#xa0;: entreprise modifiée</translation>
    </message>
    <message>
        <source>%(company)s: position changed</source>
        <translation>%(company)s&#xa0;: poste modifié</translation>
    </message>
    <message>
        <source>%(company)s: address changed</source>
        <translation>%(company)s&#xa0;: adresse modifiée</translation>
    </message>
    <message>
        <source>%(company)s: public holidays changed</source>
        <translation>%(company)s&#xa0;: jours fériés modifiés</translation>
    </message>
    <message>
        <source>%(company)s: agency changed</source>
        <translation>%(company)s&#xa0;: agence modifiée</translation>
    </message>
    <message>
        <source>%(company)s: address of the agency changed</source>
        <translation>%(company)s&#xa0;: adresse de l’agence modifiée</translation>
    </message>
    <message>
        <source>%(company)s: text of the posting changed</source>
        <translation>%(company)s&#xa0;: texte de l’offre modifié</translation>
    </message>
    <message>
        <source>%(company)s: notes changed</source>
        <translation>%(company)s&#xa0;: notes modifiées</translation>
    </message>
    <message>
        <source>%(company)s: interview added</source>
        <translation>%(company)s&#xa0;: entrevue ajoutée</translation>
    </message>
    <message>
        <source>%(company)s: interview of %(day)s removed</source>
        <translation>%(company)s&#xa0;: entrevue du %(day)s retirée</translation>
    </message>
    <message>
        <source>%(company)s: kind of the interview of %(day)s changed</source>
        <translation>%(company)s&#xa0;: forme de l’entrevue du %(day)s modifiée</translation>
    </message>
    <message>
        <source>%(company)s: date of the interview changed</source>
        <translation>%(company)s&#xa0;: date de l’entrevue modifiée</translation>
    </message>
    <message>
        <source>%(company)s: time of the interview of %(day)s changed</source>
        <translation>%(company)s&#xa0;: heure de l’entrevue du %(day)s modifiée</translation>
    </message>
    <message>
        <source>%(company)s: time zone of the interview of %(day)s changed</source>
        <translation>%(company)s&#xa0;: fuseau horaire de l’entrevue du %(day)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: place of the interview of %(day)s changed</source>
        <translation>%(company)s&#xa0;: lieu de l’entrevue du %(day)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: interview of %(day)s called off</source>
        <translation>%(company)s&#xa0;: entrevue du %(day)s annulée</translation>
    </message>
    <message>
        <source>%(company)s: interview of %(day)s takes place after all</source>
        <translation>%(company)s&#xa0;: l’entrevue du %(day)s a bien lieu</translation>
    </message>
    <message>
        <source>%(company)s: what they said about an answer changed</source>
        <translation>%(company)s&#xa0;: ce qu’on a dit d’une réponse modifié</translation>
    </message>
    <message>
        <source>%(company)s: %(name)s added</source>
        <translation>%(company)s&#xa0;: %(name)s ajouté</translation>
    </message>
    <message>
        <source>%(company)s: %(name)s removed</source>
        <translation>%(company)s&#xa0;: %(name)s retiré</translation>
    </message>
    <message>
        <source>%(company)s: name of %(name)s changed</source>
        <translation>%(company)s&#xa0;: nom de %(name)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: how to say the name of %(name)s changed</source>
        <translation>%(company)s&#xa0;: façon de dire le nom de %(name)s modifiée</translation>
    </message>
    <message>
        <source>%(company)s: note about the law changed</source>
        <translation>%(company)s&#xa0;: note sur la loi modifiée</translation>
    </message>
    <message>
        <source>%(company)s: title of %(name)s changed</source>
        <translation>%(company)s&#xa0;: titre de %(name)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: greeting of %(name)s changed</source>
        <translation>%(company)s&#xa0;: formule d’appel de %(name)s modifiée</translation>
    </message>
    <message>
        <source>%(company)s: job title of %(name)s changed</source>
        <translation>%(company)s&#xa0;: titre du poste de %(name)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: role of %(name)s changed</source>
        <translation>%(company)s&#xa0;: rôle de %(name)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: e-mail of %(name)s changed</source>
        <translation>%(company)s&#xa0;: courriel de %(name)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: phone of %(name)s changed</source>
        <translation>%(company)s&#xa0;: téléphone de %(name)s modifié</translation>
    </message>
    <message>
        <source>%(company)s: what was talked about with %(name)s changed</source>
        <translation>%(company)s&#xa0;: ce dont vous avez parlé avec %(name)s modifié</translation>
    </message>
    <message>
        <source>Changed back: %(what)s</source>
        <translation>Remis comme avant&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>Done again: %(what)s</source>
        <translation>Refait&#xa0;: %(what)s</translation>
    </message>
    <message>
        <source>spoke with them</source>
        <translation>vous vous êtes parlé</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <source>they asked for another call</source>
        <translation>on vous demande de rappeler</translation>
    </message>
    <message>
        <source>they have decided</source>
        <translation>la décision est prise</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>rien de neuf encore</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>personne n’a répondu</translation>
    </message>
    <message>
        <source>thank-yous</source>
        <translation>remerciements</translation>
    </message>
    <message>
        <source>sending the letters</source>
        <translation>envoi des lettres</translation>
    </message>
    <message>
        <source>asking how things stand</source>
        <translation>demande de nouvelles</translation>
    </message>
    <message>
        <source>writing down how it went</source>
        <translation>notes sur l’entrevue</translation>
    </message>
    <message>
        <source>answering the offer</source>
        <translation>répondre à l’offre</translation>
    </message>
    <message>
        <source>%(task)s (%(about)s)</source>
        <translation>%(task)s (%(about)s)</translation>
    </message>
    <message>
        <source>Put off until %(day)s: %(task)s</source>
        <translation>Reporté au %(day)s&#xa0;: %(task)s</translation>
    </message>
    <message>
        <source>Not put off until %(day)s: %(task)s</source>
        <translation>N’est plus reporté au %(day)s&#xa0;: %(task)s</translation>
    </message>
    <message>
        <source>Not left out any more: %(task)s</source>
        <translation>N’est plus laissé de côté&#xa0;: %(task)s</translation>
    </message>
    <message>
        <source>Left out: %(task)s</source>
        <translation>Laissé de côté&#xa0;: %(task)s</translation>
    </message>
    <message>
        <source>Ontario, since %(since)s: an employer of %(employees)s employees or more who interviewed you for a publicly advertised job must tell you within %(days)s days of your last interview whether a decision was made. Here that is by %(by)s.
Source: Employment Standards Act, 2000, Part III.1, and Ontario Regulation 476/24, ontario.ca/laws. Noted on %(today)s.</source>
        <translation>Ontario, depuis le %(since)s&#xa0;: un employeur de %(employees)s employés ou plus qui vous a fait passer une entrevue pour un poste annoncé publiquement doit vous dire, dans les %(days)s jours après votre dernière entrevue, si une décision a été prise. Ici, c’est d’ici le %(by)s.
Source&#xa0;: Loi de 2000 sur les normes d’emploi, partie III.1, et Règlement de l’Ontario 476/24, ontario.ca/fr/lois. Noté le %(today)s.</translation>
    </message>
    <message>
        <source>When is the next interview?</source>
        <translation>Quand est la prochaine entrevue?</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Noter comment cela s’est passé</translation>
    </message>
    <message>
        <source>They have decided: what did they say?</source>
        <translation>La décision est prise&#xa0;: qu’a-t-on dit?</translation>
    </message>
    <message>
        <source>Answer their offer</source>
        <translation>Répondre à leur offre</translation>
    </message>
    <message>
        <source>The interview was called off</source>
        <translation>L’entrevue a été annulée</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Leur réponse</translation>
    </message>
    <message>
        <source>If no answer comes, ask how things stand</source>
        <translation>Si aucune réponse ne vient, demander où en sont les choses</translation>
    </message>
    <message>
        <source>Ask how things stand</source>
        <translation>Demander où en sont les choses</translation>
    </message>
    <message>
        <source>They have not answered</source>
        <translation>On ne vous a pas répondu</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>They want to &amp;meet me again</source>
        <translation>On veut me &amp;revoir</translation>
    </message>
    <message>
        <source>They &amp;offered me the job…</source>
        <translation>On m’a &amp;offert le poste…</translation>
    </message>
    <message>
        <source>They said &amp;no</source>
        <translation>On m’a dit &amp;non</translation>
    </message>
    <message>
        <source>I no longer &amp;want this job</source>
        <translation>Je ne &amp;veux plus de ce poste</translation>
    </message>
    <message>
        <source>No &amp;answer came, and I let it rest</source>
        <translation>Aucune réponse, et je &amp;laisse reposer</translation>
    </message>
    <message>
        <source>%(company)s: they want another interview</source>
        <translation>%(company)s&#xa0;: on veut une autre entrevue</translation>
    </message>
    <message>
        <source>%(company)s: they offered the job</source>
        <translation>%(company)s&#xa0;: on offre le poste</translation>
    </message>
    <message>
        <source>%(company)s: they said no</source>
        <translation>%(company)s&#xa0;: on a répondu non</translation>
    </message>
    <message>
        <source>%(company)s: application taken back</source>
        <translation>%(company)s&#xa0;: candidature retirée</translation>
    </message>
    <message>
        <source>%(company)s: closed, no answer came</source>
        <translation>%(company)s&#xa0;: fermée, aucune réponse</translation>
    </message>
    <message>
        <source>another interview</source>
        <translation>une autre entrevue</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>une offre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>you no longer wanted this job</source>
        <translation>vous ne vouliez plus de ce poste</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>They want to meet you again.</source>
        <translation>On veut vous revoir.</translation>
    </message>
    <message>
        <source>They offered you the job. Well done!</source>
        <translation>On vous offre le poste. Bravo!</translation>
    </message>
    <message>
        <source>They said no. That hurts, and it does not say what you are worth.</source>
        <translation>On vous a répondu non. Cela fait mal, et cela ne dit rien de votre valeur.</translation>
    </message>
    <message>
        <source>You no longer wanted this job.</source>
        <translation>Vous ne vouliez plus de ce poste.</translation>
    </message>
    <message>
        <source>No answer came, and you let it rest. Should they write after all, everything is still here.</source>
        <translation>Aucune réponse n’est venue, et vous avez laissé reposer. Si on vous écrit tout de même, tout est encore ici.</translation>
    </message>
    <message>
        <source>%(company)s: an answer wanted by %(day)s</source>
        <translation>%(company)s&#xa0;: réponse attendue d’ici le %(day)s</translation>
    </message>
    <message>
        <source>%(company)s: the offer is answered</source>
        <translation>%(company)s&#xa0;: réponse donnée à l’offre</translation>
    </message>
    <message>
        <source>%(company)s: not decided yet</source>
        <translation>%(company)s&#xa0;: pas encore décidé</translation>
    </message>
    <message>
        <source>%(words)s In their words: “%(said)s”</source>
        <translation>%(words)s Dans leurs mots&#xa0;: «&#xa0;%(said)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>coach-rules</name>
    <message>
        <source>how long a letter is</source>
        <translation>la longueur d’une lettre</translation>
    </message>
    <message>
        <source>how many paragraphs it has</source>
        <translation>le nombre de paragraphes</translation>
    </message>
    <message>
        <source>telling the interview again</source>
        <translation>le récit de l’entrevue</translation>
    </message>
    <message>
        <source>a very short letter</source>
        <translation>une lettre très courte</translation>
    </message>
    <message>
        <source>nothing of what was talked about</source>
        <translation>rien de ce dont on a parlé</translation>
    </message>
    <message>
        <source>exclamation marks</source>
        <translation>les points d’exclamation</translation>
    </message>
    <message>
        <source>many words of joy</source>
        <translation>beaucoup d’enthousiasme</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>les compliments</translation>
    </message>
    <message>
        <source>wanting it very much</source>
        <translation>l’insistance</translation>
    </message>
    <message>
        <source>words such as “very”</source>
        <translation>les mots comme «&#xa0;très&#xa0;»</translation>
    </message>
    <message>
        <source>praising yourself</source>
        <translation>l’éloge de soi</translation>
    </message>
    <message>
        <source>little pictures</source>
        <translation>les émojis</translation>
    </message>
    <message>
        <source>short forms of text messages</source>
        <translation>les abréviations de texto</translation>
    </message>
    <message>
        <source>rude words</source>
        <translation>les mots grossiers</translation>
    </message>
    <message>
        <source>everyday talk</source>
        <translation>le langage familier</translation>
    </message>
    <message>
        <source>jokes</source>
        <translation>les blagues</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>les cadeaux</translation>
    </message>
    <message>
        <source>a small “i”</source>
        <translation>un «&#xa0;i&#xa0;» minuscule</translation>
    </message>
    <message>
        <source>how sentences begin</source>
        <translation>le début des phrases</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>les exigences</translation>
    </message>
    <message>
        <source>how a name is spelt</source>
        <translation>l’orthographe d’un nom</translation>
    </message>
    <message>
        <source>a first name in the greeting</source>
        <translation>un prénom dans l’appel</translation>
    </message>
    <message>
        <source>a short form of a name</source>
        <translation>un diminutif</translation>
    </message>
    <message>
        <source>another employer’s name</source>
        <translation>le nom d’un autre employeur</translation>
    </message>
    <message>
        <source>a gap to fill in</source>
        <translation>un blanc à remplir</translation>
    </message>
    <message>
        <source>two letters alike</source>
        <translation>deux lettres semblables</translation>
    </message>
    <message>
        <source>what goes along</source>
        <translation>ce qui est joint</translation>
    </message>
    <message>
        <source>when a letter goes</source>
        <translation>le moment de l’envoi</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>l’orthographe</translation>
    </message>
    <message>
        <source>grammar</source>
        <translation>la grammaire</translation>
    </message>
    <message>
        <source>words taken for others</source>
        <translation>des mots pris pour d’autres</translation>
    </message>
    <message>
        <source>a word of yours</source>
        <translation>un mot à vous</translation>
    </message>
    <message>
        <source>“%(words)s”: %(about)s</source>
        <translation>«&#xa0;%(words)s&#xa0;»&#xa0;: %(about)s</translation>
    </message>
    <message>
        <source>%(said)s (letter to %(name)s)</source>
        <translation>%(said)s (lettre à %(name)s)</translation>
    </message>
    <message>
        <source>%(said)s (one letter)</source>
        <translation>%(said)s (une lettre)</translation>
    </message>
</context>
<context>
    <name>coaching</name>
    <message>
        <source>Brief</source>
        <translation>Brève</translation>
    </message>
    <message>
        <source>Sincere</source>
        <translation>Sincère</translation>
    </message>
    <message>
        <source>Appropriate</source>
        <translation>Appropriée</translation>
    </message>
    <message>
        <source>Timely</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Une idée</translation>
    </message>
    <message>
        <source>Worth changing</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>To be answered before it goes out</source>
        <translation>À régler avant l’envoi</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Change to “%(words)s”</source>
        <translation>Remplacer par «&#xa0;%(words)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong inside Afterword. What you saved is safe. You can go on working; if it happens again, the details below help to mend it.</source>
        <translation>Une erreur s’est produite dans Afterword. Ce que vous avez enregistré est en sûreté. Vous pouvez continuer; si l’erreur revient, les détails ci-dessous aideront à la corriger.</translation>
    </message>
</context>
<context>
    <name>envelopes</name>
    <message>
        <source>No. 10, 4⅛ × 9½ in</source>
        <translation>No 10, 4⅛ × 9½ po</translation>
    </message>
    <message>
        <source>No. 9, 3⅞ × 8⅞ in</source>
        <translation>No 9, 3⅞ × 8⅞ po</translation>
    </message>
    <message>
        <source>DL, 110 × 220 mm</source>
        <translation>DL, 110 × 220 mm</translation>
    </message>
    <message>
        <source>C5, 162 × 229 mm</source>
        <translation>C5, 162 × 229 mm</translation>
    </message>
    <message>
        <source>Right end first</source>
        <translation>Côté droit d’abord</translation>
    </message>
    <message>
        <source>Left end first</source>
        <translation>Côté gauche d’abord</translation>
    </message>
    <message>
        <source>Long edge first</source>
        <translation>Grand côté d’abord</translation>
    </message>
    <message>
        <source>No street or postal code is known for %(name)s. Type the address below: it is kept for %(company)s.</source>
        <translation>Aucune rue ni aucun code postal connu pour %(name)s. Tapez l’adresse ci-dessous&#xa0;: elle est gardée pour %(company)s.</translation>
    </message>
    <message>
        <source>“%(line)s”: machines that sort mail misread “#”. Write “Unit” or “Suite” instead.</source>
        <translation>«&#xa0;%(line)s&#xa0;»&#xa0;: les machines qui trient le courrier lisent mal «&#xa0;#&#xa0;». Écrivez plutôt «&#xa0;app.&#xa0;» ou «&#xa0;bureau&#xa0;».</translation>
    </message>
    <message>
        <source>“%(line)s”: machines that sort mail read %(most)s characters of a line. Make it two lines, or shorter.</source>
        <translation>«&#xa0;%(line)s&#xa0;»&#xa0;: les machines qui trient le courrier lisent %(most)s caractères par ligne. Faites-en deux lignes, ou plus court.</translation>
    </message>
    <message>
        <source>“%(line)s”: write the postal code in capitals.</source>
        <translation>«&#xa0;%(line)s&#xa0;»&#xa0;: écrivez le code postal en majuscules.</translation>
    </message>
    <message>
        <source>Your own address is not on it, so it can&apos;t come back to you. Add it in the settings, under “You”.</source>
        <translation>Votre propre adresse n’y est pas&#xa0;: elle ne peut pas vous revenir. Ajoutez-la dans les réglages, sous «&#xa0;Vous&#xa0;».</translation>
    </message>
</context>
<context>
    <name>field-words</name>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>The position</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Their title and family name</source>
        <translation>Son titre et son nom de famille</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Sa fonction</translation>
    </message>
    <message>
        <source>The day of the interview</source>
        <translation>Le jour de l’entrevue</translation>
    </message>
    <message>
        <source>The sentence about what you talked about</source>
        <translation>La phrase sur ce dont vous avez parlé</translation>
    </message>
    <message>
        <source>What you send along</source>
        <translation>Ce que vous joignez</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>%(words)s is not a field. Did you mean {%(meant)s}?</source>
        <translation>%(words)s n’est pas un champ. Vouliez-vous dire {%(meant)s}?</translation>
    </message>
    <message>
        <source>%(words)s is not a field. For plain braces, type each of them twice.</source>
        <translation>%(words)s n’est pas un champ. Pour de simples accolades, tapez chacune deux fois.</translation>
    </message>
    <message>
        <source>The brace in “%(words)s” never closes.</source>
        <translation>L’accolade de «&#xa0;%(words)s&#xa0;» ne se ferme jamais.</translation>
    </message>
    <message>
        <source>A brace closes here that never opened.</source>
        <translation>Une accolade se ferme ici sans s’être ouverte.</translation>
    </message>
    <message>
        <source>Nothing is known for %(words)s in this letter.</source>
        <translation>Dans cette lettre, on ne sait rien pour %(words)s.</translation>
    </message>
    <message>
        <source>%(words)s is a whole sentence: it stands between others, not inside one.</source>
        <translation>%(words)s est une phrase entière&#xa0;: elle va entre deux autres, pas à l’intérieur d’une phrase.</translation>
    </message>
    <message>
        <source>The text is too long for a letter: %(most)s characters are the most.</source>
        <translation>Le texte est trop long pour une lettre&#xa0;: %(most)s caractères au plus.</translation>
    </message>
    <message>
        <source>Line %(line)s: %(sentence)s</source>
        <translation>Ligne %(line)s&#xa0;: %(sentence)s</translation>
    </message>
    <message>
        <source>Your own text, line %(line)s: %(sentence)s</source>
        <translation>Votre texte, ligne %(line)s&#xa0;: %(sentence)s</translation>
    </message>
    <message>
        <source>In “%(begin)s”: %(sentence)s</source>
        <translation>Dans «&#xa0;%(begin)s&#xa0;»&#xa0;: %(sentence)s</translation>
    </message>
    <message>
        <source>In the subject: %(sentence)s</source>
        <translation>Dans l’objet&#xa0;: %(sentence)s</translation>
    </message>
    <message>
        <source>In the greeting: %(sentence)s</source>
        <translation>Dans la formule d’appel&#xa0;: %(sentence)s</translation>
    </message>
    <message>
        <source>In the closing: %(sentence)s</source>
        <translation>Dans la formule finale&#xa0;: %(sentence)s</translation>
    </message>
    <message>
        <source>In your name under it: %(sentence)s</source>
        <translation>Dans votre nom au bas&#xa0;: %(sentence)s</translation>
    </message>
    <message>
        <source>Your own text would be empty in this letter, because nothing is typed that you talked about. So this is the suggested letter.</source>
        <translation>Votre texte serait vide dans cette lettre, car rien n’est écrit sur ce dont vous avez parlé. Voici donc la lettre proposée.</translation>
    </message>
</context>
<context>
    <name>going</name>
    <message>
        <source>Card without a name</source>
        <translation>Fiche sans nom</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Your board is open already.</source>
        <translation>Votre tableau est déjà ouvert.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>These pages can&apos;t be shown here.</source>
        <translation>Ces pages ne peuvent pas être montrées ici.</translation>
    </message>
    <message>
        <source>Page %(page)s of %(pages)s</source>
        <translation>Page %(page)s de %(pages)s</translation>
    </message>
</context>
<context>
    <name>mailing</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Il n’y a encore rien à copier.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>it can&apos;t be reached</source>
        <translation>elle ne répond pas</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save as PDF to print elsewhere, or set up a printer in the system&apos;s settings.</source>
        <translation>Enregistrez en PDF pour imprimer ailleurs, ou installez une imprimante dans les réglages du système.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%(queue)s” is out of paper. Put some in, and it goes on.</source>
        <translation>«&#xa0;%(queue)s&#xa0;» n’a plus de papier. Mettez-en, et elle reprend.</translation>
    </message>
    <message>
        <source>Paper is stuck in “%(queue)s”. Take it out, and it goes on.</source>
        <translation>Du papier est coincé dans «&#xa0;%(queue)s&#xa0;». Retirez-le, et elle reprend.</translation>
    </message>
    <message>
        <source>“%(queue)s” is open. Close it, and it goes on.</source>
        <translation>«&#xa0;%(queue)s&#xa0;» est ouverte. Fermez-la, et elle reprend.</translation>
    </message>
    <message>
        <source>“%(queue)s” is out of ink, and waits for more.</source>
        <translation>«&#xa0;%(queue)s&#xa0;» n’a plus d’encre et en attend.</translation>
    </message>
    <message>
        <source>“%(queue)s” does not answer. Switch it on, and it goes on.</source>
        <translation>«&#xa0;%(queue)s&#xa0;» ne répond pas. Allumez-la, et elle reprend.</translation>
    </message>
    <message>
        <source>“%(queue)s” is paused. What you print waits there until it goes on.</source>
        <translation>«&#xa0;%(queue)s&#xa0;» est en pause. Ce que vous imprimez y attend la reprise.</translation>
    </message>
    <message>
        <source>What you print is held back at “%(queue)s” until somebody lets it go on.</source>
        <translation>Ce que vous imprimez est retenu par «&#xa0;%(queue)s&#xa0;» jusqu’à ce que quelqu’un le laisse passer.</translation>
    </message>
    <message>
        <source>“%(queue)s” has stopped. What you print waits there.</source>
        <translation>«&#xa0;%(queue)s&#xa0;» s’est arrêtée. Ce que vous imprimez y attend.</translation>
    </message>
    <message>
        <source>The print system does not answer, so nobody knows yet what came out.</source>
        <translation>Le système d’impression ne répond pas&#xa0;: on ne sait pas encore ce qui est sorti.</translation>
    </message>
    <message>
        <source>Printing on “%(queue)s”</source>
        <translation>Impression sur «&#xa0;%(queue)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The disk is full, so this was not saved. What was saved before is safe. Make some room on the disk, then try again.</source>
        <translation>Le disque est plein&#xa0;: ceci n’a pas été enregistré. Ce qui était déjà enregistré est en sûreté. Faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so this was not saved. What was saved before is kept. If the file is on a stick or a network disk, check that it is still connected.</source>
        <translation>Le disque n’a pas bien répondu&#xa0;: ceci n’a pas été enregistré. Ce qui était déjà enregistré est conservé. Si le fichier est sur une clé USB ou un disque réseau, vérifiez que cet appareil est encore branché.</translation>
    </message>
    <message>
        <source>Another program is using “%(path)s”, so this was not saved. Close it there and try again.</source>
        <translation>Un autre programme utilise «&#xa0;%(path)s&#xa0;»&#xa0;: ceci n’a pas été enregistré. Fermez le fichier dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>“%(path)s” was moved or renamed while it was open, so this was not saved. Put it back in its place and try again.</source>
        <translation>«&#xa0;%(path)s&#xa0;» a été déplacé ou renommé pendant qu’il était ouvert&#xa0;: ceci n’a pas été enregistré. Remettez-le à sa place, puis réessayez.</translation>
    </message>
    <message>
        <source>“%(path)s” can be read but not changed. Nothing was changed in it. Take away its write protection and try again.</source>
        <translation>«&#xa0;%(path)s&#xa0;» peut être lu, mais pas modifié. Rien n’y a été changé. Enlevez sa protection en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%(folder)s”. Nothing was changed. Choose another folder, or ask for the right to write in this one.</source>
        <translation>On ne peut rien enregistrer dans le dossier «&#xa0;%(folder)s&#xa0;». Rien n’a été changé. Choisissez un autre dossier, ou demandez le droit d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>The folder “%(folder)s” is not there any more. Choose another one.</source>
        <translation>Le dossier «&#xa0;%(folder)s&#xa0;» n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder “%(folder)s” can&apos;t be reached. If it is on a stick or a network disk, connect it again and try once more.</source>
        <translation>Le dossier «&#xa0;%(folder)s&#xa0;» ne répond pas. S’il est sur une clé USB ou un disque réseau, rebranchez l’appareil, puis réessayez.</translation>
    </message>
    <message>
        <source>This account may not open “%(path)s”. The file was left as it is. Ask whoever looks after this computer, or use another file.</source>
        <translation>Ce compte n’a pas le droit d’ouvrir «&#xa0;%(path)s&#xa0;». Le fichier est resté tel quel. Demandez à la personne qui s’occupe de cet ordinateur, ou utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>“%(path)s” is not an Afterword board. The file was left as it is. Check that it is the right one, or move it away to start a new board.</source>
        <translation>«&#xa0;%(path)s&#xa0;» n’est pas un tableau d’Afterword. Le fichier est resté tel quel. Vérifiez que c’est le bon, ou déplacez-le ailleurs pour commencer un nouveau tableau.</translation>
    </message>
    <message>
        <source>“%(path)s” was made by a newer Afterword. The file was left as it is. Install the newer Afterword to open it.</source>
        <translation>«&#xa0;%(path)s&#xa0;» vient d’une version plus récente d’Afterword. Le fichier est resté tel quel. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%(path)s” is empty, though there was a board in it before. It was left as it is. Its newest copy is “%(backup)s”: to use it, give it the name “%(path)s”.</source>
        <translation>«&#xa0;%(path)s&#xa0;» est vide, alors qu’il contenait un tableau. Il est resté tel quel. Sa copie la plus récente est «&#xa0;%(backup)s&#xa0;»&#xa0;: pour l’utiliser, donnez-lui le nom «&#xa0;%(path)s&#xa0;».</translation>
    </message>
    <message>
        <source>“%(path)s” is damaged and can&apos;t be read. The file was left as it is, so that as much as possible can be saved from it.</source>
        <translation>«&#xa0;%(path)s&#xa0;» est abîmé et ne peut pas être lu. Le fichier est resté tel quel, pour qu’on puisse en sauver le plus possible.</translation>
    </message>
    <message>
        <source>The copy “%(backup)s” is damaged, so it was not used. Nothing was changed. Try an older copy from the same folder.</source>
        <translation>La copie «&#xa0;%(backup)s&#xa0;» est abîmée&#xa0;: elle n’a pas été utilisée. Rien n’a été changé. Essayez une copie plus ancienne du même dossier.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile, so nothing was saved. Close this window and open it again to see how it stands now.</source>
        <translation>Ceci a été changé entre-temps dans une autre fenêtre&#xa0;: rien n’a été enregistré. Fermez cette fenêtre et rouvrez-la pour voir où vous en êtes.</translation>
    </message>
    <message>
        <source>Something else on the board still needs this, so it was kept.</source>
        <translation>Autre chose au tableau en a encore besoin&#xa0;: ceci a été conservé.</translation>
    </message>
    <message>
        <source>A safety copy could not be made, so the board was left as it is. Make some room on the disk, then try again.</source>
        <translation>La copie de sûreté n’a pas pu être faite&#xa0;: le tableau est resté tel quel. Faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Your board could not be brought up to this version. It was left as it was, and the version of Afterword you used before still opens it.</source>
        <translation>Votre tableau n’a pas pu être adapté à cette version. Il est resté tel quel, et la version d’Afterword que vous aviez avant l’ouvre encore.</translation>
    </message>
    <message>
        <source>Nothing was erased, because “%(path)s” in “%(folder)s” can&apos;t be removed: another program may have it open. Close what was opened from Afterword, then try again.</source>
        <translation>Rien n’a été effacé, car «&#xa0;%(path)s&#xa0;», dans «&#xa0;%(folder)s&#xa0;», ne peut pas être retiré&#xa0;: un autre logiciel l’a peut-être ouvert. Fermez ce qui a été ouvert depuis Afterword, puis réessayez.</translation>
    </message>
    <message>
        <source>Not all of it could be erased: “%(path)s” is left in “%(folder)s”. Erase once more, or remove this file yourself.</source>
        <translation>Tout n’a pas pu être effacé&#xa0;: «&#xa0;%(path)s&#xa0;» reste dans «&#xa0;%(folder)s&#xa0;». Effacez encore une fois, ou retirez ce fichier vous-même.</translation>
    </message>
    <message>
        <source>Nothing was erased, because “%(path)s” is open in another window. Close that window and try again.</source>
        <translation>Rien n’a été effacé, car «&#xa0;%(path)s&#xa0;» est ouvert dans une autre fenêtre. Fermez cette fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>Afterword is still at work and could not do this yet. Nothing was changed. Start it again and try once more.</source>
        <translation>Afterword travaille encore et n’a pas pu le faire. Rien n’a été changé. Rouvrez-le et réessayez.</translation>
    </message>
    <message>
        <source>“%(path)s” holds no board of Afterword&apos;s. Nothing was changed. Choose the file that “Take everything along” made.</source>
        <translation>«&#xa0;%(path)s&#xa0;» ne contient pas de tableau d’Afterword. Rien n’a été changé. Choisissez le fichier fait par «&#xa0;Tout emporter&#xa0;».</translation>
    </message>
    <message>
        <source>“%(path)s” is damaged and can&apos;t be used. Your board here is as it was. If there is another copy of that file, choose it.</source>
        <translation>«&#xa0;%(path)s&#xa0;» est endommagé et ne peut pas servir. Votre tableau d’ici est comme avant. S’il existe une autre copie de ce fichier, choisissez-la.</translation>
    </message>
    <message>
        <source>“%(path)s” is larger than a board can be. Nothing was changed.</source>
        <translation>«&#xa0;%(path)s&#xa0;» est plus gros qu’un tableau ne peut l’être. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%(path)s” was made by a newer Afterword. Your board here is as it was. Install the newer Afterword to bring it back.</source>
        <translation>«&#xa0;%(path)s&#xa0;» vient d’une version plus récente d’Afterword. Votre tableau d’ici est comme avant. Installez cette version pour le rapporter.</translation>
    </message>
    <message>
        <source>“%(path)s” can&apos;t be read. If it is on a stick, check that it is connected, then try again.</source>
        <translation>«&#xa0;%(path)s&#xa0;» ne peut pas être lu. S’il est sur une clé, vérifiez qu’elle est branchée, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no file “%(path)s”.</source>
        <translation>Le fichier «&#xa0;%(path)s&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no folder “%(folder)s” to keep a board in. Make it first, or name another.</source>
        <translation>Le dossier «&#xa0;%(folder)s&#xa0;», où garder un tableau, n’existe pas. Créez-le d’abord, ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>Two boards were named, “%(path)s” and “%(other)s”. Name only the one to open.</source>
        <translation>Deux tableaux ont été nommés, «&#xa0;%(path)s&#xa0;» et «&#xa0;%(other)s&#xa0;». Ne nommez que celui à ouvrir.</translation>
    </message>
    <message>
        <source>“%(path)s” is on another computer. Copy it to this one and open the copy.</source>
        <translation>«&#xa0;%(path)s&#xa0;» se trouve sur un autre ordinateur. Copiez-le sur celui-ci et ouvrez la copie.</translation>
    </message>
    <message>
        <source>This account has no home folder to keep your board in. Start Afterword with --database and a file in a folder of your own.</source>
        <translation>Ce compte n’a pas de dossier personnel où garder votre tableau. Lancez Afterword avec --database et un fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Your board can&apos;t be kept in “%(folder)s”: %(reason)s. Ask whoever looks after this computer, or start Afterword with --database and a file in another folder.</source>
        <translation>Impossible de garder votre tableau dans «&#xa0;%(folder)s&#xa0;»&#xa0;: %(reason)s. Demandez à la personne qui s’occupe de cet ordinateur, ou lancez Afterword avec --database et un fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “%(folder)s”, where this Afterword keeps your board: %(reason)s. Take away the write protection, or copy the whole program to where you may write.</source>
        <translation>Rien ne peut être enregistré dans «&#xa0;%(folder)s&#xa0;», où cet Afterword garde votre tableau&#xa0;: %(reason)s. Retirez la protection en écriture, ou copiez tout le programme là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Another Afterword has “%(path)s” open and does not answer: it may be busy, or run on another computer. As soon as it answers or ends, this goes on by itself. In two windows, what one changes can get in the way of the other.</source>
        <translation>Un autre Afterword a ouvert «&#xa0;%(path)s&#xa0;» et ne répond pas&#xa0;: il est peut-être occupé, ou sur un autre ordinateur. Dès qu’il répond ou se ferme, la suite se fait toute seule. Avec deux fenêtres, ce que l’une change peut gêner l’autre.</translation>
    </message>
    <message>
        <source>A second window for “%(path)s” could not be opened. Start Afterword once more and open it there.</source>
        <translation>Impossible d’ouvrir une deuxième fenêtre pour «&#xa0;%(path)s&#xa0;». Lancez Afterword une autre fois et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The name “%(path)s” is too long for this disk. Choose a shorter one.</source>
        <translation>Le nom «&#xa0;%(path)s&#xa0;» est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>“%(path)s” could not be saved: %(reason)s. Nothing else was changed.</source>
        <translation>«&#xa0;%(path)s&#xa0;» n’a pas pu être enregistré&#xa0;: %(reason)s. Rien d’autre n’a été changé.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %(characters)s, in “%(name)s”. Install a font that has them, or write this part in Latin letters. Nothing was printed.</source>
        <translation>Aucune police de cet ordinateur n’a ces caractères&#xa0;: %(characters)s, dans «&#xa0;%(name)s&#xa0;». Installez une police qui les a, ou écrivez cette partie en lettres latines. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>What begins with “%(name)s” is too long for the envelope. Make it shorter, or choose a larger envelope. Nothing was printed.</source>
        <translation>Ce qui commence par «&#xa0;%(name)s&#xa0;» est trop long pour l’enveloppe. Raccourcissez-le ou choisissez une plus grande enveloppe. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer “%(queue)s” takes no envelope of this size, so nothing was printed. Choose another size or another printer, or save a PDF to print elsewhere.</source>
        <translation>L’imprimante «&#xa0;%(queue)s&#xa0;» ne prend pas d’enveloppe de cette taille, donc rien n’a été imprimé. Choisissez une autre taille ou une autre imprimante, ou enregistrez un PDF à imprimer ailleurs.</translation>
    </message>
    <message>
        <source>The printer “%(queue)s” did not take the letters: %(reason)s. They are still here. Try again, or save them as PDF.</source>
        <translation>L’imprimante «&#xa0;%(queue)s&#xa0;» n’a pas pris les lettres&#xa0;: %(reason)s. Elles sont encore ici. Réessayez, ou enregistrez-les en PDF.</translation>
    </message>
    <message>
        <source>These letters are not on the board any more, so nothing was printed. If you took them back yourself, Redo in the Edit menu brings them again.</source>
        <translation>Ces lettres ne sont plus sur le tableau, donc rien n’a été imprimé. Si vous les avez retirées vous-même, Rétablir dans le menu Édition les ramène.</translation>
    </message>
    <message>
        <source>The letter to %(name)s has a field that nothing stands for, or no name under it, so nothing was printed. Open its page from the card, finish it, and print it there.</source>
        <translation>La lettre à %(name)s a un champ que rien ne remplit, ou pas de nom au bas&#xa0;: rien n’a donc été imprimé. Ouvrez sa page à partir de la fiche, complétez-la et imprimez-la là.</translation>
    </message>
    <message>
        <source>“%(address)s” is not an e-mail address. Nothing was opened. Write it as name@company.ca.</source>
        <translation>«&#xa0;%(address)s&#xa0;» n’est pas une adresse courriel. Rien n’a été ouvert. Écrivez-la comme nom@entreprise.ca.</translation>
    </message>
    <message>
        <source>This computer has no program set up to open “%(path)s”. Nothing was lost. Copy the address, the subject and the text into your web mail instead.</source>
        <translation>Cet ordinateur n’a pas de programme pour ouvrir «&#xa0;%(path)s&#xa0;». Rien n’est perdu. Copiez plutôt l’adresse, l’objet et le texte dans votre messagerie Web.</translation>
    </message>
    <message>
        <source>How the letters look could not be kept, because nothing can be saved in “%(folder)s” now. The letters themselves went out, and their words are on the card.</source>
        <translation>L’aspect des lettres n’a pas pu être gardé, car rien ne peut être enregistré dans «&#xa0;%(folder)s&#xa0;» en ce moment. Les lettres elles-mêmes sont parties, et leurs mots sont sur la fiche.</translation>
    </message>
    <message>
        <source>The pages of “%(name)s” are not in Afterword&apos;s folder any more, or were changed from outside, so they can&apos;t be shown. The letter&apos;s words are on the card.</source>
        <translation>Les pages de «&#xa0;%(name)s&#xa0;» ne sont plus dans le dossier d’Afterword, ou ont été modifiées de l’extérieur&#xa0;: on ne peut pas les montrer. Les mots de la lettre sont sur la fiche.</translation>
    </message>
    <message>
        <source>This computer has no program set up to show “%(name)s”. Nothing was lost. Install a program that shows PDF files, then try again.</source>
        <translation>Cet ordinateur n’a aucun programme pour montrer «&#xa0;%(name)s&#xa0;». Rien n’est perdu. Installez un programme qui montre les PDF, puis réessayez.</translation>
    </message>
    <message>
        <source>“%(name)s” is no picture that can be used here. Sign on white paper, take a photograph of it, and choose that (PNG, JPEG, WebP or TIFF).</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’est pas une image utilisable ici. Signez sur du papier blanc, prenez-en une photo et choisissez-la (PNG, JPEG, WebP ou TIFF).</translation>
    </message>
    <message>
        <source>“%(name)s” holds more than one picture. Save the one with your signature by itself, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» contient plus d’une image. Enregistrez à part celle de votre signature et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>No signature can be made out in “%(name)s”. Sign with a dark pen on white paper, take a picture of nothing else, and choose that.</source>
        <translation>On ne distingue aucune signature dans «&#xa0;%(name)s&#xa0;». Signez au stylo foncé sur du papier blanc, photographiez cela seulement et choisissez cette image.</translation>
    </message>
    <message>
        <source>The picture of your signature for the letter to %(name)s is not in Afterword&apos;s folder any more, or was changed from outside, so nothing was made. Choose the picture again in the settings.</source>
        <translation>L’image de votre signature pour la lettre à %(name)s n’est plus dans le dossier d’Afterword, ou a été modifiée de l’extérieur&#xa0;: rien n’a été fait. Choisissez l’image de nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>“%(paper)s” is a paper no letter is laid out for, so nothing was printed. Choose Letter or A4 in the printer&apos;s properties.</source>
        <translation>Aucune lettre n’est prévue pour le papier «&#xa0;%(paper)s&#xa0;», donc rien n’a été imprimé. Choisissez Lettre ou A4 dans les propriétés de l’imprimante.</translation>
    </message>
    <message>
        <source>“%(name)s” could not be read. Nothing was changed. You can fill in the page by hand.</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’a pas pu être lu. Rien n’a été changé. Vous pouvez remplir la page à la main.</translation>
    </message>
    <message>
        <source>Reading “%(name)s” took too long, so it was stopped. Nothing was changed. You can fill in the page by hand.</source>
        <translation>La lecture de «&#xa0;%(name)s&#xa0;» prenait trop de temps&#xa0;: elle a été arrêtée. Rien n’a été changé. Vous pouvez remplir la page à la main.</translation>
    </message>
    <message>
        <source>“%(name)s” needs more memory than an invitation ever should, so it was not opened. You can fill in the page by hand.</source>
        <translation>«&#xa0;%(name)s&#xa0;» demande trop de mémoire pour une invitation&#xa0;: il n’a pas été ouvert. Vous pouvez remplir la page à la main.</translation>
    </message>
    <message>
        <source>“%(name)s” is not there any more.</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>“%(name)s” is not a file. Drop the invitation itself or a saved e-mail.</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’est pas un fichier. Déposez l’invitation elle-même ou un courriel enregistré.</translation>
    </message>
    <message>
        <source>“%(name)s” could not be read. Check that it may be opened, and try again.</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’a pas pu être lu. Vérifiez que vous avez le droit de l’ouvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>“%(name)s” is too big for an invitation, so it was not opened. Save the invitation without its attachments and drop it again.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est trop gros pour une invitation&#xa0;: il n’a pas été ouvert. Enregistrez l’invitation sans ses pièces jointes, puis déposez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%(name)s” is in a form that only Outlook reads. In Outlook, open the appointment, choose Save As and the type iCalendar, then drop that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est dans un format que seul Outlook peut lire. Dans Outlook, ouvrez le rendez-vous, choisissez «&#xa0;Enregistrer sous&#xa0;» et le type iCalendar, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>There is no invitation in the e-mail “%(name)s”. You can fill in the page by hand.</source>
        <translation>Il n’y a pas d’invitation dans le courriel «&#xa0;%(name)s&#xa0;». Vous pouvez remplir la page à la main.</translation>
    </message>
    <message>
        <source>“%(name)s” is empty. Save the invitation again and drop it here.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est vide. Enregistrez l’invitation de nouveau, puis déposez-la ici.</translation>
    </message>
    <message>
        <source>“%(name)s” is not an invitation. Drop the invitation&apos;s own file or a saved e-mail.</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’est pas une invitation. Déposez le fichier de l’invitation ou un courriel enregistré.</translation>
    </message>
    <message>
        <source>“%(name)s” ends in the middle, so names could be missing. Save it again and drop it here.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est coupé au milieu&#xa0;: il pourrait manquer des noms. Enregistrez-le de nouveau, puis déposez-le ici.</translation>
    </message>
    <message>
        <source>“%(name)s” is an answer to an invitation, not the invitation. Drop the one they sent you.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est une réponse à une invitation, pas l’invitation. Déposez celle qu’on vous a envoyée.</translation>
    </message>
    <message>
        <source>“%(name)s” can&apos;t be understood. You can fill in the page by hand.</source>
        <translation>Le contenu du fichier «&#xa0;%(name)s&#xa0;» est incompréhensible. Vous pouvez remplir la page à la main.</translation>
    </message>
    <message>
        <source>There is no appointment in “%(name)s”. Drop the invitation to the interview itself.</source>
        <translation>Il n’y a pas de rendez-vous dans «&#xa0;%(name)s&#xa0;». Déposez l’invitation à l’entrevue elle-même.</translation>
    </message>
    <message>
        <source>“%(name)s” does not say when it is. You can fill in the page by hand.</source>
        <translation>«&#xa0;%(name)s&#xa0;» ne dit pas quand est l’entrevue. Vous pouvez remplir la page à la main.</translation>
    </message>
    <message>
        <source>This invitation was called off, and its interview is not on your board. Nothing was changed.</source>
        <translation>Cette invitation a été annulée, et son entrevue n’est pas à votre tableau. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Its newest copy is “%(backup)s”.</source>
        <translation>Sa copie la plus récente est «&#xa0;%(backup)s&#xa0;».</translation>
    </message>
    <message>
        <source>Something went wrong (%(code)s). Nothing that was saved is lost.</source>
        <translation>Une erreur s’est produite (%(code)s). Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>What this belongs to is not there any more, so it was not brought back. Nothing was changed. Bring that back first.</source>
        <translation>Ce dont ceci dépend n’est plus là, donc rien n’a été ramené ni changé. Ramenez d’abord cela.</translation>
    </message>
    <message>
        <source>Something else has taken its place since, so it was not brought back. Nothing was changed. Take the other away first.</source>
        <translation>Autre chose a pris sa place depuis, donc rien n’a été ramené ni changé. Retirez d’abord l’autre.</translation>
    </message>
    <message>
        <source>“%(name)s” is empty, so there is nothing to send. Choose another file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est vide&#xa0;: il n’y a rien à envoyer. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” is a picture in HEIC format, which can&apos;t be printed here. Open it in the program that shows your pictures, save it as JPEG, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est une image au format HEIC, impossible à imprimer ici. Ouvrez-la dans le programme qui montre vos photos, enregistrez-la en JPEG et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” is a drawing (SVG or EPS), which can&apos;t be printed here. Open it in the program that made it, save it as PDF, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est un dessin (SVG ou EPS), impossible à imprimer ici. Ouvrez-le dans le programme qui l’a fait, enregistrez-le en PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” is a document of an office program. Open it there, save it as PDF, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est un document de bureautique. Ouvrez-le là, enregistrez-le en PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” is neither a PDF nor a picture (PNG, JPEG, WebP or TIFF). Open it in the program that made it, save it as PDF, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’est ni un PDF ni une image (PNG, JPEG, WebP ou TIFF). Ouvrez-le dans le programme qui l’a fait, enregistrez-le en PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” can only be opened with its password. Type the password here; it is not kept.</source>
        <translation>«&#xa0;%(name)s&#xa0;» ne s’ouvre qu’avec son mot de passe. Tapez-le ici; il n’est pas gardé.</translation>
    </message>
    <message>
        <source>That is not the password of “%(name)s”. Look for capital letters and try again.</source>
        <translation>Ce n’est pas le mot de passe de «&#xa0;%(name)s&#xa0;». Vérifiez les majuscules et réessayez.</translation>
    </message>
    <message>
        <source>“%(name)s” is locked in a way that can&apos;t be opened here. Open it in a PDF program, print it to a new PDF file, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est verrouillé d’une façon qui ne s’ouvre pas ici. Ouvrez-le dans un programme PDF, imprimez-le dans un nouveau fichier PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The owner of “%(name)s” does not allow it to be printed or put together with other pages. Ask them for a copy without that lock.</source>
        <translation>La personne à qui appartient «&#xa0;%(name)s&#xa0;» ne permet pas de l’imprimer ni de le joindre à d’autres pages. Demandez-lui une copie sans ce verrou.</translation>
    </message>
    <message>
        <source>“%(name)s” is a form whose filled-in words would be missing on paper. Open it in a PDF program, print it to a new PDF file, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est un formulaire dont les réponses manqueraient sur papier. Ouvrez-le dans un programme PDF, imprimez-le dans un nouveau fichier PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” is damaged and can&apos;t be printed as a whole. Get the file again, or open it in a PDF program, print it to a new PDF file, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est abîmé et ne peut pas être imprimé en entier. Obtenez le fichier de nouveau, ou ouvrez-le dans un programme PDF, imprimez-le dans un nouveau fichier PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” should have %(said)s pages, but only %(found)s can be read. Get the file again; nothing is sent with pages missing.</source>
        <translation>«&#xa0;%(name)s&#xa0;» devrait avoir %(said)s pages, mais seulement %(found)s se lisent. Obtenez le fichier de nouveau; rien ne part avec des pages en moins.</translation>
    </message>
    <message>
        <source>“%(name)s” has more than %(most)s pages. Choose the pages that matter, save them as a PDF of their own, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» a plus de %(most)s pages. Choisissez celles qui comptent, enregistrez-les dans un PDF à part et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” unpacks into far more than a few pages can hold, so it was not opened any further. Print it to a new PDF file, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» se déploie en bien plus que quelques pages, donc il n’a pas été ouvert davantage. Imprimez-le dans un nouveau fichier PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” is larger than %(most)s million dots. Save it in a smaller size, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» dépasse %(most)s millions de points. Enregistrez-la en plus petit et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%(name)s” is a damaged picture. Open it in another program, save it again, and choose that file.</source>
        <translation>«&#xa0;%(name)s&#xa0;» est une image abîmée. Ouvrez-la dans un autre programme, enregistrez-la de nouveau et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>A file that goes along with a letter is not in Afterword&apos;s folder any more, so the letter was not made. Take the file off the letter and choose it again.</source>
        <translation>Un fichier qui accompagne une lettre n’est plus dans le dossier d’Afterword, donc la lettre n’a pas été faite. Retirez le fichier de la lettre et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file that goes along with a letter has been changed from outside, so the letter was not made. Take the file off the letter and choose it again.</source>
        <translation>Un fichier qui accompagne une lettre a été modifié de l’extérieur, donc la lettre n’a pas été faite. Retirez le fichier de la lettre et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The letter to %(name)s says that “%(title)s” comes with it, but that was taken off, renamed or exchanged since, so the letter was not made. Write it anew: then it names what it comes with.</source>
        <translation>La lettre à %(name)s dit que «&#xa0;%(title)s&#xa0;» l’accompagne, mais cela a été retiré, renommé ou remplacé depuis&#xa0;: la lettre n’a donc pas été faite. Écrivez-la de nouveau&#xa0;: elle nommera alors ce qui l’accompagne.</translation>
    </message>
    <message>
        <source>“%(name)s” was not read: you cancelled it.</source>
        <translation>«&#xa0;%(name)s&#xa0;» n’a pas été lu&#xa0;: vous l’avez annulé.</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>They named no day. When would you expect their answer?</source>
        <translation>Aucun jour n’a été annoncé. Quand attendez-vous leur réponse?</translation>
    </message>
    <message>
        <source>Which day is that, do you think?</source>
        <translation>Quel jour est-ce, selon vous?</translation>
    </message>
    <message>
        <source>More than one day is named. Which is the last one?</source>
        <translation>Plus d’un jour est nommé. Lequel est le dernier?</translation>
    </message>
    <message>
        <source>Which of these days do they mean?</source>
        <translation>De quel jour s’agit-il?</translation>
    </message>
    <message>
        <source>People mean different days by this. Which is the last one here?</source>
        <translation>Cela ne veut pas dire le même jour pour tout le monde. Lequel est le dernier ici?</translation>
    </message>
    <message>
        <source>Which comes first here, the day or the month?</source>
        <translation>Qu’est-ce qui vient en premier ici, le jour ou le mois?</translation>
    </message>
    <message>
        <source>Is that the last day for their answer?</source>
        <translation>Est-ce le dernier jour pour leur réponse?</translation>
    </message>
    <message>
        <source>Which day do you expect their answer by?</source>
        <translation>D’ici quel jour attendez-vous leur réponse?</translation>
    </message>
    <message>
        <source>The calendar has no such day. Which one is it?</source>
        <translation>Ce jour n’est pas au calendrier. Lequel est-ce?</translation>
    </message>
    <message>
        <source>That day is before the interview. Which one is it?</source>
        <translation>Ce jour est avant l’entrevue. Lequel est-ce?</translation>
    </message>
    <message>
        <source>That day is far off. Is it right?</source>
        <translation>Ce jour est bien loin. Est-ce le bon?</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a day for sure. Which day is it?</source>
        <translation>Le jour n’est pas clair ici. Quel jour est-ce?</translation>
    </message>
    <message>
        <source>Which day do they mean?</source>
        <translation>De quel jour parle-t-on?</translation>
    </message>
    <message>
        <source>They want your answer by %(day)s.</source>
        <translation>On veut votre réponse d’ici le %(day)s.</translation>
    </message>
    <message>
        <source>They answer by about %(day)s.</source>
        <translation>On répond vers le %(day)s.</translation>
    </message>
    <message>
        <source>They answer by %(day)s.</source>
        <translation>On répond d’ici le %(day)s.</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>Ideas:</source>
        <translation>Des idées&#xa0;:</translation>
    </message>
    <message>
        <source>Which one thing do you remember best?</source>
        <translation>De quelle chose vous souvenez-vous le mieux?</translation>
    </message>
    <message>
        <source>This is long for a thank-you letter. Which one thing matters most?</source>
        <translation>C’est long pour une lettre de remerciement. Quelle chose compte le plus?</translation>
    </message>
    <message>
        <source>Click it to use it, then add your answer to it in the letter:</source>
        <translation>Cliquez pour l’utiliser, puis ajoutez votre réponse dans la lettre&#xa0;:</translation>
    </message>
    <message>
        <source>Is “%(about)s” a name? Click what is right:</source>
        <translation>«&#xa0;%(about)s&#xa0;», est-ce un nom? Cliquez sur ce qui est juste&#xa0;:</translation>
    </message>
    <message>
        <source>A question, not a topic. What would you like %(about)s to remember?</source>
        <translation>C’est une question, pas un sujet. Quel souvenir voulez-vous laisser à %(about)s?</translation>
    </message>
    <message>
        <source>A whole sentence? Click it to use it:</source>
        <translation>Une phrase complète? Cliquez pour l’utiliser&#xa0;:</translation>
    </message>
    <message>
        <source>Which one do you mean? Click it:</source>
        <translation>Que voulez-vous dire? Cliquez sur la bonne phrase&#xa0;:</translation>
    </message>
    <message>
        <source>Which one is right? Click it:</source>
        <translation>Laquelle est juste? Cliquez dessus&#xa0;:</translation>
    </message>
    <message>
        <source>Who is “%(about)s”? Click what you mean:</source>
        <translation>Qui est «&#xa0;%(about)s&#xa0;»? Cliquez sur ce que vous voulez dire&#xa0;:</translation>
    </message>
    <message>
        <source>Do you mean “%(about)s”? Click it to use it:</source>
        <translation>Est-ce «&#xa0;%(about)s&#xa0;» que vous voulez dire? Cliquez dessus pour l’utiliser&#xa0;:</translation>
    </message>
    <message>
        <source>This does not finish the sentence yet. How would you say it to %(about)s?</source>
        <translation>La phrase n’est pas encore finie. Comment le diriez-vous à %(about)s?</translation>
    </message>
    <message>
        <source>This letter goes to %(about)s. Say it to them, with “you”.</source>
        <translation>Cette lettre va à %(about)s. Parlez-lui directement, avec «&#xa0;you&#xa0;».</translation>
    </message>
    <message>
        <source>This is about %(about)s.</source>
        <translation>Ceci concerne %(about)s.</translation>
    </message>
    <message>
        <source>This is about their answer, not for the letter. When did they say?</source>
        <translation>Ceci concerne leur réponse et ne va pas dans la lettre. Pour quand l’ont-ils promise?</translation>
    </message>
    <message>
        <source>One is better than many. Another one instead:</source>
        <translation>Un seul sujet vaut mieux que plusieurs. Un autre à la place&#xa0;:</translation>
    </message>
    <message>
        <source>A marked word may be misspelled. Click its spelling, or keep it.</source>
        <translation>Un mot souligné est peut-être mal écrit. Cliquez sur la bonne graphie, ou gardez-le.</translation>
    </message>
    <message>
        <source>Words all in capitals look loud in a letter.</source>
        <translation>Des mots tout en majuscules, c’est comme crier dans une lettre.</translation>
    </message>
    <message>
        <source>A letter can&apos;t show this little picture.</source>
        <translation>Une lettre ne peut pas montrer cette petite image.</translation>
    </message>
    <message>
        <source>This is English, and the letter is in French. Could you say it in French?</source>
        <translation>Ceci est en anglais et la lettre est en français. Pourriez-vous le dire en français?</translation>
    </message>
    <message>
        <source>This is French, and the letter is in English. Could you say it in English?</source>
        <translation>Ceci est en français et la lettre est en anglais. Pourriez-vous le dire en anglais?</translation>
    </message>
    <message>
        <source>This is Spanish, and the letter is not. Say it in the letter&apos;s language?</source>
        <translation>Ceci est en espagnol, la lettre ne l’est pas. Le dire dans la langue de la lettre?</translation>
    </message>
    <message>
        <source>This is German, and the letter is not. Say it in the letter&apos;s language?</source>
        <translation>Ceci est en allemand, la lettre ne l’est pas. Le dire dans la langue de la lettre?</translation>
    </message>
    <message>
        <source>This is Portuguese, and the letter is not. Say it in the letter&apos;s language?</source>
        <translation>Ceci est en portugais, la lettre ne l’est pas. Le dire dans la langue de la lettre?</translation>
    </message>
    <message>
        <source>This is not the language of the letter. Could you say it in that one?</source>
        <translation>Ce n’est pas la langue de la lettre. Pourriez-vous le dire dans celle-ci?</translation>
    </message>
    <message>
        <source>You could send it along with this letter.</source>
        <translation>Vous pourriez le joindre à cette lettre.</translation>
    </message>
    <message>
        <source>Your own text for this letter does not say it. It stays in your notes.</source>
        <translation>Votre texte pour cette lettre ne le dit pas. Cela reste dans vos notes.</translation>
    </message>
    <message>
        <source>A link can&apos;t be clicked on paper. It stays in your notes.</source>
        <translation>On ne peut pas cliquer sur un lien sur papier. Il reste dans vos notes.</translation>
    </message>
    <message>
        <source>Brackets look like something left out. This stays in your notes.</source>
        <translation>Les parenthèses donnent l’impression d’un oubli. Ceci reste dans vos notes.</translation>
    </message>
    <message>
        <source>A remark about a colleague stays in your notes.</source>
        <translation>Une remarque sur un collègue reste dans vos notes.</translation>
    </message>
    <message>
        <source>%(about)s is another employer on your board. This stays in your notes.</source>
        <translation>%(about)s est un autre employeur de votre tableau. Ceci reste dans vos notes.</translation>
    </message>
    <message>
        <source>Strong words stay in your notes.</source>
        <translation>Les mots durs restent dans vos notes.</translation>
    </message>
    <message>
        <source>What was said in confidence stays in your notes.</source>
        <translation>Ce qui a été dit en confidence reste dans vos notes.</translation>
    </message>
    <message>
        <source>Their private life stays in your notes.</source>
        <translation>Leur vie privée reste dans vos notes.</translation>
    </message>
    <message>
        <source>Pay and time off are for when there is an offer. This stays in your notes.</source>
        <translation>Le salaire et les congés, on en parle après une offre. Ceci reste dans vos notes.</translation>
    </message>
    <message>
        <source>Your private life is yours. This stays in your notes.</source>
        <translation>Votre vie privée vous appartient. Ceci reste dans vos notes.</translation>
    </message>
    <message>
        <source>How you felt it went stays in your notes. What did you talk about?</source>
        <translation>Vos impressions restent dans vos notes. De quoi avez-vous parlé?</translation>
    </message>
    <message>
        <source>A joke can be lost on paper. It stays in your notes.</source>
        <translation>Une blague passe mal sur papier. Elle reste dans vos notes.</translation>
    </message>
    <message>
        <source>A complaint has no place in a thank-you letter. It stays in your notes.</source>
        <translation>Une plainte n’a pas sa place dans une lettre de remerciement. Elle reste dans vos notes.</translation>
    </message>
    <message>
        <source>Praise can sound too sweet. It stays in your notes. What did you talk about?</source>
        <translation>Trop de compliments peut sonner faux. Ceci reste dans vos notes. De quoi avez-vous parlé?</translation>
    </message>
    <message>
        <source>%(text)s</source>
        <translation>%(text)s</translation>
    </message>
    <message>
        <source>“%(text)s”</source>
        <translation>«&#xa0;%(text)s&#xa0;»</translation>
    </message>
    <message>
        <source>Keep it: “%(text)s”</source>
        <translation>Garder&#xa0;: «&#xa0;%(text)s&#xa0;»</translation>
    </message>
    <message>
        <source>Use it anyway: “%(text)s”</source>
        <translation>Utiliser quand même&#xa0;: «&#xa0;%(text)s&#xa0;»</translation>
    </message>
    <message>
        <source>Use “%(text)s”</source>
        <translation>Utiliser «&#xa0;%(text)s&#xa0;»</translation>
    </message>
    <message>
        <source>Spell it “%(text)s”</source>
        <translation>Écrire «&#xa0;%(text)s&#xa0;»</translation>
    </message>
    <message>
        <source>Move it to the letter to %(text)s</source>
        <translation>Mettre dans la lettre à %(text)s</translation>
    </message>
    <message>
        <source>Write the letters in that language</source>
        <translation>Écrire les lettres dans cette langue</translation>
    </message>
    <message>
        <source>Write the letters in English</source>
        <translation>Écrire les lettres en anglais</translation>
    </message>
    <message>
        <source>Write the letters in French</source>
        <translation>Écrire les lettres en français</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Une date…</translation>
    </message>
</context>
<context>
    <name>refusing</name>
    <message>
        <source>Afterword could not start, because something in it is broken. What you saved is safe. The details below help to mend it.</source>
        <translation>Afterword n’a pas pu démarrer&#xa0;: quelque chose y est brisé. Ce que vous avez enregistré est intact. Les détails ci-dessous aident à le réparer.</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>All of Canada</source>
        <translation>Tout le Canada</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>All of the United States</source>
        <translation>Tous les États-Unis</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>District de Columbia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Angleterre</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlande du Nord</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Écosse</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Pays de Galles</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Print from the saved file, then sign above your name.</source>
        <translation>Imprimez à partir du fichier enregistré, puis signez au-dessus de votre nom.</translation>
    </message>
    <message>
        <source>Print from the saved file.</source>
        <translation>Imprimez à partir du fichier enregistré.</translation>
    </message>
    <message>
        <source>Sign above your name.</source>
        <translation>Signez au-dessus de votre nom.</translation>
    </message>
    <message>
        <source>Fold at the two small marks.</source>
        <translation>Pliez aux deux petits repères.</translation>
    </message>
    <message>
        <source>Write on the envelope:</source>
        <translation>Écrivez sur l’enveloppe&#xa0;:</translation>
    </message>
    <message>
        <source>Use a window envelope, so that the address shows in it.</source>
        <translation>Prenez une enveloppe à fenêtre&#xa0;: l’adresse y paraît.</translation>
    </message>
    <message>
        <source>To be posted today. A letter takes %(few)s to %(many)s working days.</source>
        <translation>À poster aujourd’hui. Une lettre met de %(few)s à %(many)s jours ouvrables.</translation>
    </message>
    <message>
        <source>To be posted by tomorrow. A letter takes %(few)s to %(many)s working days.</source>
        <translation>À poster d’ici demain. Une lettre met de %(few)s à %(many)s jours ouvrables.</translation>
    </message>
    <message>
        <source>To be posted by %(day)s. A letter takes %(few)s to %(many)s working days.</source>
        <translation>À poster d’ici le %(day)s. Une lettre met de %(few)s à %(many)s jours ouvrables.</translation>
    </message>
    <message>
        <source>They offered you the job: this letter asks for news you have. Keep it back.</source>
        <translation>On vous offre le poste&#xa0;: cette lettre demande des nouvelles que vous avez. Ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>Best posted from %(day)s on: before that it is too soon to ask.</source>
        <translation>À poster de préférence à partir du %(day)s&#xa0;: avant, il est trop tôt pour demander.</translation>
    </message>
    <message>
        <source>They answer by %(day)s, before the post would be there. Hand in what you wrote, or send it by e-mail.</source>
        <translation>On répond d’ici le %(day)s, avant l’arrivée du courrier. Remettez ce que vous avez écrit en main propre, ou envoyez-le par courriel.</translation>
    </message>
    <message>
        <source>They answer by %(day)s, and the post may come later. Handing in or an e-mail is safer.</source>
        <translation>On répond d’ici le %(day)s, et le courrier pourrait arriver après. En main propre ou par courriel, c’est plus sûr.</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>Sur une fiche</translation>
    </message>
    <message>
        <source>On a letter</source>
        <translation>Sur une lettre</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>Reminder: %(job)s</source>
        <translation>Aide-mémoire&#xa0;: %(job)s</translation>
    </message>
    <message>
        <source>You did your part well. Now do something nice for yourself.</source>
        <translation>Vous avez bien fait votre part. Faites-vous maintenant plaisir.</translation>
    </message>
    <message>
        <source>To post by %(day)s: to %(people)s.</source>
        <translation>À poster d’ici le %(day)s&#xa0;: à %(people)s.</translation>
    </message>
    <message>
        <source>Sent by e-mail on %(day)s: to %(people)s.</source>
        <translation>Envoyé par courriel le %(day)s&#xa0;: à %(people)s.</translation>
    </message>
    <message>
        <source>Handed in on %(day)s: for %(people)s.</source>
        <translation>Remis le %(day)s&#xa0;: pour %(people)s.</translation>
    </message>
    <message>
        <source>Passed on, %(day)s: to %(people)s.</source>
        <translation>Transmis le %(day)s&#xa0;: à %(people)s.</translation>
    </message>
    <message>
        <source>Posted on %(day)s: to %(people)s.</source>
        <translation>Posté le %(day)s&#xa0;: à %(people)s.</translation>
    </message>
    <message>
        <source>They answer by %(day)s.</source>
        <translation>On répond d’ici le %(day)s.</translation>
    </message>
    <message>
        <source>No news by %(day)s? Call %(company)s, or write a short note.</source>
        <translation>Pas de nouvelles le %(day)s? Appelez %(company)s, ou écrivez un petit mot.</translation>
    </message>
    <message>
        <source>Phone of %(name)s: %(phone)s</source>
        <translation>Téléphone de %(name)s&#xa0;: %(phone)s</translation>
    </message>
</context>
<context>
    <name>sought</name>
    <message>
        <source>thank you thanks note write letters new met talked panel after begin start</source>
        <translation>merci remercier remerciement mot lettre lettres écrire nouvelle rencontre rencontré parlé comité après commencer début entretien</translation>
    </message>
    <message>
        <source>add create job application position company vacancy another apply applied</source>
        <translation>ajouter créer emploi candidature entreprise compagnie offre postuler postulé autre job cv</translation>
    </message>
    <message>
        <source>import calendar appointment ics eml file date invited invite e-mail email load</source>
        <translation>importer calendrier rendez-vous ics eml fichier date invité inviter convocation courriel email mail charger agenda</translation>
    </message>
    <message>
        <source>export file download store keep document letter saved</source>
        <translation>exporter fichier télécharger garder sauvegarder conserver document lettre enregistré</translation>
    </message>
    <message>
        <source>paper printer printing printed sheet letter copy</source>
        <translation>papier imprimante impression imprimé feuille lettre copie</translation>
    </message>
    <message>
        <source>email mails mailed mailing sent sending message outlook gmail thunderbird</source>
        <translation>courriel courriels email mail mails envoyé envoyer envoi message messagerie outlook gmail thunderbird</translation>
    </message>
    <message>
        <source>posted posting post mailed mail gone done delivered handed in dropped off stamp sending mark as sent</source>
        <translation>posté postée postés postées poster poste partie parties fait livré remis remise remettre déposé main propre timbre envoi envoyé envoyée marquer comme postée</translation>
    </message>
    <message>
        <source>all due today to do todo batch several many cards together unsent overdue</source>
        <translation>tout toutes aujourd’hui à faire lot plusieurs fiches ensemble non envoyées retard en une fois</translation>
    </message>
    <message>
        <source>follow up follow-up followup status reminder no answer reply heard back waiting call enquiry inquiry nudge</source>
        <translation>relance relancer suivi statut rappel sans réponse répondre attente attendre appel demande information silence</translation>
    </message>
    <message>
        <source>address addresses post posted mailed mailing stamp label street postal code</source>
        <translation>adresse adresses poste poster posté courrier timbre étiquette rue code postal envoi</translation>
    </message>
    <message>
        <source>handwritten handwriting card pen copy out crib</source>
        <translation>manuscrit manuscrite écriture carte stylo plume recopier modèle main</translation>
    </message>
    <message>
        <source>due to do todo tasks list late overdue plan week month calendar next reminders</source>
        <translation>à faire tâches liste retard plan semaine mois calendrier agenda prochain rappels relances échéance</translation>
    </message>
    <message>
        <source>phone telephone ring voicemail what to say script sheet follow up status</source>
        <translation>téléphone téléphoner appel appeler boîte vocale répondeur quoi dire texte aide-mémoire relance relancer statut</translation>
    </message>
    <message>
        <source>offer rejected refused hired no second interview answer reply news close withdrawn</source>
        <translation>offre refus refusé rejeté embauché non deuxième entrevue réponse répondu nouvelles fermer désister retirer</translation>
    </message>
    <message>
        <source>history what happened when steps log story</source>
        <translation>historique quand étapes journal histoire passé dates ligne du temps</translation>
    </message>
    <message>
        <source>ics outlook google calendar export add reminder appointment dates follow up</source>
        <translation>ics outlook google calendrier agenda exporter ajouter rappel rendez-vous dates relance</translation>
    </message>
    <message>
        <source>ics export calendar file outlook google download follow up</source>
        <translation>ics exporter calendrier agenda fichier outlook google télécharger relance</translation>
    </message>
    <message>
        <source>templates template snippets phrases sentences wording own words reuse</source>
        <translation>modèles modèle gabarit bouts extraits phrases formulation mots à moi mes mots réutiliser</translation>
    </message>
    <message>
        <source>exit close end leave stop bye</source>
        <translation>sortir fermer fin terminer arrêter partir au revoir bye</translation>
    </message>
    <message>
        <source>back take back revert mistake wrong restore oops</source>
        <translation>retour revenir défaire erreur faute ramener restaurer oups</translation>
    </message>
    <message>
        <source>again repeat forward</source>
        <translation>refaire encore de nouveau répéter avancer</translation>
    </message>
    <message>
        <source>options preferences configure setup my name address phone signature language French Français paper size printer colours change</source>
        <translation>options préférences configurer paramètres mon nom adresse téléphone signature langue anglais English français papier format imprimante couleurs changer</translation>
    </message>
    <message>
        <source>search find look for narrow</source>
        <translation>chercher rechercher recherche trouver réduire</translation>
    </message>
    <message>
        <source>home overview back cards columns stages kanban main</source>
        <translation>accueil vue d’ensemble retour fiches colonnes étapes kanban principal</translation>
    </message>
    <message>
        <source>demo sample try tour tutorial show me</source>
        <translation>démo échantillon essai essayer visite tutoriel montrez-moi</translation>
    </message>
    <message>
        <source>demo sample delete clear clean</source>
        <translation>démo échantillon supprimer effacer enlever nettoyer vider</translation>
    </message>
    <message>
        <source>theme bright white day mode colours appearance look</source>
        <translation>thème lumineux blanc jour mode couleurs apparence aspect</translation>
    </message>
    <message>
        <source>theme night black mode colours appearance look</source>
        <translation>thème nuit noir mode foncé couleurs apparence aspect</translation>
    </message>
    <message>
        <source>theme automatic mode colours appearance look</source>
        <translation>thème automatique mode système couleurs apparence aspect</translation>
    </message>
    <message>
        <source>help advice guide tips how what to do questions learn read book article</source>
        <translation>aide conseils guide astuces comment quoi faire questions apprendre lire livre article</translation>
    </message>
    <message>
        <source>advice hint idea newsletter suggestion help</source>
        <translation>conseil astuce truc idée infolettre suggestion aide</translation>
    </message>
    <message>
        <source>keys hotkeys help how to manual commands</source>
        <translation>touches clavier aide comment manuel commandes</translation>
    </message>
    <message>
        <source>version help licence license who made info</source>
        <translation>version aide licence qui auteur info renseignements</translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>Your board is back, as the copy has it.</source>
        <translation>Votre tableau est revenu, tel qu’il est dans la copie.</translation>
    </message>
    <message>
        <source>These files that go with it are not on this computer any more: %(files)s. A letter that needs one of them says so before it goes out.</source>
        <translation>Ces fichiers qui vont avec ne sont plus sur cet ordinateur&#xa0;: %(files)s. Une lettre qui a besoin de l’un d’eux le dit avant de partir.</translation>
    </message>
    <message>
        <source>“%(title)s”</source>
        <translation>«&#xa0;%(title)s&#xa0;»</translation>
    </message>
    <message>
        <source>other work samples</source>
        <translation>d’autres échantillons de travail</translation>
    </message>
    <message>
        <source>the picture of your signature</source>
        <translation>l’image de votre signature</translation>
    </message>
    <message>
        <source>pages of letters as they went out</source>
        <translation>des pages de lettres telles que parties</translation>
    </message>
    <message>
        <source>Afterword can&apos;t open your board.</source>
        <translation>Afterword ne peut pas ouvrir votre tableau.</translation>
    </message>
    <message>
        <source>Use the copy “%(copy)s”</source>
        <translation>Utiliser la copie «&#xa0;%(copy)s&#xa0;»</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>a date in words</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%(time)s in %(place)s (%(here)s where you are)</source>
        <translation>%(time)s à %(place)s (%(here)s chez vous)</translation>
    </message>
    <message>
        <source>Thank-you saved as PDF</source>
        <translation>Remerciement enregistré en PDF</translation>
    </message>
    <message>
        <source>Thank-you sent to the printer</source>
        <translation>Remerciement envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Thank-you printed</source>
        <translation>Remerciement imprimé</translation>
    </message>
    <message>
        <source>Thank-you posted</source>
        <translation>Remerciement posté</translation>
    </message>
    <message>
        <source>Thank-you e-mailed</source>
        <translation>Remerciement envoyé par courriel</translation>
    </message>
    <message>
        <source>Thank-you handed in</source>
        <translation>Remerciement remis en main propre</translation>
    </message>
    <message>
        <source>Thanks passed on</source>
        <translation>Remerciements transmis</translation>
    </message>
    <message>
        <source>Thank-you taken back: not sent after all</source>
        <translation>Remerciement repris&#xa0;: finalement pas envoyé</translation>
    </message>
    <message>
        <source>Letter asking for news saved as PDF</source>
        <translation>Lettre demandant des nouvelles enregistrée en PDF</translation>
    </message>
    <message>
        <source>Letter asking for news sent to the printer</source>
        <translation>Lettre demandant des nouvelles envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>Letter asking for news printed</source>
        <translation>Lettre demandant des nouvelles imprimée</translation>
    </message>
    <message>
        <source>Asked for news by post</source>
        <translation>Nouvelles demandées par la poste</translation>
    </message>
    <message>
        <source>Asked for news by e-mail</source>
        <translation>Nouvelles demandées par courriel</translation>
    </message>
    <message>
        <source>Letter asking for news handed in</source>
        <translation>Lettre demandant des nouvelles remise en main propre</translation>
    </message>
    <message>
        <source>Letter asking for news passed on</source>
        <translation>Lettre demandant des nouvelles transmise</translation>
    </message>
    <message>
        <source>Letter asking for news taken back: not sent after all</source>
        <translation>Lettre demandant des nouvelles reprise&#xa0;: finalement pas envoyée</translation>
    </message>
    <message>
        <source>You talked on the phone</source>
        <translation>Vous vous êtes parlé au téléphone</translation>
    </message>
    <message>
        <source>You called and left a message</source>
        <translation>Vous avez appelé et laissé un message</translation>
    </message>
    <message>
        <source>You called: try again on %(day)s</source>
        <translation>Vous avez appelé&#xa0;: à rappeler le %(day)s</translation>
    </message>
    <message>
        <source>You called: they have decided</source>
        <translation>Vous avez appelé&#xa0;: la décision est prise</translation>
    </message>
    <message>
        <source>You called: no news before %(day)s</source>
        <translation>Vous avez appelé&#xa0;: rien de neuf avant le %(day)s</translation>
    </message>
    <message>
        <source>You called: nobody answered</source>
        <translation>Vous avez appelé&#xa0;: personne n’a répondu</translation>
    </message>
    <message>
        <source>You called: try again later</source>
        <translation>Vous avez appelé&#xa0;: à rappeler plus tard</translation>
    </message>
    <message>
        <source>You called: no news yet</source>
        <translation>Vous avez appelé&#xa0;: rien de neuf pour l’instant</translation>
    </message>
    <message>
        <source>They want to meet you again</source>
        <translation>On veut vous revoir</translation>
    </message>
    <message>
        <source>They made you an offer</source>
        <translation>On vous a fait une offre</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>On vous a répondu non</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Vous avez retiré votre candidature</translation>
    </message>
    <message>
        <source>No answer came, and you let it rest</source>
        <translation>Aucune réponse n’est venue, et vous avez laissé reposer</translation>
    </message>
    <message>
        <source>You put off the thanks until %(day)s</source>
        <translation>Vous avez reporté les remerciements au %(day)s</translation>
    </message>
    <message>
        <source>You put off sending until %(day)s</source>
        <translation>Vous avez reporté l’envoi au %(day)s</translation>
    </message>
    <message>
        <source>You put off asking until %(day)s</source>
        <translation>Vous avez reporté la demande de nouvelles au %(day)s</translation>
    </message>
    <message>
        <source>You put off writing it down until %(day)s</source>
        <translation>Vous avez reporté les notes au %(day)s</translation>
    </message>
    <message>
        <source>You put off answering until %(day)s</source>
        <translation>Vous avez remis la réponse au %(day)s</translation>
    </message>
    <message>
        <source>You left out the thanks</source>
        <translation>Vous avez laissé de côté les remerciements</translation>
    </message>
    <message>
        <source>You left out sending</source>
        <translation>Vous avez laissé de côté l’envoi</translation>
    </message>
    <message>
        <source>You left out asking</source>
        <translation>Vous avez laissé de côté la demande de nouvelles</translation>
    </message>
    <message>
        <source>You left out writing it down</source>
        <translation>Vous avez laissé de côté les notes</translation>
    </message>
    <message>
        <source>You answered the offer</source>
        <translation>Vous avez répondu à l’offre</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Call and ask how things stand</source>
        <translation>Appeler pour savoir où en sont les choses</translation>
    </message>
    <message>
        <source>Write down when the next interview is</source>
        <translation>Noter la date de la prochaine entrevue</translation>
    </message>
    <message>
        <source>Write down what they decided</source>
        <translation>Noter ce qu’on a décidé</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Noter comment cela s’est passé</translation>
    </message>
    <message>
        <source>Answer their offer</source>
        <translation>Répondre à leur offre</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>appel vidéo</translation>
    </message>
    <message>
        <source>one-way video</source>
        <translation>vidéo à sens unique</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>dddd</source>
        <comment>a near day, in a sentence</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>a day in a sentence</comment>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day in a sentence</comment>
        <translation>&apos;le&apos; d MMMM yyyy</translation>
    </message>
    <message>
        <source>%(time)s %(place)s time</source>
        <translation>%(time)s, heure de %(place)s</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>a day as a title</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%(month)s %(year)s</source>
        <translation>%(month)s %(year)s</translation>
    </message>
    <message>
        <source>Interview at %(company)s</source>
        <translation>Entrevue chez %(company)s</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevue</translation>
    </message>
    <message>
        <source>How did it go at %(company)s?</source>
        <translation>Comment cela s’est-il passé chez %(company)s?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé?</translation>
    </message>
    <message>
        <source>What did %(company)s decide?</source>
        <translation>Qu’a décidé %(company)s?</translation>
    </message>
    <message>
        <source>What did they decide?</source>
        <translation>Qu’a-t-on décidé?</translation>
    </message>
    <message>
        <source>When is the next interview at %(company)s?</source>
        <translation>Quand est la prochaine entrevue chez %(company)s?</translation>
    </message>
    <message>
        <source>When is the next interview?</source>
        <translation>Quand est la prochaine entrevue?</translation>
    </message>
    <message>
        <source>Answer %(company)s about their offer</source>
        <translation>Répondre à l’offre de %(company)s</translation>
    </message>
    <message>
        <source>Answer their offer</source>
        <translation>Répondre à leur offre</translation>
    </message>
    <message>
        <source>%(company)s should answer</source>
        <translation>%(company)s devrait répondre</translation>
    </message>
    <message>
        <source>They should answer</source>
        <translation>Une réponse est attendue</translation>
    </message>
    <message>
        <source>No answer from %(company)s</source>
        <translation>Pas de réponse de %(company)s</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Ask %(company)s how things stand</source>
        <translation>Demander à %(company)s où en sont les choses</translation>
    </message>
    <message>
        <source>Ask how things stand</source>
        <translation>Demander où en sont les choses</translation>
    </message>
    <message>
        <source>%(company)s has not answered</source>
        <translation>%(company)s n’a pas répondu</translation>
    </message>
    <message>
        <source>They have not answered</source>
        <translation>On ne vous a pas répondu</translation>
    </message>
    <message>
        <source>If no answer comes, ask %(company)s how things stand</source>
        <translation>Sans réponse, demander à %(company)s où en sont les choses</translation>
    </message>
    <message>
        <source>If no answer comes, ask how things stand</source>
        <translation>Sans réponse, demander où en sont les choses</translation>
    </message>
</context>
<context>
    <name>unfit</name>
    <message>
        <source>The address is too long for this envelope&apos;s window: it stands where a letter without a window has it.</source>
        <translation>L’adresse est trop longue pour la fenêtre de cette enveloppe&#xa0;: elle est là où une lettre sans fenêtre la place.</translation>
    </message>
    <message>
        <source>Your own address is too long for its place in this layout: the letter looks like one without a window.</source>
        <translation>Votre propre adresse est trop longue pour sa place dans cette disposition&#xa0;: la lettre a l’air d’une lettre sans fenêtre.</translation>
    </message>
    <message>
        <source>The lines above the letter are too long for this layout: it looks like one without a window.</source>
        <translation>Les lignes au-dessus de la lettre sont trop longues pour cette disposition&#xa0;: elle a l’air d’une lettre sans fenêtre.</translation>
    </message>
    <message>
        <source>Your name and address stand in plain lines: this layout has no room for the others.</source>
        <translation>Votre nom et votre adresse sont en lignes simples&#xa0;: cette disposition n’a pas de place pour les autres.</translation>
    </message>
</context>
<context>
    <name>waiting-letters</name>
    <message>
        <source>The company&apos;s name is missing.</source>
        <translation>Le nom de l’entreprise manque.</translation>
    </message>
    <message>
        <source>The position is missing.</source>
        <translation>Le poste manque.</translation>
    </message>
    <message>
        <source>Your own name is missing, for under the letter.</source>
        <translation>Votre propre nom manque, pour le bas de la lettre.</translation>
    </message>
    <message>
        <source>No font here has these characters: %(characters)s.</source>
        <translation>Aucune police ici n’a ces caractères&#xa0;: %(characters)s.</translation>
    </message>
    <message>
        <source>A work sample that goes along is not on this computer any more.</source>
        <translation>Un travail à joindre n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The picture of your signature is not on this computer any more.</source>
        <translation>L’image de votre signature n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something in the letter can&apos;t be filled in. %(own_text)s</source>
        <translation>Quelque chose dans la lettre ne peut pas être rempli. %(own_text)s</translation>
    </message>
    <message>
        <source>A reader would stumble. %(coach)s</source>
        <translation>Quelque chose ferait hésiter qui vous lit. %(coach)s</translation>
    </message>
    <message>
        <source>A question about the topic is open still: the letter goes without it.</source>
        <translation>Une question sur le sujet reste ouverte&#xa0;: la lettre part sans.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
</context>
</TS>
