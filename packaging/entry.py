"""What the packaged program runs. Worker processes of `check --jobs` start here too."""

import multiprocessing
import sys

from app.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
