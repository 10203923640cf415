"""A loosened policy that waits: kept in the profile, put in force when its time has come. Light: the first paint needs it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import datetime
from importlib.resources import files
from typing import Any

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
    profile.put_policy(new.version, new.text, what=f"policy set to {new.name} after its wait", loosens=False)
    return new.name


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
