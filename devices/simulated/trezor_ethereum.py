"""The Ethereum part of a simulated Trezor: a message in, pages to confirm, an answer out. No sockets and no screen here.

Behaves as firmware 1.14.2 (Trezor One) and 2.12.4 (newer models) were recorded or read; pages are those of the predicted
prompt, which the records of the real firmware hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, Final, NoReturn, Protocol

from coincurve import PublicKey
from trezorlib import messages
from trezorlib.protobuf import MessageType, load_message

from app.address import Address, AddressError, keccak256
from app.request import Message
from app.transaction import AccessEntry, Authorization, RlpItem, Transaction, int_bytes, rlp_encode
from devices.device import HARDENED
from devices.simulated.keys import Node
from devices.simulated.trezor_typed import Malformed, TypedMessage
from devices.trezor import contracts, core_prompt, delegations, facts, legacy_prompt, typed_prompt

CHUNK: Final = 1024
MOST_STORED: Final = 6144
"""Bytes of calldata a newer model reads before it shows the first page."""
_MOST_CHAIN_FOR_V: Final = (0xFFFFFFFF - 36) >> 1
"""Beyond it `signature_v` of a legacy transaction is the parity alone (facts/trezor)."""
_COINS: Final = (1, *facts.SLIP44.values())
"""SLIP-44 numbers the firmware knows without a definition: test networks and those of its built-in networks."""
_STAKING_LENGTHS: Final = {"3a29dbae": 36, "76ec871c": 100, "33986ffa": 4}
_Code = messages.ButtonRequestType
_Fail = messages.FailureType


class Refusal(Exception):
    """The device answers with a Failure."""

    def __init__(self, code: messages.FailureType, text: str) -> None:
        super().__init__(text)
        self.failure = messages.Failure(code=code, message=text)


class Host(Protocol):
    """What the Ethereum part needs of its device."""

    model: str
    strict: bool

    def call(self, message: MessageType, kind: type[Any]) -> Any: ...
    def confirm(
        self,
        lines: Sequence[str],
        code: messages.ButtonRequestType,
        name: str,
        *,
        opens: bool = False,
        back: bool = False,
    ) -> bool:
        """Show a page and wait. Raises Refusal on reject, or is False when rejecting goes `back` a page.

        False too when the page offers to show a struct or array (`opens`) and the owner passes by."""
        ...

    def node(self, path: Sequence[int]) -> Node:
        """The key of the open wallet at a path; asks for PIN and passphrase where needed."""
        ...

    def genuine(self, raw: bytes) -> bytes:
        """The content of a definition with the maker's signature. Raises Refusal."""
        ...

    def network_slip44(self, definitions: messages.EthereumDefinitions | None) -> int | None:
        """The coin number of a network definition that was sent along, when it is genuine."""
        ...


