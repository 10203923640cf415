"""Signed definitions the user has: sent along, answered when asked for, and never a reason to guess a screen."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest
from trezorlib import cosi, messages
from trezorlib.definitions import Definition, DefinitionPayload, FilesystemSource, Source
from trezorlib.merkle_tree import MerkleTree
from trezorlib.protobuf import MessageType, dump_message

from app.address import Address
from app.signing.trezor_options import DEFINITIONS, MESSAGE_HASH, choose_definitions, definitions_path, trezor_options
from app.store.profile import Profile
from devices.device import DeviceError, NotSupported, parse_path
from devices.simulated.trezor import SimulatedTrezor
from devices.trezor.definitions import BadDefinitions, Definitions
from devices.trezor.expected import expected_prompt
from devices.trezor.facts import Known, TokenInfo
from devices.trezor.options import TrezorOptions
from devices.trezor.prompt import KNOWN_VERSIONS, predict

from .trezor_bench import Owner, asked, client, silent, transaction

EMULATOR_KEY = b"A" * 32
"""The public test key that Trezor's emulators take definitions from."""
GNOSIS = parse_path("m/44'/700'/0'/0/0")
TOKEN = Address.parse("0xDDAfbb505ad214D7b80b1f830fcCc89B60fb7A83")


def signed(content: MessageType, kind: messages.DefinitionType, key: bytes = EMULATOR_KEY) -> bytes:
    buffer = io.BytesIO()
    dump_message(buffer, content)
    payload = DefinitionPayload(magic=b"trzd1", data_type=kind, timestamp=1, data=buffer.getvalue())
    raw = payload.build()
    tree = MerkleTree([raw])
    signature = cosi.sign_with_privkeys(tree.get_root_hash(), [key])
    return bytes(Definition(payload=payload, proof=[], sigmask=1, signature=signature).build())


class Made(Source):
    """A source that has one network, by chain and by coin."""

    def __init__(self, chain_id: int, slip44: int) -> None:
        info = messages.EthereumNetworkInfo(chain_id=chain_id, symbol="TEST", slip44=slip44, name="Test network")
        self._raw = signed(info, messages.DefinitionType.ETHEREUM_NETWORK)
        self._paths = {("eth", "chain-id", str(chain_id)), ("eth", "slip44", str(slip44))}

    def fetch_path(self, *components: str) -> bytes | None:
        return self._raw if components[-1] == "network.dat" and components[:-1] in self._paths else None


def network(key: bytes = EMULATOR_KEY) -> bytes:
    info = messages.EthereumNetworkInfo(chain_id=100, symbol="xDAI", slip44=700, name="Gnosis")
    return signed(info, messages.DefinitionType.ETHEREUM_NETWORK, key)


def token() -> bytes:
    info = messages.EthereumTokenInfo(address=bytes(TOKEN), chain_id=100, symbol="USDC", decimals=6, name="USD//C")
    return signed(info, messages.DefinitionType.ETHEREUM_TOKEN)


def files(folder: Path, net: bytes) -> Path:
    chain = folder / "eth" / "chain-id" / "100"
    chain.mkdir(parents=True)
    (chain / "network.dat").write_bytes(net)
    (chain / f"token-{TOKEN.hex()}.dat").write_bytes(token())
    by_coin = folder / "eth" / "slip44" / "700"
    by_coin.mkdir(parents=True)
    (by_coin / "network.dat").write_bytes(net)
    return folder


@pytest.fixture(params=["folder", "tar"])
def definitions(request: pytest.FixtureRequest, tmp_path: Path) -> Definitions:
    folder = files(tmp_path / "definitions", network())
    if request.param == "folder":
        return Definitions.open(folder)
    archive = tmp_path / "definitions.tar"
    with tarfile.open(archive, "w") as tar:
        tar.add(folder / "eth", "eth")
    return Definitions.open(archive)


def test_a_network_the_firmware_does_not_know_signs_with_its_definition(definitions: Definitions) -> None:
    with SimulatedTrezor() as device:
        owner = Owner(device)
        with pytest.raises(NotSupported):
            client(device).addresses([GNOSIS])
        trezor = client(device, TrezorOptions(definitions=definitions))
        (account,) = trezor.addresses([GNOSIS])
        data = "0xa9059cbb" + "00" * 12 + "11" * 20 + "00" * 31 + "05"
        fields = transaction(data).params[0] | {"from": str(account), "to": str(TOKEN)}
        request = asked("eth_sendTransaction", [fields], chain_id=100, account=str(account))
        trezor.sign(request.payload, GNOSIS, silent)
        assert "EthereumDefinitionAck" in device.seen
        shown = trezor.prompt(request, GNOSIS)
        assert shown.known and [tuple(s.lines) for s in shown.screens if not s.behind] == owner.pages
        assert "0.000005 USDC\n0.1 xDAI" in [line for page in owner.pages for line in page]
        assert client(device).prompt(request, GNOSIS).outcome == "refuses"  # the path is no network's it knows
        owner.stop()


