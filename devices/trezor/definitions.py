"""Trezor's signed definitions of networks, tokens and call formats, where the user has them: a folder or a tar.

The device checks the signature; without a definition it shows `UNKN` and raw units. Nothing is fetched here: downloading
is an explicit action elsewhere. Layout and format: the library's `trezorlib.definitions`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final, TypeVar

from trezorlib import messages
from trezorlib.definitions import Definition, FilesystemSource, NullSource, Source, TarSource
from trezorlib.protobuf import MessageType, load_message

from app.address import Address
from devices.device import DeviceError
from devices.trezor.facts import TokenInfo

M = TypeVar("M", bound=MessageType)
MAX_BYTES: Final = 64 * 1024


class BadDefinitions(DeviceError):
    code = "bad-definitions"
    sentence = "The chosen definitions cannot be read."
    next_step = "Choose the folder or tar file of Trezor's definitions again (Settings › Trezor)."


class Definitions:
    """A source of definitions; thread-safe. `Definitions.none()` has none."""

    def __init__(self, source: Source, *, empty: bool = False) -> None:
        self._source = source
        self._lock = threading.Lock()
        self.empty = empty

    @classmethod
    def none(cls) -> Definitions:
        return cls(NullSource(), empty=True)

    @classmethod
    def open(cls, path: Path) -> Definitions:
        """A folder or a tar file. Raises BadDefinitions."""
        if path.is_dir():
            if not (path / "eth").is_dir():
                raise BadDefinitions(f"{path} has no folder eth")
            return cls(FilesystemSource(path))
        try:
            return cls(TarSource(path))
        except Exception as error:
            raise BadDefinitions(f"{path}: {error}") from error

    def network(self, chain_id: int) -> bytes | None:
        return self._read(lambda: self._source.get_eth_network(chain_id))

    def network_by_slip44(self, slip44: int) -> bytes | None:
        return self._read(lambda: self._source.get_eth_network_by_slip44(slip44))

    def token(self, chain_id: int, token: Address) -> bytes | None:
        return self._read(lambda: self._source.get_eth_token(chain_id, token.hex()))

    def display_format(self, chain_id: int, contract: Address, selector: bytes) -> bytes | None:
        return self._read(lambda: self._source.get_eth_display_format(chain_id, contract.hex(), selector))

    def _read(self, get: Callable[[], bytes | None]) -> bytes | None:
        with self._lock:
            try:
                raw = get()
            except Exception as error:
                raise BadDefinitions(str(error)) from error
        if raw is not None and len(raw) > MAX_BYTES:
            raise BadDefinitions(f"a definition of {len(raw)} bytes")
        return raw

    # -- what they say, for the predicted prompt -----------------------------------------------------
    def ticker(self, chain_id: int) -> tuple[str, str] | None:
        """Symbol and name of a network, as the device will show them."""
        info = _content(self.network(chain_id), messages.EthereumNetworkInfo)
        return (info.symbol, info.name) if info is not None else None

    def coin(self, chain_id: int) -> int | None:
        """The coin type (SLIP-44) that paths of a network may name."""
        info = _content(self.network(chain_id), messages.EthereumNetworkInfo)
        return info.slip44 if info is not None else None

    def token_info(self, chain_id: int, token: Address) -> TokenInfo | None:
        info = _content(self.token(chain_id, token), messages.EthereumTokenInfo)
        return TokenInfo(info.symbol, info.decimals) if info is not None else None

    # -- for the wire --------------------------------------------------------------------------------
    def for_transaction(self, chain_id: int, to: Address | None) -> messages.EthereumDefinitions | None:
        """What is sent along with a transaction; None when nothing fits."""
        if self.empty:
            return None
        network = self.network(chain_id)
        token = self.token(chain_id, to) if to is not None else None
        if network is None and token is None:
            return None
        return messages.EthereumDefinitions(encoded_network=network, encoded_token=token)

    def answer(self, request: messages.EthereumDefinitionRequest) -> messages.EthereumDefinitionAck:
        """What the device asks for in the middle of a transaction (newer firmware)."""
        address = Address(bytes(request.token_address)) if len(request.token_address) == 20 else None
        if self.empty or address is None:
            return messages.EthereumDefinitionAck(definitions=None)
        if request.func_sig:
            shape = self.display_format(request.chain_id, address, bytes(request.func_sig))
            found = messages.EthereumDefinitions(encoded_display_format=shape) if shape else None
            return messages.EthereumDefinitionAck(definitions=found)
        return messages.EthereumDefinitionAck(definitions=self.for_transaction(request.chain_id, address))


def _content(raw: bytes | None, kind: type[M]) -> M | None:
    if raw is None:
        return None
    try:
        return load_message(BytesIO(Definition.parse(raw).payload.data), kind)
    except Exception as error:
        raise BadDefinitions(f"{kind.__name__}: {error!r}") from error


__all__ = ["BadDefinitions", "Definitions", "TokenInfo"]
