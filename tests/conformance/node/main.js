'use strict';
const { check, clientOf, failures } = require('./suite');

/** A workspace with a queue, a workflow (from its template) and Alice, who is available. */
async function furnish(client) {
    const made = await client.taskrouter.v1.workspaces.create({ friendlyName: 'Conformance', template: 'FIFO' });
    const workspace = client.taskrouter.v1.workspaces(made.sid);
    const [available] = await workspace.activities.list({ friendlyName: 'Available' });
    const [queue] = await workspace.taskQueues.list();
    const [workflow] = await workspace.workflows.list();
    const attributes = JSON.stringify({ contact_uri: 'client:alice' });
    const alice = await workspace.workers.create({ friendlyName: 'Alice', activitySid: available.sid, attributes });
    return { client, workspace, workspaceSid: made.sid, available, queue, workflow, alice };
}

async function main() {
    const client = clientOf(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);
    for (const part of ['resources', 'reservations', 'errors', 'paging', 'callback']) {
        const desk = await furnish(client);
        for (const [name, run] of Object.entries(require(`./${part}`)))
            await check(`${part}: ${name}`, () => run(desk));
        await desk.workspace.remove();
    }
    process.exitCode = failures() ? 1 : 0;
}

main().catch((error) => {
    console.log(`not ok the run: ${error.stack.split('\n').join(' | ')}`);
    process.exitCode = 1;
});
