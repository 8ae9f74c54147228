"""What the frozen programs start with."""

import locale
import os
import sys

# Python takes the C locale for UTF-8 where it is started by name; a frozen program has to say so itself, or Qt complains.
if sys.platform.startswith("linux") and locale.getencoding().upper() != "UTF-8":
    os.environ.pop("LC_ALL", None)
    os.environ["LC_CTYPE"] = "C.UTF-8"

from clinic_app.__main__ import main  # noqa: E402 (after the locale is right)

sys.exit(main())