class EthereumApp:
    """Handlers by message. `handle` gives the answer, or None for a message it does not know."""

    def __init__(self, host: Host) -> None:
        self._host = host

    @property
    def _legacy(self) -> bool:
        return self._host.model == "trezor-t1b1"

    def handle(self, message: MessageType) -> MessageType | None:
        match message:
            case messages.EthereumGetAddress():
                return self._get_address(message)
            case messages.EthereumGetPublicKey():
                return self._get_public_key(message)
            case messages.EthereumSignTx() | messages.EthereumSignTxEIP1559():
                return self._sign_tx(message)
            case messages.EthereumSignMessage():
                return self._sign_message(message)
            case messages.EthereumVerifyMessage():
                return self._verify_message(message)
            case messages.EthereumSignTypedHash() if self._legacy:
                return self._sign_typed_hash(message)
            case messages.EthereumSignTypedData() if not self._legacy:
                return self._sign_typed_data(message)
            case messages.EthereumSignAuth7702() if not self._legacy:
                return self._sign_authorization(message)
        return None

    # -- keys -------------------------------------------------------------------------------------
    def _node(self, path: Sequence[int], definitions: messages.EthereumDefinitions | None = None) -> Node:
        if not _allowed(path, self._host.network_slip44(definitions)):
            raise Refusal(_Fail.DataError, "Forbidden key path")
        return self._host.node(path)

    def _get_address(self, m: messages.EthereumGetAddress) -> MessageType:
        found = self._node(m.address_n, messages.EthereumDefinitions(encoded_network=m.encoded_network))
        text = str(found.address)
        if m.show_display:
            if self._legacy:
                lines = legacy_prompt.address(found.address, m.address_n)
            else:
                lines = (
                    ["Receive address", text] if self._host.model != "trezor-t3w1" else ["Receive", "ETH address", text]
                )
            if self._host.model in ("trezor-t2t1", "trezor-t3b1"):
                self._or_mismatch(lines, _Code.Address, "show_address")
            else:
                self._host.confirm(lines, _Code.Address, "show_address")
        return messages.EthereumAddress(address=text)

    def _or_mismatch(self, lines: Sequence[str], code: messages.ButtonRequestType, name: str) -> None:
        """An address that is refused is asked about once more: does it really differ?"""
        while not self._host.confirm(lines, code, name, back=True):
            if self._host.confirm(["Address mismatch?"], _Code.Other, "address_mismatch", back=True):
                raise Refusal(_Fail.ActionCancelled, "Cancelled")

    def _get_public_key(self, m: messages.EthereumGetPublicKey) -> MessageType:
        found = self._node(m.address_n)
        if m.show_display:
            self._host.confirm(["Public key", found.public_key.hex()], _Code.PublicKey, "show_pubkey")
        return messages.EthereumPublicKey(node=hd_node(found), xpub=found.xpub)

    # -- transactions -----------------------------------------------------------------------------
    def _sign_tx(self, m: messages.EthereumSignTx | messages.EthereumSignTxEIP1559) -> MessageType:
        self._check(m)
        found = self._node(m.address_n, m.definitions)
        first = bytes(m.data_initial_chunk or b"")
        total = m.data_length or 0
        if self._legacy:
            # Its pages need no more than the first chunk and the length; the rest is asked for when all is confirmed.
            self._pages(_transaction(m, first.ljust(total, b"\0")), found, m)
            data = self._rest(first, total, total)
        else:
            data = self._rest(first, total, min(total, MOST_STORED))
            self._ask_format(m, data)
            self._pages(_transaction(m, data.ljust(total, b"\0")), found, m)
            data = self._rest(data, total, total)
        digest = _digest(m, _transaction(m, data))
        parity, r, s = found.sign(digest)
        v = parity
        if isinstance(m, messages.EthereumSignTx) and m.chain_id <= _MOST_CHAIN_FOR_V:
            v += 2 * m.chain_id + 35
        return messages.EthereumTxRequest(signature_v=v, signature_r=r, signature_s=s)

    def _ask_format(self, m: messages.EthereumSignTx | messages.EthereumSignTxEIP1559, data: bytes) -> None:
        """Newer firmware asks for a format of a call it does not know. A genuine one is taken, though not shown here."""
        to = _to(m.to)
        if not m.supports_definition_request or to is None or len(data) < 4:
            return
        asked = messages.EthereumDefinitionRequest(chain_id=m.chain_id, token_address=bytes(to), func_sig=data[:4])
        answer = self._host.call(asked, messages.EthereumDefinitionAck)
        if answer.definitions is not None and answer.definitions.encoded_display_format:
            self._host.genuine(bytes(answer.definitions.encoded_display_format))

    def _check(self, m: messages.EthereumSignTx | messages.EthereumSignTxEIP1559) -> None:
        def refuse(text: str) -> Refusal:
            return Refusal(_Fail.DataError, "Safety check failed" if self._legacy else text)

        first, total = m.data_initial_chunk or b"", m.data_length or 0
        if m.chain_id == 0:
            raise refuse("Chain ID out of bounds")
        if total and (not first or len(first) > total):
            raise refuse("Invalid size of initial chunk")
        if len(m.to or "") not in (0, 40, 42):
            raise refuse("Invalid recipient address")
        if not m.to and not total:
            raise refuse("Contract creation without data")
        to = _to(m.to)
        selector = bytes(first[:4]).hex()
        if to in facts.STAKING and m.chain_id == 1 and _STAKING_LENGTHS.get(selector, total) != total:
            raise refuse("Invalid staking transaction call")

    def _rest(self, data: bytes, total: int, upto: int) -> bytes:
        while len(data) < upto:
            size = min(upto - len(data), CHUNK)
            piece = self._host.call(messages.EthereumTxRequest(data_length=size), messages.EthereumTxAck).data_chunk
            if not piece or len(piece) > size or len(data) + len(piece) > total:
                raise Refusal(_Fail.DataError, "Invalid data chunk")
            data += bytes(piece)
        return data

    def _pages(
        self, tx: Transaction, signer: Node, m: messages.EthereumSignTx | messages.EthereumSignTxEIP1559
    ) -> None:
        known = facts.Known(_Sent(self._host, m.definitions))
        if self._legacy:
            for page in legacy_prompt.transaction(tx, known) or _refused("Safety check failed"):
                warning = page[0].startswith("Warning")
                self._host.confirm(page, _Code.ProtectCall if warning else _Code.SignTx, "")
            return
        shown = core_prompt.transaction(tx, self._host.model, account=signer.address, path=m.address_n, known=known)
        pages = _refused("Invalid transaction") if shown.refuses else shown.main()
        at = 0
        while at < len(pages):
            name = transaction_button(pages[at], self._host.model)
            code = _Code.SignTx if name == "confirm_total" else _Code.Other
            # On these two models the summary of a plain transaction has "back" where others have "cancel".
            before = transaction_button(pages[at - 1], self._host.model) if at else ""
            back = at == len(pages) - 1 and name == before == "confirm_ethereum_tx"
            at += 1 if self._host.confirm(pages[at], code, name, back=back) else -1

    # -- messages ---------------------------------------------------------------------------------
    def _sign_message(self, m: messages.EthereumSignMessage) -> MessageType:
        if self._legacy and len(m.message) > 1024:
            raise Refusal(_Fail.DataError, "bytes overflow")
        found = self._node(m.address_n)
        payload = Message(bytes(m.message))
        pages = (
            legacy_prompt.message(payload, found.address) or []
            if self._legacy
            else core_prompt.message(payload, found.address, self._host.model).main()
        )
        if self._host.model == "trezor-t2t1":
            self._or_mismatch(pages.pop(0), _Code.Other, "sign_message")
        for page in pages:
            self._host.confirm(page, _Code.Other, "sign_message")
        parity, r, s = found.sign(payload.digest)
        return messages.EthereumMessageSignature(signature=r + s + bytes([27 + parity]), address=str(found.address))

    def _verify_message(self, m: messages.EthereumVerifyMessage) -> MessageType:
        payload = Message(bytes(m.message))
        signer = _signer(bytes(m.signature), payload.digest)
        if signer is None or signer != _to(m.address):
            raise Refusal(_Fail.DataError, "Invalid signature")
        self._host.confirm(["Verify address", str(signer)], _Code.Other, "verify_message")
        text = payload.text if payload.text is not None else payload.data.hex()
        self._host.confirm(["Verify message", text], _Code.Other, "verify_message")
        return messages.Success(message="Message verified")

    def _sign_typed_hash(self, m: messages.EthereumSignTypedHash) -> MessageType:
        domain, message = bytes(m.domain_separator_hash), bytes(m.message_hash or b"")
        if len(domain) != 32 or len(message) not in (0, 32):
            raise Refusal(_Fail.DataError, "Invalid hash length")
        found = self._node(m.address_n)
        for page in legacy_prompt.typed_hash_pages(domain, message, found.address):
            unseen = page[0].startswith("Unable")
            self._host.confirm(page, _Code.ProtectCall if unseen else _Code.Other, "")
        parity, r, s = found.sign(keccak256(b"\x19\x01" + domain + message))
        return messages.EthereumTypedDataSignature(signature=r + s + bytes([27 + parity]), address=str(found.address))

    def _sign_typed_data(self, m: messages.EthereumSignTypedData) -> MessageType:
        found = self._node(m.address_n, m.definitions)
        typed = TypedMessage(self._host.call, m.primary_type, v4=m.metamask_v4_compat is not False)
        try:
            data, digest = typed.receive()
        except Malformed as error:
            raise Refusal(_Fail.DataError, str(error)) from None
        if m.show_message_hash is not None and bytes(m.show_message_hash) != typed.message_hash:
            raise Refusal(_Fail.DataError, "Message hash mismatch")
        settings = {"show_message_hash": m.show_message_hash is not None}
        skipped: int | None = None
        for part in typed_prompt.typed_parts(data, found.address, self._host.model, settings):
            if skipped is not None and part.depth > skipped:
                continue
            skipped = None
            name = typed_button(part.page, opens=part.opens)
            if not self._host.confirm(part.page, _Code.Other, name, opens=part.opens):
                skipped = part.depth
        parity, r, s = found.sign(digest)
        return messages.EthereumTypedDataSignature(signature=r + s + bytes([27 + parity]), address=str(found.address))

    def _sign_authorization(self, m: messages.EthereumSignAuth7702) -> MessageType:
        if m.chain_id == 0:
            raise Refusal(_Fail.DataError, "Chain ID out of bounds")
        known = self._host.network_slip44(m.definitions) is not None or m.chain_id in facts.NETWORKS
        if not known:
            raise Refusal(_Fail.DataError, "Unknown network")
        found = self._node(m.address_n, m.definitions)
        if m.nonce >= 2**64 - 1:
            raise Refusal(_Fail.DataError, "Invalid nonce")
        delegate = _to(m.delegate)
        assert delegate is not None
        if any(delegate):
            if self._host.strict:
                text = "EIP-7702 authorisation not allowed with strict safety checks"
                raise Refusal(_Fail.ProcessError, text)
            if delegate not in contracts.DELEGATES:
                raise Refusal(_Fail.DataError, "Unknown EIP-7702 delegate address")
        auth = Authorization(m.chain_id, delegate, m.nonce)
        settings = {"prompt_safety_checks": not self._host.strict}
        for page in delegations.pages(auth, self._host.model, m.address_n, settings).main():
            self._host.confirm(page, _Code.Other, "confirm_auth_7702")
        parity, r, s = found.sign(auth.digest)
        return messages.EthereumAuth7702Signature(signature_v=parity, signature_r=r, signature_s=s)


