"""Contract ABI: types, a strict bounded decoder, and what is known about functions (Solidity ABI specification)."""
