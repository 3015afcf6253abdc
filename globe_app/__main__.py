"""`python -m globe_app` is the command `globe-app`."""

import sys

from globe_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