class _Sent:
    """The definitions that came with a transaction, once their signature is checked."""

    def __init__(self, host: Host, sent: messages.EthereumDefinitions | None) -> None:
        self._network = self._token = None
        if sent is not None and sent.encoded_network:
            raw = host.genuine(bytes(sent.encoded_network))
            self._network = load_message(BytesIO(raw), messages.EthereumNetworkInfo)
        if sent is not None and sent.encoded_token:
            raw = host.genuine(bytes(sent.encoded_token))
            self._token = load_message(BytesIO(raw), messages.EthereumTokenInfo)

    def ticker(self, chain_id: int) -> tuple[str, str] | None:
        found = self._network
        return (found.symbol, found.name) if found is not None and found.chain_id == chain_id else None

    def coin(self, chain_id: int) -> int | None:
        found = self._network
        return found.slip44 if found is not None and found.chain_id == chain_id else None

    def token_info(self, chain_id: int, token: Address) -> facts.TokenInfo | None:
        found = self._token
        fits = found is not None and found.chain_id == chain_id and bytes(found.address) == bytes(token)
        return facts.TokenInfo(found.symbol, found.decimals) if found is not None and fits else None

    def network_by_slip44(self, slip44: int) -> bytes | None:
        del slip44  # a transaction names its chain
        return None


