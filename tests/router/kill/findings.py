"""Compares what a router has after it was killed with the books of those who wrote, and with itself."""
from writers import GONE

KINDS = ("Activities", "TaskChannels", "TaskQueues", "Workflows", "Workers", "Tasks")

# The status of a task, and of the newest reservation that belongs to it.
RESERVATION_OF = {"reserved": "pending", "assigned": "accepted", "completed": "completed"}

# The status of a task, and what must have been told of it by then.
TOLD_OF = {
    "reserved": {"task.created", "reservation.created"},
    "assigned": {"task.created", "reservation.created", "reservation.accepted"},
    "completed": {"task.created", "reservation.created", "reservation.accepted", "task.completed"},
    "canceled": {"task.created", "reservation.created", "task.canceled"},
}

STORY = set().union(*TOLD_OF.values())


def differs(found, wanted):
    """Whether the row is not as it was said to be; GONE: it must not be there."""
    if wanted is GONE or found is None:
        return (wanted is GONE) != (found is None)
    return any(found[name] != value for name, value in wanted.items())


class Findings:
    """The workspace as it is read back."""

    def __init__(self, client, workspace):
        self.client = client
        self.workspace = workspace
        self.rows = {f"{workspace}/{kind}/{row['sid']}": row
                     for kind in KINDS for row in client.rows(f"{workspace}/{kind}")}
        status, _ = client.call("GET", f"{workspace}/Events?PageSize=1")
        self.events = client.rows(f"{workspace}/Events") if status == 200 else None

    def lost(self, book):
        """What was acknowledged and is not so; the change under way may have happened, but as a whole."""
        path, after = book.under_way or ("", {})
        return [f"{one} should be {wanted}, is {self.rows.get(one)}" for one, wanted in book.kept.items()
                if differs(self.rows.get(one), wanted) and (one != path or differs(self.rows.get(one), after))]

    def strangers(self, books, known):
        """Rows that nobody has made: more than creations under way, or not as those would be."""
        coming = [book.under_way for book in books if book.under_way and book.under_way[0].endswith("/")]
        faults = []
        for path, row in self.rows.items():
            if path in known:
                continue
            match = [one for one in coming if path.startswith(one[0]) and not differs(row, one[1])]
            if match:
                coming.remove(match[0])
            else:
                faults.append(f"{path} was made by nobody: {row}")
        return faults

    def rows_without_age(self):
        return {path: {name: value for name, value in row.items() if name not in ("age", "url", "links")}
                for path, row in self.rows.items()}

    def tasks(self):
        return {path: row for path, row in self.rows.items() if "/Tasks/" in path}

    def halves(self):
        """Changes of which only a part is seen: task against reservation, task and reservation against events."""
        faults = []
        for path, task in self.tasks().items():
            offers = self.client.rows(f"{path}/Reservations")
            wanted = RESERVATION_OF.get(task["assignment_status"])
            if wanted and [row["reservation_status"] for row in offers][-1:] != [wanted]:
                faults.append(f"{path} is {task['assignment_status']}, its reservations are {offers}")
            faults += self.untold(path, task)
        return faults

    def untold(self, path, task):
        """Events that are missing for what the task is, and events of what it is not yet."""
        if self.events is None:
            return []
        sid = path.rsplit("/", 1)[1]
        told = {row["event_type"] for row in self.events if row["event_data"].get("task_sid") == sid}
        due = TOLD_OF.get(task["assignment_status"], told)
        faults = []
        if due - told:
            faults.append(f"{path} is {task['assignment_status']}, not told: {due - told}")
        if (told & STORY) - due:
            faults.append(f"{path} is {task['assignment_status']}, told too early: {(told & STORY) - due}")
        return faults

    def doubles(self):
        sids = [row["sid"] for row in self.events or []]
        return [f"{len(sids) - len(set(sids))} events are there twice"] if len(sids) != len(set(sids)) else []
