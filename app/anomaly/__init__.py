"""How unusual a request is for this account, with a calibrated false-alarm rate."""
