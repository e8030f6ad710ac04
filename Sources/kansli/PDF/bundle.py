"""Joins papers to one PDF for Kansli. One JSON order in a file, one JSON answer on standard output, then it ends.

In:  {"look": [{"path", "kind"}, …], "fonts": …}      kind: pdf, picture or text; what is no PDF becomes one beside it
     {"join": [{"path", "title", "mark"}, …], "title": …, "out": path}
Out: [{"path", "pages"} or {"why"}, …], or {"pages": …}. What the papers say never stands in an answer.
"""
import json
import logging
import os
import resource
import sys

# A paper may be made to fill a memory: it fills this process, and no other.
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))

import pypdf
import typst
from pypdf.constants import PageLabelStyle
from pypdf.generic import ArrayObject, BooleanObject, DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)

PICTURE = '#set page(margin: 2cm)\n#align(center, image(sys.inputs.name, width: 100%, height: 100%, fit: "contain"))'
TEXT = ('#set page(margin: 2cm)\n#set text(font: "Liberation Mono", size: 9pt, lang: "sv")\n'
        '#raw(read(sys.inputs.name), block: true)')


def typeset(path, template, fonts):
    """What is no PDF, on pages of its own."""
    folder, name = os.path.split(path)
    with open(path + ".typ", "w") as file:
        file.write(template)
    typst.compile(path + ".typ", output=path + ".pdf", root=folder, sys_inputs={"name": name}, font_paths=[fonts],
                  ignore_system_fonts=True)
    return path + ".pdf"


def opened(path):
    """A PDF that anybody can read. Raises with a word for the reader when it is not."""
    try:
        reader = pypdf.PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ValueError("Den är låst med lösenord.")
        if not len(reader.pages):
            raise ValueError("Den har inga sidor.")
        for page in reader.pages:
            page.cropbox, page.get_contents()
        return reader
    except ValueError as why:
        raise why if str(why).startswith("Den ") else ValueError("Den är skadad.")
    except Exception:
        raise ValueError("Den är skadad.")


def look(paper, fonts):
    """How many pages a paper has as a PDF, or why it cannot be one."""
    try:
        path = paper["path"]
        if paper["kind"] != "pdf":
            path = typeset(path, PICTURE if paper["kind"] == "picture" else TEXT, fonts)
        # Joined by itself first: what cannot be written again must not stop the others.
        reader = opened(path)
        writer = pypdf.PdfWriter()
        writer.append(reader, import_outline=False)
        return {"path": path, "pages": len(reader.pages)}
    except ValueError as why:
        return {"why": str(why) if str(why).startswith("Den ") else "Den är skadad."}
    except Exception:
        return {"why": "Den är skadad."}


def join(parts, title, out):
    """One PDF of all, with a bookmark for each. A part with a mark has it on its pages and in their labels."""
    writer, readers = pypdf.PdfWriter(), [opened(part["path"]) for part in parts]
    total = sum(len(reader.pages) for reader in readers)
    font = writer._add_object(DictionaryObject({
        NameObject(key): NameObject(value) for key, value in (
            ("/Type", "/Font"), ("/Subtype", "/Type1"), ("/BaseFont", "/Helvetica"), ("/Encoding", "/WinAnsiEncoding"))}))
    for part, reader in zip(parts, readers):
        first, count = len(writer.pages), len(reader.pages)
        writer.append(reader, outline_item=part["title"], import_outline=False)
        mark = part.get("mark")
        for number in range(count):
            page = writer.pages[first + number]
            make_still(page)
            whole = f"sida {first + number + 1} av {total}"
            stamp(writer, page, font, f"{mark}, {number + 1} ({count})    {whole}" if mark else whole)
        writer.set_page_label(first, first + count - 1, PageLabelStyle.DECIMAL, f"{mark}: " if mark else None, 1)
    root = writer.root_object
    for key in ("/AcroForm", "/AA", "/OpenAction", "/JavaScript"):
        root.pop(key, None)
    root[NameObject("/Lang")] = TextStringObject("sv-SE")
    root[NameObject("/ViewerPreferences")] = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    writer.page_mode = "/UseOutlines"
    writer.metadata = {"/Title": title, "/Producer": "Kansli"}
    with open(out, "wb") as file:
        writer.write(file)
    return {"pages": total}


def make_still(page):
    """Takes away what a page does by itself, and its place in a structure that is not brought along."""
    for key in ("/AA", "/StructParents"):
        page.pop(key, None)
    for note in page.get("/Annots") or []:
        note = note.get_object()
        for key in ("/AA", "/StructParent"):
            note.pop(key, None)
        action = note.get("/A")
        if action is not None and action.get_object().get("/S") not in ("/GoTo", "/URI"):
            del note["/A"]


def stamp(writer, page, font, text):
    """Writes which paper and page it is in the upper right corner as it is seen, on white."""
    box, letters = page.cropbox, text.encode("cp1252", "replace")
    left, bottom, right, top = (float(edge) for edge in (box.left, box.bottom, box.right, box.top))
    place = {90: f"0 1 -1 0 {left} {top}", 180: f"-1 0 0 -1 {left} {bottom}", 270: f"0 -1 1 0 {right} {bottom}"}.get(
        page.rotation % 360, f"1 0 0 1 {right} {top}")
    width = 4.6 * len(letters)
    escaped = letters.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    marks = b"\nQ /Artifact BMC q %s cm 1 g %.1f -24 %.1f 14 re f 0 g BT /KansliF 8 Tf %.1f -20 Td (%s) Tj ET Q EMC" % (
        place.encode(), -22 - width, width + 8, -18 - width, escaped)
    given = page.get("/Contents")
    given = given.get_object() if given is not None else ArrayObject()
    # The page's own marks are shut in: what they leave turned or scaled does not move ours.
    streams = list(given) if isinstance(given, list) else [page.raw_get("/Contents")]
    around = [DecodedStreamObject(), DecodedStreamObject()]
    around[0].set_data(b"q\n")
    around[1].set_data(marks)
    page[NameObject("/Contents")] = ArrayObject(
        [writer._add_object(around[0]), *streams, writer._add_object(around[1])])
    resources = DictionaryObject(page.get("/Resources", DictionaryObject()).get_object())
    fonts = DictionaryObject(resources.get("/Font", DictionaryObject()).get_object())
    fonts[NameObject("/KansliF")] = font
    resources[NameObject("/Font")] = fonts
    page[NameObject("/Resources")] = resources


with open(sys.argv[1]) as given:
    order = json.load(given)
if "look" in order:
    json.dump([look(paper, order["fonts"]) for paper in order["look"]], sys.stdout)
else:
    json.dump(join(order["join"], order["title"], order["out"]), sys.stdout)
