"""A node for tests: JSON-RPC over HTTP on loopback, answered by a function. The one such server that tests start."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

Answer = Callable[[str, list[Any]], Any]
METHOD_UNKNOWN: Final = -32601


class Refusal(Exception):
    """Raised by an `Answer`: the question gets this error in place of a result."""

    def __init__(self, code: int = METHOD_UNKNOWN, message: str = "unknown method", data: str | None = None) -> None:
        super().__init__(message)
        self.error: dict[str, Any] = {"code": code, "message": message} | ({} if data is None else {"data": data})


class RpcNode:
    """Answers each question by `answer(method, params)`, alone or in a batch, until it is closed.

    What raises a LookupError is a method that the node does not know.
    """

    def __init__(self, answer: Answer, *, takes_batches: bool = True) -> None:
        self.rounds: list[list[str]] = []
        """The methods of each round trip."""
        node = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                many = asked if isinstance(asked, list) else [asked]
                node.rounds.append([q["method"] for q in many])
                given: Any = [_answered(answer, q) for q in many]
                if asked is not many:
                    (given,) = given
                elif not takes_batches:
                    given = {"jsonrpc": "2.0", "id": None, "error": {"code": -32600, "message": "one at a time"}}
                raw = json.dumps(given).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Nobody listens at the address any more."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> RpcNode:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _answered(answer: Answer, question: dict[str, Any]) -> dict[str, Any]:
    head = {"jsonrpc": "2.0", "id": question["id"]}
    try:
        return head | {"result": answer(question["method"], question["params"])}
    except Refusal as refused:
        return head | {"error": refused.error}
    except LookupError:
        return head | {"error": Refusal().error}
