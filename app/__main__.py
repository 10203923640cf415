"""`python -m app`: the same as the command `countersign`."""

import sys

from app.cli import main

sys.exit(main())
