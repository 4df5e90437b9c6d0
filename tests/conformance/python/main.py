#!/usr/bin/python3
"""Debian's python3-twilio, unchanged, against the router at ROUTER_URL: a second, independent judge."""
import json
import os
import sys

from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client


def client_of(user, secret):
    client = Client(user, secret, os.environ["TWILIO_ACCOUNT_SID"])
    client.taskrouter.base_url = os.environ["ROUTER_URL"]
    return client


class Desk:
    """A workspace with a queue, a workflow (from its template) and Alice, who is available."""

    def __init__(self, client):
        self.client = client
        self.sid = client.taskrouter.workspaces.create(friendly_name="Conformance", template="FIFO").sid
        self.workspace = client.taskrouter.workspaces(self.sid)
        self.available, = self.workspace.activities.list(friendly_name="Available")
        self.queue, = self.workspace.task_queues.list()
        self.workflow, = self.workspace.workflows.list()
        self.alice = self.workspace.workers.create(friendly_name="Alice", activity_sid=self.available.sid)

    def new_task(self, **more):
        return self.workspace.tasks.create(workflow_sid=self.workflow.sid, **more)


def go_round(collection, draft, change):
    """Creates, lists, fetches, changes and deletes one resource; what is changed must be read back."""
    made = collection.create(**draft)
    assert made.sid in [row.sid for row in collection.list()], "it is in the list"
    fetched = collection(made.sid).fetch()
    assert fetched._properties == made._properties, "fetched as it was made"
    changed = collection(made.sid).update(**change)
    for name, value in change.items():
        assert getattr(changed, name) == value, name
    assert collection(made.sid).delete()
    refused(404, 20404, "was not found", collection(made.sid).fetch)


def refused(status, code, part, call, **arguments):
    try:
        call(**arguments)
    except TwilioRestException as error:
        assert (error.status, error.code) == (status, code), f"{error.status}/{error.code}: {error.msg}"
        assert part in error.msg, error.msg
        return
    raise AssertionError("it was not refused")


def resources(desk):
    workspace = desk.workspace
    routing = json.dumps({"task_routing": {"filters": [], "default_filter": {"queue": desk.queue.sid}}})
    go_round(desk.client.taskrouter.workspaces, {"friendly_name": "Round", "multi_task_enabled": False},
             {"friendly_name": "Around"})
    go_round(workspace.activities, {"friendly_name": "Tea", "available": True}, {"friendly_name": "Tea & cake"})
    go_round(workspace.task_channels, {"friendly_name": "Letters", "unique_name": "letter"},
             {"channel_optimized_routing": True})
    go_round(workspace.task_queues, {"friendly_name": "Spanish", "target_workers": "languages HAS 'es'"},
             {"max_reserved_workers": 3})
    go_round(workspace.workflows, {"friendly_name": "Second", "configuration": routing},
             {"task_reservation_timeout": 30})
    go_round(workspace.workers, {"friendly_name": "Zoë +1"}, {"attributes": '{"note":"a+b %41 & ü"}'})
    channel = workspace.workers(desk.alice.sid).worker_channels("voice").update(capacity=2)
    assert channel.configured_capacity == 2
    assert workspace.task_queues(desk.queue.sid).real_time_statistics().fetch().total_eligible_workers == 1


def available_as_python_says_it(desk):
    made = desk.workspace.activities.create(friendly_name="Chat only", available=True)
    assert made.available is True


def tasks(desk):
    task = desk.new_task(attributes='{"n":1}', priority=5)
    assert task.assignment_status == "pending" and task.age == 0
    assert [row.sid for row in desk.workspace.tasks.list(assignment_status=["pending", "reserved"])] == [task.sid]
    assert desk.workspace.tasks(task.sid).update(priority=6).priority == 6
    assert desk.workspace.tasks(task.sid).delete()


def accept(desk):
    task = desk.new_task()
    offer, = desk.workspace.tasks(task.sid).reservations.list(reservation_status="pending")
    taken = desk.workspace.tasks(task.sid).reservations(offer.sid).update(reservation_status="accepted")
    assert (taken.worker_name, taken.reservation_status) == ("Alice", "accepted")
    again = desk.workspace.workers(desk.alice.sid).reservations(offer.sid)
    refused(400, 20001, "not currently pending", again.update, reservation_status="accepted")
    ended = desk.workspace.tasks(task.sid).update(assignment_status="completed", reason="done")
    assert (ended.assignment_status, ended.reason) == ("completed", "done")


