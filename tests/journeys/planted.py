"""Secrets planted in a program, and the places where none of them may turn up."""
import base64
import os
import stat


class Planted:
    """Named secrets, looked for as they are and as parts of what is sent."""

    def __init__(self, account, **named):
        self.forms = {name: (secret.encode(), base64.b64encode(f"{account}:{secret}".encode()))
                      for name, secret in named.items()}

    def found_in(self, data):
        """The names of those that the bytes hold."""
        return [name for name, forms in self.forms.items() if any(form in data for form in forms)]

    def in_process(self, pid):
        """What others see of a process, and of its children: arguments and environment."""
        found = [f"{name} in the arguments" for name in self.found_in(read(f"/proc/{pid}/cmdline"))]
        for child in [pid, *children_of(pid)]:
            where = "the environment" if child == pid else "a child's environment"
            found += [f"{name} in {where}" for name in self.found_in(read(f"/proc/{child}/environ"))]
        return found

    def in_files(self, folder, but=()):
        """In the files below the folder, but for those of these names."""
        found = []
        for parent, _, files in os.walk(folder):
            for file in files:
                path = os.path.join(parent, file)
                if stat.S_ISREG(os.lstat(path).st_mode) and file not in but:
                    found += [f"{name} in {path}" for name in self.found_in(read(path))]
        return found


def read(path):
    """The bytes of a file; none of one that is gone or kept from us."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def children_of(pid):
    """All processes below this one."""
    parents = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        fields = read(f"/proc/{entry}/stat").rpartition(b")")[2].split()
        parents[int(entry)] = int(fields[1]) if fields else 0
    below, todo = [], [pid]
    while todo:
        parent = todo.pop()
        found = [child for child, of in parents.items() if of == parent]
        below += found
        todo += found
    return below


def is_kept_from_its_user(pid):
    """Whether the system shows the process to nobody but root: no core file, no debugger of the same user."""
    return os.stat(f"/proc/{pid}/environ").st_uid == 0
