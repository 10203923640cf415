"""Keys of the simulated devices, from public test mnemonics only: BIP-39 by eth-account, BIP-32 with chain codes here."""

from __future__ import annotations

import hashlib
import hmac
import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from coincurve import PrivateKey

from app.address import Address, keccak256

ALL_ALL: Final = "all all all all all all all all all all all all"
"""The public mnemonic of Trezor's own tests. Never fund it."""
_ORDER: Final = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_XPUB: Final = bytes.fromhex("0488b21e")
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Node:
    """A private key with its place in the tree (BIP-32)."""

    secret: bytes
    chain_code: bytes
    depth: int = 0
    parent: bytes = bytes(4)
    child: int = 0

    @property
    def key(self) -> PrivateKey:
        return PrivateKey(self.secret)

    @property
    def public_key(self) -> bytes:
        return bytes(self.key.public_key.format())

    @property
    def fingerprint(self) -> bytes:
        return hashlib.new("ripemd160", hashlib.sha256(self.public_key).digest()).digest()[:4]

    @property
    def address(self) -> Address:
        return Address(keccak256(self.key.public_key.format(compressed=False)[1:])[12:])

    @property
    def xpub(self) -> str:
        raw = _XPUB + bytes([self.depth]) + self.parent + self.child.to_bytes(4, "big") + self.chain_code
        return _base58check(raw + self.public_key)

    def derive(self, index: int) -> Node:
        data = (b"\0" + self.secret if index >> 31 else self.public_key) + index.to_bytes(4, "big")
        made = hmac.new(self.chain_code, data, hashlib.sha512).digest()
        secret = (int.from_bytes(made[:32], "big") + int.from_bytes(self.secret, "big")) % _ORDER
        return Node(secret.to_bytes(32, "big"), made[32:], self.depth + 1, self.fingerprint, index)

    def sign(self, digest: bytes) -> tuple[int, bytes, bytes]:
        """y parity, r and s over 32 bytes (RFC 6979, low s)."""
        raw = self.key.sign_recoverable(digest, hasher=None)
        return raw[64], raw[:32], raw[32:64]


@lru_cache(maxsize=16)
def master(mnemonic: str, passphrase: str = "") -> Node:
    limit = sys.getrecursionlimit()
    from eth_account.hdaccount import seed_from_mnemonic

    sys.setrecursionlimit(limit)  # a curve library under it raises that of the whole process
    made = hmac.new(b"Bitcoin seed", bytes(seed_from_mnemonic(mnemonic, passphrase)), hashlib.sha512).digest()
    return Node(made[:32], made[32:])


@lru_cache(maxsize=512)
def node(mnemonic: str, path: tuple[int, ...], passphrase: str = "") -> Node:
    """The node at a path."""
    if not path:
        return master(mnemonic, passphrase)
    return node(mnemonic, path[:-1], passphrase).derive(path[-1])


def _base58check(raw: bytes) -> str:
    raw += hashlib.sha256(hashlib.sha256(raw).digest()).digest()[:4]
    number = int.from_bytes(raw, "big")
    out = ""
    while number:
        number, digit = divmod(number, 58)
        out = _BASE58[digit] + out
    return "1" * (len(raw) - len(raw.lstrip(b"\0"))) + out
