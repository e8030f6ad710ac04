"""A walk through Kansli by several people, each in a browser of their own."""

import pathlib
import sys
import tempfile

import chromium
import demo
import page as validation
from desk import Desk
from playwright.sync_api import Error, sync_playwright


class Walk:
    """The people, whose turn it is, and what they do together."""

    def __init__(self, browser, base, pictures):
        self.browser, self.base, self.pictures, self.people = browser, base, pictures, {}
        self.shown = 0

    def desk(self, name):
        if name not in self.people:
            self.people[name] = Desk(self.browser, self.base, name, True, self.pictures)
        self.now = self.people[name]
        return self.now

    def show(self, name):
        self.now.number = self.shown
        self.now.show(name)
        self.shown = self.now.number

    def fill(self, button, fields):
        """Writes into the form that has the button, and presses it."""
        form = self.now.form(button)
        self.now.unfold(form)
        for name, value in fields.items():
            self.now.write(form.locator(f"[name='{name}']").first, value)
        self.now.press(button, form)
        if self.now.page.locator("main .errors").count():
            raise AssertionError(f"{button}: " + self.now.page.inner_text("main .errors"))

    def confirm(self, button):
        """Presses a button that asks first, and says yes."""
        self.now.page.locator("main").get_by_role("button", name=button).first.click()
        self.now.go(self.now.page.locator("dialog button.primary"))

    def hold(self, meeting, day, title, name):
        """Holds a meeting whose every item is decided as it is proposed, with a picture of the § of this title."""
        office = self.desk("forbundschef")
        office.open("/demo/dag")
        office.send("Ställ fram dagen", day=day)
        office.open(meeting + "/protokoll")
        office.press("Öppna mötet")
        for person in ("Gunvor Ekesund", "Håkan Björnstig", "Mirjam Solberga", "Said Norrfjäll", "Anneli Kvistmo"):
            if office.page.get_by_role("button", name=f"På plats {person}").count():
                office.press(f"På plats {person}")
        office.open(meeting + "/protokoll")
        while office.page.get_by_role("link", name="Nästa ärende").count():
            office.follow("Nästa ärende")
            office.press("Öppna ärendet")
            while office.page.get_by_role("button", name="är tillfrågad och inte jävig").count():
                office.press("är tillfrågad och inte jävig")
            while office.page.get_by_role("button", name="Besluta", exact=True).count():
                office.press("Besluta")
            if title in office.page.inner_text("h1"):
                self.show(name)
            if office.page.get_by_role("button", name="Avsluta paragrafen").count():
                office.press("Avsluta paragrafen")
            office.follow("Protokollet")
        office.send("Välj justerare", person="Håkan Björnstig")
        office.send("Avsluta mötet", end="12.00")
        office.expect("Mötet är avslutat")

    def validate(self, paths):
        """Holds PDFs to PDF/UA-1 and PDF/A-2a."""
        for path in paths:
            reply = self.now.page.request.get(self.base + path)
            if reply.status != 200:
                raise AssertionError(f"{path}: {reply.status}")
            if self.pictures:
                (self.pictures / (path.strip("/").replace("/", "_") + ".pdf")).write_bytes(reply.body())
            with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
                file.write(reply.body())
                file.flush()
                for profile in (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2A):
                    found = validation.validate_pdf(file.name, profile=profile)
                    self.now.faults += [f"{path}: {one.rule_id} {one.message}" for one in found.failures]


def walk(kind, done, served=demo.served):
    """Runs a walk in a demo of its own, says what was wrong or that it was done, and ends the program."""
    pictures = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if pictures:
        pictures.mkdir(exist_ok=True)
    with sync_playwright() as playwright, served() as base:
        browser = chromium.launch(playwright)
        one, faults = kind(browser, base, pictures), []
        try:
            one.run()
        except (AssertionError, Error) as fault:
            faults.append(f"{one.now.page.url}: {fault}")
            one.show("fel")
        browser.close()
    faults += [fault for desk in one.people.values() for fault in desk.faults]
    print("\n".join(faults) or done)
    sys.exit(bool(faults))
