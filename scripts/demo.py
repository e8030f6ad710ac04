"""The demo, built in a folder of its own and served on loopback for as long as somebody needs it."""

import contextlib
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import chromium

KANSLI = chromium.ROOT / ".build/debug/kansli"
# People of the demo whose pages differ; its login page lists them with their password.
PASSWORD = "fontän möte protokoll"
LOGINS = [(f"{name}@demo.kansli.se", PASSWORD) for name in ("forbundschef", "ordforande", "administrator", "sokande")]
# The register's own: who administers it, who works with participants, who decides of referrals, and who sees counts alone.
REGISTER_LOGINS = [
    (f"{name}@demo.kansli.se", PASSWORD) for name in ("registeradmin", "handlaggare", "samordnare", "intag", "enhetschef")
]


@contextlib.contextmanager
def served():
    """Builds the demo and gives the base address of its office."""
    with built() as folder, serving(f"{folder}/office", f"{folder}/log") as base:
        yield base


@contextlib.contextmanager
def both_served():
    """Builds the demo and gives the base addresses of its office and its register."""
    with built() as folder, serving(f"{folder}/office", f"{folder}/log") as office:
        with serving(f"{folder}/register", f"{folder}/register-log", "register", "serve") as register:
            yield office, register


@contextlib.contextmanager
def built():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([KANSLI, "demo", "--data", folder, "--build-only"], check=True, cwd=chromium.ROOT)
        yield folder


@contextlib.contextmanager
def serving(data, log, *words):
    """Serves a data folder; gives the base address, and ends the one process that it started."""
    port = free_port()
    command = [KANSLI, *(words or ["serve"]), "--data", data, "--port", str(port)]
    with open(log, "w") as output:
        server = subprocess.Popen(command, stdout=output, stderr=output, cwd=chromium.ROOT)
    try:
        base = f"http://localhost:{port}"
        wait_for(base, server)
        yield base
    finally:
        server.terminate()
        server.wait(timeout=20)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(base, server):
    for _ in range(300):
        if server.poll() is not None:
            raise SystemExit("kansli serve ended at once")
        try:
            urllib.request.urlopen(base + "/tillganglighet").close()
            return
        except urllib.error.HTTPError:
            return
        except urllib.error.URLError:
            time.sleep(0.1)
    raise SystemExit("kansli serve does not answer")
