"""The EVM behind an interface of ours: `model` is what callers see, `choose` finds the fastest backend that is able.

Nothing here is imported before a request has state to run on, and no backend's own types cross this border.
"""
