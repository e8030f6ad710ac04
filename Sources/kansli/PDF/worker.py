"""Makes PDFs for Kansli. One JSON line in, one JSON line out, until standard input ends.

In:  {"template": …, "data": …, "seconds": …}   seconds since 1970: the time that the PDF bears
     {"read": path}                              the words of a PDF
Out: {"pdf": base64}, {"text": …}, {"why": …} or {"error": text}. The first line out is {"ready": true}, or why not.
"""
import base64
import json
import logging
import re
import sys


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


try:
    import pypdf
    import typst

    # What it says of damaged papers may quote them. Its parts have loggers of their own that heed the level here.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    fonts = ["/usr/share/fonts/truetype/liberation"]
    families = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=fonts).families()
    missing = [name for name in ("Liberation Serif", "Liberation Sans") if name not in families]
    if missing:
        raise RuntimeError("teckensnittet " + missing[0] + " saknas")
    compiler = typst.Compiler(b"", font_paths=fonts, ignore_system_fonts=True)
except ImportError as missing:
    say({"ready": False, "error": f"Pythonpaketet {missing.name} saknas"})
    sys.exit(0)
except Exception as error:
    say({"ready": False, "error": str(error)})
    sys.exit(0)
say({"ready": True})

# What Liberation surely has: Latin, Greek, Cyrillic, punctuation, currency, and a few signs.
unprintable = re.compile("[^\t\n\u0020-\u024f\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u203a\u20ac\u2116\u2122"
                         "\u2190-\u2195\u2202\u2206\u2211\u2212\u221a\u221e\u2248\u2260\u2264\u2265\u25a0\u25a1]")


def replaced(node):
    """The same data, with a square for every character that the fonts may lack."""
    if isinstance(node, str):
        return unprintable.sub("\u25a1", node)
    if isinstance(node, list):
        return [replaced(part) for part in node]
    if isinstance(node, dict):
        return {key: replaced(part) for key, part in node.items()}
    return node


def make(order, data):
    return compiler.compile(
        order["template"].encode(), sys_inputs={"data": data}, pdf_standards=["a-2a", "ua-1"],
        timestamp=order["seconds"],
    )


def opened(path):
    """A PDF as it can be read by anybody. Raises with a word for the reader when it cannot."""
    try:
        reader = pypdf.PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ValueError("den är låst med lösenord")
        if not len(reader.pages):
            raise ValueError("den har inga sidor")
        for page in reader.pages:
            page.mediabox, page.get_contents()
        return reader
    except ValueError:
        raise
    except Exception:
        raise ValueError("den är skadad")


def read(path):
    """The words of a PDF, or why it has none that can be read."""
    try:
        return {"text": "\n".join(page.extract_text() for page in opened(path).pages)}
    except ValueError as why:
        return {"why": str(why)}


for line in sys.stdin:
    order = json.loads(line)
    try:
        if "read" in order:
            say(read(order["read"]))
            continue
        try:
            pdf = make(order, order["data"])
        except typst.TypstError:
            # PDF/A refuses a character that no font has. One strange sign shall not stop the minutes.
            data = json.loads(order["data"])
            printable = replaced(data)
            if printable == data:
                raise
            pdf = make(order, json.dumps(printable))
        say({"pdf": base64.b64encode(pdf).decode()})
    except Exception as error:
        say({"error": str(error)})
