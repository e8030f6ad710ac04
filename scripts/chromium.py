"""Debian's Chromium, as the scripts here use it; runs them in .venv, where its driver is."""

import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"

if pathlib.Path(sys.prefix).resolve() != VENV.resolve():
    os.execv(VENV / "bin/python3", [VENV / "bin/python3", *sys.argv])


def launch(playwright):
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])


def log_in(page, base, email, password):
    page.goto(base + "/logga-in")
    page.fill("main form [autocomplete=username]", email)
    page.fill("main form [type=password]", password)
    with page.expect_navigation():
        page.press("main form [type=password]", "Enter")
    if page.url.partition("?")[0].endswith("/logga-in"):
        raise SystemExit(f"{email} could not log in: {page.inner_text('main')}")
