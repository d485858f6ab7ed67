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
NOBODY = ARTICLES | _words("someone somebody two three both quelqu'un deux")

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
    procurement producer production programmer psw purchasing quality receiving reception
    receptionist recruiter recruiting recruitment regional representative resources rn safety
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
