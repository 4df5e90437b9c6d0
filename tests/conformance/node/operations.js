'use strict';
// Every operation of the OpenAPI document by its id, with all form parameters that it knows; the answers are judged
// as they come (judge.js).
const { assert, finish, offer } = require('./suite');
const { document } = require('./judge');

const routing = (queue) => JSON.stringify({ task_routing: { filters: [], default_filter: { queue } } });
const nowhere = 'http://127.0.0.1:9/nobody';

/** A resource made only to be looked at or changed. */
const draft = {
    workspace: ({ client }) => client.taskrouter.v1.workspaces.create({ friendlyName: 'Draft' }),
    activity: ({ workspace }) => workspace.activities.create({ friendlyName: 'Draft', available: false }),
    channel: ({ workspace }) => workspace.taskChannels.create({ friendlyName: 'Draft', uniqueName: 'draft' }),
    queue: ({ workspace }) => workspace.taskQueues.create({ friendlyName: 'Draft', targetWorkers: '1==2' }),
    workflow: ({ workspace, queue }) =>
        workspace.workflows.create({ friendlyName: 'Draft', configuration: routing(queue.sid) }),
    worker: ({ workspace }) => workspace.workers.create({ friendlyName: 'Draft' }),
    task: ({ workspace, nobodys }) => workspace.tasks.create({ workflowSid: nobodys.sid }),
};

/** Runs `step` with a fresh draft in its own context, and removes the draft. */
const withDraft = (kind, collectionOf, step) => async (desk) => {
    const made = await draft[kind](desk);
    const one = collectionOf(desk)(made.sid);
    await step(one, desk, made);
    await one.remove();
};

/** Fetch, update and delete of one kind, under the ids that the document gives them. */
const threeOf = (name, kind, collectionOf, change) => ({
    [`Fetch${name}`]: withDraft(kind, collectionOf, async (one, desk, made) => {
        assert.equal((await one.fetch()).sid, made.sid);
    }),
    [`Update${name}`]: withDraft(kind, collectionOf, async (one, desk) => {
        const wanted = change(desk);
        const changed = await one.update(wanted);
        for (const [key, value] of Object.entries(wanted)) if (key in changed) assert.equal(changed[key], value, key);
    }),
    [`Delete${name}`]: withDraft(kind, collectionOf, async () => {}),
});

const makes = (create) => async (desk) => {
    const made = await create(desk);
    assert.ok(made.sid);
    if (made.remove) await made.remove();
};

