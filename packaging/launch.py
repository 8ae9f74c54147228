"""What the frozen programs start with."""

import sys

from clinic_app.__main__ import main

sys.exit(main())
