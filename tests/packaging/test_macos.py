"""What macOS is told of the program, and in which order it is signed."""

import plistlib
import subprocess
from pathlib import Path
from typing import Any

import pytest

from devtools import places
from macos import image, sign
from macos.info import DESK, info_plist

_FACTS: dict[str, Any] = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
_MACH_O = bytes.fromhex("cffaedfe") + b"the rest"


def _by_type() -> dict[str, dict[str, Any]]:
    kinds = _FACTS["CFBundleDocumentTypes"]
    return {name: kind for kind in kinds for name in kind["LSItemContentTypes"]}


def test_the_finder_shows_its_name_and_version() -> None:
    assert _FACTS["CFBundleDisplayName"] == "Afterword"
    assert _FACTS["CFBundleShortVersionString"] == _FACTS["CFBundleVersion"] == "1.2.3"
    assert _FACTS["CFBundleLocalizations"] == ["en", "fr"]
    assert _FACTS["LSMinimumSystemVersion"] == "14.0"


def test_it_is_sharp_and_follows_the_dark_appearance() -> None:
    assert _FACTS["NSHighResolutionCapable"] is True
    assert _FACTS["NSRequiresAquaSystemAppearance"] is False


def test_a_desk_is_its_own_type_and_opens_in_it() -> None:
    (own,) = _FACTS["UTExportedTypeDeclarations"]
    assert own["UTTypeIdentifier"] == DESK
    tags = own["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["afterword"]
    assert tags["public.mime-type"] == ["application/x-afterword"]
    kind = _by_type()[DESK]
    assert (kind["CFBundleTypeRole"], kind["LSHandlerRank"]) == ("Editor", "Owner")
    assert kind["CFBundleTypeIconFile"] == own["UTTypeIconFile"] == "afterword-document.icns"


def test_invitations_are_offered_and_never_taken() -> None:
    kinds = _by_type()
    others = set(kinds) - {DESK}
    assert others == {"com.apple.ical.ics", "com.apple.mail.email"}
    for name in others:
        assert (kinds[name]["CFBundleTypeRole"], kinds[name]["LSHandlerRank"]) == (
            "Viewer",
            "Alternate",
        )


def test_every_type_that_is_opened_is_declared() -> None:
    declared = [*_FACTS["UTExportedTypeDeclarations"], *_FACTS["UTImportedTypeDeclarations"]]
    assert {one["UTTypeIdentifier"] for one in declared} == set(_by_type())


def test_the_hardened_runtime_gives_way_in_one_thing_only() -> None:
    allowed = plistlib.loads(sign.ENTITLEMENTS.read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_what_is_inside_is_signed_before_what_holds_it(tmp_path: Path) -> None:
    app = tmp_path / "Afterword.app"
    program = app / "Contents" / "MacOS" / "Afterword"
    framework = app / "Contents" / "Frameworks" / "QtCore.framework"
    library = framework / "Versions" / "A" / "QtCore"
    module = app / "Contents" / "Frameworks" / "PIL" / "_imaging.so"
    for path in (program, library, module):
        path.parent.mkdir(parents=True)
        path.write_bytes(_MACH_O)
    (framework / "QtCore").symlink_to("Versions/A/QtCore")
    (app / "Contents" / "Info.plist").write_text("<plist/>")
    order = sign.order(app)
    assert set(order) == {program, library, module, framework, app}
    for holder in (framework, app):
        inside = [path for path in order if path.is_relative_to(holder) and path != holder]
        assert max(map(order.index, inside)) < order.index(holder)


def test_without_a_name_nothing_is_signed_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def never(*_: object, **__: object) -> None:
        pytest.fail("there is nobody to sign as")

    monkeypatch.delenv("AFTERWORD_SIGN_IDENTITY", raising=False)
    monkeypatch.setattr(subprocess, "run", never)
    assert sign.sign(tmp_path) is False
    assert "stays unsigned" in capsys.readouterr().out
    assert sign.finish(tmp_path / "Afterword.dmg") is False


def _record(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    told: list[list[str]] = []

    def run(command: tuple[str, ...], **_: object) -> subprocess.CompletedProcess[str]:
        told.append(list(command))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    return told


def test_only_the_program_itself_is_given_what_the_runtime_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = tmp_path / "Afterword.app"
    (app / "Contents").mkdir(parents=True)
    (app / "Contents" / "one.dylib").write_bytes(_MACH_O)
    monkeypatch.setenv("AFTERWORD_SIGN_IDENTITY", "Developer ID Application: Somebody")
    monkeypatch.delenv("AFTERWORD_SIGN_CERTIFICATE", raising=False)
    told = _record(monkeypatch)
    assert sign.sign(app) is True
    signing = [line for line in told if "--sign" in line]
    assert [line[-1] for line in signing if "--entitlements" in line] == [str(app)]
    assert all("runtime" in line and "--timestamp" in line for line in signing)
    assert "--verify" in told[-1]


def test_apple_looks_at_the_image_before_its_word_is_fixed_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_SIGN_IDENTITY", "Developer ID Application: Somebody")
    monkeypatch.setenv("AFTERWORD_NOTARY_KEY", "the key")
    told = _record(monkeypatch)
    assert sign.finish(tmp_path / "Afterword.dmg") is True
    assert [line[:2] for line in told] == [
        ["codesign", "--force"],
        ["xcrun", "notarytool"],
        ["xcrun", "stapler"],
    ]
    assert "--wait" in told[1]
    assert not [word for line in told for word in line if "the key" in word]


def test_the_image_shows_the_program_and_where_to_drop_it(tmp_path: Path) -> None:
    app = tmp_path / "Afterword.app"
    app.mkdir()
    shown = tmp_path / "shown"
    shown.mkdir()
    image.lay_out(app, shown)
    assert sorted(path.name for path in shown.iterdir()) == ["Afterword.app", "Applications"]
    assert (shown / "Applications").readlink() == Path("/Applications")
    assert image.name().startswith(f"Afterword-{places.version()}-macos-")
