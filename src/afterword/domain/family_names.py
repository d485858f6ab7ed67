"""The family name inside a whole name, for "Dear Mr. O'Neill:"; nothing where no rule is sure.

A recorded name is "given family" unless it shows otherwise: by capitals (WANG Xiaoming), by given
names of that shape (Kim Min-jun), or by Vietnamese middle names (Nguyen Thi Lan). Where both ends
of a name may be the family name, it stays whole.
"""

import re
import unicodedata

from afterword.domain.name_words import BEHIND_A_NAME, COURTESY, PARTICLES

_AND = frozenset({"y", "e", "i"})
_INITIALS = 2
_FEWEST_FOR_TWO = 3
_LONGEST_SYLLABLE = 4


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MORE_PARTICLES = _words(
    """
    mac mc o' o’ saint sainte ste ste. zu zum zur af av dello dalla degli los las ibn abu della
    vander vande op ten te 't van't
    """
)
# Written before the given name in the names of these languages.
_FIRST = _words(
    """
    nguyen tran pham huynh hoang phan vu vo dang bui ngo duong ly truong dinh trinh luong mai
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang
    xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei
    su lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang zou xiong bai meng qin
    qiu hou yin xue yan duan lei long tao gu mao hao gong shao wan qian kim lee park choi jung
    jeong kang cho yoon jang lim shin seo kwon hwang ahn yoo hong jeon bae baek noh nam moon oh
    chan wong cheung leung lam ng kwok chow tse yip lau ho le do
    """
)
_VIETNAMESE = _words(
    "nguyen tran pham huynh hoang phan vu vo dang bui ngo duong ly truong dinh trinh luong le do ho"
)
_VIETNAMESE_MIDDLE = _words("thi van duc minh thanh ngoc quoc huu xuan thu kim")
_TWO_FAMILIES = _words(
    """
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz
    hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez
    ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin
    sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez
    cruz calvo gallego vidal leon marquez herrera pena flores cabrera campos vega fuentes carrasco
    diez caballero reyes nieto aguilar pascual herrero santana lorenzo hidalgo montero ibanez
    gimenez ferrer duran santiago benitez vargas mora vicente arias carmona crespo roman pastor
    soto saez velasco moya soler parra esteban bravo gallardo rojas silva mendoza rivera chavez
    salazar guzman contreras espinoza rios valdez acosta figueroa juarez luna zamora valencia
    """
)
# A written Chinese given name of one or two syllables.
_SYLLABLE = (
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:[iu]?a(?:ng?|o|i)?|[iu]?e(?:ng?|i|r)?|i(?:ng?|u|e)?|i?ong|ou|o|u(?:i|n|o|e)?))"
)
_PINYIN = re.compile(rf"{_SYLLABLE}{{1,2}}")


def family_name(name: str) -> str:
    """Return the family name with its small words; empty where it can't be told.

    One word alone is no family name: it may be a first name.
    """
    words = _bare(name)
    if len(words) <= 1:
        return ""
    first = _written_first(words)
    if first is not None:
        return first
    if any(word.casefold() == "o" for word in words[1:]):
        # "Mary O Connor" may be an O'Connor, or a Connor.
        return ""
    start = len(words) - 1
    if start >= _FEWEST_FOR_TWO - 1 and {_plain(word) for word in words[-2:]} <= _TWO_FAMILIES:
        start -= 1
    while start > 1 and _is_particle(words[start - 1]):
        start -= 1
    if start > _INITIALS and words[start - 1] in _AND:
        start -= 2
    return " ".join(words[start:])


def courtesy_typed(name: str) -> tuple[str, str]:
    """Return the courtesy title a name was typed with, and the name without it."""
    first, _, rest = name.strip().partition(" ")
    typed = first.casefold() in COURTESY and rest.strip()
    return (first, rest.strip()) if typed else ("", name.strip())


def _bare(name: str) -> list[str]:
    words = name.partition(",")[0].split()
    while words and words[0].casefold() in COURTESY:
        words = words[1:]
    while words and words[-1].casefold() in BEHIND_A_NAME:
        words = words[:-1]
    return words


def _written_first(words: list[str]) -> str | None:
    """Return a family name at the beginning, "" where it may be at either end, else None."""
    loud = [word for word in words if _is_loud(word)]
    small = [word for word in words if word != word.upper()]
    if loud and small:
        # "WANG Xiaoming": the one in capitals.
        loud = [word for word in words if _is_loud(word) or _is_particle(word)]
        return " ".join(word.title() for word in loud)
    plain = [_plain(word) for word in words]
    if plain[0] not in _FIRST:
        return None
    if plain[0] in _VIETNAMESE and len(words) > _INITIALS:
        middle = plain[1] in _VIETNAMESE_MIDDLE and plain[-1] not in _VIETNAMESE
        return words[0] if middle else ""
    given = words[-1]
    if re.fullmatch(r"[^\W\d_]+-[^\W\d_]+", given) and given.partition("-")[2].islower():
        return words[0]
    short = len(words) > _INITIALS and all(len(word) <= _LONGEST_SYLLABLE for word in plain)
    return "" if short or plain[-1] in _FIRST or _PINYIN.fullmatch(plain[-1]) else None


def _is_loud(word: str) -> bool:
    letters = [one for one in word if one.isalpha()]
    # "JP" and "TJ" are given names.
    return len(letters) > _INITIALS and word == word.upper() != word.lower()


def _is_particle(word: str) -> bool:
    return word.casefold() in PARTICLES | _MORE_PARTICLES


def _plain(word: str) -> str:
    """Return a word in small letters without its marks: "nguyen" for "Nguyễn"."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("đ", "d"))
    return "".join(one for one in parts if not unicodedata.combining(one))
