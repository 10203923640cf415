"""A loosened policy that waits: kept in the profile, put in force when its time has come. Light: the first paint needs it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.store.integrity import PENDING
from app.store.profile import Profile


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
    """The name of the policy in force, read without loading the checks that a whole policy is held against."""
    kept = profile.policy()
    return str(tomllib.loads(kept[1]).get("name", "")) if kept else "careful"
