"""The locked screen: the clinic, the labels of the keys, a passphrase; nothing else of the vault is read here."""
