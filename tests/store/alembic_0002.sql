-- The schema as Alembic made it in profiles of the first releases.
CREATE TABLE alembic_version (
  version_num VARCHAR(32) NOT NULL,
  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE accounts (
  address BLOB NOT NULL,
  path TEXT NOT NULL,
  label TEXT NOT NULL,
  vendor TEXT NOT NULL,
  model TEXT NOT NULL,
  device_key TEXT NOT NULL,
  simulated BOOLEAN NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (address)
);
CREATE TABLE audit (
  seq INTEGER NOT NULL,
  time TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  payload TEXT NOT NULL,
  prev BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (seq)
);
CREATE INDEX audit_subject ON audit (kind, subject, seq);
CREATE TABLE contacts (
  address BLOB NOT NULL,
  name TEXT NOT NULL,
  verified BOOLEAN NOT NULL,
  since INTEGER,
  note TEXT NOT NULL,
  signature BLOB,
  PRIMARY KEY (address)
);
CREATE TABLE counts (
  account BLOB NOT NULL,
  kind TEXT NOT NULL,
  "key" TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (account, kind, "key")
);
CREATE TABLE history (
  id INTEGER NOT NULL,
  account BLOB NOT NULL,
  time INTEGER NOT NULL,
  chain_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  sender BLOB NOT NULL,
  target BLOB,
  value_wei TEXT NOT NULL,
  selector BLOB,
  asset BLOB NOT NULL,
  counterparty BLOB,
  amount TEXT NOT NULL,
  direction TEXT NOT NULL,
  origin TEXT,
  signed_here BOOLEAN,
  nonce TEXT,
  own BOOLEAN NOT NULL,
  fingerprint BLOB NOT NULL, balance TEXT,
  PRIMARY KEY (id),
  CONSTRAINT history_once UNIQUE (account, fingerprint)
);
CREATE INDEX history_asset ON history (account, own, asset, time, id);
CREATE INDEX history_counterparty ON history (account, counterparty, time, id);
CREATE INDEX history_origin ON history (account, origin, time, id);
CREATE INDEX history_own ON history (account, own, time, id);
CREATE INDEX history_sender ON history (account, sender, time, id);
CREATE INDEX history_target ON history (account, target, time, id);
CREATE INDEX history_time ON history (account, time, id);
CREATE TABLE networks (
  chain_id TEXT NOT NULL,
  name TEXT NOT NULL,
  rpc_url TEXT NOT NULL,
  second_rpc_url TEXT NOT NULL,
  currency TEXT NOT NULL,
  explorer_url TEXT NOT NULL,
  test BOOLEAN NOT NULL,
  PRIMARY KEY (chain_id)
);
CREATE TABLE payees (
  account BLOB NOT NULL,
  address BLOB NOT NULL,
  count INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  head TEXT NOT NULL,
  tail TEXT NOT NULL,
  PRIMARY KEY (account, address)
);
CREATE INDEX payees_head ON payees (account, head);
CREATE INDEX payees_last ON payees (account, last);
CREATE INDEX payees_tail ON payees (account, tail);
CREATE TABLE permissions (
  origin TEXT NOT NULL,
  allowed BOOLEAN NOT NULL,
  account BLOB,
  chain_id TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  last_used_at INTEGER,
  PRIMARY KEY (origin)
);
CREATE TABLE policies (
  id INTEGER NOT NULL,
  version TEXT NOT NULL,
  digest TEXT NOT NULL,
  text TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (id)
);
CREATE TABLE requests (
  id TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  final BOOLEAN NOT NULL,
  source TEXT NOT NULL,
  origin TEXT,
  account BLOB NOT NULL,
  chain_id TEXT NOT NULL,
  method TEXT NOT NULL,
  request TEXT NOT NULL,
  policy_version TEXT NOT NULL,
  verdict TEXT NOT NULL,
  summary TEXT NOT NULL,
  power INTEGER NOT NULL,
  digest TEXT NOT NULL,
  raw BLOB,
  tx_hash TEXT NOT NULL,
  group_id TEXT NOT NULL,
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX requests_account ON requests (account, received_at);
CREATE INDEX requests_open ON requests (final);
CREATE INDEX requests_origin ON requests (origin, received_at);
CREATE INDEX requests_received ON requests (received_at);
CREATE TABLE settings (
  "key" TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY ("key")
);
CREATE TABLE changes (
  id INTEGER NOT NULL,
  time INTEGER NOT NULL,
  what TEXT NOT NULL,
  loosens BOOLEAN NOT NULL,
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(audit_seq) REFERENCES audit (seq)
);
CREATE INDEX changes_time ON changes (time);
CREATE TABLE habits (
  account BLOB NOT NULL,
  name TEXT NOT NULL,
  state BLOB NOT NULL,
  PRIMARY KEY (account, name)
);
CREATE TABLE outflow (
  account BLOB NOT NULL,
  hour INTEGER NOT NULL,
  asset BLOB NOT NULL,
  amount TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (account, hour, asset)
);
INSERT INTO alembic_version VALUES ('0002');
