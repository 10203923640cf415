"""Every word in German, Spanish and French: complete, fresh, with its values in place, and short enough to stand."""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.checks.base import FRIEND
from app.checks.registry import all_checks
from app.checks.shapes import incidents
from app.intake.compose import native, transfer
from app.intake.draft import Draft, World, read_draft
from app.intake.files import read_requests
from app.intake.payouts import Fault
from app.intake.recipients import Circle
from app.policy.rules import PRESETS, preset
from app.request import RequestError
from app.signing.model import Account, Network, Source
from app.signing.session import SigningState
from app.store.profile import Profile
from app.ui.desktop import preferences
from app.ui.desktop.preferences import TRANSLATIONS, spoken_language
from app.ui.i18n import reading_level
from app.ui.i18n.build import LANGUAGES, Message, all_texts, compile_to, messages, ts_path
from app.ui.i18n.core import made, spoken
from app.ui.i18n.sources import CORE, NotALiteral, core_texts, window_texts
from app.ui.pages.help import check_page, found, guide_text
from app.ui.reading.coverage import coverage_of
from app.ui.reading.faults import fault_words
from app.ui.reading.findings import finding_lines
from app.ui.reading.numbers import whole_units
from app.ui.reading.policies import rule_words
from tests.checks.test_examples import POSITIVE, judge
from tests.ui.windows import opened

ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
REBUILD = "run python -m app.ui.i18n.build, then translate what it calls unfinished"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Any]:
    """A function that makes the program speak a language; English again afterwards."""
    before = QLocale()
    yield lambda code: preferences.translate(qapp, code)
    preferences.translate(qapp, "en")
    QLocale.setDefault(before)


def test_every_text_is_translated_and_none_is_left_over(language: str) -> None:
    found = messages(ts_path(language))
    assert {(m.context, m.source) for m in found} == {(t.context, t.source) for t in all_texts()}, REBUILD
    assert not [f"{m.context}: {m.source}" for m in found if not m.finished], REBUILD
    assert len(found) > 1500


def test_the_core_catalogue_is_what_the_core_says_today() -> None:
    assert json.loads((TRANSLATIONS / "core.json").read_text(encoding="utf-8")) == list(core_texts()), REBUILD


def test_compiled_translations_are_those_of_the_sources(language: str, qapp: QApplication) -> None:
    compiled = QTranslator()
    assert compiled.load(str(TRANSLATIONS / f"countersign_{language}.qm"))
    for m in messages(ts_path(language)):
        assert compiled.translate(m.context, m.source, None, 2 if len(m.forms) > 1 else -1) == m.forms[-1], REBUILD


