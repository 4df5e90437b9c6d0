#!/usr/bin/python3
"""The tutorial by hand: its curl commands against a real router, three ways to take the task."""
import base64
import hashlib
import hmac
import sys

from router import CallbackServer, Router, Tutorial, until


def finish(tutorial, task):
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task}", "AssignmentStatus=completed", "Reason=done")
    tutorial.set_alice("Offline")


def accept_by_rest(tutorial):
    task = tutorial.new_task({"selected_language": "es"})
    assert task["assignment_status"] == "pending", task
    assert tutorial.task(task["sid"])["task_queue_friendly_name"] == "Customer Care Requests - Spanish"
    assert tutorial.alice_is() == "Offline"

    tutorial.set_alice("Idle")
    offer, = tutorial.reservations("pending")
    assert tutorial.alice_is() == "Reserved"
    answer = tutorial.router.curl(f"{tutorial.path}/Tasks/{task['sid']}/Reservations/{offer['sid']}",
                                  "ReservationStatus=accepted")

    assert answer["worker_name"] == "Alice", answer
    assert answer["reservation_status"] == "accepted", answer
    assert tutorial.task(task["sid"])["assignment_status"] == "assigned"
    assert tutorial.alice_is() == "Busy"
    finish(tutorial, task["sid"])


def accept_by_callback(tutorial):
    server = CallbackServer({"instruction": "accept"})
    tutorial.router.curl(f"{tutorial.path}/Workflows/{tutorial.workflow}", f"AssignmentCallbackUrl={server.url}")
    task = tutorial.new_task({"selected_language": "es"})
    tutorial.set_alice("Idle")

    until("assigned by the callback's answer", lambda: tutorial.task(task["sid"])["assignment_status"] == "assigned")

    form, signature = server.received[0]
    assert form["TaskSid"] == task["sid"] and form["WorkerSid"] == tutorial.alice, form
    signed = server.url + "".join(name + form[name] for name in sorted(form))
    expected = base64.b64encode(hmac.new(tutorial.router.token.encode(), signed.encode(), hashlib.sha1).digest())
    assert hmac.compare_digest(signature, expected.decode()), "the callback is signed with the account's token"
    assert tutorial.alice_is() == "Busy"
    tutorial.router.curl(f"{tutorial.path}/Workflows/{tutorial.workflow}", "AssignmentCallbackUrl=")
    server.stop()
    finish(tutorial, task["sid"])


def conference(tutorial):
    call = "CA" + "5" * 32
    task = tutorial.new_task({"selected_language": "es", "call_sid": call, "to": "+15550100002"})
    tutorial.set_alice("Idle")
    offer, = tutorial.reservations("pending")

    answer = tutorial.router.curl(f"{tutorial.path}/Workers/{tutorial.alice}/Reservations/{offer['sid']}",
                                  "Instruction=conference")

    assert answer["reservation_status"] == "pending", "accepted only when the agent has joined"
    until("accepted when the simulated phone has answered",
          lambda: tutorial.task(task["sid"])["assignment_status"] == "assigned")
    assert '"conference"' in tutorial.task(task["sid"])["attributes"]
    assert tutorial.reservations("accepted")[0]["sid"] == offer["sid"]
    finish(tutorial, task["sid"])


def conference_needs_a_call(tutorial):
    task = tutorial.new_task({"selected_language": "es"})
    tutorial.set_alice("Idle")
    offer, = tutorial.reservations("pending")

    refused = tutorial.router.curl(f"{tutorial.path}/Workers/{tutorial.alice}/Reservations/{offer['sid']}",
                                   "Instruction=conference", expect=400)

    assert refused["code"] == 40142, refused
    tutorial.router.curl(f"{tutorial.path}/Tasks/{task['sid']}", "AssignmentStatus=canceled", "Reason=done")
    tutorial.set_alice("Offline")


def main():
    passed = 0
    with Router(sys.argv[1]) as router:
        tutorial = Tutorial(router)
        for step in (accept_by_rest, accept_by_callback, conference, conference_needs_a_call):
            step(tutorial)
            print("ok:", step.__name__)
            passed += 1
    print(f"{passed} passed, 0 failed")


if __name__ == "__main__":
    main()
