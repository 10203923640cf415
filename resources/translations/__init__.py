"""Translations of the window: `countersign_LANGUAGE.ts` for Qt Linguist, `.qm` for the program."""
