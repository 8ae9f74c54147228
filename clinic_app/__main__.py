"""`clinic-app`, `python -m clinic_app`, and the frozen programs."""

from __future__ import annotations

import sys

from clinic_app.bootstrap import start


def main() -> int:
    """Run with the arguments of this process."""
    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
