"""What we add to one exchange with a Trezor, over the library's bare transport. Run: python -m tests.bench.trezor_exchange

The same messages to the same simulated device: once written and read through `trezorlib.protocol_v1` on its UDP
transport, once through our guard, wire and dialogue. Prints medians and their difference; asserts nothing.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from trezorlib import messages, protocol_v1
from trezorlib.mapping import DEFAULT_MAPPING

from devices.simulated.trezor import SimulatedTrezor
from devices.trezor.transport import udp
from tests.devices.trezor_bench import PATH, client, silent

ROUNDS = 400


def measure(exchange: Callable[[], object]) -> list[float]:
    """Microseconds of each of many exchanges."""
    for _ in range(20):
        exchange()
    out = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        exchange()
        out.append((time.perf_counter() - began) * 1e6)
    return out


def main() -> int:
    asked = messages.EthereumGetAddress(address_n=list(PATH), show_display=False, chunkify=False)
    with SimulatedTrezor() as device:
        bare = udp(*device.address)
        with bare:
            protocol_v1.write(bare, *DEFAULT_MAPPING.encode(messages.Initialize()))
            protocol_v1.read(bare)

            def plain() -> object:
                protocol_v1.write(bare, *DEFAULT_MAPPING.encode(asked))
                return DEFAULT_MAPPING.decode(*protocol_v1.read(bare))

            without = measure(plain)
        trezor = client(device)
        with trezor._session(silent) as talk:
            ours = measure(lambda: talk.ask(asked, messages.EthereumAddress))
        whole = measure(lambda: trezor.addresses([PATH]))
    median_bare, median_ours = statistics.median(without), statistics.median(ours)
    sys.stdout.write(
        f"one exchange, median of {ROUNDS}: bare {median_bare:.0f} µs, ours {median_ours:.0f} µs "
        f"(+{median_ours - median_bare:.0f} µs, {median_ours / median_bare:.2f}×)\n"
        f"a call that opens, greets, asks one address and closes: {statistics.median(whole):.0f} µs\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
