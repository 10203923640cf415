"""The help page about devices is the table it is made from, and the table is what the predictions say."""

from __future__ import annotations

from devices.device import MODELS
from devices.ledger.prompt import KNOWN_VERSIONS as LEDGER
from devices.ledger.prompt import predict as ledger
from devices.trezor.prompt import KNOWN_VERSIONS as TREZOR
from devices.trezor.prompt import predict as trezor
from devices.what_it_shows import HELP, SHEETS, help_page

from .test_ledger_client import USDC, VITALIK, WORD, permit, transaction

CALL = transaction("0x12345678", to=VITALIK)
UNKNOWN_TOKEN = transaction("0xa9059cbb" + WORD + "1".rjust(64, "0"), to=VITALIK)
TOKEN = transaction("0xa9059cbb" + WORD + "1".rjust(64, "0"), to=USDC)
DELEGATING = transaction(to=VITALIK, value="0x1", accessList=[{"address": VITALIK, "storageKeys": []}])  # type: ignore[arg-type]


def test_the_help_page_is_not_stale() -> None:
    """Rebuild it with: python -m devices.what_it_shows"""
    assert HELP.read_text() == help_page()


def test_every_model_has_a_sheet_with_the_version_that_is_predicted() -> None:
    sheets = {model: sheet for sheet in SHEETS for model in sheet.models}
    assert set(sheets) == set(MODELS)
    for model, sheet in sheets.items():
        versions = LEDGER if model.startswith("ledger-") else TREZOR[model]
        assert any(v in sheet.software for v in versions)
        prompt = (ledger if model.startswith("ledger-") else trezor)(transaction(to=VITALIK, value="0x1"), model=model)
        assert prompt.known == (sheet.basis == "measured"), model


def test_what_is_called_blind_is_predicted_blind() -> None:
    on = {"blind_signing": True}
    for model in ("ledger-nanosp", "ledger-flex"):
        assert ledger(CALL, model=model).outcome == ledger(UNKNOWN_TOKEN, model=model).outcome == "refuses"
        assert ledger(UNKNOWN_TOKEN, model=model, settings=on).hidden == ("token", "amount", "recipient")
        assert ledger(CALL, model=model, settings=on).hidden == ("calldata",)
        assert not ledger(TOKEN, model=model).hidden and not ledger(permit(), model=model).blind
        assert ledger(DELEGATING, model=model).hidden == ("access list",)
    assert ledger(permit(contract=VITALIK), model="ledger-nanosp", settings=on).blind
    assert not ledger(permit(contract=VITALIK), model="ledger-flex", settings=on).blind
    assert trezor(permit(), model="trezor-t1b1").blind and not trezor(permit(), model="trezor-t3t1").blind
    for model in TREZOR:
        assert trezor(CALL, model=model).blind and not trezor(TOKEN, model=model).blind
    creation = trezor(transaction("0x6080", to=None), model="trezor-t1b1")
    assert any("contract is created" in h for h in creation.hidden)
    elsewhere = trezor(transaction(to=VITALIK, value="0x1", chain_id=42161), model="trezor-t1b1")
    assert any("network" in h for h in elsewhere.hidden)
