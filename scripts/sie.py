"""A second reader of SIE 4, written from the standard and apart from the program's own, for scripts/check-sie and the
benchmark beside it. Amounts are öre."""

import re
import zlib
from decimal import Decimal

FIELD = re.compile(r'"((?:\\"|[^"])*)"?|([{}])|([^\s"{}]+)')


def fields(line):
    """Texts, and "{" and "}" as None and False."""
    for match in FIELD.finditer(line):
        quoted, brace, plain = match.groups()
        if brace:
            yield None if brace == "{" else False
        else:
            yield quoted.replace('\\"', '"') if quoted is not None else plain


def record(line):
    """A record's fields, with its list of objects as a list of its own; None without a list."""
    row, objects, within = [], None, False
    for field in fields(line):
        if field is None:
            objects, within = [], True
        elif field is False:
            within = False
        elif within:
            objects.append(field)
        else:
            row.append(field)
    return row, objects


def ore(text):
    return int(Decimal(text) * 100)


def read(data):
    """What stands in a file. An added row counts where it is repeated; a struck one never does."""
    book = {"company": "", "accounts": [], "objects": [], "balances": [], "vouchers": [], "checksum": "absent"}
    crc, summing = 0, False
    for line in data.decode("cp437").split("\n"):
        line = line.rstrip("\r")
        if not line.startswith("#"):
            continue
        row, objects = record(line)
        label, row = row[0], row[1:]
        if label == "#KSUMMA" and not row:
            summing = True
        elif label == "#KSUMMA":
            summing, book["checksum"] = False, "ok" if int(row[0]) == crc else "bad"
        elif summing:
            crc = zlib.crc32("".join(field for field in fields(line) if field).encode("cp437"), crc)
        if label == "#FNAMN":
            book["company"] = row[0]
        elif label == "#KONTO":
            book["accounts"].append(row[:2])
        elif label == "#OBJEKT":
            book["objects"].append(row[:3])
        elif label in ("#IB", "#UB", "#RES", "#OIB", "#OUB"):
            book["balances"].append([row[1], str(ore(row[2]))])
        elif label == "#VER":
            day = f"{row[2][:4]}-{row[2][4:6]}-{row[2][6:8]}"
            book["vouchers"].append([row[0], row[1], day, row[3] if len(row) > 3 else "", []])
        elif label == "#TRANS":
            text = row[3] if len(row) > 3 else ""
            book["vouchers"][-1][4].append([row[0], objects, ore(row[1]), text])
    return book
