'use strict';
// Every query parameter that the OpenAPI document gives an operation, each alone: taken, and answered as documented.
const { assert } = require('./suite');
const { document } = require('./judge');

const hour = 3600000;
const at = (time) => new Date(time).toISOString().replace(/\.\d+Z/, 'Z');

/** A value that is right for the parameter of that name. */
const valueOf = (name, desk) =>
    ({
        ActivityName: 'Available',
        ActivitySid: desk.available.sid,
        AssignmentStatus: 'pending',
        Available: 'true',
        EndDate: at(Date.now()),
        EvaluateTaskAttributes: "language == 'es'",
        EvaluateWorkerAttributes: '{"language":"es"}',
        EventType: 'task.created',
        FriendlyName: 'Alice',
        HasAddons: 'false',
        Minutes: 30,
        Page: 0,
        PageSize: 5,
        Priority: 0,
        ReservationSid: `WR${'1'.repeat(32)}`,
        ReservationStatus: 'pending',
        RoutingTarget: desk.alice.sid,
        Sid: `EV${'1'.repeat(32)}`,
        SplitByWaitTime: '5,30',
        StartDate: at(Date.now() - hour),
        TargetWorkersExpression: "language == 'es'",
        TaskChannel: 'voice',
        TaskQueueName: desk.queue.friendlyName,
        TaskQueueSid: desk.queue.sid,
        TaskSid: desk.task.sid,
        WorkerSid: desk.alice.sid,
        WorkflowName: desk.workflow.friendlyName,
        WorkflowSid: desk.workflow.sid,
    })[name];

const orderings = {
    ListTask: 'Priority:desc,DateCreated:asc',
    ListTaskQueue: 'DateUpdated:desc',
    ListWorker: 'DateStatusChanged:desc',
};

/** The path with the desk's resources in it. */
const pathOf = ({ template }, desk) =>
    template
        .replace('{WorkspaceSid}', desk.workspaceSid)
        .replace('{TaskQueueSid}', desk.queue.sid)
        .replace('{WorkerSid}', desk.alice.sid)
        .replace('{WorkflowSid}', desk.workflow.sid)
        .replace('{TaskSid}', desk.task.sid);

async function ask(desk, operation, params) {
    const uri = process.env.ROUTER_URL + pathOf(operation, desk);
    const answer = await desk.client.request({ method: 'get', uri, params });
    assert.equal(answer.statusCode, 200, JSON.stringify(answer.body));
}

const checks = {
    'a task to ask for': async (desk) => {
        desk.task = await desk.workspace.tasks.create({ workflowSid: desk.workflow.sid });
    },
};
for (const operation of document.operations)
    for (const { name, in: place } of operation.parameters)
        if (operation.method === 'get' && place === 'query' && name !== 'PageToken')
            checks[`${operation.id} ${name}`] = (desk) =>
                ask(desk, operation, { [name]: name === 'Ordering' ? orderings[operation.id] : valueOf(name, desk) });

module.exports = checks;
