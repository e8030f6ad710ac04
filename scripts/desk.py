"""A browser that works through Kansli as a person does: by the names of links, buttons and fields."""

import chromium
import demo


class Desk:
    """A person's browser, and what is done in it."""

    def __init__(self, browser, base, name, script=True, pictures=None, widths=(1280, 390)):
        self.base, self.script, self.pictures, self.number = base, script, pictures, 0
        self.widths = widths
        self.page = browser.new_context(java_script_enabled=script).new_page()
        self.page.set_default_timeout(20_000)
        self.page.on("response", lambda reply: self.note(reply))
        self.faults = []
        if name:
            chromium.log_in(self.page, base, f"{name}@demo.kansli.se", demo.PASSWORD)

    def note(self, reply):
        if reply.status >= 500 or (reply.status == 404 and "favicon" not in reply.url):
            self.faults.append(f"{reply.status} {reply.url}")

    def open(self, path):
        self.page.goto(self.base + path)

    def show(self, name):
        """Takes the page's pictures; a page that is wider than its window is a fault."""
        if not self.pictures:
            return
        self.number += 1
        for width in self.widths:
            self.page.set_viewport_size({"width": width, "height": 900})
            overflow = self.page.evaluate("document.documentElement.scrollWidth") - width if self.script else 0
            if overflow > 0:
                self.faults.append(f"{name}: {overflow} px too wide at {width}")
            self.page.screenshot(path=self.pictures / f"{self.number:02}-{name}-{width}.png", full_page=True)
        self.page.set_viewport_size({"width": self.widths[0], "height": 900})

    def activate(self, target):
        target.click()

    def write(self, field, value):
        if field.evaluate("f => f.tagName") == "SELECT":
            field.select_option(label=value)
        else:
            field.fill(value)

    def tick(self, box):
        box.check()

    def choose(self, button):
        button.check()

    def unfold(self, inside):
        """Opens every closed fold that the place lies in, the outermost first."""
        closed = inside.locator("xpath=ancestor-or-self::details[not(@open)]")
        while closed.count():
            self.activate(closed.first.locator("> summary"))

    def go(self, target):
        with self.page.expect_navigation():
            self.activate(target)

    def press(self, text, within=None):
        self.go((within or self.page.locator("main")).get_by_role("button", name=text).first)

    def follow(self, text):
        self.go(self.page.locator("main").get_by_role("link", name=text).first)

    def form(self, button):
        return self.page.locator("main form", has=self.page.locator(f"button:text-is('{button}')")).first

    def send(self, button, **fields):
        """Fills the form that has the button, unfolding what lies over it."""
        form = self.form(button)
        self.unfold(form)
        for name, value in fields.items():
            self.write(form.locator(f"[name={name}]").first, value)
        self.go(form.locator("button"))
        if self.page.locator("main .errors").count():
            raise AssertionError(f"{button}: " + self.page.inner_text("main .errors"))

    def expect(self, text):
        if text not in self.page.inner_text("main"):
            raise AssertionError(f"the page does not say “{text}” but {self.page.inner_text('main')[:600]}")

    def decide(self):
        """Opens an item, decides all of its clauses as they are proposed, and ends the §."""
        self.press("Öppna ärendet")
        while self.page.get_by_role("button", name="Besluta", exact=True).count():
            self.press("Besluta")
        if self.page.get_by_role("button", name="Avsluta paragrafen").count():
            self.press("Avsluta paragrafen")

    def decide_the_rest(self):
        while self.page.get_by_role("link", name="Nästa ärende").count():
            self.follow("Nästa ärende")
            self.decide()
            self.follow("Protokollet")
