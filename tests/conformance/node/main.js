'use strict';
// Runs the parts named on the command line, or all of them; each has a workspace of its own.
const { assert, check, clientOf, failures } = require('./suite');
const { unanswered } = require('./judge');

const all = [
    'proof',
    'operations',
    'figures',
    'events',
    'parameters',
    'resources',
    'reservations',
    'errors',
    'paging',
    'callback',
    'voice',
];

/** A workspace with a queue, a workflow (from its template) and Alice, who is available; and a workflow for nobody. */
async function furnish(client) {
    const made = await client.taskrouter.v1.workspaces.create({ friendlyName: 'Conformance', template: 'FIFO' });
    const workspace = client.taskrouter.v1.workspaces(made.sid);
    const [available] = await workspace.activities.list({ friendlyName: 'Available' });
    const [offline] = await workspace.activities.list({ friendlyName: 'Offline' });
    const [queue] = await workspace.taskQueues.list();
    const [workflow] = await workspace.workflows.list();
    const attributes = JSON.stringify({ contact_uri: 'client:alice' });
    const alice = await workspace.workers.create({ friendlyName: 'Alice', activitySid: available.sid, attributes });
    return { client, workspace, workspaceSid: made.sid, available, offline, queue, workflow, alice };
}

/** A workflow into a queue that nobody is in: its tasks wait. */
async function nobodysWorkflow({ workspace }) {
    const queue = await workspace.taskQueues.create({ friendlyName: 'Nobody', targetWorkers: '1==2' });
    const configuration = JSON.stringify({ task_routing: { default_filter: { queue: queue.sid } } });
    return workspace.workflows.create({ friendlyName: 'Nobody', configuration });
}

async function runPart(client, part) {
    const desk = await furnish(client);
    if (part === 'operations') desk.nobodys = await nobodysWorkflow(desk);
    for (const [name, run] of Object.entries(require(`./${part}`))) await check(`${part}: ${name}`, () => run(desk));
    await desk.workspace.remove();
}

async function main(parts) {
    const client = clientOf(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);
    for (const part of parts) await runPart(client, part);
    if (parts === all) await check('every operation was answered', () => assert.deepEqual(unanswered(), []));
    process.exitCode = failures() ? 1 : 0;
}

const named = process.argv.slice(2);
main(named.length ? named : all).catch((error) => {
    console.log(`not ok the run: ${error.stack.split('\n').join(' | ')}`);
    process.exitCode = 1;
});
