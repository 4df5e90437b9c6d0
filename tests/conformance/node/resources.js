'use strict';
// Every resource: create, list, fetch, update, delete.
const { assert, clientOf } = require('./suite');

const routing = (queue) => JSON.stringify({ task_routing: { filters: [], default_filter: { queue } } });

/** Goes the round of one collection; `change` is sent as an update and must be read back. */
async function round(collection, context, draft, change) {
    const made = await collection.create(draft);
    const listed = await collection.list();
    assert.ok(
        listed.some((row) => row.sid === made.sid),
        'it is in the list',
    );
    const fetched = await context(made.sid).fetch();
    assert.deepEqual(JSON.parse(JSON.stringify(fetched)), JSON.parse(JSON.stringify(made)));
    assert.ok(fetched.dateCreated instanceof Date && !Number.isNaN(fetched.dateCreated.getTime()));
    const changed = await context(made.sid).update(change);
    for (const [name, value] of Object.entries(change)) assert.equal(changed[name], value);
    assert.equal(await context(made.sid).remove(), true);
    await assert.rejects(context(made.sid).fetch(), { status: 404, code: 20404 });
}

module.exports = {
    workspaces: ({ client }) => {
        const all = client.taskrouter.v1.workspaces;
        return round(
            all,
            all,
            { friendlyName: 'Round', multiTaskEnabled: false },
            { friendlyName: 'Around', prioritizeQueueOrder: 'LIFO' },
        );
    },
    activities: ({ workspace }) =>
        round(
            workspace.activities,
            workspace.activities,
            { friendlyName: 'Tea', available: true },
            { friendlyName: 'Tea & cake' },
        ),
    'task channels': ({ workspace }) =>
        round(
            workspace.taskChannels,
            workspace.taskChannels,
            { friendlyName: 'Letters', uniqueName: 'letter' },
            { channelOptimizedRouting: true },
        ),
    'task queues': ({ workspace }) =>
        round(
            workspace.taskQueues,
            workspace.taskQueues,
            { friendlyName: 'Spanish', targetWorkers: "languages HAS 'es'" },
            { maxReservedWorkers: 3, taskOrder: 'LIFO' },
        ),
    workflows: ({ workspace, queue }) =>
        round(
            workspace.workflows,
            workspace.workflows,
            { friendlyName: 'Second', configuration: routing(queue.sid) },
            { taskReservationTimeout: 30 },
        ),
    workers: ({ workspace }) =>
        round(
            workspace.workers,
            workspace.workers,
            { friendlyName: 'Zoë +1', attributes: '{"rank": 7}' },
            { attributes: '{"note":"a+b %41 & ü"}' },
        ),
    tasks: async ({ workspace, workflow }) => {
        const made = await workspace.tasks.create({
            workflowSid: workflow.sid,
            attributes: '{"n":1}',
            taskChannel: 'chat',
        });
        assert.equal(made.assignmentStatus, 'pending');
        assert.equal(made.taskChannelUniqueName, 'chat');
        const changed = await workspace.tasks(made.sid).update({ attributes: '{"n":2}', priority: 5 });
        assert.equal(changed.attributes, '{"n":2}');
        assert.equal(changed.priority, 5);
        assert.equal((await workspace.tasks.list({ priority: 5 })).length, 1);
        assert.equal((await workspace.tasks.list({ assignmentStatus: ['pending', 'reserved'] })).length, 1);
        assert.equal(await workspace.tasks(made.sid).remove(), true);
        await assert.rejects(workspace.tasks(made.sid).fetch(), { code: 20404 });
    },
    'worker channels': async ({ workspace, alice }) => {
        const channels = await workspace.workers(alice.sid).workerChannels.list();
        assert.deepEqual(channels.map((row) => row.taskChannelUniqueName).sort(), [
            'chat',
            'default',
            'sms',
            'video',
            'voice',
        ]);
        const changed = await workspace
            .workers(alice.sid)
            .workerChannels('chat')
            .update({ capacity: 4, available: true });
        assert.equal(changed.configuredCapacity, 4);
        assert.equal(
            (await workspace.workers(alice.sid).workerChannels(changed.sid).fetch()).configuredCapacity,
            4,
        );
    },
    'filters of workers': async ({ workspace, queue, alice }) => {
        const found = await workspace.workers.list({
            available: 'true',
            taskQueueSid: queue.sid,
            targetWorkersExpression: "friendly_name == 'Alice'",
        });
        assert.deepEqual(
            found.map((row) => row.sid),
            [alice.sid],
        );
        assert.equal((await workspace.workers.list({ activityName: 'Offline' })).length, 0);
    },
    'figures of queues': async ({ workspace, queue }) => {
        const one = await workspace.taskQueues(queue.sid).realTimeStatistics().fetch();
        assert.equal(one.totalEligibleWorkers, 1);
        const many = await workspace.taskQueues.bulkRealTimeStatistics.create({ QueueSids: [queue.sid] });
        assert.equal(many.taskQueueResponseCount, 1);
        assert.equal(many.taskQueueData[0].total_available_workers, 1);
    },
    'an API key is as good as the token': async () => {
        const client = clientOf(process.env.TWILIO_API_KEY_SID, process.env.TWILIO_API_KEY_SECRET);
        assert.ok((await client.taskrouter.v1.workspaces.list()).length > 0);
    },
};
