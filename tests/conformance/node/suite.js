'use strict';
// What every check shares: the client, the count, and how a refusal is looked at.
const assert = require('node:assert/strict');
const twilio = require('twilio');
const { JudgingClient } = require('./judge');

const environment = process.env;

/** A client of Twilio's that speaks to the router under test, each answer judged by the OpenAPI document. */
function clientOf(user, secret) {
    const options = { accountSid: environment.TWILIO_ACCOUNT_SID, httpClient: new JudgingClient() };
    const client = twilio(user, secret, options);
    client.taskrouter.baseUrl = environment.ROUTER_URL;
    client.api.baseUrl = environment.ROUTER_URL;
    return client;
}

let failures = 0;

/** Runs one check and says how it went; the others go on. */
async function check(name, promise) {
    try {
        await promise();
        console.log(`ok ${name}`);
    } catch (error) {
        failures += 1;
        console.log(`not ok ${name}: ${error.message.split('\n').join(' | ')}`);
    }
}

/** The call must be refused with this status, code and part of a message. */
async function refused(call, status, code, part = '') {
    const error = await call.then(
        () => null,
        (reason) => reason,
    );
    assert.ok(error, 'it was not refused');
    assert.equal(error.status, status);
    assert.equal(error.code, code);
    assert.ok(error.message.includes(part), `"${error.message}" does not say "${part}"`);
    assert.equal(error.moreInfo, `https://www.twilio.com/docs/errors/${code}`);
}

/** Waits until `seen` answers something true. */
async function until(what, seen) {
    for (const end = Date.now() + 15000; Date.now() < end;) {
        const answer = await seen();
        if (answer) return answer;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`not seen in 15 s: ${what}`);
}

/** A new task and the offer of it to Alice. */
async function offer({ workspace, workflow }, attributes = {}) {
    const task = await workspace.tasks.create({
        workflowSid: workflow.sid,
        attributes: JSON.stringify(attributes),
    });
    const [reservation] = await workspace.tasks(task.sid).reservations.list({ reservationStatus: 'pending' });
    assert.equal(reservation.workerName, 'Alice');
    return { task, reservation };
}

/** Ends a task that was taken, so that Alice is free again. */
const finish = ({ workspace }, task) =>
    workspace.tasks(task.sid).update({ assignmentStatus: 'completed', reason: 'done' });

module.exports = { assert, check, clientOf, finish, offer, refused, until, failures: () => failures };
