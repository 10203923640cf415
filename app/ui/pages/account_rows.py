"""What the accounts page says: names, balances for each chain, what to compare on the device. No widgets here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.address import Address, Asset
from app.chain.client import NodeClient, NodeError
from app.chain.holdings import ask, balances, number
from app.intake.compose import Sendable, native, plain_amount, popular
from app.intent.tokens import bundled
from app.signing.model import Account, Network
from app.ui.i18n.core import spoken
from app.ui.pages.work import Cancelled, Task


def tr(text: str) -> str:
    return QCoreApplication.translate("accounts", text)


@dataclass(frozen=True, slots=True)
class Holding:
    """What one account holds on one chain. `error` says why nothing is known."""

    network: Network
    amounts: Mapping[Asset, int | None] = field(default_factory=dict)
    error: str = ""
    at: datetime | None = None


Holdings = Mapping[Address, Sequence[Holding]]


def account_name(account: Account, place: int) -> str:
    """The user's name for it, else the device's and a number."""
    return account.label or tr("Account {0}").format(place)


def known_assets(chain_id: int, tokens: Sequence[Address]) -> dict[Asset, Sendable]:
    """Assets whose balance is asked for: the coin, popular tokens, and those the account moved before."""
    out: dict[Asset, Sendable] = {s.asset: s for s in popular(chain_id)}
    for token in tokens:
        listed = bundled(chain_id, token)
        if listed is not None:
            out.setdefault(token, Sendable("erc20", token, listed.symbol, listed.decimals))
    return out


def amount_lines(holding: Holding) -> list[str]:
    """`1.5 ETH` for the coin and every token that is there; the coin also when it is zero or unknown."""
    names = known_assets(holding.network.chain_id, [a for a in holding.amounts if isinstance(a, Address)])
    out = []
    coin = native(holding.network.chain_id)
    for asset, amount in holding.amounts.items():
        what = names.get(asset, coin if asset == coin.asset else None)
        if what is None:
            continue
        if amount is None:
            if asset == coin.asset:
                out.append(tr("{0}: unknown").format(what.symbol))
        elif amount or asset == coin.asset:
            out.append(f"{plain_amount(amount, what.decimals)} {what.symbol}")
    return out


def read_holdings(
    accounts: Sequence[Address],
    networks: Sequence[Network],
    moved: Mapping[Address, Sequence[tuple[int, Address]]],
    now: datetime,
    task: Task[Holdings],
) -> Holdings:
    """Ask every node for every account; a node that fails only marks its own chain. Raises Cancelled."""
    out: dict[Address, list[Holding]] = {a: [] for a in accounts}
    asked = [n for n in networks if n.rpc_url]
    steps = len(asked) * len(accounts)
    done = 0
    for network in asked:
        node = NodeClient(network.rpc_url, 8)
        other = another_chain(node, network)
        for account in accounts:
            task.step(done, steps)
            done += 1
            if other:
                out[account].append(Holding(network, error=other, at=now))
                continue
            past = [token for chain, token in moved.get(account, ()) if chain == network.chain_id]
            tokens = [a for a in known_assets(network.chain_id, past) if isinstance(a, Address)]
            try:
                out[account].append(Holding(network, balances(node, account, tokens, network.chain_id), at=now))
            except NodeError as error:
                out[account].append(Holding(network, error=spoken(error.sentence), at=now))
    return out


def another_chain(node: NodeClient, network: Network) -> str:
    """Why a node's balances are not those of the network it is set for; empty when they are, or nobody can say."""
    try:
        answered = node.chain_id()
    except NodeError:
        return ""  # the next question tells what is wrong
    if answered == network.chain_id:
        return ""
    return tr("The node answers for chain {0}, not for chain {1}.").format(answered, network.chain_id)


def used_by_node(networks: Sequence[Network], addresses: Sequence[Address], task: Task[Any]) -> list[bool | None]:
    """Which addresses have sent or hold something on any of the chains; None when no node could say."""
    if task.cancelled:
        raise Cancelled
    found: list[bool | None] = [None] * len(addresses)
    for network in networks:
        if not network.rpc_url:
            continue
        asked = [(m, [str(a), "latest"]) for a in addresses for m in ("eth_getTransactionCount", "eth_getBalance")]
        try:
            answers = ask(NodeClient(network.rpc_url, 8), asked)
        except NodeError:
            continue
        for i in range(len(addresses)):
            nonce, balance = number(answers[2 * i]), number(answers[2 * i + 1])
            if nonce is None and balance is None:
                continue
            found[i] = bool(found[i]) or bool(nonce) or bool(balance)
    return found
