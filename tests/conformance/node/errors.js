'use strict';
// How the router's refusals arrive in Twilio's client.
const { assert, clientOf, refused } = require('./suite');

const nobody = (prefix) => `${prefix}${'0'.repeat(31)}1`;

module.exports = {
    'wrong token': () => {
        const client = clientOf(process.env.TWILIO_ACCOUNT_SID, 'wrong');
        return refused(client.taskrouter.v1.workspaces.list(), 401, 20003, 'Authenticate');
    },
    'unknown task': ({ workspace, workspaceSid }) =>
        refused(
            workspace.tasks(nobody('WT')).fetch(),
            404,
            20404,
            `The requested resource /Workspaces/${workspaceSid}/Tasks/${nobody('WT')} was not found`,
        ),
    'unknown workspace': ({ client }) =>
        refused(client.taskrouter.v1.workspaces(nobody('WS')).workers.list(), 404, 20404),
    'attributes that are no JSON': async ({ workspace, workflow }) => {
        await refused(
            workspace.tasks.create({ workflowSid: workflow.sid, attributes: '{n:1}' }),
            400,
            20001,
            'Attributes',
        );
        assert.equal((await workspace.tasks.list()).length, 0);
    },
    'attributes of 10 MB': async ({ workspace, workflow }) => {
        const attributes = JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) });
        await assert.rejects(workspace.tasks.create({ workflowSid: workflow.sid, attributes }));
        assert.equal((await workspace.tasks.list()).length, 0);
    },
    'workflow that is no SID': ({ workspace }) =>
        refused(
            workspace.tasks.create({ workflowSid: 'first' }),
            400,
            20001,
            "Value 'first' provided for WorkflowSid as RoutingTarget has an invalid format.",
        ),
    'second Alice': ({ workspace }) =>
        refused(
            workspace.workers.create({ friendlyName: 'ALICE' }),
            400,
            20001,
            'Worker with the same friendly name already exists',
        ),
    'expression with a hyphen': ({ workspace }) =>
        refused(workspace.taskQueues.create({ friendlyName: 'Q', targetWorkers: 'skill-level == 1' }), 400, 20001),
    'illegal change of status': async ({ workspace, workflow }) => {
        const task = await workspace.tasks.create({ workflowSid: workflow.sid });
        await refused(
            workspace.tasks(task.sid).update({ assignmentStatus: 'completed' }),
            400,
            20001,
            'because it is not currently assigned.',
        );
        await workspace.tasks(task.sid).remove();
    },
    'changed meanwhile': async ({ workspace, alice }) => {
        await refused(workspace.workers(alice.sid).update({ ifMatch: '99', attributes: '{}' }), 412, 20412);
        assert.equal((await workspace.workers(alice.sid).fetch()).attributes, alice.attributes);
    },
    'absolute paging': ({ workspace }) =>
        refused(
            workspace.tasks.page({ pageNumber: 3 }).then((page) => page.instances),
            400,
            40153,
        ),
    'statistics of too long ago': ({ workspace }) =>
        refused(workspace.statistics().fetch({ startDate: new Date(Date.now() - 31 * 86400000) }), 400, 14241),
};
