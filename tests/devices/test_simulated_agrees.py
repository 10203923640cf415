"""The simulated device, asked over its wire, shows the pages that were predicted: random requests, every model.

Both hand the same facts to the same pages (`devices.ledger.review`, `devices.trezor.core_prompt`), so this proves what lies
between: how a request becomes bytes, how a device reads them back, what it refuses and when. The pages themselves are
held by records of real firmware (test_public_prompts) and by rules (test_ledger_rules, test_trezor_rules, …_words).
"""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from app.request import Request, parse_request
from devices.device import Device, DeviceError, Prompt
from devices.ledger import prompt as ledger
from devices.simulated.ledger import SimulatedLedger
from devices.simulated.trezor import SimulatedTrezor
from devices.trezor import prompt as trezor

from . import ledger_bench, trezor_bench

LEDGERS = ("ledger-nanosp", "ledger-flex")
TREZORS = ("trezor-t1b1", "trezor-t2t1", "trezor-t3b1", "trezor-t3t1", "trezor-t3w1")
SETTINGS = ("blind_signing", "raw_messages", "nonce", "tx_hash", "debug_contracts")
USDC, WETH = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
_TYPES = ("uint256", "uint8", "int256", "int64", "bool", "address", "bytes", "bytes32", "bytes4", "string")


class Requests:
    """Random requests of one account, the same for one seed."""

    def __init__(self, seed: int, account: str) -> None:
        self._chance = random.Random(seed)
        self._account = account

    def one(self) -> Request:
        return self._chance.choice((self._payment, self._token, self._call, self._message, self._typed))()

    def _ask(self, method: str, params: list[Any], chain_id: int = 1) -> Request:
        return parse_request({"chain_id": chain_id, "account": self._account, "method": method, "params": params})

    def _number(self, bits: int) -> int:
        """Of any size, small ones and extremes as often as large ones."""
        pick = self._chance.randrange(4)
        return (0, 1, (1 << bits) - 1, self._chance.getrandbits(self._chance.randint(1, bits)))[pick]

    def _address(self) -> str:
        return self._chance.choice((USDC, WETH, self._account.lower(), "0x" + self._chance.randbytes(20).hex()))

    def _transaction(self, to: str | None, data: bytes, value: int) -> Request:
        chance = self._chance
        fields: dict[str, Any] = {
            "from": self._account, "value": hex(value), "data": "0x" + data.hex(), "nonce": hex(self._number(40)),
            "gas": hex(self._number(24)),
        }  # fmt: skip
        if to is not None:
            fields["to"] = to
        if chance.random() < 0.3:
            fields["gasPrice"] = hex(self._number(60))
        else:
            price = self._number(60)
            fields |= {"maxFeePerGas": hex(price), "maxPriorityFeePerGas": hex(min(price, self._number(40)))}
        return self._ask("eth_sendTransaction", [fields], chance.choice((1, 1, 10, 137, 8453, 42161, 424242)))

    def _payment(self) -> Request:
        return self._transaction(self._address(), b"", self._number(90))

    def _token(self) -> Request:
        selector = self._chance.choice(("a9059cbb", "095ea7b3"))
        words = bytes(12) + bytes.fromhex(self._address()[2:]) + self._number(256).to_bytes(32, "big")
        return self._transaction(self._chance.choice((USDC, self._address())), bytes.fromhex(selector) + words, 0)

    def _call(self) -> Request:
        chance = self._chance
        size = chance.choice((1, 3, 4, 36, 68, 120, 121, 300, 1100))
        to = None if chance.random() < 0.1 else self._address()
        return self._transaction(to, chance.randbytes(size), self._number(70) * chance.randrange(2))

    def _text(self) -> str:
        chance = self._chance
        letters = chance.choice(("abc Wij-_.", "0123456789abcdef", "aé漢 😀-\n\t", "The quick, brown (fox)\n"))
        return "".join(chance.choice(letters) for _ in range(chance.choice((0, 1, 17, 18, 60, 200, 400))))

    def _message(self) -> Request:
        data = self._text().encode() if self._chance.random() < 0.7 else self._chance.randbytes(40)
        return self._ask("personal_sign", ["0x" + data.hex(), self._account])

    def _value(self, type_: str) -> Any:
        chance = self._chance
        match type_:
            case "string":
                return self._text()
            case "bool":
                return chance.random() < 0.5
            case "address":
                return self._address()
            case "bytes":
                return "0x" + chance.randbytes(chance.choice((0, 1, 31, 32, 33, 188, 189, 500))).hex()
        size = int(type_.strip("abcdefghijklmnopqrstuvwxyz"))
        if type_.startswith("bytes"):
            return "0x" + chance.randbytes(size).hex()
        number = self._number(size - 1)
        return str(-number - 1 if type_.startswith("int") and chance.random() < 0.5 else number)

    def _typed(self) -> Request:
        chance = self._chance
        parts = [chance.choice(_TYPES) for _ in range(chance.randint(1, 4))]
        inner = [{"name": f"part{i}", "type": t} for i, t in enumerate(parts)]
        outer = [
            {"name": "one", "type": "Inner"},
            {"name": "many", "type": "Inner[]"},
            {"name": "ids", "type": "uint8[]"},
        ]
        domain = {"name": self._text() or "D", "chainId": 1, "verifyingContract": USDC}
        types = {
            "EIP712Domain": [
                {"name": "name", "type": "string"},
                {"name": "chainId", "type": "uint256"},
                {"name": "verifyingContract", "type": "address"},
            ],
            "Outer": outer,
            "Inner": inner,
        }

        def struct() -> dict[str, Any]:
            return {f"part{i}": self._value(t) for i, t in enumerate(parts)}

        message = {
            "one": struct(),
            "many": [struct() for _ in range(chance.randrange(3))],
            "ids": [chance.randrange(256) for _ in range(chance.randrange(4))],
        }
        data = {"types": types, "domain": domain, "primaryType": "Outer", "message": message}
        return self._ask("eth_signTypedData_v4", [self._account, json.dumps(data)])


