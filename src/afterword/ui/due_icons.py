"""The picture that stands for each kind of thing due, wherever it is shown."""

from afterword.domain.followups import Due

ICONS: dict[Due, str] = {
    Due.INTERVIEW: "calendar-clock",
    Due.TELL: "question",
    Due.DECIDED: "question",
    Due.BOOK: "calendar-clock",
    Due.OFFER: "briefcase",
    Due.QUIET: "circle-alert",
    Due.CALLED_OFF: "x",
    Due.THANK_TONIGHT: "mail",
    Due.THANK_TOMORROW: "mail",
    Due.THANK_LATE: "mail",
    Due.SEND: "send",
    Due.ANSWER: "calendar-clock",
    Due.PROMISE_PASSED: "circle-alert",
    Due.CALL: "phone",
    Due.CALL_LATER: "phone",
}
