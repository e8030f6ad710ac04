"""A desk without a mouse."""

from desk import Desk


class Keyboard(Desk):
    """The same, by somebody who has no mouse: Tab to it, then Enter, Space or the arrows."""

    def reach(self, target):
        element = target.element_handle()
        for _ in range(500):
            if element.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {target}")

    def activate(self, target):
        self.reach(target)
        self.page.keyboard.press("Enter")

    def write(self, field, value):
        self.reach(field)
        if field.evaluate("f => f.tagName") == "SELECT":
            self.page.keyboard.press("Home")
            for _ in range(field.locator("option").count()):
                if field.evaluate("f => f.selectedOptions[0].label") == value:
                    return
                self.page.keyboard.press("ArrowDown")
            raise AssertionError(f"the arrows never reach “{value}”")
        else:
            self.page.keyboard.press("Control+A")
            self.page.keyboard.type(value)

    def tick(self, box):
        self.reach(box)
        if not box.is_checked():
            self.page.keyboard.press("Space")

    def choose(self, button):
        """Tab goes to the group, at its chosen button or its first; the arrows go on from there."""
        name = button.get_attribute("name")
        for _ in range(500):
            if self.page.evaluate("document.activeElement.name") == name:
                break
            self.page.keyboard.press("Tab")
        for _ in range(6):
            if button.is_checked():
                return
            self.page.keyboard.press("ArrowRight" if self.page.evaluate("document.activeElement.checked") else "Space")
        raise AssertionError(f"the arrows never reach {button}")