def signed(device: Device, request: Request, path: tuple[int, ...]) -> str:
    try:
        device.sign(request.payload, path, ledger_bench.silent)
    except DeviceError:
        return "refuses"
    return "asks"


def assert_as_predicted(prompt: Prompt, outcome: str, pages: list[tuple[str, ...]], request: Request) -> None:
    expected = [s.lines for s in prompt.screens if not s.behind]
    assert outcome == prompt.outcome, request
    if outcome == "refuses":  # its last page may come after the answer
        expected = expected[: len(pages)]
    assert pages[: len(expected)] == expected, request


def agree_ledger(model: str, seed: int, count: int) -> None:
    chance = random.Random(seed)
    requests = Requests(seed, ledger_bench.ACCOUNT)
    settings = {name: chance.random() < 0.6 for name in SETTINGS}
    with SimulatedLedger(model=model, settings=settings) as device:
        for number in range(count):
            request, described = requests.one(), number % 2 == 0
            prompt = ledger.predict(request, model=model, settings=settings, descriptors=described)
            owner = ledger_bench.Owner(device)
            client = ledger_bench.client(device, descriptors=described)
            outcome = signed(client, request, ledger_bench.PATH)
            owner.stop()
            client.close()
            assert_as_predicted(prompt, outcome, owner.pages, request)


def agree_trezor(model: str, seed: int, count: int) -> None:
    requests = Requests(seed, trezor_bench.ACCOUNT)
    with SimulatedTrezor(model=model) as device:
        for _ in range(count):
            request = requests.one()
            prompt = trezor.predict(request, model=model)
            owner = trezor_bench.Owner(device)
            client = trezor_bench.client(device)
            outcome = signed(client, request, trezor_bench.PATH)
            owner.stop()
            client.close()
            assert_as_predicted(prompt, outcome, owner.pages, request)


@pytest.mark.parametrize("model", LEDGERS)
def test_a_simulated_ledger_shows_what_was_predicted(model: str) -> None:
    for seed in range(3):
        agree_ledger(model, seed, 20)


@pytest.mark.parametrize("model", TREZORS)
def test_a_simulated_trezor_shows_what_was_predicted(model: str) -> None:
    agree_trezor(model, 1, 40)


@pytest.mark.fuzz
@pytest.mark.parametrize("model", LEDGERS)
def test_a_simulated_ledger_shows_what_was_predicted_five_hundred_times(model: str) -> None:
    for seed in range(100, 120):
        agree_ledger(model, seed, 25)


@pytest.mark.fuzz
@pytest.mark.parametrize("model", TREZORS)
def test_a_simulated_trezor_shows_what_was_predicted_five_hundred_times(model: str) -> None:
    agree_trezor(model, 2, 500)
