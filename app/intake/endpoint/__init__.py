"""The local endpoint at 127.0.0.1:1248 that browsers and tools speak to."""
