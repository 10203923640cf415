from __future__ import annotations

import socket
from pathlib import Path

import pytest

from devices.trezor.presence import may_be_there

NOBODY = ("127.0.0.1", 9)


def bus(folder: Path, *vendors: str) -> Path:
    for place, vendor in enumerate(vendors):
        (folder / f"1-{place}").mkdir()
        (folder / f"1-{place}" / "idVendor").write_text(vendor + "\n")
    return folder


@pytest.mark.parametrize(
    ("vendors", "there"), [((), False), (("2c97", "8087"), False), (("8087", "1209"), True), (("534c",), True)]
)
def test_the_vendors_library_is_loaded_only_when_a_trezor_may_be_plugged_in(
    tmp_path: Path, vendors: tuple[str, ...], there: bool
) -> None:
    assert may_be_there(bus(tmp_path, *vendors), NOBODY) is there


def test_a_bridge_that_listens_is_asked(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert may_be_there(tmp_path, listener.getsockname()[:2])


def test_where_the_bus_is_not_listed_the_library_looks(tmp_path: Path) -> None:
    assert may_be_there(tmp_path / "no" / "such" / "bus", NOBODY)


def test_a_kernel_without_usb_has_no_trezor(tmp_path: Path) -> None:
    assert not may_be_there(tmp_path / "usb" / "devices", NOBODY)
