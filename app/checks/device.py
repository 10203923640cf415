"""What the device can show and what it cannot."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks import facts
from app.checks.base import Rule
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.intent import words
from app.intent.model import DecodedBy

Look = Iterator[Finding | NotChecked]
_GROUP = "device"


class _DeviceRule(Rule):
    """Checks that come true while or after the device is asked: the signing session reports them."""

    lacking = ("device", "no device is chosen")
    group = _GROUP
    needs = Needs.DEVICE

    def look(self, case: Case) -> Look:
        if case.evidence.device is None:
            yield self.cannot("no device is chosen")
        elif self.id in case.evidence.device.seen:
            yield self.found(case.evidence.device.seen[self.id])


class DeviceFieldMismatch(_DeviceRule):
    id = "device-field-mismatch"
    title = "The device shows something else"
    severity = Severity.CRITICAL
    stops = "Malware between this computer and the device, or a page that lied."
    advice = "Reject on the device."


class DeviceHashMismatch(_DeviceRule):
    id = "device-hash-mismatch"
    title = "The hash on the device is another one"
    severity = Severity.CRITICAL
    stops = "The device would sign other bytes than were checked here."
    references = ("incident: Bybit 2025-02-21",)
    advice = "Reject on the device."


class DeviceSignatureRecoveredMismatch(_DeviceRule):
    id = "device-signature-recovered-mismatch"
    title = "The signature is not for what was shown"
    severity = Severity.CRITICAL
    stops = "A signature by another account or over other bytes is never passed on."
    advice = "Unplug the device and check it with its maker's program."


class DeviceBlindSign(Rule):
    id = "device-blind-sign"
    lacking = ("device", "no device is chosen")
    title = "The device cannot show what you sign"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.DEVICE
    stops = "When the device shows a hash only, this computer's word is all there is."
    advice = "Compare the hash on the device with the one shown here, group by group."

    def look(self, case: Case) -> Look:
        device = case.evidence.device
        if device is None:
            yield self.cannot("no device is chosen")
        elif device.outcome == "refuses":
            yield self.found("With these settings the device refuses: blind signing is off.", severity=Severity.MEDIUM)
        elif device.blind:
            hidden = ", ".join(device.hidden[:4])
            allowed = case.policy.settings.get("blind_signing", "hold")
            yield self.found(
                f"It does not show: {words.bounded(hidden, 160)}." if hidden else "It shows a hash only.",
                severity=Severity.MEDIUM if allowed == "caution" or understood(case) else Severity.HIGH,
            )  # fmt: skip


def understood(case: Case) -> bool:
    """Whether everything was read here and the called contract is a known one: then only the device is blind."""
    target = case.intent.target
    read = all(i.decoded_by in (DecodedBy.ERC7730, DecodedBy.ABI, DecodedBy.EIP712) for _, i in facts.calls(case))
    known = target is not None and (facts.listed(case, target) is not None or facts.is_familiar(case, target))
    return read and (known or case.intent.kind in ("message", "sign-in"))


class DeviceFirmwareOld(Rule):
    id = "device-firmware-old"
    lacking = ("device", "no device is chosen")
    title = "The device's software is old or unknown"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.DEVICE
    stops = "Old software has known faults; unknown software shows screens nobody recorded."
    advice = "Update it with the maker's program."

    def look(self, case: Case) -> Look:
        device = case.evidence.device
        if device is None:
            yield self.cannot("no device is chosen")
        elif device.firmware_old or not device.known:
            yield self.found(
                f"{device.model} {device.version or ''}: its screens are not predicted.", severity=Severity.LOW
            )


class DeviceModelOrFingerprintChanged(Rule):
    id = "device-model-or-fingerprint-changed"
    lacking = ("device", "no device was compared with the enrolled one")
    title = "This is not the device this account belongs to"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.DEVICE
    stops = "A swapped device with another seed signs for another account."
    advice = "Find the right device."

    def look(self, case: Case) -> Look:
        device = case.evidence.device
        if device is None or device.fingerprint_changed is None:
            yield self.cannot("no device was compared with the enrolled one")
        elif device.fingerprint_changed:
            yield self.found("Another device, or one with another seed, signed for this account before.")


class DeviceSafetyChecksOff(Rule):
    id = "device-safety-checks-off"
    lacking = ("device", "no device is chosen")
    title = "A protection of the device is switched off"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.DEVICE
    stops = "Blind signing left on lets the next request pass unseen."
    advice = "Switch it on again after this."

    def look(self, case: Case) -> Look:
        device = case.evidence.device
        if device is None:
            yield self.cannot("no device is chosen")
        elif device.safety_checks_off or (device.blind_signing_on and not device.blind):
            yield self.found(
                "It is not needed for this request.",
                # Who uses applications leaves blind signing on for months: worth a word, not a note on every payment.
                severity=Severity.INFO if device.blind_signing_on else Severity.MEDIUM,
            )
