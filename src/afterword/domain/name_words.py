"""Words that tell a name from a job, in the languages a name row may be typed in.

They are no letter's language: "Jean-Pierre Côté, directeur" may be met by somebody who writes in
English, so they are kept apart from the phrases of a language.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COURTESY = _words(
    """
    mr mrs ms miss mx dr prof professor sir madam mme mlle mr. mrs. ms. dr. prof. mme. mlle. mx. m.
    monsieur madame docteur
    """
)

# Small words in front of a family name: "de Souza, Ana" is turned like "Souza, Ana".
PARTICLES = _words(
    "de da do dos das del della di du des la le van von der den ter al el bin ben st st."
)

ARTICLES = _words("the a an le la les un une")

# A row that begins with one of these names nobody.
NOBODY = ARTICLES | _words(
    "someone somebody everyone everybody two three four both all some quelqu'un deux trois tous"
)

# Before a role they say whose it is: "my supervisor".
OWNERS = _words("my our their her his your mon ma mes notre leur son sa")

# Somebody who was seen and not named: "the lady at reception".
DESCRIBED = _words(
    """
    lady gentleman man woman guy girl boy person someone somebody boss interviewer dude
    dame homme femme gars fille personne quelqu'un
    """
)

SEVERAL = _words(
    """
    people ladies gentlemen men women guys girls persons both everyone everybody all managers
    interviewers two three four five six deux trois quatre personnes gens dames tous
    """
)
COUNTING = _words("two three four five six both all deux trois quatre tous")

GROUPS = _words("team panel group staff crew committee équipe comité groupe")

# What a row says where no name is known.
NOT_KNOWN = frozenset(
    {
        "unknown", "n/a", "na", "none", "no name", "not sure", "no idea", "idk", "don't know",
        "dont know", "i don't know", "i dont know", "don't remember", "i don't remember",
        "i dont remember", "i forget", "i forgot", "forgot", "can't remember", "inconnu",
        "inconnue", "je ne sais pas",
    }
)  # fmt: skip

# Two of these are two people, and no family name with a given name behind it.
GIVEN = _words(
    """
    tom sarah anna maria mike dave steve jen jenny kate katie julie linda karen lisa amy emily
    emma olivia sophie nicole jessica ashley jennifer susan nancy laura rachel rebecca megan kim
    chris matt josh nick tony jim bill bob rob joe dan ben sam alex andrew kevin brian jason eric
    fatima aisha priya ana rosa carlos miguel pedro ivan olga
    """
)

# How somebody is spoken of, which is no job.
PRONOUNS = _words("she/her he/him they/them she/they he/they elle il iel")

# Jobs that are family names as often.
FAMILIES = _words("baker butler carpenter chef cook guard head mason painter partner")

BEHIND_A_NAME = _words("jr jr. sr sr. ii iii iv")

BETWEEN_JOBS = _words("of and the for de des du la et &")

FROM = _words("from in at chez")

JOBS = _words(
    """
    accountant accounting admin administration administrator advisor adviser agent analyst
    architect assistant associate baker banquet boss buyer captain caregiver carpenter cashier
    ceo cfo chair chef chief clerk cleaner coach consultant controller cook coo coordinator
    counsellor counselor crew cto customer dean dentist department deputy design designer
    developer development director dispatch dispatcher district doctor driver editor educator
    electrician engineer engineering executive facilities finance floor foreman forewoman
    founder general guard guide head hiring host hostess hr human inspector instructor
    interviewer intern it janitor kitchen lady lead leader librarian logistics maintenance man
    manager marketing mechanic mentor nurse office officer operations operator owner packer
    painter partner payroll people person pharmacist planner plumber president principal
    procurement producer production programmer psw purchasing quality receiving reception panel
    desk committee front receptionist recruiter recruiting recruitment regional representative
    resources rn safety
    sales scientist secretary security senior server service shift shipping specialist staff
    store superintendent supervisor supply support teacher team technician technologist trainer
    training treasurer vice vice-president vp waiter waitress warehouse woman worker
    adjoint adjointe agente chargé chargée chef conseiller conseillère contremaître coordonnateur
    coordonnatrice cuisinier cuisinière directeur directrice enseignant enseignante gérant gérante
    gestionnaire infirmier infirmière ingénieur ingénieure propriétaire recruteur recruteuse
    responsable réceptionniste ressources humaines secrétaire superviseur superviseure technicien
    technicienne vendeur vendeuse présidente président
    """
)

# Parts of a firm: "HR" is nobody's title.
DEPARTMENTS = _words(
    """
    accounting admin administration customer department design development dispatch district
    facilities finance floor front desk general hiring hr human it kitchen logistics maintenance
    marketing office operations payroll procurement production purchasing quality receiving
    reception recruiting recruitment resources safety sales security service shipping store supply
    support training warehouse shop accueil bureau cuisine entrepôt ressources humaines rh
    """
)