def test_values_stand_in_every_translation(language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(set(re.findall(r"\{\d\}|%n", text)))

    for m in messages(ts_path(language)):
        wanted = places(m.source)
        assert places(m.forms[-1]) == wanted, f"{m.source!r}: {m.forms[-1]!r}"
        for form in m.forms[:-1]:  # the form for one may say "one"
            assert places(form) in (wanted, [p for p in wanted if p != "%n"]), form


def test_edges_and_marks_are_kept(language: str) -> None:
    for m in messages(ts_path(language)):
        for form in m.forms:
            assert form[: len(form) - len(form.lstrip(" "))] == m.source[: len(m.source) - len(m.source.lstrip(" "))]
            assert form.endswith("…") == m.source.endswith("…"), f"{m.source!r}: {form!r}"
            assert "\n" in m.source or "\n" not in form


_BAR = ("&Request", "&Go")
_MENU = ("&Open a file …", "&Paste a request", "&Quit")


def test_access_keys_are_there_and_differ_within_a_menu(language: str) -> None:
    texts = {m.source: m.forms[0] for m in messages(ts_path(language)) if m.context == "window"}
    assert {s for s in texts if "&" in s} == {*_BAR, *_MENU}
    for menu in (_BAR, _MENU):
        keys = [re.findall(r"&(\w)", texts[s]) for s in menu]
        assert all(len(k) == 1 for k in keys)
        assert len({k[0].lower() for k in keys}) == len(menu), f"{language}: two access keys are the same in {menu}"


_BUTTONS = frozenset({"button", "_button", "WrapButton", "QPushButton", "setText"})


def on_buttons() -> set[str]:
    """Texts that are handed to what makes a button."""
    out = set()
    for path in sorted((Path(__file__).parents[2] / "app" / "ui").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(call, "func", None)
            if not isinstance(call, ast.Call) or getattr(name, "attr", getattr(name, "id", "")) not in _BUTTONS:
                continue
            for inner in (a for a in call.args if isinstance(a, ast.Call)):
                last = inner.args[-1] if inner.args else None
                if getattr(inner.func, "attr", getattr(inner.func, "id", "")) in ("tr", "translate"):
                    if isinstance(last, ast.Constant):
                        out.add(str(last.value))
    return out


def test_buttons_stay_short_enough(language: str) -> None:
    wanted = on_buttons()
    assert len(wanted) > 40
    long = [
        f"{m.source!r}: {f!r}"
        for m in messages(ts_path(language))
        if m.source in wanted and m.context != CORE
        for f in m.forms
        if len(f) > max(1.6 * len(m.source), len(m.source) + 14)
    ]
    assert not long


def test_a_variable_handed_to_the_translator_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        'def tr(text):\n    return translate("page", text)\n\n\nword = "x"\nshown = tr(word)\n'
    )
    with pytest.raises(NotALiteral, match=r"page\.py, line 6"):
        window_texts(tmp_path)


# -- at run time -----------------------------------------------------------------------------------------------------


def test_the_program_speaks_the_chosen_language_and_qt_with_it(speaking: Any) -> None:
    assert speaking("de") == "de"
    assert QCoreApplication.translate("settings", "Language") == "Sprache"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert whole_units(1_234_567_890, 6) == "1.234,56789"
    assert speaking("en") == "en"
    assert QCoreApplication.translate("settings", "Language") == "Language"
    assert whole_units(1_234_567_890, 6) == "1,234.56789"


def test_one_and_many_have_their_own_forms(speaking: Any) -> None:
    speaking("de")
    assert QCoreApplication.translate("risk", "%n step(s) left", "", 1) == "noch 1 Schritt"
    assert QCoreApplication.translate("risk", "%n step(s) left", "", 3) == "noch 3 Schritte"


def test_an_arabic_locale_lays_the_window_out_from_right_to_left(speaking: Any, qapp: QApplication) -> None:
    assert speaking("ar") == "en"  # no translation: English words, right to left
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speaking("fr")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_the_checks_say_is_said_in_the_language(speaking: Any, language: str) -> None:
    speaking(language)
    english = {t for c in all_checks() for t in (c.title, c.stops)}
    assert not [t for t in english if spoken(t) == t]
    said, left = 0, []
    for _, _, example in POSITIVE:
        a = judge(example)
        for f in a.findings:
            said += 1
            if spoken(f.detail) == f.detail:
                left.append(f.detail)
        lines = finding_lines(a)
        assert all(line.title not in english for line in lines)
        assert all(n.why == spoken(n.why) for n in coverage_of(a).not_looked)
    assert said > 200
    assert len(left) <= said * 0.05, sorted(set(left))


def test_values_come_through_unchanged_and_in_their_places(speaking: Any) -> None:
    speaking("de")
    me, twin = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91", "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
    got = spoken(f"You copied {me}, but the payment goes to {twin}, which looks similar.")
    assert got == f"Sie kopierten {me}, aber die Zahlung geht an {twin}, die ähnlich aussieht."
    assert spoken("Send 1,500.5 USDC to 0x71C7…976F") == "1.500,5 USDC an 0x71C7…976F senden"
    assert spoken("3 calls: 1. Send 1 ETH to 0x71C7…976F; 2. Sign in on x.example (2 times)") == (
        "3 Aufrufe: 1. 1 ETH an 0x71C7…976F senden; 2. Anmelden bei x.example (2-mal)"
    )


@pytest.mark.parametrize(
    "text",
    [
        "You named Vera; it goes to Bob; it goes to Eve.",  # a name that holds the words around it
        "Send 1 ETH to the shop to 0x71C7…976F",
        "Nobody ever wrote this sentence.",
    ],
)
def test_what_can_be_read_in_two_ways_stays_english(speaking: Any, text: str) -> None:
    speaking("de")
    assert spoken(text) == text


def test_a_template_takes_only_whole_values() -> None:
    t = made("{0} could take {1} of {2}.")
    assert t.values("A could take 3 of NFTs.") == ("A", "3", "NFTs")
    assert t.values("A could take it. Same shape as the theft of May.") is None


def test_english_is_left_as_it_is(speaking: Any) -> None:
    speaking("en")
    assert spoken("Send 1,500.5 USDC to 0x71C7…976F") == "Send 1,500.5 USDC to 0x71C7…976F"


# -- reading level ----------------------------------------------------------------------------------------------------


def test_the_texts_of_the_risk_screen_and_the_checks_read_easily() -> None:
    assert not [str(o) for o in reading_level.offenders()]
    assert reading_level.measured() > 500


def test_long_and_heavy_sentences_are_noticed() -> None:
    assert reading_level.words_in_longest("One two. Three four five!") == 3
    assert (
        reading_level.lix("The cat sat. It ran.")
        < 10
        < reading_level.lix("Interoperability considerations notwithstanding.")
    )


def test_translations_keep_sentences_short(language: str) -> None:
    def long(m: Message) -> bool:
        return any(reading_level.words_in_longest(f) > reading_level.WORDS + 4 for f in m.forms)

    assert not [m.forms[0] for m in messages(ts_path(language)) if long(m) and "sudo" not in m.source]


def test_what_is_wrong_with_a_form_or_a_file_is_said_in_the_language_too(speaking: Any) -> None:
    speaking("de")
    given = read_draft(
        Draft(ME, 1, "0xd9A1C3788D81257612E2581A6ea0aDa244853a90", "native", "", "1,5", ""), World(Circle(ME))
    )
    assert "Großbuchstaben" in spoken(given.faults["recipient"])
    assert spoken(given.faults["amount"]).startswith("schreiben Sie die Nachkommastellen")
    good = read_draft(Draft(ME, 1, FRIEND, "native", "", "1.5", ""), World(Circle(ME)))
    assert spoken(good.sentence).startswith("1,5 ETH an die Adresse unten")
    with pytest.raises(RequestError) as wrong:
        read_requests("ethereum:0xd9A1?value=x", ME)
    assert fault_words(wrong.value).startswith("link.address: eine Adresse hat 40 Hexziffern nach 0x, nicht 4")
    assert fault_words(Fault("amount", "is zero")) == "amount: ist null"
    speaking("en")
    assert fault_words(wrong.value) == str(wrong.value), "in English it is what the core says"


def test_a_preset_explains_its_rules_in_the_language(speaking: Any) -> None:
    english = {rule.name for name in PRESETS for rule in preset(name).rules}
    speaking("de")
    for name in PRESETS:
        for _, sentence in rule_words(preset(name)):
            assert sentence.split(":")[0] not in english, sentence
            assert not re.search(r"\b(critical|high|medium|low)\b", sentence), sentence


def test_a_window_that_runs_keeps_the_texts_it_opened_while_new_ones_are_compiled(tmp_path: Path) -> None:
    compiled = tmp_path / "texts.qm"
    compiled.write_bytes(before := ts_path("de").with_suffix(".qm").read_bytes())
    with compiled.open("rb") as opened:
        compile_to(ts_path("de"), compiled)
        assert opened.read() == before
        assert compiled.stat().st_ino != os.fstat(opened.fileno()).st_ino
    assert list(tmp_path.iterdir()) == [compiled]


def english_left(text: str) -> list[str]:
    """Words of English sentences that stand in a text: there must be none."""
    return re.findall(r"\b(?:the|this|that|of|with|account|never|than|amount|usual|press|your)\b", text)


@pytest.mark.parametrize(
    "said",
    [
        "Normal activity looks this unusual once in 1,250 times. It looks as if somebody else used this account: a recipient this "
        "account never paid, where 12% of your acts go to somebody new (27 times likelier in a takeover than in this account's past); "
        "an unusual day, Monday (3.1 times likelier in a takeover than in this account's past); an amount unlike the usual, 14.2 times "
        "the middle of what this account sends (9.0 times likelier in a takeover than in this account's past). "
        "Compared with 40 acts of this account and, since they are few, to 35% with what people usually do.",
        "Normal activity looks this unusual once in 400 times. It looks like money taken in small parts: "
        "no feature stands out by itself. Compared with 40 acts of this account.",
        "On the app's home screen press right, both, right, right, both. That turns on Raw messages. It shows every field of the message.",
        "On the app's home screen touch the gear, then turn on Blind signing.",
        "It asks for EUR; USDC is meant to be worth as much.",
        f"You saved Vera as {FRIEND}; this invoice wants {ME}. Ask them by a way you used before.",
        "Invoice 2026-114 of Vera for 1250.4 USDC due 2026-04-01",
        "The audit log does not hold what it held when this program last wrote to it. It was noticed at 2026-03-10T12:00 UTC.",
        "The policy in force is not the one that the log recorded.",
        f"{FRIEND} is unknown here. Same shape as the spWETH permit theft of September 2024, $32 million.",
        f"{FRIEND} is no known wallet. Same shape as the EIP-7702 sweepers of May 2025.",
    ],
)  # fmt: skip
def test_what_the_past_an_invoice_the_log_and_a_device_say_is_said_in_the_language(
    speaking: Any, language: str, said: str
) -> None:
    speaking(language)
    told = spoken(said)
    assert told != said and english_left(told.replace("Raw messages", "").replace("Blind signing", "")) == [], told
    for value in re.findall(r"0x[0-9a-fA-F]{40}|2026-[0-9-]+\d|Vera|USDC", said):
        assert value in told


def test_every_incident_and_every_reason_of_the_behaviour_model_is_known_to_the_window(
    speaking: Any, language: str
) -> None:
    speaking(language)
    for incident in incidents():
        told = spoken(f"{FRIEND} is unknown here. Same shape as {incident.words}.")
        assert english_left(told) == [] and "Same shape" not in told and str(incident.year) in told, told


def test_another_language_counts_at_once_for_everything_that_is_open(qtbot: Any, tmp_path: Path, speaking: Any) -> None:
    def fill(profile: Profile) -> None:
        profile.put_account(Account(ME, "m/44'/60'/0'/0/0", "Main", "ledger", "ledger-nanosp"))
        profile.put_network(Network(1, "Ethereum"))

    with opened(qtbot, tmp_path, fill) as window:
        ticket = window.desk.submit(transfer(ME, 1, native(1), Address.parse(FRIEND), 10**15), Source.COMPOSE)
        qtbot.waitUntil(lambda: ticket in window.tickets and window.tickets[ticket].state is SigningState.WAITING)
        window.open_page("settings")
        page: Any = window.page("settings")
        for code, menu, home, refuse in (
            ("de", "&Anfrage", "Start", "Ablehnen"), ("fr", "&Demande", "Accueil", "Refuser"), ("en", "&Request", "Home", "Refuse"),
        ):  # fmt: skip
            page.language.setCurrentIndex(page.language.findData(code))
            assert spoken_language() == code and window.current_key == "settings"
            assert menu in [a.text() for a in window.menuBar().actions()]
            assert len(window.menuBar().actions()) == 2
            assert window.pages[0][0] == home
            window.open_page("requests")
            assert window.requests.chosen_id == ticket and refuse in window.risk.refuse_button.text()
            window.open_page("settings")
            page = window.page("settings")
            assert page.language.currentData() == code


def test_help_speaks_the_language_and_names_what_the_window_shows(speaking: Any, language: str) -> None:
    english = guide_text("how")
    speaking(language)
    told = guide_text("how")
    assert told.count("\n## ") == english.count("\n## ") >= 13
    assert re.findall(r"`[^`]*`", told) == re.findall(r"`[^`]*`", english), (
        "commands, addresses and settings are the same"
    )
    texts = {f.replace("&", "").removesuffix(" …") for m in messages(ts_path(language)) for f in m.forms}
    for name in re.findall(r"\*\*([^*]+)\*\*", told):
        for part in name.split(" › "):
            assert part in texts, f"{language}: {part}"
    for check in all_checks():
        page = check_page(check)
        assert english_left(re.sub(r"`[^`]*`|\*\*[^*]+:\*\* [^\n]*$", "", page)) == [], page


def test_help_is_found_by_words_of_the_language_and_by_english_ones(speaking: Any) -> None:
    speaking("de")
    assert found(all_checks(), "Empfänger") and found(all_checks(), "permit")
