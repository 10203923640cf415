"""Invoices as firms send them say who is to be paid and how much; what is forged, doubtful or hostile is told."""

from __future__ import annotations

import zlib

import pytest

from app.address import Address
from app.evidence import Contact
from app.intake.declared import read_meant
from app.intake.files import read_requests
from app.intake.invoice import read_invoice
from app.request import RequestError

ACME, THIEF = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91", "0x71C7656EC7ab88b098defB751B7401B5f6d8976F"
USDC, EURC = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "0x1aBaEA1f7C830bD89Acc67eC4af516284b1bC33c"
_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
_CII = "urn:un:unece:uncefact:data:standard:"


def ubl(
    amount: str = "1250.00", currency: str = "USD", to: str = ACME, seller: str = "Acme GmbH", kind: str = "Invoice"
) -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<{kind} xmlns="{_UBL}{kind}-2" xmlns:cac="{_UBL}CommonAggregateComponents-2" xmlns:cbc="{_UBL}CommonBasicComponents-2">
  <cbc:ID>2026-114</cbc:ID><cbc:DueDate>2026-04-01</cbc:DueDate><cbc:DocumentCurrencyCode>{currency}</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>{seller}</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
  <cac:PaymentMeans><cbc:PaymentMeansCode>1</cbc:PaymentMeansCode>
    <cac:PayeeFinancialAccount><cbc:ID>{to}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
  <cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount currencyID="{currency}">1050.42</cbc:TaxExclusiveAmount>
    <cbc:PayableAmount currencyID="{currency}">{amount}</cbc:PayableAmount></cac:LegalMonetaryTotal>
