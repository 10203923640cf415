"""What a site's name says to people: its parts, its letters, and what it could be mistaken for. No Qt widgets here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from app.checks.facts import registrable, site_owner
from app.checks.origin import distance, imitates
from app.ui.widgets.plain import harmless


def tr(text: str) -> str:
    return QCoreApplication.translate("origins", text)


@dataclass(frozen=True, slots=True)
class OriginWords:
    """How to show an origin: the whole of it, the part that says who it is, and what to beware of."""

    shown: str
    """The origin as ASCII (IDNA), stripped and bounded."""
    owner_part: str
    """The registrable domain: what a deceiver cannot choose freely. Empty for programs."""
    unicode: str
    """The host as browsers may display it, when that differs."""
    warnings: tuple[str, ...]
    known_as: str
    """Whose site it is, when the bundle knows."""


def _script(char: str) -> str:
    return unicodedata.name(char, "?").split(" ")[0]


def _decoded(host: str) -> str:
    parts = []
    for part in host.split("."):
        try:
            parts.append(part.encode().decode("idna") if part.startswith("xn--") else part)
        except (UnicodeError, ValueError):
            parts.append(part)
    return ".".join(parts)


def origin_words(origin: str, known: Iterable[str] = ()) -> OriginWords:
    """Read an origin for the permission question. `known`: origins the user allowed before."""
    parts = urlsplit(origin)
    host = (parts.hostname or "") if "://" in origin else ""
    warnings: list[str] = []
    if not host:
        return OriginWords(
            harmless(origin, 300), "", "", (tr("This is a program, not a site: its name proves nothing."),), ""
        )
    try:
        ascii_host = host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        ascii_host = host
    shown_as = _decoded(ascii_host)
    if shown_as != ascii_host:
        scripts = sorted({_script(c).title() for c in shown_as if c.isalpha()})
        if len(scripts) > 1:
            warnings.append(tr("Its name mixes letters of {0}: some only look like others.").format(", ".join(scripts)))
        else:
            warnings.append(tr("Its name is written in {0} letters.").format(scripts[0] if scripts else "?"))
    loopback = host in ("localhost", "127.0.0.1", "::1")
    if parts.scheme == "http" and not loopback:
        warnings.append(tr("The connection is not encrypted (http): anybody on the way can change the page."))
    if parts.scheme not in ("http", "https"):
        warnings.append(tr("This is a browser extension; it speaks for pages you do not see here."))
    twin = imitates(ascii_host)
    if twin:
        warnings.append(tr("It looks like {0} and is not.").format(twin))
    mine = registrable(ascii_host)
    for other in known:
        theirs = registrable(urlsplit(other).hostname or "")
        if theirs and theirs != mine and distance(theirs, mine, 2) <= 2 and theirs != twin:
            warnings.append(tr("It looks like {0}, which you allowed before, and is another.").format(theirs))
            break
    owner = site_owner(ascii_host) if parts.scheme == "https" else None
    port = f":{parts.port}" if parts.port else ""
    return OriginWords(
        harmless(f"{parts.scheme}://{ascii_host}{port}", 300),
        "" if loopback else harmless(mine, 200),
        harmless(shown_as, 200) if shown_as != ascii_host else "",
        tuple(warnings),
        harmless(owner or "", 60),
    )