def hd_node(found: Node) -> messages.HDNodeType:
    return messages.HDNodeType(
        depth=found.depth, fingerprint=int.from_bytes(found.parent, "big"), child_num=found.child,
        chain_code=found.chain_code, public_key=found.public_key,
    )  # fmt: skip


def transaction_button(page: Sequence[str], model: str) -> str:
    """The name a newer model gives the button request of a page (recorded)."""
    text = " ".join(page)
    if page and page[0].startswith("Data"):
        return "confirm_data"
    if "nknown" in text and "ontract" in text:
        return "unknown_contract_warning"
    if any(word in text for word in ("Token approval", "Token revocation", "Approv", "Revoke", "Chain")):
        return "confirm_ethereum_approve"
    if "Maximum fee" in text:
        return "confirm_ethereum_tx" if model in ("trezor-t2t1", "trezor-t3b1") else "confirm_total"
    return "confirm_ethereum_tx" if model in ("trezor-t2t1", "trezor-t3b1") else "confirm_output"


def typed_button(page: Sequence[str], *, opens: bool) -> str:
    """The same for pages of typed data."""
    if opens:
        return "should_show_array" if any(line.startswith("Array of") for line in page) else "should_show_struct"
    known = {
        "Signing address": "confirm_address",
        "Confirm message hash": "confirm_message_hash",
        "Confirm typed data": "confirm_typed_data_final",
    }
    return known.get(page[0], "confirm_typed_value")


