"""The one table of colour tokens, light and dark; tests hold every pair to its contrast."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as `#rrggbb`. A token ending in `_soft` is a ground for the token it is named after.

    `field_line` bounds what can be typed in or clicked (3:1 on its ground); `line` only divides.
    The focused primary button is `primary_focus` under `on_primary_focus` in a `primary_ring`.
    """

    window: str
    column: str
    surface: str
    field: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_hover: str
    chip_text: str
    chosen: str
    hover: str
    line: str
    field_line: str
    shadow: str
    late: str
    late_soft: str
    soon: str
    soon_soft: str
    ok: str
    ok_soft: str
    primary_focus: str
    on_primary_focus: str
    primary_ring: str
    dark: bool


LIGHT = Colours(
    window="#f3f4f6",
    column="#e9ebef",
    surface="#ffffff",
    field="#ffffff",
    text="#1b1f27",
    muted="#4c5462",
    accent="#1f5fbf",
    on_accent="#ffffff",
    accent_soft="#e3edfb",
    accent_hover="#1a52a6",
    chip_text="#1d4a94",
    chosen="#f0f5fd",
    hover="#dfe3ea",
    line="#d5d9e0",
    field_line="#868e9c",
    shadow="#c9ced7",
    late="#9b1c13",
    late_soft="#fde4e1",
    soon="#7a4a00",
    soon_soft="#fdefc8",
    ok="#1a5e2e",
    ok_soft="#dcf2e2",
    primary_focus="#1f5fbf",
    on_primary_focus="#ffffff",
    primary_ring="#04080f",
    dark=False,
)

DARK = Colours(
    window="#17191d",
    column="#1e2126",
    surface="#272a31",
    field="#1e2126",
    text="#eceef2",
    muted="#b3bac6",
    accent="#8ab8ff",
    on_accent="#0d1b30",
    accent_soft="#22375a",
    accent_hover="#a5c8ff",
    chip_text="#b4d0ff",
    chosen="#2b3341",
    hover="#353a44",
    line="#3a3f49",
    field_line="#7d8694",
    shadow="#121417",
    late="#ffb4aa",
    late_soft="#4f211d",
    soon="#ffd479",
    soon_soft="#46340f",
    ok="#9fe0b2",
    ok_soft="#1f3d2a",
    primary_focus="#2f68b8",
    on_primary_focus="#ffffff",
    primary_ring="#ffffff",
    dark=True,
)


def with_high_contrast(colours: Colours) -> Colours:
    """Return `colours` for people who asked the system for more contrast."""
    return replace(colours, muted=colours.text, line=colours.field_line, field_line=colours.text)
