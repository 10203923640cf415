"""What may be wrong or unusual: one small class a check, found by `registry.all_checks`."""
