'use strict';
// The assignment callback: called, signed as Twilio signs it, and its answer carried out.
const http = require('node:http');
const { validateRequest } = require('twilio');
const { assert, until } = require('./suite');

/** Starts a server that answers every callback with `answer`; resolves to it, its URL and what it was sent. */
async function callbackServer(answer) {
    const received = [];
    const server = http.createServer((request, response) => {
        let body = '';
        request.on('data', (piece) => {
            body += piece;
        });
        request.on('end', () => {
            received.push({
                signature: request.headers['x-twilio-signature'],
                form: Object.fromEntries(new URLSearchParams(body)),
            });
            response.writeHead(200, { 'Content-Type': 'application/json' });
            response.end(JSON.stringify(answer));
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, received, url: `http://127.0.0.1:${server.address().port}/assignment?desk=1` };
}

module.exports = {
    'signed, and its accept carried out': async ({ workspace, workflow, alice }) => {
        const { server, received, url } = await callbackServer({ instruction: 'accept' });
        await workspace.workflows(workflow.sid).update({ assignmentCallbackUrl: url });
        const task = await workspace.tasks.create({ workflowSid: workflow.sid, attributes: '{"name":"Zoë & co"}' });
        await until(
            'assigned',
            async () => (await workspace.tasks(task.sid).fetch()).assignmentStatus === 'assigned',
        );
        server.close();
        const [{ signature, form }] = received;
        assert.equal(form.TaskSid, task.sid);
        assert.equal(form.WorkerSid, alice.sid);
        assert.equal(form.TaskAttributes, '{"name":"Zoë & co"}');
        assert.ok(validateRequest(process.env.TWILIO_AUTH_TOKEN, signature, url, form), 'the signature holds');
        assert.ok(!validateRequest('another token', signature, url, form), 'and only with the token');
        await workspace.tasks(task.sid).update({ assignmentStatus: 'completed', reason: 'done' });
    },
    'events are told signed, and only those that are asked for': async ({ workspace, workflow }) => {
        const { server, received, url } = await callbackServer({});
        await workspace.update({ eventCallbackUrl: url, eventsFilter: 'task.created,task.canceled' });
        const task = await workspace.tasks.create({ workflowSid: workflow.sid, attributes: '{"name":"Zoë & co"}' });
        await workspace.tasks(task.sid).update({ assignmentStatus: 'canceled', reason: 'enough' });
        await until('both are told', async () => received.length === 2);
        server.close();
        assert.deepEqual(
            received.map(({ form }) => form.EventType),
            ['task.created', 'task.canceled'],
        );
        for (const { signature, form } of received) {
            assert.equal(form.TaskSid, task.sid);
            assert.ok(validateRequest(process.env.TWILIO_AUTH_TOKEN, signature, url, form), form.EventType);
        }
        await workspace.update({ eventCallbackUrl: '' });
    },
};
