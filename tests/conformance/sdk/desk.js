'use strict';
// A floor for the Worker SDK: a workspace made with Twilio's REST client, and workers that listen.
const assert = require('node:assert/strict');
const twilio = require('twilio');
const TaskRouter = require('twilio-taskrouter');

const environment = process.env;
const { AccessToken } = twilio.jwt;
const channelUrl = `${environment.ROUTER_URL}/v1/wschannels`;
const patience = 15000;

/** Every complaint of the SDK on the console: it swallows what it could not apply. */
const complaints = [];
for (const level of ['error', 'warn'])
    console[level] = (...words) => complaints.push(words.map(String).join(' '));

function accessToken(workspaceSid, workerSid, role = 'worker', ttl = 3600) {
    const token = new AccessToken(
        environment.TWILIO_ACCOUNT_SID,
        environment.TWILIO_API_KEY_SID,
        environment.TWILIO_API_KEY_SECRET,
        { ttl, identity: 'somebody' },
    );
    token.addGrant(new AccessToken.TaskRouterGrant({ workspaceSid, workerSid, role }));
    return token.toJwt();
}

const servers = { ebServer: channelUrl, wsServer: channelUrl.replace(/^http/, 'ws'), logLevel: 'error' };

/** Resolves with the arguments of the next such event. */
function next(emitter, name) {
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no "${name}" in ${patience / 1000} s`)), patience);
        emitter.once(name, (value) => {
            clearTimeout(late);
            resolve(value);
        });
    });
}

/** Waits until `seen` answers something true. */
async function until(what, seen) {
    for (const end = Date.now() + patience; Date.now() < end;) {
        const answer = await seen();
        if (answer) return answer;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`not seen in ${patience / 1000} s: ${what}`);
}

/** A workspace whose workers are "Alice" and "Bob", both available, and what belongs to it. */
async function furnish() {
    const { TWILIO_ACCOUNT_SID: account, TWILIO_AUTH_TOKEN: secret } = environment;
    const client = twilio(account, secret, { accountSid: account });
    client.taskrouter.baseUrl = environment.ROUTER_URL;
    const made = await client.taskrouter.v1.workspaces.create({ friendlyName: 'Floor', template: 'FIFO' });
    const workspace = client.taskrouter.v1.workspaces(made.sid);
    const activities = {};
    for (const activity of await workspace.activities.list()) activities[activity.friendlyName] = activity.sid;
    const [queue] = await workspace.taskQueues.list();
    const [workflow] = await workspace.workflows.list();
    const desk = { client, workspace, workspaceSid: made.sid, activities, queue, workflow, listening: [] };
    desk.alice = await workspace.workers.create({ friendlyName: 'Alice', activitySid: activities.Available });
    desk.bob = await workspace.workers.create({ friendlyName: 'Bob', activitySid: activities.Offline });
    return desk;
}

/** The worker's SDK object, ready. */
async function ready(desk, worker, { role = 'worker', ttl = 3600, ...options } = {}) {
    const token = accessToken(desk.workspaceSid, worker.sid, role, ttl);
    const Kind = role === 'supervisor' ? TaskRouter.Supervisor : TaskRouter.Worker;
    const listening = new Kind(token, { ...servers, ...options });
    listening.on('error', (error) => complaints.push(`worker error: ${error.message}`));
    desk.listening.push(listening);
    return next(listening, 'ready').then(() => listening);
}

/** A new task and the offer of it, as the SDK tells it. */
async function offered(desk, worker, attributes = {}) {
    const offer = next(worker, 'reservationCreated');
    const task = await desk.workspace.tasks.create({
        workflowSid: desk.workflow.sid,
        attributes: JSON.stringify(attributes),
    });
    const reservation = await offer;
    assert.equal(reservation.task.sid, task.sid);
    return reservation;
}

/** The call must be refused with words that have `part` in them. */
async function refused(call, part) {
    const error = await call.then(
        () => null,
        (reason) => reason,
    );
    assert.ok(error, 'it was not refused');
    assert.ok(error.message.includes(part), `"${error.message}" does not say "${part}"`);
}

/** Ends the sockets and removes the workspace; answers what the SDK complained about meanwhile. */
async function clear(desk) {
    for (const worker of desk.listening) worker.disconnect();
    for (const task of await desk.workspace.tasks.list()) await desk.workspace.tasks(task.sid).remove();
    await desk.workspace.remove();
    // A refused request is logged as well as rejected; the checks see to the latter.
    return complaints.splice(0).filter((line) => !/deprecat|Request failed with/.test(line));
}

module.exports = { TaskRouter, accessToken, assert, clear, furnish, next, offered, ready, refused, servers, until };