</{kind}>""".encode()


def cii(amount: str = "980.5", note: str = f"Please pay in EURC to {ACME}.") -> bytes:
    return f"""<rsm:CrossIndustryInvoice xmlns:rsm="{_CII}CrossIndustryInvoice:100" xmlns:ram="{_CII}ReusableAggregateBusinessInformationEntity:100"
  xmlns:udt="{_CII}UnqualifiedDataType:100">
  <rsm:ExchangedDocument><ram:ID>R-7</ram:ID><ram:IncludedNote><ram:Content>{note}</ram:Content></ram:IncludedNote></rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
    <ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Studio Nord</ram:Name></ram:SellerTradeParty></ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
      <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20260415</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>1200</ram:GrandTotalAmount><ram:DuePayableAmount>{amount}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>""".encode()


def pdf(inside: bytes) -> bytes:
    packed = zlib.compress(inside)
    page = zlib.compress(b"BT /F1 12 Tf (Invoice) Tj ET")
    return (
        b"%PDF-1.7\n1 0 obj<</Length " + str(len(page)).encode() + b"/Filter/FlateDecode>>stream\n" + page + b"\nendstream endobj\n"
        b"2 0 obj<</Type/EmbeddedFile/Filter/FlateDecode>>stream\r\n" + packed + b"\r\nendstream endobj\n%%EOF"
    )  # fmt: skip


def contact(address: str, name: str = "Acme GmbH") -> Contact:
    return Contact(Address.parse(address), name, verified=True)


def test_a_ubl_invoice_is_read_with_the_tax_in_it() -> None:
    meant = read_meant(ubl(), 1, [contact(ACME)])
    assert meant.said == {"kind": "send", "to": ACME, "asset": USDC, "amount": "1250"}
    assert meant.about == "Invoice 2026-114 of Acme GmbH for 1250 USD due 2026-04-01"
    assert meant.warnings == ("It asks for USD; USDC is meant to be worth as much.",)


def test_what_is_still_due_counts_in_a_cross_industry_invoice_and_its_address_may_stand_in_a_note() -> None:
    for raw in (cii(), pdf(cii())):
        meant = read_meant(raw, 1)
        assert meant.said == {"kind": "send", "to": ACME, "asset": EURC, "amount": "980.5"}
        assert meant.about == "Invoice R-7 of Studio Nord for 980.5 EUR due 2026-04-15"


def test_an_invoice_without_an_address_goes_to_the_contact_of_the_sellers_name() -> None:
    without = ubl(to="DE02120300000000202051")
    assert read_meant(without, 1, [contact(ACME)]).said["to"] == ACME
    assert "to" not in read_meant(without, 1, [contact(THIEF, "Somebody else")]).said
    assert "to" not in read_meant(without, 1, [contact(ACME), contact(THIEF)]).said


def test_an_invoice_of_a_known_seller_with_another_address_fills_in_none() -> None:
    meant = read_meant(ubl(to=THIEF), 1, [contact(ACME)])
    assert "to" not in meant.said
    assert meant.said["amount"] == "1250"
    assert ACME in meant.warnings[0]
    assert THIEF in meant.warnings[0]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b'{"invoice": 7, "amount": "12.5", "currency": "ETH", "address": "%s"}', {"asset": "ETH", "amount": "12.5"}),
        (b'[{"total": 300, "currency": "usdc", "supplier": {"name": "Acme", "wallet": "%s"}}]', {"asset": USDC, "amount": "300"}),
        (b"Invoice 7: 1,250.00 USDC to %s", {"asset": USDC, "amount": "1250"}),
        (b"ethereum:%s@1?value=2e18", {"asset": "ETH", "amount": "2"}),
    ],
)  # fmt: skip
def test_orders_in_json_lines_and_links_are_read_too(raw: bytes, said: dict[str, str]) -> None:
    assert read_meant(raw % ACME.encode(), 1).said == {"kind": "send", "to": ACME, **said}


def test_a_currency_that_nothing_here_stands_for_leaves_the_amount_to_the_user() -> None:
    meant = read_meant(ubl(currency="CHF"), 1)
    assert meant.said == {"kind": "send", "to": ACME}
    assert "CHF" in meant.warnings[0]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (ubl(to=f"{ACME} or {THIEF}"), "names 2 addresses"),
        (ubl(to=ACME.replace("d9A1", "d9a1")), "EIP-55"),
        (ubl(amount="0"), "above zero"),
        (ubl(amount="-5"), "above zero"),
        (ubl(amount="NaN"), "above zero"),
        (ubl(amount="1.250,00"), "not an amount"),
        (ubl(kind="CreditNote"), "credit note"),
        (b"<html><body>Invoice</body></html>", "no invoice"),
        (b"<Invoice><ID>7</ID></Invoice>", "no amount"),
        (b"<Invoice>", "well-formed"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><Invoice>&a;</Invoice>', "document type"),
        (b"<a>" * 400_000, "longer than any invoice"),
        (pdf(b"<x/>"), "carries no electronic invoice"),
        (b"{", "not JSON"),
        (b"[1, 2]", "one JSON object"),
        (b'{"amount": 5}', "no amount and currency"),
        (b"\xff\xfe\x00", "neither"),
        (b"x" * 5000, "longer than a line"),
    ],
)
def test_what_is_wrong_or_hostile_is_told(raw: bytes, told: str) -> None:
    with pytest.raises(RequestError, match=told):
        read_meant(raw, 1)


def test_a_pdf_that_unpacks_to_no_end_costs_little() -> None:
    endless = zlib.compress(b"<" + b"a" * 200_000_000)
    with pytest.raises(RequestError, match="carries no"):
        read_invoice(b"%PDF-1.7 stream\n" + endless + b"\nendstream")


def test_an_invoice_is_a_payment_for_the_command_line() -> None:
    me = Address.parse("0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59")
    (request,) = read_requests(ubl().decode(), me)
    assert request["intent"] == {"kind": "send", "to": ACME, "asset": USDC, "amount": "1250"}
    with pytest.raises(RequestError, match="left open"):
        read_requests(ubl(to="DE02120300000000202051").decode(), me)