def test_what_definitions_say_can_be_read(definitions: Definitions) -> None:
    assert definitions.ticker(100) == ("xDAI", "Gnosis")
    assert definitions.token_info(100, TOKEN) == TokenInfo("USDC", 6)
    assert definitions.ticker(137) is None
    assert definitions.for_transaction(137, TOKEN) is None


def test_a_forged_definition_is_refused_by_the_device(tmp_path: Path) -> None:
    forged = Definitions.open(files(tmp_path / "definitions", network(b"B" * 32)))
    with SimulatedTrezor() as device, pytest.raises(NotSupported) as refused:
        client(device, TrezorOptions(definitions=forged)).addresses([GNOSIS])
    assert "Invalid definition" in refused.value.sentence


def test_what_is_no_set_of_definitions_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadDefinitions):
        Definitions.open(tmp_path)
    (tmp_path / "x.tar").write_bytes(b"no tar")
    with pytest.raises(BadDefinitions):
        Definitions.open(tmp_path / "x.tar")


def test_a_profile_lends_its_definitions_and_settings(tmp_path: Path) -> None:
    told: list[DeviceError] = []
    with Profile.open(tmp_path / "profile") as profile:
        assert trezor_options(profile).definitions is None
        profile.put_setting(DEFINITIONS, str(files(tmp_path / "definitions", network())))
        profile.put_setting(MESSAGE_HASH, True)
        options = trezor_options(profile, tell=told.append)
        assert options.definitions is not None
        assert options.show_message_hash
        profile.put_setting(DEFINITIONS, str(tmp_path / "gone.tar"))
        assert trezor_options(profile, tell=told.append).definitions is None
        good = files(tmp_path / "others", network())
        choose_definitions(profile, options, good)
        with pytest.raises(BadDefinitions):
            choose_definitions(profile, options, tmp_path / "nothing")
        assert definitions_path(profile) == str(good)
        choose_definitions(profile, options, None)
        assert options.definitions is None
        assert definitions_path(profile) == ""
    assert [e.code for e in told] == ["bad-definitions"]


@pytest.mark.parametrize("model", KNOWN_VERSIONS)
def test_a_definition_names_network_and_token_on_every_model(model: str, tmp_path: Path) -> None:
    """Tickers take the place of UNKN, the token loses its warning; a network's own coin may stand in the path."""
    known = Definitions.open(files(tmp_path / "definitions", network()))
    path = parse_path("m/44'/60'/0'/0/0")
    data = "0xa9059cbb" + "00" * 12 + "11" * 20 + "00" * 31 + "05"
    fields = transaction(data).params[0] | {"to": str(TOKEN), "value": "0x0"}
    request = asked("eth_sendTransaction", [fields], chain_id=100)
    plain = predict(request, model=model)
    told = expected_prompt(request, model=model, version=None, path=path, options=TrezorOptions(definitions=known))
    before, after = ("\n".join(line for s in p.screens for line in s.lines) for p in (plain, told))
    assert plain.known and "UNKN" in before and ("nknown" in before) == (model != "trezor-t1b1")
    assert told.known and "USDC" in after and "xDAI" in after and "nknown" not in after and "UNKN" not in after
    assert predict(request, model=model, path=GNOSIS).outcome == "refuses"
    assert predict(request, model=model, path=GNOSIS, more=Known(known)).outcome == "asks"


def test_a_call_that_a_signed_format_explains_is_not_predicted(tmp_path: Path) -> None:
    folder = files(tmp_path / "definitions", network())

    class Explains(Definitions):
        def display_format(self, chain_id: int, contract: Address, selector: bytes) -> bytes | None:
            return b"format" if selector.hex() == "12345678" else None

    options = TrezorOptions(definitions=Explains(FilesystemSource(folder)))
    for data, explained in (("0x12345678", True), ("0x12345679", False), ("0xa9059cbb" + "00" * 64, False)):
        prompt = expected_prompt(
            transaction(data), model="trezor-t3t1", version=None, path=parse_path("m/44'/60'/0'/0/0"), options=options
        )
        assert prompt.known is not explained
    one = expected_prompt(
        transaction("0x12345678"),
        model="trezor-t1b1",
        version=None,
        path=parse_path("m/44'/60'/0'/0/0"),
        options=options,
    )
    assert one.known  # it asks for no format


def test_a_ticker_too_long_for_the_ones_lines_is_not_called_known() -> None:
    class Told:
        """Definitions of one network with this ticker."""

        def __init__(self, ticker: str) -> None:
            self._ticker = ticker

        def ticker(self, chain_id: int) -> tuple[str, str] | None:
            return (self._ticker, "Network") if chain_id == 100 else None

        def coin(self, chain_id: int) -> int | None:
            return 60 if chain_id == 100 else None

        def token_info(self, chain_id: int, token: Address) -> TokenInfo | None:
            return None

        def network_by_slip44(self, slip44: int) -> bytes | None:
            return None

    request = asked("eth_sendTransaction", [transaction().params[0]], chain_id=100)
    for ticker, known in (("ELEVENCHARS", True), ("TWELVECHARSX", False)):
        assert predict(request, model="trezor-t1b1", more=Known(Told(ticker))).known is known
        assert predict(request, model="trezor-t3t1", more=Known(Told(ticker))).known