def wrap_up_and_reject(desk):
    mine = desk.workspace.workers(desk.alice.sid).reservations
    task = desk.new_task()
    offer, = mine.list(reservation_status="pending")
    assert mine(offer.sid).fetch().task_sid == task.sid
    for status in ("accepted", "wrapping", "completed"):
        assert mine(offer.sid).update(reservation_status=status).reservation_status == status
    assert desk.workspace.tasks(task.sid).fetch().assignment_status == "completed"
    task = desk.new_task()
    offer, = desk.workspace.tasks(task.sid).reservations.list(reservation_status="pending")
    offline, = desk.workspace.activities.list(friendly_name="Offline")
    refusal = desk.workspace.tasks(task.sid).reservations(offer.sid).update(
        reservation_status="rejected", worker_activity_sid=offline.sid)
    assert refusal.reservation_status == "rejected"
    assert desk.workspace.workers(desk.alice.sid).fetch().activity_name == "Offline"


def one_accepted(desk):
    task = desk.new_task()
    offer, = desk.workspace.tasks(task.sid).reservations.list(reservation_status="pending")
    desk.workspace.tasks(task.sid).reservations(offer.sid).update(reservation_status="accepted")
    return task, offer


def statistics(desk):
    one_accepted(desk)
    workspace, queue, workflow = desk.workspace, desk.workspace.task_queues(desk.queue.sid), desk.workflow
    assert workspace.real_time_statistics().fetch().tasks_by_status["assigned"] == 1
    assert workspace.cumulative_statistics().fetch(minutes=15, split_by_wait_time="5").reservations_accepted == 1
    assert workspace.statistics().fetch(minutes=15).cumulative["tasks_created"] == 1
    assert queue.real_time_statistics().fetch().total_tasks == 1
    assert queue.cumulative_statistics().fetch(minutes=15).tasks_entered == 1
    assert queue.statistics().fetch(minutes=15).realtime["total_tasks"] == 1
    assert len(workspace.task_queues.statistics.list(minutes=15)) == 1
    assert workspace.workflows(workflow.sid).cumulative_statistics().fetch(minutes=15).tasks_entered == 1
    assert workspace.workflows(workflow.sid).real_time_statistics().fetch().total_tasks == 1
    alice = workspace.workers(desk.alice.sid)
    assert alice.statistics().fetch(minutes=15).cumulative["reservations_accepted"] == 1
    # This client reaches the figures of all workers through any one of them.
    assert alice.cumulative_statistics().fetch(minutes=15).reservations_created == 1
    assert alice.real_time_statistics().fetch().total_workers == 1
    assert workspace.workers.statistics().fetch(minutes=15).realtime["total_workers"] == 1
    refused(400, 20001, "", workspace.statistics().fetch, minutes="soon")


def events(desk):
    task, offer = one_accepted(desk)
    told = desk.workspace.events.list(task_sid=task.sid, minutes=60)
    types = {row.event_type for row in told}
    assert {"task.created", "reservation.created", "reservation.accepted"} <= types, types
    row, = desk.workspace.events.list(reservation_sid=offer.sid, event_type="reservation.accepted")
    one = desk.workspace.events(row.sid).fetch()
    assert one.event_data["worker_name"] == "Alice" and one._properties == row._properties
    assert [row.sid for row in desk.workspace.events.list(page_size=2)] == \
        [row.sid for row in desk.workspace.events.list(page_size=1000)]


def errors(desk):
    wrong = client_of(os.environ["TWILIO_ACCOUNT_SID"], "wrong")
    refused(401, 20003, "Authenticate", wrong.taskrouter.workspaces.create, friendly_name="Mine")
    refused(400, 20001, "Attributes", desk.new_task, attributes="{n:1}")
    refused(400, 20001, "same friendly name", desk.workspace.workers.create, friendly_name="alice")
    refused(412, 20412, "If-Match", desk.workspace.workers(desk.alice.sid).update, if_match="99", attributes="{}")


def paging(desk):
    for number in range(120):
        desk.workspace.workers.create(friendly_name=f"Agent {number:03}")
    names = [row.friendly_name for row in desk.workspace.workers.list(page_size=50)]
    assert names == ["Alice"] + [f"Agent {number:03}" for number in range(120)]
    first = desk.workspace.workers.page(page_size=50)
    second = first.next_page()
    assert [row.friendly_name for row in second.previous_page()] == names[:50]


def main():
    client = client_of(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])
    failures = 0
    for check in (resources, available_as_python_says_it, tasks, accept, wrap_up_and_reject, statistics,
                  events, errors, paging):
        desk = Desk(client)
        try:
            check(desk)
            print(f"ok {check.__name__}")
        except Exception as error:  # one check that fails leaves the others to be run
            failures += 1
            print(f"not ok {check.__name__}: {type(error).__name__} {error}".replace("\n", " | "))
        desk.workspace.delete()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
