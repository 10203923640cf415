"""Attacks and normal requests made up afresh at every run: families × what is known × disguises.

`first` has one shape a family; `attacks` and `normal` (written apart from the checks, from the attacker's and the
owner's side) vary who is known, what is known about them, the chain, the amounts and what the call is wrapped in.
"""
