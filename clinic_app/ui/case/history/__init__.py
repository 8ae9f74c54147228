"""The history of a case: who changed what, when, from what to what; read and filtered, never edited.

`presenter` filters, `table` shows the lines under their days, `view` puts both together.
"""
