"""Payments that were given to the desk, as they were filled in: what is refused is changed, not typed again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.intake.draft import Draft

CHANGED: Final = "changed in the form"
"""The reason under which a payment is refused whose changed form was reviewed in its place."""
_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Filled:
    """A payment form's fields, what an invoice said of them, and the request that was made of them (empty: none yet)."""

    draft: Draft
    told: tuple[str, ...] = ()
    ticket_id: str = ""


class Reviewed:
    """The last payments given to the desk, as they were filled in: what was refused can be changed instead of typed again."""

    def __init__(self) -> None:
        self._forms: dict[str, Filled] = {}
        self.shown: Filled | None = None
        """What stands in the form now; kept here because another theme or language builds the form anew."""

    def add(self, form: Filled) -> None:
        """Remember a form under its request."""
        self._forms[form.ticket_id] = form
        while len(self._forms) > _MOST:
            del self._forms[next(iter(self._forms))]

    def of(self, ticket_id: str) -> Filled | None:
        """The form that a request was made of."""
        return self._forms.get(ticket_id)