const operations = {
    CreateWorkspace: makes(({ client }) =>
        client.taskrouter.v1.workspaces.create({
            friendlyName: 'All of it',
            eventCallbackUrl: nowhere,
            eventsFilter: 'task.created,worker.created',
            multiTaskEnabled: true,
            template: 'NONE',
            prioritizeQueueOrder: 'LIFO',
        }),
    ),
    ListWorkspace: ({ client }) => client.taskrouter.v1.workspaces.list({ friendlyName: 'Conformance' }),
    ...threeOf(
        'Workspace',
        'workspace',
        ({ client }) => client.taskrouter.v1.workspaces,
        () => ({
            friendlyName: 'Changed',
            eventCallbackUrl: nowhere,
            eventsFilter: 'task.created',
            multiTaskEnabled: true,
            prioritizeQueueOrder: 'LIFO',
        }),
    ),

    CreateActivity: makes(({ workspace }) => workspace.activities.create({ friendlyName: 'All', available: true })),
    ListActivity: ({ workspace }) => workspace.activities.list({ friendlyName: 'Offline', available: 'false' }),
    ...threeOf(
        'Activity',
        'activity',
        ({ workspace }) => workspace.activities,
        () => ({ friendlyName: 'Changed' }),
    ),

    CreateTaskChannel: makes(({ workspace }) =>
        workspace.taskChannels.create({ friendlyName: 'All', uniqueName: 'all', channelOptimizedRouting: true }),
    ),
    ListTaskChannel: ({ workspace }) => workspace.taskChannels.list(),
    ...threeOf(
        'TaskChannel',
        'channel',
        ({ workspace }) => workspace.taskChannels,
        () => ({ friendlyName: 'Changed', channelOptimizedRouting: true }),
    ),

    CreateTaskQueue: makes(({ workspace, available }) =>
        workspace.taskQueues.create({
            friendlyName: 'All',
            targetWorkers: '1==2',
            maxReservedWorkers: 2,
            taskOrder: 'LIFO',
            reservationActivitySid: available.sid,
            assignmentActivitySid: available.sid,
        }),
    ),
    ListTaskQueue: ({ workspace, alice }) => workspace.taskQueues.list({ workerSid: alice.sid }),
    ...threeOf(
        'TaskQueue',
        'queue',
        ({ workspace }) => workspace.taskQueues,
        ({ available }) => ({
            friendlyName: 'Changed',
            targetWorkers: '1==3',
            reservationActivitySid: available.sid,
            assignmentActivitySid: available.sid,
            maxReservedWorkers: 3,
            taskOrder: 'LIFO',
        }),
    ),

    CreateWorkflow: makes(({ workspace, queue }) =>
        workspace.workflows.create({
            friendlyName: 'All',
            configuration: routing(queue.sid),
            assignmentCallbackUrl: nowhere,
            fallbackAssignmentCallbackUrl: nowhere,
            taskReservationTimeout: 30,
        }),
    ),
    ListWorkflow: ({ workspace }) => workspace.workflows.list({ friendlyName: 'Default' }),
    ...threeOf(
        'Workflow',
        'workflow',
        ({ workspace }) => workspace.workflows,
        ({ queue }) => ({
            friendlyName: 'Changed',
            assignmentCallbackUrl: nowhere,
            fallbackAssignmentCallbackUrl: nowhere,
            configuration: routing(queue.sid),
            taskReservationTimeout: 31,
            reEvaluateTasks: 'true',
        }),
    ),

    CreateWorker: makes(({ workspace, available }) =>
        workspace.workers.create({ friendlyName: 'All', activitySid: available.sid, attributes: '{"rank":1}' }),
    ),
    ListWorker: ({ workspace }) => workspace.workers.list({ friendlyName: 'Alice' }),
    ...threeOf(
        'Worker',
        'worker',
        ({ workspace }) => workspace.workers,
        ({ offline }) => ({
            activitySid: offline.sid,
            attributes: '{"rank":2}',
            friendlyName: 'Changed',
            rejectPendingReservations: true,
        }),
    ),
    ListWorkerChannel: ({ workspace, alice }) => workspace.workers(alice.sid).workerChannels.list(),
    FetchWorkerChannel: ({ workspace, alice }) => workspace.workers(alice.sid).workerChannels('voice').fetch(),
    UpdateWorkerChannel: ({ workspace, alice }) =>
        workspace.workers(alice.sid).workerChannels('sms').update({ capacity: 3, available: true }),

    CreateTask: makes(({ workspace, nobodys }) =>
        workspace.tasks.create({
            timeout: 600,
            priority: 3,
            taskChannel: 'chat',
            attributes: '{"n":1}',
            virtualStartTime: new Date('2026-01-02T03:04:05Z'),
            workflowSid: nobodys.sid,
            ignoreCapacity: 'false',
        }),
    ),
    ListTask: ({ workspace }) => workspace.tasks.list({ assignmentStatus: ['pending', 'reserved'] }),
    ...threeOf(
        'Task',
        'task',
        ({ workspace }) => workspace.tasks,
        () => ({ attributes: '{"n":2}', priority: 4, taskChannel: 'sms' }),
    ),
    ListTaskReservation: async (desk) => {
        const { task } = await offer(desk);
        const list = await desk.workspace
            .tasks(task.sid)
            .reservations.list({ reservationStatus: 'pending', workerSid: desk.alice.sid });
        assert.equal(list.length, 1);
        await desk.workspace.tasks(task.sid).remove();
    },
    FetchTaskReservation: async (desk) => {
        const { task, reservation } = await offer(desk);
        assert.equal((await desk.workspace.tasks(task.sid).reservations(reservation.sid).fetch()).taskSid, task.sid);
        await desk.workspace.tasks(task.sid).remove();
    },
    UpdateTaskReservation: async (desk) => {
        const { task, reservation } = await offer(desk);
        const one = desk.workspace.tasks(task.sid).reservations(reservation.sid);
        assert.equal((await one.update({ reservationStatus: 'accepted' })).reservationStatus, 'accepted');
        await finish(desk, task);
    },
    ListWorkerReservation: ({ workspace, alice }) =>
        workspace.workers(alice.sid).reservations.list({ reservationStatus: 'completed' }),
    FetchWorkerReservation: async (desk) => {
        const { task, reservation } = await offer(desk);
        const one = desk.workspace.workers(desk.alice.sid).reservations(reservation.sid);
        assert.equal((await one.fetch()).workerName, 'Alice');
        await desk.workspace.tasks(task.sid).remove();
    },
    UpdateWorkerReservation: async (desk) => {
        const { task, reservation } = await offer(desk);
        const one = desk.workspace.workers(desk.alice.sid).reservations(reservation.sid);
        assert.equal((await one.update({ instruction: 'accept' })).reservationStatus, 'accepted');
        await finish(desk, task);
    },
};

module.exports = operations;

module.exports['every operation but figures and events has its check here'] = () => {
    const others = document.operations.map((one) => one.id).filter((id) => !/Statistics|Event/.test(id));
    assert.deepEqual(
        others.filter((id) => !(id in operations)),
        [],
    );
};
