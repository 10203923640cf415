"""Shows one held request in a real X window until it is ended; the test beside it reads it through AT-SPI."""

from __future__ import annotations

import sys

from app.ui.application import application
from app.ui.risk_screen.screen import RiskScreen
from app.ui.theme import look
from tests.ui.risk import KINDS, ticket_of

if __name__ == "__main__":
    app = application()
    app.setApplicationName(sys.argv[1])
    look.apply("light", 10)
    screen = RiskScreen()
    screen.resize(1100, 760)
    screen.show()
    screen.show_ticket(ticket_of(KINDS["look-alike"]))
    app.exec()
