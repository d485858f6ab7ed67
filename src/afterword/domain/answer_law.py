"""How long a law gives an employer to answer whoever was interviewed; facts only, no advice.

Ontario: Employment Standards Act, 2000 (S.O. 2000, c. 41), Part III.1, with Ontario Regulation
476/24, both in force since 1 January 2026. An employer of 25 employees or more who interviews
somebody for a publicly advertised job must tell them, within 45 days of the last interview,
whether a decision was made. The size of the employer was read in the regulation on ontario.ca
(consolidation of 29 November 2024), the days and the posting in published summaries of the Act.
"""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class AnswerLaw:
    """A law by the `region` it holds in, as in `Company.region`.

    It counts `days` of the calendar from the last interview, for interviews from `since` on, and
    holds for employers of `employees` or more.
    """

    region: str
    since: date
    days: int
    employees: int

    def by(self, last_interview: date) -> date:
        """Return the last day on which the employer answers in time."""
        return last_interview + timedelta(days=self.days)


LAWS: dict[str, AnswerLaw] = {"CA-ON": AnswerLaw("CA-ON", date(2026, 1, 1), 45, 25)}
"""By region; where none is known, nothing is said."""


def answer_law(region: str, last_interview: date) -> AnswerLaw | None:
    """Return the law that may hold for an interview in `region`, None where none is known."""
    law = LAWS.get(region)
    return law if law is not None and last_interview >= law.since else None
