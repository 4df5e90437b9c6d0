"""A real console in a real window, driven through the accessibility bus as a screen reader would."""
import os
import subprocess

import pyatspi

from router import until


PRESSABLE = ("push button", "push button menu", "toggle button", "radio button", "check box", "menu", "menu item",
             "check menu item", "radio menu item")


class Console:
    """The program in a process of its own; controls are found by role and accessible name."""

    def __init__(self, program, *options, environment=None):
        self.log = open(os.path.join(os.environ["HOME"], "console.log"), "a+", encoding="utf-8")
        self.process = subprocess.Popen([program, *options], env=environment, stdout=self.log, stderr=self.log)

    def stop(self):
        self.process.terminate()
        self.process.wait(15)

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def windows(self, name):
        application = self.application()
        return [w for w in application if w and w.name == name] if application else []

    def toast(self):
        """The window of an offer that can be answered; those made ahead do not show."""
        return next((w for w in self.windows("Offer") if self.has("Accept", ("push button",), w)), None)

    def find(self, name, roles, below=None, seconds=20):
        """The showing control of that name with one of these roles."""
        def look():
            start = below or self.application()
            return start and first(start, lambda node: matches(node, name, roles))
        return until(f"{roles} “{name}”", look, seconds)

    def find_now(self, name, roles, below=None):
        start = below or self.application()
        return start and first(start, lambda node: matches(node, name, roles))

    def has(self, name, roles, below=None):
        return bool(self.find_now(name, roles, below))

    def is_active(self, window):
        """Whether the window of that name has the keyboard."""
        return any(w.getState().contains(pyatspi.STATE_ACTIVE) for w in self.windows(window))

    def press(self, name, below=None, roles=PRESSABLE):
        node = self.find(name, roles, below)
        until(f"“{name}” can be pressed", lambda: node.getState().contains(pyatspi.STATE_ENABLED))
        node.queryAction().doAction(0)

    def type(self, name, text):
        self.find(name, ("text", "password text")).queryEditableText().setTextContents(text)


def matches(node, name, roles):
    return node.getRoleName() in roles and node.name.replace("&", "") == name \
        and node.getState().contains(pyatspi.STATE_SHOWING)


def first(node, wanted, depth=0):
    """Depth first; nodes that vanish while one looks are passed over."""
    if depth > 25:
        return None
    try:
        if wanted(node):
            return node
        children = [node.getChildAtIndex(i) for i in range(min(node.childCount, 400))]
    except Exception:  # the accessibility bus raises its own type for a node that is gone
        return None
    for child in children:
        found = child and first(child, wanted, depth + 1)
        if found:
            return found
    return None


def click(node):
    """With the mouse, in the middle of the control."""
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2),
                    "click", "1"], check=True)


def to_window(title, *deed):
    """Does that (xdotool's words) to the window of that title; once more where the search met a window just going."""
    until(f"“{title}”: {deed[0]}", lambda: subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title, *deed], capture_output=True, check=False).returncode == 0)


def active_window():
    return subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=False).stdout.strip()


def screenshot(path):
    subprocess.run(["import", "-window", "root", path], check=True)
