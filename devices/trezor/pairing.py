"""Pairing a Safe 7 with this computer (Trezor Host Protocol, code entry): once, and then by the kept credential."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from trezorlib.exceptions import Cancelled, ProtocolError, TrezorFailure
from trezorlib.thp.pairing import CodeEntry

from devices.device import DeviceIdentity, NotPaired, NotSupported, Rejected
from devices.owner import CredentialStore, Owner, PairingCredential
from devices.trezor.wire import WireThp

CODE_DIGITS: Final = 6


def pair(
    wire: WireThp, identity: DeviceIdentity, owner: Owner, store: CredentialStore, be_patient: Callable[[], None]
) -> None:
    """Ask the device for a code, the owner to type it, and keep the credential. Raises NotPaired or Rejected."""
    be_patient()
    wire.unlock()
    pairing = wire.client.pairing
    if pairing.is_paired():
        return
    if CodeEntry not in pairing.methods:
        raise NotSupported(
            f"pairing methods {sorted(m.__name__ for m in pairing.methods)}",
            sentence="This device cannot be paired by a code.",
            next_step="Update it with Trezor Suite.",
        )
    try:
        be_patient()
        method = CodeEntry(pairing)
        code = owner.pairing_code(identity)
        if code is None:
            raise NotPaired("nobody entered the code")
        code = "".join(code.split())
        if len(code) != CODE_DIGITS or not (code.isascii() and code.isdigit()):
            raise NotPaired("six digits are due", sentence="The code has six digits.")
        be_patient()
        method.send_code(code)
        kept = pairing.request_credential()
    except (Cancelled, Rejected) as error:
        wire.forget()
        raise Rejected(str(error), sentence="Pairing was refused on the device.") from error
    except (ProtocolError, TrezorFailure) as error:
        wire.forget()
        raise NotPaired(
            str(error),
            sentence="The code does not fit: the device was not paired.",
            next_step="Start again. If it never fits, something stands between this computer and the device.",
        ) from error
    except NotPaired:
        wire.forget()
        raise
    store.keep(PairingCredential(kept.trezor_pubkey, kept.host_privkey, kept.credential))
    pairing.finish()
