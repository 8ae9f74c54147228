"""People: one search box, filters, a table; Enter opens the case."""
