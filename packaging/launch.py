"""What the frozen programs start with."""

import locale
import os
import sys

# Started by name, Python takes the C locale for UTF-8; a frozen program has to say so itself, or Qt complains.
if sys.platform.startswith("linux") and locale.getencoding().upper() != "UTF-8":
    os.environ.pop("LC_ALL", None)
    os.environ["LC_CTYPE"] = "C.UTF-8"

from clinic_app.__main__ import main

sys.exit(main())
