"""Numbered steps of the schema, one file each; `NNN_name.sql`, never edited once released."""
