"""What is wrong with what was given: the field and the rule it breaks, the rule in the window's language."""

from __future__ import annotations

from app.intake.payouts import Fault
from app.request import RequestError
from app.ui.i18n.core import spoken


def fault_words(error: Exception | Fault) -> str:
    """`link.value: is not a number`. Paths of fields are the same in every language; anything else says itself."""
    if isinstance(error, RequestError | Fault):
        return f"{error.field}: {spoken(error.rule)}"
    return spoken(str(error))
