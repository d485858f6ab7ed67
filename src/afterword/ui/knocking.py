"""A second start and the open window speak: one line asks, one word answers, nothing is believed.

The only use of QtNetwork: a socket of this computer, in a folder of the person's own.
"""

import time
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from afterword.ui.request import Request, from_line, to_line

ANSWER = b"shown\n"
LONGEST = 64 * 1024
"""Bytes a question may have: a path of 4,096 characters, each escaped, and some room."""
PATIENCE = 2000
"""Milliseconds somebody connected has to finish the question."""
GUESTS = 200
"""How many may be connected at once; more are shown out unheard."""
_CONNECT = 200


class Caller:
    """Knocks at the open window, on each of what `names` returns until one opens.

    They are asked for each time: the other one may be making its place just now.
    """

    def __init__(self, names: Callable[[], Sequence[str]], request: Request) -> None:
        self._names = names
        self._line = to_line(request)
        self._socket = QLocalSocket()
        self._heard = b""

    def is_heard(self) -> bool:
        """Tell whether somebody listens; what is asked for has been sent then."""
        if self._is_told() or self._is_connected():
            return True
        self._heard = b""
        for name in self._names():
            self._socket.connectToServer(name)
            if self._socket.waitForConnected(_CONNECT):
                self._socket.write(self._line)
                self._socket.flush()
                return True
        return False

    def is_answered(self, milliseconds: int) -> bool:
        """Wait so long for the word that the window has been shown; tell whether it came.

        The question is not put twice to one who listens: it may be answered at any later call.
        """
        end = time.monotonic() + milliseconds / 1000
        if self.is_heard():
            if not self._is_told():
                self._socket.waitForReadyRead(milliseconds)
            if self._is_told():
                return True
        if not self._is_connected():
            # Nobody there yet, or shown out by a window that is not ready: try again then.
            time.sleep(max(0.0, end - time.monotonic()))
        return False

    def _is_told(self) -> bool:
        """Tell whether the word has come, maybe from one who has hung up since."""
        if self._socket.isOpen():
            self._heard += bytes(self._socket.readAll().data())
        return self._heard.startswith(ANSWER)

    def _is_connected(self) -> bool:
        return self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState


class _Guest(QObject):
    """One who has connected and not yet asked; whoever dawdles or babbles is shown out."""

    def __init__(self, socket: QLocalSocket, answer: Callable[[Request], bool]) -> None:
        super().__init__(socket)
        self._socket = socket
        self._answer = answer
        self._said = b""
        socket.setReadBufferSize(LONGEST)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(PATIENCE, self, socket.abort)
        self._read()

    def _read(self) -> None:
        self._said += bytes(self._socket.readAll().data())
        line, end, _ = self._said.partition(b"\n")
        if not end and len(line) < LONGEST:
            return
        self._socket.readyRead.disconnect(self._read)
        request = from_line(line) if end else None
        if request is not None and self._answer(request):
            self._socket.write(ANSWER)
            self._socket.disconnectFromServer()
        else:
            self._socket.abort()


class Listener(QObject):
    """Takes in what other starts ask for; `answer` tells whether the window could be shown."""

    def __init__(self, parent: QObject, answer: Callable[[Request], bool]) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self, names: Iterable[str]) -> bool:
        """Listen on the first of `names` that works; a socket left there by a crash goes.

        May be asked again: the socket is made anew then.
        """
        self._server.close()
        for name in names:
            QLocalServer.removeServer(name)
            if self._server.listen(name):
                return True
        return False

    def close(self) -> None:
        """Stop listening and leave nothing behind."""
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if len(self._server.findChildren(QLocalSocket)) > GUESTS:
                socket.abort()
                socket.deleteLater()
            else:
                _Guest(socket, self._answer)
