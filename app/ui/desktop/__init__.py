"""Manners of a desktop program: one instance, tray and notifications, preferences, logs and diagnostics."""
