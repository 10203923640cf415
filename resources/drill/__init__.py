"""Real incidents and benign look-alikes for the drill; see resources/SOURCES.md."""
