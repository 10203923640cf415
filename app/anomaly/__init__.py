"""How unusual a request is for this account, as a chance whose false-alarm rate the user sets."""
