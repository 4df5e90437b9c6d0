"""A machine that goes to sleep when a test says so: a system bus of its own with logind on it, played by dbusmock."""
import os
import signal
import subprocess

import dbus

from router import until

NAME, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = NAME + ".Manager"


class Machine:
    def __init__(self):
        self.daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.daemon.stdout.readline().strip()
        self.environment = dict(os.environ, DBUS_SYSTEM_BUS_ADDRESS=self.address)
        self.logind = subprocess.Popen(["/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind"],
                                       env=self.environment, stdout=subprocess.DEVNULL)
        bus = dbus.bus.BusConnection(self.address)
        until("logind", lambda: bus.name_has_owner(NAME))
        self.manager = bus.get_object(NAME, PATH)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.logind, self.daemon):
            process.terminate()
            process.wait(10)

    def delays(self):
        """How many programs ask for a moment before a sleep."""
        return len(self.manager.ListInhibitors(dbus_interface=MANAGER))

    def tell(self, sleeps):
        self.manager.EmitSignal(MANAGER, "PrepareForSleep", "b", [sleeps], dbus_interface="org.freedesktop.DBus.Mock")

    def go_to_sleep(self, process):
        """With this process on it, as soon as nobody asks for a moment more."""
        self.tell(True)
        until("nobody delays the sleep", lambda: self.delays() == 0)
        process.send_signal(signal.SIGSTOP)
        until("it is stopped", lambda: state_of(process.pid) == "T")

    def wake_up(self, process):
        process.send_signal(signal.SIGCONT)
        self.tell(False)


def state_of(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
        return stat.read().rpartition(")")[2].split()[0]
