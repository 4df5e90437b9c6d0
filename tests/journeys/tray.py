#!/usr/bin/python3
"""The icon in a real tray: it shows the own status and what was missed, and brings the hidden window back; trays that come
late or go."""
import os
import subprocess
import sys

from desktop import Console, screenshot, to_window
from router import Router, Tutorial, until
from toast import sign_in

TITLE = "Tutorial — Cordboard"
RED = (0xc4, 0x28, 0x2d)  # of what went wrong, in ui/theme


class Tray:
    """trayer, with room for one icon, in the corner where neither toasts nor notifications come up."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["trayer", "--edge", "top", "--align", "left", "--widthtype", "request", "--height", "32", "--tint",
             "0xffffff"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def place(self):
        """Where the icon is: (x, y, width, height); none: there is no icon yet."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "trayer"], capture_output=True, text=True,
                               check=False).stdout.split()
        for window in found:
            shell = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True,
                                   check=False).stdout
            box = dict(line.split("=") for line in shell.split())
            if int(box.get("WIDTH", 0)) >= 24:
                return tuple(int(box[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        return None

    def settled(self):
        """Its place, once it is the same for as many looks: a tray grows when an icon comes."""
        looks = [self.place() for _ in range(5)]
        return looks[0] if looks[0] and len(set(looks)) == 1 else None

    def pixels(self):
        """The colours that the tray shows, one (red, green, blue) a pixel."""
        place = self.place()
        if not place:
            return []
        x, y, width, height = place
        raw = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "-depth", "8", "rgb:-"],
                             capture_output=True, check=True).stdout
        return [tuple(raw[i:i + 3]) for i in range(0, len(raw) - 2, 3)]

    def click(self):
        x, y, width, height = until("the tray keeps its place", self.settled)
        subprocess.run(["xdotool", "mousemove", "--sync", str(x + width // 2), str(y + height // 2), "click", "1"],
                       check=True)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def reds(pixels):
    return sum(all(abs(a - b) < 24 for a, b in zip(pixel, RED)) for pixel in pixels)


def changed(tray, before, what):
    """The icon's pixels once they are others and stay so."""
    def look():
        now = tray.pixels()
        return now and now != before and now == tray.pixels() and now
    return until(what, look)


def main():
    place, console_program, pictures = sys.argv[1:4]
    os.makedirs(pictures, exist_ok=True)
    tray = Tray()
    with Router.at(place) as router:
        tutorial = Tutorial(router)
        console = Console(console_program)
        sign_in(console, router)
        console.find("Status", ("push button menu", "push button"))
        away = until("the icon", tray.pixels)
        tutorial.set_alice("Idle")
        available = changed(tray, away, "the icon of an available agent")
        assert reds(available) == 0, "nothing is missed yet"
        screenshot(os.path.join(pictures, "tray-available.png"))
        task = tutorial.new_task({"selected_language": "es", "name": "Rosa Ibarra", "from": "+15550100042"})["sid"]
        until("the toast", console.toast)
        changed(tray, available, "the icon of an offer")
        print("ok: the icon shows the status, and an offer")

        router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=canceled", "Reason=hung up")
        until("the mark of a missed offer", lambda: reds(tray.pixels()) > 20)
        screenshot(os.path.join(pictures, "tray-missed.png"))
        print("ok: a missed offer marks it")

        close_window()
        until("the window hides", lambda: not visible())
        assert console.process.poll() is None, "it goes on in the tray"
        tray.click()
        until("the window is back", visible)
        print("ok: closed into the tray, and back by a click on the icon")

        before = until("the icon", tray.pixels)
        tutorial.set_alice("Offline")  # else it asks what becomes of her status
        changed(tray, before, "the icon of an agent who is away")
        tray.stop()  # as when the panel crashes
        close_window()
        until("it ends, for nothing could bring it back", lambda: console.process.poll() is not None)
        until("no notification of it stands", lambda: not shown("--class", "xfce4-notifyd"))
        print("ok: without a tray closing does not hide it")

        console = Console(console_program, "--hidden")
        until("minimized, as there is no tray", lambda: console.application() is not None)
        console.find("Status", ("push button menu", "push button"), seconds=40)
        tray = Tray()
        until("the icon is in the tray that came later", lambda: len(set(tray.pixels())) > 4)
        screenshot(os.path.join(pictures, "tray-late.png"))
        tray.click()
        until("the window is there", visible)
        close_window()
        until("the window hides", lambda: not visible())
        assert console.process.poll() is None, "it goes on in the tray"
        print("ok: a tray that comes later gets the icon")
        console.stop()
    tray.stop()
    print("5 passed, 0 failed")


def close_window():
    """As a person does: the window is in front, then the keys go to whatever has the keyboard. xdotool sends keys to a window
    of its choice in the same call, and fails when that is gone before they are up again."""
    to_window(TITLE, "windowactivate", "--sync")
    until("the window has the keyboard", lambda: focused() == TITLE)
    subprocess.run(["xdotool", "key", "alt+F4"], check=True)


def focused():
    return subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True,
                          check=False).stdout.strip()


def visible():
    return shown("--name", TITLE)


def shown(how, what):
    return subprocess.run(["xdotool", "search", "--onlyvisible", how, what], capture_output=True, check=False).stdout.strip()


if __name__ == "__main__":
    try:
        main()
    except AssertionError:
        screenshot(os.path.join(sys.argv[3], "tray-failed.png"))
        raise
