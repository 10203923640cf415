"""The tables of a profile, as the steps that make them. A step that was released is never changed; a new one is added.

Addresses are 20 bytes, an asset is its token's address or no bytes for the chain's coin, times are microseconds since 1970
UTC, numbers that may exceed 63 bits are decimal text, and truths are 0 and 1 (app/store/rows.py).
"""

from __future__ import annotations

from typing import Final

_FIRST: Final = """
-- The hash chain (app/store/audit.py). Rows are only ever added; payload is the exact text that was hashed.
CREATE TABLE audit (
  seq INTEGER NOT NULL, time TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, payload TEXT NOT NULL,
  prev BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (seq)
);
CREATE INDEX audit_subject ON audit (kind, subject, seq);
-- Where each request stands: a projection of its audit entries, written in the same transaction. request is the CONTRACT
-- request object as JSON with what was filled in; audit_seq the entry that put it into this state.
CREATE TABLE requests (
  id TEXT NOT NULL, received_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, state TEXT NOT NULL,
  final BOOLEAN NOT NULL, source TEXT NOT NULL, origin TEXT, account BLOB NOT NULL, chain_id TEXT NOT NULL,
  method TEXT NOT NULL, request TEXT NOT NULL, policy_version TEXT NOT NULL, verdict TEXT NOT NULL,
  summary TEXT NOT NULL, power INTEGER NOT NULL, digest TEXT NOT NULL, raw BLOB, tx_hash TEXT NOT NULL,
  group_id TEXT NOT NULL, audit_seq INTEGER NOT NULL, PRIMARY KEY (id)
);
CREATE INDEX requests_account ON requests (account, received_at);
CREATE INDEX requests_open ON requests (final);
CREATE INDEX requests_origin ON requests (origin, received_at);
CREATE INDEX requests_received ON requests (received_at);
-- signature: a device's, over the entry, where the user had one made.
CREATE TABLE contacts (
  address BLOB NOT NULL, name TEXT NOT NULL, verified BOOLEAN NOT NULL, since INTEGER, note TEXT NOT NULL,
  signature BLOB, PRIMARY KEY (address)
);
CREATE TABLE accounts (
  address BLOB NOT NULL, path TEXT NOT NULL, label TEXT NOT NULL, vendor TEXT NOT NULL, model TEXT NOT NULL,
  device_key TEXT NOT NULL, simulated BOOLEAN NOT NULL, added_at INTEGER NOT NULL, PRIMARY KEY (address)
);
CREATE TABLE permissions (
  origin TEXT NOT NULL, allowed BOOLEAN NOT NULL, account BLOB, chain_id TEXT NOT NULL, granted_at INTEGER NOT NULL,
  last_used_at INTEGER, PRIMARY KEY (origin)
);
CREATE TABLE settings (
  key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key)
);
CREATE TABLE networks (
  chain_id TEXT NOT NULL, name TEXT NOT NULL, rpc_url TEXT NOT NULL, second_rpc_url TEXT NOT NULL,
  currency TEXT NOT NULL, explorer_url TEXT NOT NULL, test BOOLEAN NOT NULL, PRIMARY KEY (chain_id)
);
-- Every policy that was ever in force; the newest one is.
CREATE TABLE policies (
  id INTEGER NOT NULL, version TEXT NOT NULL, digest TEXT NOT NULL, text TEXT NOT NULL, since INTEGER NOT NULL,
  PRIMARY KEY (id)
);
-- Changes to the policy or the address book: a request that follows one closely deserves a look.
CREATE TABLE changes (
  id INTEGER NOT NULL, time INTEGER NOT NULL, what TEXT NOT NULL, loosens BOOLEAN NOT NULL,
  audit_seq INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY (audit_seq) REFERENCES audit (seq)
);
CREATE INDEX changes_time ON changes (time);
-- One past transfer or call of an account (CONTRACT `history`). own: sent by the account itself, which others cannot forge;
-- fingerprint: what makes a second import of the same entry recognisable.
CREATE TABLE history (
  id INTEGER NOT NULL, account BLOB NOT NULL, time INTEGER NOT NULL, chain_id TEXT NOT NULL, hash TEXT NOT NULL,
  sender BLOB NOT NULL, target BLOB, value_wei TEXT NOT NULL, selector BLOB, asset BLOB NOT NULL, counterparty BLOB,
  amount TEXT NOT NULL, direction TEXT NOT NULL, origin TEXT, signed_here BOOLEAN, nonce TEXT, own BOOLEAN NOT NULL,
  fingerprint BLOB NOT NULL, PRIMARY KEY (id), CONSTRAINT history_once UNIQUE (account, fingerprint)
);
CREATE INDEX history_asset ON history (account, own, asset, time, id);
CREATE INDEX history_counterparty ON history (account, counterparty, time, id);
CREATE INDEX history_origin ON history (account, origin, time, id);
CREATE INDEX history_own ON history (account, own, time, id);
CREATE INDEX history_sender ON history (account, sender, time, id);
CREATE INDEX history_target ON history (account, target, time, id);
CREATE INDEX history_time ON history (account, time, id);
-- What an account itself paid to one address, kept up to date with every entry. head and tail are three hex digits each.
CREATE TABLE payees (
  account BLOB NOT NULL, address BLOB NOT NULL, count INTEGER NOT NULL, first INTEGER NOT NULL,
  last INTEGER NOT NULL, head TEXT NOT NULL, tail TEXT NOT NULL, PRIMARY KEY (account, address)
);
CREATE INDEX payees_head ON payees (account, head);
CREATE INDEX payees_last ON payees (account, last);
CREATE INDEX payees_tail ON payees (account, tail);
-- How often an account used a selector or a chain, and how many entries it has: kind is selector, chain or entries.
CREATE TABLE counts (
  account BLOB NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (account, kind, key)
);
"""

_HABITS: Final = """
-- Base units of the asset just before the entry, where known.
ALTER TABLE history ADD COLUMN balance TEXT;
-- What the behaviour model keeps of an account (app/anomaly/profile.py): its summary under an empty name, and one record a
-- recipient under its 40 hex digits.
CREATE TABLE habits (
  account BLOB NOT NULL, name TEXT NOT NULL, state BLOB NOT NULL, PRIMARY KEY (account, name)
);
-- What an account itself sent of one asset within one hour (whole hours since 1970 UTC).
CREATE TABLE outflow (
  account BLOB NOT NULL, hour INTEGER NOT NULL, asset BLOB NOT NULL, amount TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (account, hour, asset)
);
"""

STEPS: Final = (("0001", _FIRST), ("0002", _HABITS))
"""Each step's number and statements, in order."""
HEAD: Final = STEPS[-1][0]
"""The schema this program reads and writes."""
