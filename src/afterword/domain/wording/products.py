"""Programs typed without their capital: "my experience with excel"."""

from collections.abc import Sequence

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.words import Word

_OFFICIAL = {
    "chatgpt": "ChatGPT",
    "pointclickcare": "PointClickCare",
    "himama": "HiMama",
    "bigquery": "BigQuery",
    "mcdonalds": "McDonald's",
    "github": "GitHub",
    "typescript": "TypeScript",
    "wordpress": "WordPress",
    "powerpoint": "PowerPoint",
    "quickbooks": "QuickBooks",
    "javascript": "JavaScript",
    "autocad": "AutoCAD",
    "solidworks": "SolidWorks",
    "hubspot": "HubSpot",
    "netsuite": "NetSuite",
    "doordash": "DoorDash",
    "graphql": "GraphQL",
    "postgresql": "PostgreSQL",
    "youtube": "YouTube",
    "linkedin": "LinkedIn",
    "tiktok": "TikTok",
    "sharepoint": "SharePoint",
    "onedrive": "OneDrive",
    "servicenow": "ServiceNow",
    "indesign": "InDesign",
    "paypal": "PayPal",
    "macbook": "MacBook",
    "iphone": "iPhone",
    "ipad": "iPad",
    "ebay": "eBay",
    "whatsapp": "WhatsApp",
    "wechat": "WeChat",
    "opentable": "OpenTable",
    "browserstack": "BrowserStack",
}


def with_products(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return `words` with the capitals of programs, tinted; a python may also be a snake.

    "excel", "zoom" and "word" are words of their own: they are programs beside a word that goes
    with one ("in excel", "excel macros"), or joined to another program ("word and excel").
    """
    found = list(words)
    for at in range(len(words)):
        if _is_product(found, at, phrases):
            found[at] = _named(found[at])
    for at in range(len(words)):
        if _is_joined(found, at, phrases):
            found[at] = _named(found[at])
    return found


def _named(word: Word) -> Word:
    if word.text not in {word.text.lower(), word.text.capitalize()}:
        return word
    return word.said(_OFFICIAL.get(word.core, word.core.capitalize()))


def _is_product(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    lists = phrases.words
    core = words[at].core
    before = words[at - 1].core if at else ""
    after = words[at + 1].core if at + 1 < len(words) else ""
    beside = (at and before in lists["product_before"]) or after in lists["product_after"]
    made = before in lists["product_makers"]
    return (
        core in lists["product_sure"]
        or (len(words) == 1 and core in lists["product_alone"])
        or (core in lists["product_beside"] and bool(beside))
        or (core in lists["product_beside"] | lists["product_pair"] and made)
    )


def _is_joined(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell "word and excel" from "a word and a smile": beside "and" stands another program."""
    lists = phrases.words
    known = lists["product_beside"] | lists["product_pair"]
    if words[at].core not in known:
        return False
    near = [*_beside(words, at, -1, phrases), *_beside(words, at, 1, phrases)]
    return any(one in known | lists["product_sure"] | lists["initialisms"] for one in near)


def _beside(words: Sequence[Word], at: int, step: int, phrases: Phrases) -> list[str]:
    """Return the word beyond an "and" or a comma, one way."""
    next_at = at + step
    if not 0 <= next_at < len(words):
        return []
    if words[next_at].core in phrases.words["and"]:
        next_at += step
        return [words[next_at].core] if 0 <= next_at < len(words) else []
    comma = words[min(at, next_at)].text.endswith(",")
    return [words[next_at].core] if comma else []
