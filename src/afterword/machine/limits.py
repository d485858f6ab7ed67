"""What a child may use, and how it binds itself to that before it opens a file."""

import math
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Ceilings for one child: `seconds` on the clock and of CPU, everything else in bytes.

    `memory` is address space on Linux, private memory elsewhere. `written` is the largest file
    it may write, its answer included; `answer` is the longest answer that is believed. `reserved`
    is address space beyond `memory` that a library sets aside and doesn't use.
    """

    seconds: float = 10.0
    memory: int = 512 * MEBIBYTE
    written: int = 64 * MEBIBYTE
    open_files: int = 64
    answer: int = MEBIBYTE
    reserved: int = 0

    def to_json(self) -> dict[str, float | int]:
        """Return the request's `limits`."""
        return asdict(self)

    @classmethod
    def from_json(cls, said: Mapping[str, float | int]) -> "Limits":
        """Read what `to_json` gave; unknown names raise KeyError, missing ones the default."""
        known = {field.name for field in fields(cls)}
        if not known.issuperset(said):
            raise KeyError(*sorted(set(said) - known))
        return cls(**said)  # pyright: ignore[reportArgumentType]  one number type in JSON


def bind_this_process(limits: Limits) -> None:
    """Lower this process's own ceilings for good; where the system has none, its parent watches.

    Done here and not between fork and exec in the parent, which has threads.
    """
    if sys.platform == "win32":
        return
    import resource

    seconds = math.ceil(limits.seconds)
    wanted = [
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, limits.written),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_CORE, 0),
    ]
    if sys.platform == "linux":
        wanted.append((resource.RLIMIT_AS, limits.memory + limits.reserved))
    for which, ceiling in wanted:
        hard = resource.getrlimit(which)[1]
        lowest = ceiling if hard == resource.RLIM_INFINITY else min(ceiling, hard)
        # At the soft limit of CPU time a signal tells the reason, at the hard one nothing does.
        spare = 1 if which == resource.RLIMIT_CPU and hard != lowest else 0
        resource.setrlimit(which, (lowest, lowest + spare))
