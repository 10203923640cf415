"""The demonstration's chain: eth-tester with py-evm in this process, served as a node on loopback.

Its coins are worth nothing; nothing here can reach another network.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

from app.address import Address

FUNDS_WEI: Final = 100 * 10**18


class EmbeddedChain:
    """One throw-away chain with a node. `start` funds the given accounts."""

    def __init__(self, accounts: tuple[Address, ...] = ()) -> None:
        self._accounts = accounts
        self._tester: Any = None
        self._server: ThreadingHTTPServer | None = None
        self._lock = threading.Lock()
        self.chain_id = 0

    @property
    def rpc_url(self) -> str:
        assert self._server is not None
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}"

    def start(self) -> EmbeddedChain:
        from eth_tester import EthereumTester, PyEVMBackend

        from app.effects.evm import deep  # noqa: F401 — before its libraries raise the limit of recursion

        self._tester = EthereumTester(PyEVMBackend())
        self.chain_id = int(self._tester.backend.chain.chain_id)
        rich = self._tester.get_accounts()[0]
        for account in self._accounts:
            self._tester.send_transaction({"from": rich, "to": str(account), "value": FUNDS_WEI, "gas": 21_000})
        chain = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                many = body if isinstance(body, list) else [body]
                given = [chain._answer(q) for q in many]
                raw = json.dumps(given if isinstance(body, list) else given[0]).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, *_: object) -> None:
                """Quiet: the window shows what matters."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, name="demo-chain", daemon=True).start()
        return self

    def stop(self) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()

    def _answer(self, question: dict[str, Any]) -> dict[str, Any]:
        base = {"jsonrpc": "2.0", "id": question.get("id")}
        try:
            with self._lock:
                result = self._ask(question["method"], question.get("params") or [])
        except Exception as error:
            return {**base, "error": {"code": -32000, "message": str(error)[:300]}}
        return {**base, "result": result}

    def _ask(self, method: str, params: list[Any]) -> Any:
        t = self._tester
        match method:
            case "eth_chainId":
                return hex(self.chain_id)
            case "net_version":
                return str(self.chain_id)
            case "eth_blockNumber":
                return hex(t.get_block_by_number("latest")["number"])
            case "eth_getBalance":
                return hex(t.get_balance(params[0], _block(params)))
            case "eth_getTransactionCount":
                return hex(t.get_nonce(params[0], _block(params)))
            case "eth_getCode":
                return t.get_code(params[0])
            case "eth_gasPrice" | "eth_maxPriorityFeePerGas":
                return hex(10**9)
            case "eth_call":
                return t.call(_transaction(params[0], t), _block(params))
            case "eth_getLogs":
                return self._logs(params[0])
            case "eth_estimateGas":
                return hex(t.estimate_gas(_transaction(params[0], t)))
            case "eth_sendRawTransaction":
                return t.send_raw_transaction(params[0])
            case "eth_getTransactionReceipt":
                return self._receipt(params[0])
            case "eth_getTransactionByHash":
                return self._transaction_known(params[0])
            case "eth_getBlockByNumber":
                number = params[0] if params[0] in ("latest", "pending", "earliest") else int(params[0], 16)
                block = t.get_block_by_number(number)
                hashes = block["transactions"]
                full = len(params) > 1 and params[1]
                return {
                    "transactions": [self._transaction_known(h) for h in hashes] if full else list(hashes),
                    "number": hex(block["number"]),
                    "timestamp": hex(block["timestamp"]),
                    "hash": block["hash"],
                    "miner": "0x" + "0" * 40,
                    "gasLimit": hex(block["gas_limit"]),
                    "baseFeePerGas": hex(block["base_fee_per_gas"]),
                }
        raise ValueError(f"the demonstration's chain does not know {method}")

    def _transaction_known(self, tx_hash: str) -> dict[str, Any] | None:
        from eth_tester.exceptions import TransactionNotFound

        try:
            found = self._tester.get_transaction_by_hash(tx_hash)
        except TransactionNotFound:
            return None
        number = found["block_number"]
        return {
            "hash": tx_hash,
            "from": found["from"],
            "to": found["to"],
            "nonce": hex(found["nonce"]),
            "value": hex(found["value"]),
            "input": found["data"],
            "blockNumber": hex(number) if number is not None else None,
        }

    def _logs(self, wanted: dict[str, Any]) -> list[dict[str, Any]]:
        found = self._tester.get_logs(
            from_block=int(wanted["fromBlock"], 16),
            to_block=int(wanted["toBlock"], 16),
            topics=wanted.get("topics"),
        )
        return [
            {
                "address": x["address"],
                "topics": list(x["topics"]),
                "data": x["data"],
                "blockNumber": hex(x["block_number"]),
                "transactionHash": x["transaction_hash"],
                "logIndex": hex(x["log_index"]),
            }
            for x in found
        ]

    def _receipt(self, tx_hash: str) -> dict[str, Any] | None:
        from eth_tester.exceptions import TransactionNotFound

        try:
            r = self._tester.get_transaction_receipt(tx_hash)
        except TransactionNotFound:
            return None
        return {
            "transactionHash": tx_hash,
            "status": hex(r["status"]),
            "blockNumber": hex(r["block_number"]),
            "gasUsed": hex(r["gas_used"]),
        }


def _block(params: list[Any]) -> str | int:
    """The block a question is about; the newest where it names none, or the one being made."""
    wanted = params[1] if len(params) > 1 else "latest"
    return int(wanted, 16) if isinstance(wanted, str) and wanted.startswith("0x") else "latest"


def _transaction(call: dict[str, str], tester: Any) -> dict[str, Any]:
    out: dict[str, Any] = {"from": call.get("from") or tester.get_accounts()[0], "gas": 5_000_000}
    if call.get("to"):
        out["to"] = call["to"]
    if call.get("data"):
        out["data"] = call["data"]
    if call.get("value"):
        out["value"] = int(call["value"], 16)
    return out
