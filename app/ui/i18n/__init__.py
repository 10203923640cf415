"""Languages: what is extracted from the program, what is built from it, and the core's sentences at run time."""
