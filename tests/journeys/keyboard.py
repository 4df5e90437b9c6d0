"""A person without a mouse: keys go to whatever has the focus; what has it is asked of the accessibility bus."""
import subprocess

import pyatspi

from desktop import first
from router import until


def has_focus(node):
    state = node.getState()
    # A plain box whose control has the focus says so of itself, and so does the current row of a list or the current
    # one of a row of tabs that has not got it.
    return state.contains(pyatspi.STATE_FOCUSED) and state.contains(pyatspi.STATE_FOCUSABLE) \
        and node.getRoleName() not in ("list item", "table cell", "tree item", "page tab")


class Keyboard:
    def __init__(self, console):
        self.console = console

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    @staticmethod
    def type(text):
        """Lines apart: the end of one within a text is not always typed as Return."""
        for number, line in enumerate(text.split("\n")):
            if number:
                subprocess.run(["xdotool", "key", "--clearmodifiers", "Return"], check=True)
            subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", line], check=True)

    def focused(self):
        """The control that gets the keys; of a list or table that is the whole, not its current row."""
        application = self.console.application()
        return application and first(application, has_focus)

    def focus_is(self, name):
        node = self.focused()
        return node is not None and node.name.replace("&", "") == name

    @staticmethod
    def marks(item):
        """Whether the mark of an open menu is on this item."""
        state = item.getState()
        return state.contains(pyatspi.STATE_FOCUSED) or state.contains(pyatspi.STATE_SELECTED)

    def tab_to(self, name, most=60):
        """Tab, as often as it takes; a control that cannot be reached fails."""
        passed = []
        for _ in range(most):
            if self.focus_is(name):
                return
            node = self.focused()
            passed.append(node.name if node else "nothing")
            before = node
            self.key("Tab")
            until("Tab moves the focus", lambda before=before: self.focused() != before, 5)
        raise AssertionError(f"Tab never reaches “{name}”, only {passed}")

    def fill(self, mnemonic, name, text):
        """Goes to a field by the letter of its label and types."""
        self.key(f"alt+{mnemonic}")
        until(f"Alt+{mnemonic} goes to “{name}”", lambda: self.focus_is(name), 5)
        self.key("ctrl+a")
        self.type(text)
