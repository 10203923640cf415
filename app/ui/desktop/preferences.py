"""What belongs to this computer and not to a profile: theme, text size, language, what closing means."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.theme.look import POINTS
from app.ui.theme.palette import PALETTES

TRANSLATIONS: Final = Path(__file__).parents[3] / "resources" / "translations"


SYSTEM_POINT: Final = 10.0
"""The text size when the user chose none."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """`theme` and `language` empty: as the system says. `point` 0: the system's text size."""

    theme: str = ""
    point: float = 0
    language: str = ""
    close_to_tray: bool = False
    notify: bool = True


def load() -> Preferences:
    """Read them; what is not valid counts as not set."""
    s = QSettings()
    theme, language = str(s.value("theme", "") or ""), str(s.value("language", "") or "")
    try:
        point = float(str(s.value("point", 0) or 0))
    except ValueError:
        point = 0
    return Preferences(
        theme if theme in PALETTES else "",
        point if POINTS[0] <= point <= POINTS[1] else 0,
        language if language in languages() else "",
        str(s.value("close_to_tray", "false")).lower() == "true",
        str(s.value("notify", "true")).lower() == "true",
    )


def system_is_dark() -> bool:
    """What the desktop says about dark windows; where it says nothing, it is light."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def save(p: Preferences) -> None:
    s = QSettings()
    s.setValue("theme", p.theme)
    s.setValue("point", p.point)
    s.setValue("language", p.language)
    s.setValue("close_to_tray", p.close_to_tray)
    s.setValue("notify", p.notify)


def languages() -> dict[str, str]:
    """Languages that can be chosen: code → its own name. English is in the program; others come as files."""
    found = {"en": "English"}
    for path in sorted(TRANSLATIONS.glob("countersign_*.qm")):
        code = path.stem.removeprefix("countersign_")
        found[code] = QLocale(code).nativeLanguageName().capitalize() or code
    return found


_installed: list[QTranslator] = []
_spoken = ["en"]


def translate(app: QApplication, language: str) -> str:
    """Speak the wanted language, or the system's: our texts, Qt's own, numbers and dates, and the reading direction.

    Returns the code in force: "en" where there is no translation. A language named here decides the format of numbers too;
    the system's language keeps the system's formats. The device mirror follows neither.
    """
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    system = QLocale.system()
    wanted = [language] if language else [name.split("-")[0] for name in system.uiLanguages()] or ["en"]
    QLocale.setDefault(QLocale(language) if language else system)
    app.setLayoutDirection(QLocale(wanted[0]).textDirection())
    _spoken[0] = "en"
    for code in wanted:
        if code == "en":
            break
        if _load(app, str(TRANSLATIONS / f"countersign_{code}.qm")):
            # Qt's own buttons and menus; where its files were left out they stay English.
            _load(app, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm")
            _spoken[0] = code
            return code
    return "en"


def spoken_language() -> str:
    """The code of the language in force, as `translate` returned it."""
    return _spoken[0]


def _load(app: QApplication, path: str) -> bool:
    translator = QTranslator(app)
    if not translator.load(path):
        return False
    app.installTranslator(translator)
    _installed.append(translator)
    return True
