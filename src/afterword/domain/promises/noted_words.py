"""How notes speak of an answer that is to come, in both languages; folded, as `tokens` has it."""

import re
from functools import cache

_ALL = "me|us|everyone|everybody|candidates|all"
_MODAL = (
    "she|he|they|hr|ll|will|would|should|d|gonna|going to|promised to|promises to|aims? to|"
    "hopes? to|plans? to|wants? to|expects? to|is to|are to|might|may"
)
_TELL = r"call|phone|ring|e ?mail|text|write|contact|inform|notify|tell"
# "Call my references", "e-mail me the schedule": it is no answer that is called or mailed.
_THINGS = r"(?! (?:(?:me|us) )?(?:references?|my|the|her|him|them|their|his|about|a|some) )"
_ENGLISH = (
    "decisions?",
    "decid(?:e|es|ing)",
    r"be decided",
    rf"answers?{_THINGS}",
    "hear (?:back|from)",
    rf"(?:should|will|ll|would|d|might|may) (?:hear|know){_THINGS}",
    "(?:news|word|verdict|outcome)",
    "(?<! test )results?",
    rf"updates?{_THINGS}",
    "make (?:a|the|their|his|her|up their|up his|up her) (?:final )?(?:choice|mind)",
    r"(?:get|gets|come|comes|circle|circles) back to (?:me|us|everyone|everybody|candidates)",
    rf"(?:{_MODAL}) (?:get|come|circle|call|phone|write|ring|report|be)s? back",
    rf"(?:{_MODAL}) be in touch",
    rf"lets? (?:{_ALL}) know",
    rf"(?:{_TELL})(?:s|es)? (?:{_ALL}){_THINGS}",
    rf"(?:{_MODAL}) (?:{_TELL}|reply|respond|choose|pick|announce|reach out)(?:s|es)?{_THINGS}",
    r"(?:calls|phones|writes|rings) back",
    r"final(?:i[sz]es?|i[sz]ing)",
)
_ENDS = "(?:nt|ra|ront|rait|raient)?"
_OTHERS = "elle|il|ils|elles|on|rh|gestionnaire|recruteur|recruteuse"
_WILL = (
    "va|vont|doit|doivent|veut|veulent|devrait|devraient|pense|pensent|compte|comptent|"
    "espere|esperent|va etre|promis de"
)
_FRENCH = (
    rf"decide{_ENDS}",
    (
        rf"(?:{_WILL}) (?:me |m |nous |se |tous nous )?(?:decider|choisir|trancher|repondre"
        r"|r?appeler|telephoner|ecrire|aviser|contacter|recontacter|revenir|confirmer|annoncer|informer"
        r"|faire signe|faire savoir|donner (?:une reponse|des nouvelles|signe)|savoir|statuer)"
    ),
    rf"(?:tranche|statue){_ENDS}",
    "choisi(?:t|ra|ront|ssent)|(?:leur|son|faire un|le) choix",
    "reponses?|repond(?:ra|ront|ent|rait|raient)?",
    "(?:des|de|leurs|ses|sans|aucune) nouvelles",
    "resultats?",
    rf"(?:me|m|nous) (?:r?appelle|telephone|avise|(?:re)?contacte|confirme|informe){_ENDS}",
    "(?:me|m|nous) (?:ecri(?:t|vent|ra|ront)|di(?:t|ra|ront|sent)|revien(?:t|nent|dra|dront))",
    "(?:me|m|nous) (?:fera|feront|fait|font) (?:signe|savoir)",
    "(?:me|m|nous) tien(?:t|nent|dra|dront) au courant",
    "(?:fera|feront|fait|font) signe",
    rf"(?:{_OTHERS}) (?:rappelle|telephone|annonce|confirme){_ENDS}",
    rf"(?:{_OTHERS}) (?:ecri(?:t|vent|ra|ront)|sait|savent)",
    "revien(?:t|nent|dra|dront) (?:vers|a) moi",
    "saura(?:i|s|it)?|saurons|sauront",
    "(?:un|faire|leur) retour",
)


_MINE = (
    (
        r"(?:i|we) (?:(?:ll|will|must|have|need|to|should|am|can|would|d|want|got|gotta|promised|"
        r"agreed|said) )+(?:decide|answer|reply|respond|call|phone|write|e ?mail|get back|let|send|"
        r"give|tell|choose|ring|text)"
    ),
    r"(?:my|your) (?:\w+ )?(?:answer|decision|reply|choice)",
    (
        r"(?:want|wants|wanted|need|needs|needed|expect|expects) (?:my |an? |the )?"
        r"(?:answer|decision|reply|response)"
    ),
    r"(?:another|other|different) (?:company|employer|place|offer|job|interview|firm)",
    r"(?:second|next|another|third|final) (?:interview|round|meeting)",
    (
        r"(?:je|j) (?:dois|vais|peux|veux|devrai|dois encore|ai dit que je|promets de) "
        r"(?:leur |lui |la |le |les |me |y )?(?:decider|repondre|rappeler|appeler|ecrire|donner|"
        r"choisir|confirmer|telephoner|envoyer|trancher)"
    ),
    r"(?:je|j) (?:leur |lui |les |la |le )(?:reponds|repondrai|rappelle|rappellerai|ecris|ecrirai)",
    r"(?:je) (?:rappelle|rappellerai|decide|deciderai|choisis|reponds|repondrai)",
    r"(?:ma|votre|ta) (?:\w+ )?(?:reponse|decision)|mon choix",
    (
        r"(?:veut|veulent|voulait|attend|attendent|demande|demandent) (?:ma|une|la) "
        r"(?:reponse|decision)"
    ),
    "horaires?|quarts?|salaire|schedules?|shifts?|references",
    r"(?:autre|autres) (?:employeur|entreprise|offre|compagnie|poste|emploi|entrevue)",
    r"(?:deuxieme|seconde|2 e|prochaine|troisieme|derniere) (?:entrevue|rencontre|ronde|etape)",
)
_PAST = (
    r" (?:(?<! be )(?:decided|made|chosen|settled|taken)|(?:re)?called|phoned|answered|replied|"
    r"responded|e ?mailed|texted|wrote|heard|was|were|came|sent|"
    r"(?:a|ont|avait|avaient|m a|m ont|a ete|etait|etaient|fut) (?:me |deja |bien |du )?(?:\w+e|"
    r"repondu|choisi|ecrit|dit|su|eu|pris|prise)|(?<! sera )(?<! etre )prise|etait|etaient)"
    r"(?: (?!that |que |qu |they |she |he |ils? |elles? |on |decision |answer |reponse )\w+){0,2} $"
)
UNTIL = re.compile(r" (?:until|till|til|before|avant|jusqu) ")


@cache
def answer() -> re.Pattern[str]:
    """Return what finds that somebody decides, or tells what was decided.

    Made when first looked for, as the others: few calls have notes.
    """
    return _any((*_ENGLISH, *_FRENCH))


@cache
def not_theirs() -> re.Pattern[str]:
    """Return what finds the person's own answer, another employer's, other things, a meeting."""
    return _any(_MINE)


@cache
def past() -> re.Pattern[str]:
    """Return what finds, before a day, that it is behind them."""
    return re.compile(_PAST)


def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f" (?:{'|'.join(words)}) ")