def _allowed(path: Sequence[int], slip44: int | None) -> bool:
    """The shapes of paths the firmware signs with: BIP-44, its older forms, and Casa's (keychain patterns)."""
    if len(path) < 3:
        return False
    purpose, coin, rest = path[0], path[1], list(path[2:])
    if purpose == 45 | HARDENED:
        return coin in _COINS and len(rest) in (2, 3) and all(i < HARDENED for i in rest)
    coin_ok = (coin & ~HARDENED) in (*_COINS, *(() if slip44 is None else (slip44,)))
    if purpose != 44 | HARDENED or not coin & HARDENED or not coin_ok or not rest[0] & HARDENED:
        return False
    account = rest[0] & ~HARDENED
    if account > 100 or any(i & HARDENED for i in rest[1:]):
        return False
    match rest[1:]:
        case []:
            return True
        case [index]:
            return account == 0 and index <= 100
        case [0 | 1, index]:
            return index <= 1_000_000
    return False


def _refused(text: str) -> NoReturn:
    raise Refusal(_Fail.DataError, text)


def _to(text: str | None) -> Address | None:
    if not text:
        return None
    try:
        return Address.parse(text if text.startswith("0x") else "0x" + text, strict=False)
    except AddressError:
        raise Refusal(_Fail.DataError, "Invalid recipient address") from None


def _transaction(m: messages.EthereumSignTx | messages.EthereumSignTxEIP1559, data: bytes) -> Transaction:
    def number(raw: bytes | None) -> int:
        return int.from_bytes(raw or b"", "big")

    common: dict[str, Any] = {
        "chain_id": m.chain_id, "to": _to(m.to), "value_wei": number(m.value), "data": data,
        "nonce": number(m.nonce), "gas": number(m.gas_limit),
    }  # fmt: skip
    if isinstance(m, messages.EthereumSignTx):
        return Transaction(**common, gas_price=number(m.gas_price), explicit_type=0)
    entries = tuple(
        AccessEntry(_to(e.address) or Address(bytes(20)), tuple(bytes(k) for k in e.storage_keys))
        for e in m.access_list
    )
    return Transaction(
        **common, max_fee_per_gas=number(m.max_gas_fee), max_priority_fee_per_gas=number(m.max_priority_fee),
        access_list=entries, explicit_type=2,
    )  # fmt: skip


def _digest(m: messages.EthereumSignTx | messages.EthereumSignTxEIP1559, tx: Transaction) -> bytes:
    if isinstance(m, messages.EthereumSignTx) and m.tx_type:
        fields: tuple[RlpItem, ...] = (int_bytes(m.tx_type), *tx.rlp_fields(), int_bytes(m.chain_id), b"", b"")
        return keccak256(rlp_encode(fields))
    return tx.digest


def _signer(signature: bytes, digest: bytes) -> Address | None:
    if len(signature) != 65 or signature[64] not in (27, 28):
        return None
    try:
        raw = signature[:64] + bytes([signature[64] - 27])
        point = PublicKey.from_signature_and_message(raw, digest, hasher=None).format(compressed=False)
    except Exception:
        return None
    return Address(keccak256(point[1:])[12:])
