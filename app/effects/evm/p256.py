"""EIP-7951 (Osaka): the precompiled contract that verifies P-256 signatures, for the portable backend."""

from __future__ import annotations

from typing import Any, Final

ADDRESS: Final = bytes(18) + b"\x01\x00"
_GAS: Final = 6_900
_P: Final = 0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF
_N: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_B: Final = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
_G: Final = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)
"""secp256r1 (SEC 2, section 2.4.2); its coefficient a is p - 3."""
Point = tuple[int, int] | None


def p256_verify(computation: Any) -> Any:
    """160 bytes of hash, r, s, x, y; answers the word 1 for a good signature and nothing for any other input."""
    computation.consume_gas(_GAS, reason="P256VERIFY")
    data = bytes(computation.msg.data)
    computation.output = (1).to_bytes(32, "big") if verifies(data) else b""
    return computation


def verifies(data: bytes) -> bool:
    """Whether `data` is a hash and a signature over it by the key it names."""
    if len(data) != 160:
        return False
    h, r, s, x, y = (int.from_bytes(data[i : i + 32], "big") for i in range(0, 160, 32))
    if not (0 < r < _N and 0 < s < _N and x < _P and y < _P and (x, y) != (0, 0)):
        return False
    if (y * y - (x * x * x - 3 * x + _B)) % _P:
        return False
    w = pow(s, -1, _N)
    point = _add(_times(h * w % _N, _G), _times(r * w % _N, (x, y)))
    return point is not None and point[0] % _N == r


def _add(a: Point, b: Point) -> Point:
    if a is None or b is None:
        return b if a is None else a
    if a[0] == b[0]:
        if (a[1] + b[1]) % _P == 0:
            return None
        slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, _P) % _P
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, _P) % _P
    x = (slope * slope - a[0] - b[0]) % _P
    return x, (slope * (a[0] - x) - a[1]) % _P


def _times(k: int, point: Point) -> Point:
    out: Point = None
    while k:
        if k & 1:
            out = _add(out, point)
        point = _add(point, point)
        k >>= 1
    return out
