"""An assessment or a ticket as what the risk screen says: records of finished sentences, made without a window."""
