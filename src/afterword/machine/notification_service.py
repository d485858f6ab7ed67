"""The service that shows notifications on Linux, spoken to over the session's bus.

After the Desktop Notifications Specification, version 1.3 (freedesktop.org).
"""

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from html import escape
from typing import Any

import jeepney  # pyright: ignore[reportMissingTypeStubs]
from jeepney import bus_messages  # pyright: ignore[reportMissingTypeStubs]
from jeepney.io import blocking  # pyright: ignore[reportMissingTypeStubs]

from afterword.machine.notes import Note

SERVICE = "org.freedesktop.Notifications"
PATIENCE = 20.0
"""Seconds for the service to answer; the bus may have to start it first."""
MOST_CHARACTERS = 400

# It has no types of its own, and says so nowhere.
_bus: Any = jeepney
_daemon: Any = bus_messages.message_bus
_open: Any = blocking.open_dbus_connection
_ADDRESS: Any = _bus.DBusAddress("/org/freedesktop/Notifications", SERVICE, SERVICE)


class Refusal(Exception):
    """The service is not there, does not answer, or would not show it."""


class Service:
    """The notifications of one session bus. Raises OSError and what it is made of without one."""

    def __init__(self) -> None:
        self.connection: Any = _open("SESSION")
        self.notes: dict[int, Note] = {}
        self._tokens: dict[int, str] = {}
        self._heard: deque[Any] = deque()
        daemon = "org.freedesktop.DBus"
        ended = _bus.MatchRule(type="signal", interface=daemon, member="NameOwnerChanged")
        ended.add_arg_condition(0, SERVICE)
        for rule in (_bus.MatchRule(type="signal", interface=SERVICE), ended):
            self.connection.filter(rule, queue=self._heard)
            self._ask(_daemon.AddMatch(rule))

    def show(self, note: Note) -> None:
        """Show a notification; raises Refusal."""
        able = self._ask(_bus.new_method_call(_ADDRESS, "GetCapabilities"))[0]
        title, body = _clean(note.title), _clean(note.body)
        body = escape(body, quote=False) if "body-markup" in able else body
        buttons: list[str] = []
        if "actions" in able and note.actions:
            buttons = ["default", _clean(note.actions[0].words)]
            for action in note.actions:
                buttons += [action.key, _clean(action.words)]
        hints = {"desktop-entry": ("s", "afterword"), "urgency": ("y", 1)}
        said = ("Afterword", 0, note.icon, title, body, buttons, hints, -1)
        answer = self._ask(_bus.new_method_call(_ADDRESS, "Notify", "susssasa{sv}i", said))
        self.notes[int(answer[0])] = note

    def close(self, key: str) -> None:
        """Take a notification away, if it stands."""
        for number in [number for number, note in self.notes.items() if note.key == key]:
            self._ask(_bus.new_method_call(_ADDRESS, "CloseNotification", "u", (number,)))

    def chosen(self) -> Iterator[tuple[Note, str, str]]:
        """Return what was chosen by now, never waiting: the note, the action's key, and a token.

        The key is empty for one that was closed; the token lets a window come forward. Raises
        OSError where the bus has gone.
        """
        with suppress(TimeoutError):
            while True:
                self.connection.recv_messages(timeout=0)
        while self._heard:
            signal = self._heard.popleft()
            member = signal.header.fields.get(_bus.HeaderFields.member)
            yield from self._read(str(member), tuple(signal.body))

    def _read(self, member: str, body: tuple[Any, ...]) -> Iterator[tuple[Note, str, str]]:
        if member == "NameOwnerChanged":
            # Another one counts anew: what it calls 1 is not ours. The first one was just started.
            if body[1]:
                gone, self.notes = self.notes, {}
                yield from ((note, "", "") for note in gone.values())
            return
        number = int(body[0])
        note = self.notes.get(number)
        if note is None:
            return
        if member == "ActivationToken":
            self._tokens[number] = str(body[1])
        elif member == "ActionInvoked":
            key = str(body[1])
            key = note.actions[0].key if key == "default" and note.actions else key
            yield note, key, self._tokens.pop(number, "")
        elif member == "NotificationClosed":
            del self.notes[number]
            yield note, "", ""

    def _ask(self, message: object) -> tuple[Any, ...]:
        try:
            answer = self.connection.send_and_get_reply(message, timeout=PATIENCE)
        except TimeoutError as error:
            raise Refusal from error
        if answer.header.message_type is _bus.MessageType.error:
            raise Refusal
        return tuple(answer.body)


def _clean(text: str) -> str:
    """Return `text` as a bus can carry it; NUL and lone surrogates would cut the connection."""
    short = text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"
    return short.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
