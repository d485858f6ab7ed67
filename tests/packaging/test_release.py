"""What is published, what says that it arrived whole, and who may publish it."""

import hashlib
import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import cyclonedx.schema
import cyclonedx.validation.json
import pytest
from ruamel.yaml import YAML

import boot_loader
import sbom
from devtools import environment, inventory, places, publishing
from devtools.inventory import Part
from devtools.releases import Release

WORKFLOW = places.ROOT / ".github" / "workflows" / "release.yml"
JOBS: dict[str, Any] = YAML(typ="safe").load(WORKFLOW)["jobs"]
TODAY = date(2026, 11, 23)
EPOCH = 1_700_000_000


def _run(*command: str, cwd: Path = places.ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def _bill() -> dict[str, Any]:
    modules = frozenset({"icalendar.cal", "dateutil.rrule"})
    inside = frozenset(
        {
            "PIL/__init__.py",
            "afterword/data/fonts/Inter-Regular.ttf",
            "afterword/data/dictionaries/en_CA.dic",
        }
    )
    parts = [*sbom.python_packages(modules, inside), *inventory.data_of(inside)]
    parts.append(Part("zlib1g", "1:1.2.13", "", "pkg:deb/debian/zlib1g"))
    return inventory.bill("1.2.3", EPOCH, parts, {"libodd.so.1": "0" * 64})


def test_the_checksums_are_read_by_the_tool_that_people_have(tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(b"second")
    (tmp_path / "a.deb").write_bytes(b"first")
    sums = publishing.checksums(tmp_path)
    assert publishing.checksums(tmp_path).read_bytes() == sums.read_bytes()
    lines = sums.read_text("utf-8").splitlines()
    assert lines[0] == f"{hashlib.sha256(b'first').hexdigest()}  a.deb"
    assert _run("sha256sum", "--check", "--strict", sums.name, cwd=tmp_path).returncode == 0
    (tmp_path / "a.deb").write_bytes(b"damaged")
    assert "a.deb: FAILED" in _run("sha256sum", "--check", sums.name, cwd=tmp_path).stdout


def test_a_file_too_few_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"first")
    publishing.check_count(publishing.checksums(tmp_path), 1)
    with pytest.raises(places.SetupError, match=r"2 files: a\.deb"):
        publishing.check_count(tmp_path / publishing.SUMS, 2)


def test_a_tag_must_name_the_version_it_releases() -> None:
    newest = Release(places.version(), TODAY, ("New things",))
    publishing.check_tag("", newest)
    publishing.check_tag(f"v{places.version()}", newest)
    with pytest.raises(places.SetupError, match=r"v99\.0"):
        publishing.check_tag("v99.0", newest)
    with pytest.raises(places.SetupError, match=r"ends with 99\.0"):
        publishing.check_tag("", Release("99.0", TODAY, ()))


def test_the_bill_of_materials_is_what_cyclonedx_calls_one() -> None:
    judge = cyclonedx.validation.json.JsonStrictValidator(cyclonedx.schema.SchemaVersion.V1_6)
    assert judge.validate_str(json.dumps(_bill())) is None
    wrong = {**_bill(), "serialNumber": "one"}
    assert judge.validate_str(json.dumps(wrong)) is not None


def test_the_bill_names_what_is_inside_and_nothing_else() -> None:
    bill = _bill()
    parts = {part["name"]: part for part in bill["components"]}
    assert set(parts) == {
        "icalendar", "pillow", "python-dateutil", "Inter", "en_CA Hunspell dictionary", "zlib1g",
        "libodd.so.1",
    }  # fmt: skip
    version, hashes = inventory.packages()["icalendar"]
    assert parts["icalendar"]["purl"] == f"pkg:pypi/icalendar@{version}"
    (taken,) = parts["icalendar"]["externalReferences"]
    assert [entry["content"] for entry in taken["hashes"]] == list(hashes)
    assert parts["zlib1g"]["purl"] == "pkg:deb/debian/zlib1g@1%3A1.2.13"
    assert parts["Inter"]["licenses"] == [{"expression": "OFL-1.1"}]


def test_the_same_program_has_the_same_bill() -> None:
    assert _bill() == _bill()
    other = inventory.bill("1.2.4", EPOCH, [], {})
    assert other["serialNumber"] != inventory.bill("1.2.3", EPOCH, [], {})["serialNumber"]
    assert other["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"


def test_every_locked_package_has_a_licence_that_spdx_knows() -> None:
    everything = frozenset(
        path.as_posix()
        for name in inventory.packages()
        for path in sbom.metadata.distribution(name).files or []
    )
    parts = sbom.python_packages(frozenset(), everything)
    assert {part.name for part in parts} >= {"pyside6-essentials", "reportlab", "pillow"}
    text = Path(cyclonedx.schema.__file__).parent.joinpath("_res", "spdx.SNAPSHOT.schema.json")
    known = set(json.loads(text.read_text("utf-8"))["enum"])
    for part in [*parts, *inventory.DATA]:
        words = set(re.findall(r"[\w.+-]+", part.licence)) - {"AND", "OR", "WITH", "SCOWL"}
        assert words <= known, part


def test_what_is_in_the_resources_of_others_is_named() -> None:
    resources = places.ROOT / "resources"
    inside = [
        f"afterword/data/{path.relative_to(resources).as_posix()}" for path in resources.rglob("*")
    ]
    assert inventory.data_of(inside) == list(inventory.DATA)
    fonts = {path for path in inside if path.endswith((".ttf", ".otf", ".dic"))}
    assert not {path for path in fonts if not inventory.data_of([path])}


def test_a_file_of_a_program_is_known_by_its_place_on_every_system() -> None:
    for top in ("_internal/", "Contents/Frameworks/", "Contents/Resources/"):
        assert inventory.place(f"{top}PIL/_imaging.so") == "PIL/_imaging.so"
    assert inventory.place("_internal\\PySide6\\Qt6Core.dll") == "PySide6/Qt6Core.dll"


def test_the_boot_loader_is_compiled_from_locked_source() -> None:
    lines = boot_loader.lines_of("dev", "hatchling", "pathspec")
    assert re.findall(r"^[\w-]+(?===)", lines, re.MULTILINE) == ["hatchling", "pathspec"]
    assert lines.count("--hash=sha256:") == 4
    with pytest.raises(places.SetupError, match="nothing-such"):
        boot_loader.lines_of("dev", "nothing-such")


@pytest.mark.parametrize(
    ("tool", "options"),
    [
        ("check-jsonschema", ["--builtin-schema", "vendor.github-workflows"]),
        ("zizmor", ["--offline", "--quiet", "--persona", "pedantic"]),
    ],
)
def test_the_workflow_is_valid_and_gives_nothing_away(tool: str, options: list[str]) -> None:
    done = _run(str(environment.WORK.tool(tool)), *options, str(WORKFLOW))
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_is_published_that_was_not_started() -> None:
    building = {name: job for name, job in JOBS.items() if name != "publish"}
    assert set(JOBS["publish"]["needs"]) == set(building) == {"linux", "windows", "macos"}
    for name, job in building.items():
        lines = [step.get("run", "") for step in job["steps"]]
        started = [n for n, line in enumerate(lines) if re.search(r"check_bundle|\.proof", line)]
        uses = [step.get("uses", "") for step in job["steps"]]
        kept = next(n for n, use in enumerate(uses) if use.startswith("actions/upload-artifact"))
        assert started, name
        assert max(started) < kept, name
        assert "if" not in job["steps"][kept], name


def test_every_program_that_the_workflow_calls_is_there() -> None:
    text = WORKFLOW.read_text("utf-8")
    packaging = places.ROOT / "packaging"
    for script in re.findall(r"python3? packaging/(\w+\.py)", text):
        assert (packaging / script).is_file()
    for module in re.findall(r"-m ([\w.]+)", text):
        assert packaging.joinpath(*module.split(".")).with_suffix(".py").is_file()
    python = shutil.which("python3")
    assert python is not None
    explained = _run(python, "packaging/dev.py").stdout
    for word in re.findall(r"packaging/dev\.py (\w+)", text):
        assert f"\n  {word} " in explained
