"""A loosened policy that waits: kept in the profile, put in force when its time has come. Light: the first paint needs it."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.store.integrity import PENDING
from app.store.profile import Profile


def tr(text: str) -> str:
    return QCoreApplication.translate("policy", text)


def apply_due(profile: Profile, now: datetime) -> str:
    """Put a loosened policy in force whose wait is over; returns its name, or empty.

    It waited already: it is no longer a rule "loosened a short time ago", else every payment would wait a second time.
    """
    waiting: Mapping[str, Any] | None = profile.setting(PENDING)
    if not waiting or datetime.fromisoformat(waiting["due"]) > now:
        return ""
    from app.policy.rules import parse_policy

    new = parse_policy(waiting["text"], "policy")
    profile.put_setting(PENDING, None)
    profile.put_setting(EDITION, waiting.get("edition"))
    profile.put_policy(new.version, new.text, what=f"policy set to {new.name} after its wait", loosens=False)
    return new.name


EDITION: Final = "policy_edition"
"""The setting that keeps which edition of its preset the policy in force was taken from, or compared with since."""


def digest_of(text: str) -> str:
    """What tells two editions of a text apart."""
    return hashlib.sha256(text.strip().encode()).hexdigest()


def edition(name: str) -> str:
    """The present edition of one of our presets; empty for a name that is none of ours."""
    place = files("app.policy") / "presets" / f"{name}.toml"
    return digest_of(place.read_text()) if re.fullmatch(r"[a-z-]+", name) and place.is_file() else ""


@dataclass(frozen=True, slots=True)
class Outdated:
    """A policy whose preset is another one since an update. `edited`: the user changed their copy; None = not known."""

    preset: str
    edited: bool | None


def outdated(profile: Profile) -> Outdated | None:
    """Whether an update changed the preset that the policy in force came from, and the user did not look at it yet."""
    kept = profile.policy()
    name = str(tomllib.loads(kept[1]).get("name", "")) if kept else ""
    now, seen = edition(name), profile.setting(EDITION)
    if not kept or not now or now in (seen, digest_of(kept[1])):
        return None
    if (profile.setting(PENDING) or {}).get("edition") == now:
        return None  # chosen already, it waits for its time
    return Outdated(name, digest_of(kept[1]) != seen if seen else None)


def keep_mine(profile: Profile, found: Outdated) -> None:
    """The user compared and stays with their policy: the next edition is told of, this one no more."""
    profile.put_setting(EDITION, edition(found.preset))


def policy_name(profile: Profile) -> str:
    """What the policy in force is called, read without loading the checks that a whole policy is held against."""
    kept = profile.policy()
    return policy_title(str(tomllib.loads(kept[1]).get("name", "")), kept[1]) if kept else preset_words("careful")[0]


def policy_title(name: str, text: str) -> str:
    """The title a preset was chosen by; the name that somebody gave where the text is their own."""
    place = files("app.policy") / "presets" / f"{name}.toml"
    ours = place.is_file() and place.read_text().strip() == text.strip()
    return preset_words(name)[0] if ours else name


def preset_words(name: str) -> tuple[str, str]:
    """A preset's title and for whom it is."""
    return {
        "careful": (tr("Careful individual"), tr("Stops what is dangerous, asks about what is unusual, leaves routine alone.")),
        "defi": (tr("DeFi user"), tr("For many swaps and approvals a day: fewer questions about contracts you use often.")),
        "cold-storage": (tr("Cold storage"), tr("Saved and verified addresses only, after a day of waiting. For what you seldom move.")),
        "small-business": (tr("Small business"), tr("Limits a payment and a day, and a second approver above them.")),
    }[name]  # fmt: skip
