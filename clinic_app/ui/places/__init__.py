"""What the rail leads to: one folder per place, each a `view` (Qt) that owns a `presenter` (no Qt)."""
