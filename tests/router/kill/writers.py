"""Clients that write until the router is killed, and keep the book of what it has acknowledged."""
import http.client
import json
import threading

from killrouter import Client

GONE = None


class Book:
    """What must be found again: resource path -> properties; GONE once it was deleted.

    The change under way when the router was killed may have happened or not: `under_way` is (path, properties after
    it); a path that ends with "/" is a collection, where something new may stand.
    """

    def __init__(self):
        self.kept = {}
        self.under_way = None


class Writer(threading.Thread):
    """Does one step after the other with its own resources of the workspace; ends when the router is gone."""

    def __init__(self, port, workspace, name, chance):
        super().__init__()
        self.client = Client(port)
        self.workspace = workspace
        self.prefix = name
        self.chance = chance
        self.book = Book()
        self.count = 0

    def run(self):
        try:
            self.prepare()
            while True:
                self.step()
        except (OSError, http.client.HTTPException, ValueError):
            pass  # killed in the middle

    def prepare(self):
        pass

    def step(self):
        raise NotImplementedError

    def fresh(self):
        self.count += 1
        return f"{self.prefix}-{self.count}"

    def create(self, kind, expected, **form):
        """The path of the new resource."""
        collection = f"{self.workspace}/{kind}"
        self.book.under_way = (collection + "/", expected)
        status, body = self.client.call("POST", collection, **form)
        if status != 201:
            raise SystemExit(f"creating {kind} answers {status}: {body}")
        path = f"{collection}/{body['sid']}"
        self.book.kept[path] = expected
        self.book.under_way = None
        return path

    def update(self, path, expected, **form):
        after = {**(self.book.kept.get(path) or {}), **expected}
        self.book.under_way = (path, after)
        status, body = self.client.call("POST", path, **form)
        if status != 200:
            raise SystemExit(f"changing {path} answers {status}: {body}")
        self.book.kept[path] = after
        self.book.under_way = None
        return body

    def delete(self, path):
        self.book.under_way = (path, GONE)
        status, body = self.client.call("DELETE", path)
        if status != 204:
            raise SystemExit(f"deleting {path} answers {status}: {body}")
        self.book.kept[path] = GONE
        self.book.under_way = None

    def living(self, kind):
        return [path for path, kept in self.book.kept.items() if kept is not GONE and f"/{kind}/" in path][-20:]


class SetupWriter(Writer):
    """Creates, changes and deletes whatever a workspace is made of; each change writes two properties at once."""

    def step(self):
        kind, form = self.chance.choice(self.KINDS)
        note, living = self.fresh(), self.living(kind)
        dice = self.chance.random()
        if dice < 0.45 or not living:
            self.create(kind, *form(self, note, True))
        elif dice < 0.85:
            self.update(self.chance.choice(living), *form(self, note, False))
        else:
            self.delete(self.chance.choice(living))

    def create(self, kind, expected, form):
        return super().create(kind, expected, **form)

    def update(self, path, expected, form):
        return super().update(path, expected, **form)

    def worker(self, note, _):
        attributes = json.dumps({"note": note})
        return {"friendly_name": note, "attributes": attributes}, {"FriendlyName": note, "Attributes": attributes}

    def queue(self, note, _):
        expression = f"note == '{note}'"
        return ({"friendly_name": note, "target_workers": expression},
                {"FriendlyName": note, "TargetWorkers": expression})

    def activity(self, note, _):
        return {"friendly_name": note}, {"FriendlyName": note}

    def channel(self, note, new):
        form = {"FriendlyName": note, "ChannelOptimizedRouting": "true"}
        return {"friendly_name": note}, {**form, "UniqueName": note} if new else form

    KINDS = [("Workers", worker), ("TaskQueues", queue), ("Activities", activity), ("TaskChannels", channel)]


class TaskWriter(Writer):
    """Routes tasks to a worker of its own: create, accept, complete; some are canceled, some deleted."""

    def prepare(self):
        name = self.fresh()
        available, = [row for row in self.client.rows(f"{self.workspace}/Activities") if row["available"]][:1]
        attributes = json.dumps({"desk": name})
        self.worker = self.create("Workers", {"friendly_name": name, "activity_name": available["friendly_name"]},
                                  FriendlyName=name, Attributes=attributes, ActivitySid=available["sid"])
        queue = self.create("TaskQueues", {"friendly_name": name}, FriendlyName=name, TargetWorkers=f"desk == '{name}'")
        configuration = json.dumps({"task_routing": {"default_filter": {"queue": queue.rsplit("/", 1)[1]}}})
        workflow = self.create("Workflows", {"friendly_name": name, "configuration": configuration}, FriendlyName=name,
                               Configuration=configuration)
        self.workflow = workflow.rsplit("/", 1)[1]

    def step(self):
        attributes = json.dumps({"note": self.fresh()})
        task = self.create("Tasks", {"attributes": attributes, "assignment_status": "reserved"}, Attributes=attributes,
                           WorkflowSid=self.workflow)
        dice = self.chance.random()
        if dice < 0.1:
            self.delete(task)
        elif dice < 0.2:
            self.end(task, "canceled")
        else:
            self.take(task)
            self.end(task, "completed")

    def take(self, task):
        offer, = self.client.get(f"{task}/Reservations?ReservationStatus=pending")["reservations"]
        # What the acknowledgement of the reservation says is true of the task as well.
        self.book.under_way = (task, {**self.book.kept[task], "assignment_status": "assigned"})
        status, body = self.client.call("POST", f"{task}/Reservations/{offer['sid']}", ReservationStatus="accepted")
        if status != 200:
            raise SystemExit(f"accepting answers {status}: {body}")
        self.book.kept[task] = self.book.under_way[1]
        self.book.under_way = None

    def end(self, task, status):
        self.update(task, {"assignment_status": status, "reason": "done"}, AssignmentStatus=status, Reason="done")
