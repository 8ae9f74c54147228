"""Today: the queue by station, and what falls due."""
