<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_CA">
<context>
    <name>AnswerPart</name>
    <message>
        <source>What did they say about an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had an &amp;interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>I had an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the example cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;sent the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>%(shown)s/%(total)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card to %(stage)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card here matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.
Press + to add a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.
Drag a card here, or press Ctrl+← on a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.
Drag a card here, or press Ctrl+→ on a card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Afterword can&apos;t print these letters yet: %(characters)s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in their e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuessLine</name>
    <message>
        <source>Is this the company&apos;s name? It was read from an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Write your thank-you letters. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See an example board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Open an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations and saved e-mails (*.ics *.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation from %(company)s is on the board already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview at %(company)s was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview at %(company)s was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place&apos;s time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation names a time zone that is not known here: %(zone)s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation does not say in which place&apos;s time it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobPart</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the invitation? Drop it here and the names fill themselves in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %(time)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>Still missing: %(fields)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the company&apos;s name is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Letter to %(person)s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersOut</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose a folder for %n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview at %(company)s kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters saved in %(folder)s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters sent to the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to %(company)s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersSide</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters appear here while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a sentence to change it, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say it another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this letter another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: %(what)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %(what)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example cards added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example cards removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>%(card)s archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to %(card)s sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(card)s added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards moved to %(stage)s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%(card)s moved within %(stage)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(card)s moved to %(stage)s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Write it “%(words)s”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “%(words)s” the job title?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>+ Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %(name)s back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there. Untick who was invited but did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the sentence, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the warehouse manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there? Name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as on the card or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %(number)s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyBar</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready: %n letters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics still wait for a click.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics are left out: see the line under each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no topic, that is fine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the interview on the board without letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letters when you are back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the company&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: is the company&apos;s name right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the position you talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a name or a role of who you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: your own name, for under the letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the letter another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the suggested words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayChip</name>
    <message numerus="yes">
        <source>%n people to thank</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %(what)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next card that is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>How the sentence begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the sentence another way (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was good to talk with you about …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You showed me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for showing me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked about …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouPart</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you: address, phone, e-mail. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, phone, e-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>I had an &amp;interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open an invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save letters as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See an &amp;example board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the example cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Afterword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk cards and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card to the next or previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+← Ctrl+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s menu, with Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Interview booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(day)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due %(day)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for %(day)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call on %(day)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(day)s, %(time)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to thank: tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to thank: by tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to thank: still worth it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n letters to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: send it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxes</name>
    <message>
        <source>Afterword %(version)s. Nothing you write here leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Afterword</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong inside Afterword. What you saved is safe. You can go on working; if it happens again, the details below help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>it can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The disk is full, so this was not saved. What was saved before is safe. Make some room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so this was not saved. What was saved before is kept. If the file is on a stick or a network disk, check that it is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%(path)s”, so this was not saved. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(path)s” was moved or renamed while it was open, so this was not saved. Put it back in its place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(path)s” can be read but not changed. Nothing was changed in it. Take away its write protection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%(folder)s”. Nothing was changed. Choose another folder, or ask for the right to write in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%(folder)s” is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%(folder)s” can&apos;t be reached. If it is on a stick or a network disk, connect it again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not open “%(path)s”. The file was left as it is. Ask whoever looks after this computer, or use another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(path)s” is not an Afterword board. The file was left as it is. Check that it is the right one, or move it away to start a new board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(path)s” was made by a newer Afterword. The file was left as it is. Install the newer Afterword to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(path)s” is empty, though there was a board in it before. It was left as it is. Its newest copy is “%(backup)s”: to use it, give it the name “%(path)s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(path)s” is damaged and can&apos;t be read. The file was left as it is, so that as much as possible can be saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%(backup)s” is damaged, so it was not used. Nothing was changed. Try an older copy from the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile, so nothing was saved. Close this window and open it again to see how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else on the board still needs this, so it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety copy could not be made, so the board was left as it is. Make some room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your board could not be brought up to this version. It was left as it was, and the version of Afterword you used before still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%(path)s” is too long for this disk. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(path)s” could not be saved: %(reason)s. Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters can&apos;t be printed yet: %(characters)s, in “%(name)s”. Write this part in Latin, Greek or Cyrillic letters. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%(queue)s” did not take the letters: %(reason)s. They are still here. Try again, or save them as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” could not be read. Nothing was changed. You can fill in the page by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%(name)s” took too long, so it was stopped. Nothing was changed. You can fill in the page by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” needs more memory than an invitation ever should, so it was not opened. You can fill in the page by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” is not a file. Drop the invitation itself or a saved e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” could not be read. Check that it may be opened, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” is too big for an invitation, so it was not opened. Save the invitation without its attachments and drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” is in a form that only Outlook reads. In Outlook, open the appointment, choose Save As and the type iCalendar, then drop that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invitation in the e-mail “%(name)s”. You can fill in the page by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” is empty. Save the invitation again and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” is not an invitation. Drop the invitation&apos;s own file or a saved e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” ends in the middle, so names could be missing. Save it again and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” is an answer to an invitation, not the invitation. Drop the one they sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” can&apos;t be understood. You can fill in the page by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no appointment in “%(name)s”. Drop the invitation to the interview itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(name)s” does not say when it is. You can fill in the page by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation was called off, and its interview is not on your board. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its newest copy is “%(backup)s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong (%(code)s). Nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>Ideas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one thing do you remember best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is long for a thank-you letter. Which one thing matters most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click it to use it, then add your answer to it in the letter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “%(about)s” a name? Click what is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, not a topic. What would you like %(about)s to remember?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole sentence? Click it to use it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one do you mean? Click it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is right? Click it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “%(about)s”? Click what you mean:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not finish the sentence yet. How would you say it to %(about)s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter goes to %(about)s. Say it to them, with “you”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about %(about)s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about their answer, not for the letter. When did they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is better than many. Another one instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word may be spelled like another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words all in capitals look loud in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter can&apos;t show this little picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is French. Write it in English to have it in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Spanish. Write it in English to have it in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is German, and the letter is not. Could you say it in English?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Portuguese, and the letter is not. Could you say it in English?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the language of the letter. Could you say it in English?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could send it along with this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can&apos;t be clicked on paper. It stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets look like something left out. This stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark about a colleague stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(about)s is another employer on your board. This stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong words stay in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in confidence stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their private life stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay and time off are for when there is an offer. This stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your private life is yours. This stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you felt it went stays in your notes. What did you talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joke can be lost on paper. It stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint has no place in a thank-you letter. It stays in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise can sound too sweet. It stays in your notes. What did you talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(text)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(text)s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it: “%(text)s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it anyway: “%(text)s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%(text)s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell it “%(text)s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the letter to %(text)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this letter in that language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>Afterword can&apos;t open your board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the copy “%(copy)s”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
