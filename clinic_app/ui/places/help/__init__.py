"""Help: the offline handbook in both languages, from `resources/help`."""
