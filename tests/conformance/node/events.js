'use strict';
// The event log: each change is told once, in order, and found by every filter.
const { assert, finish, offer } = require('./suite');

/** One task, taken and finished, and the types of what is told of it. */
async function story(desk) {
    const { task, reservation } = await offer(desk);
    await desk.workspace.tasks(task.sid).reservations(reservation.sid).update({ reservationStatus: 'accepted' });
    await finish(desk, task);
    Object.assign(desk, { task, reservation });
}

const told = [
    'task.created',
    'task-queue.entered',
    'workflow.target-matched',
    'workflow.entered',
    'reservation.created',
    'reservation.accepted',
    'task.completed',
    'reservation.completed',
];

const typesOf = (rows) => new Set(rows.map((row) => row.eventType));

module.exports = {
    'a task is taken and finished': story,
    ListEvent: async ({ workspace, task }) => {
        const types = typesOf(await workspace.events.list({ taskSid: task.sid, minutes: 60 }));
        assert.deepEqual(
            told.filter((type) => !types.has(type)),
            [],
        );
    },
    FetchEvent: async ({ workspace, task }) => {
        const [row] = await workspace.events.list({ taskSid: task.sid, eventType: 'reservation.accepted' });
        const one = await workspace.events(row.sid).fetch();
        assert.equal(one.eventType, 'reservation.accepted');
        assert.equal(one.eventData.worker_name, 'Alice');
        assert.ok(Object.values(one.eventData).every((value) => typeof value === 'string'), 'all values are texts');
    },
    'found by worker, queue, workflow, reservation and channel': async (desk) => {
        const { workspace, alice, queue, workflow, reservation } = desk;
        const rows = await workspace.events.list({
            workerSid: alice.sid,
            taskQueueSid: queue.sid,
            workflowSid: workflow.sid,
            reservationSid: reservation.sid,
            taskChannel: 'default',
        });
        assert.ok(typesOf(rows).has('reservation.created'));
        assert.ok(rows.every((row) => row.eventData.reservation_sid === reservation.sid));
    },
    'found by its SID': async ({ workspace }) => {
        const [row] = await workspace.events.list({ limit: 1 });
        assert.deepEqual(
            (await workspace.events.list({ sid: row.sid })).map((one) => one.sid),
            [row.sid],
        );
    },
    'nothing before the first': async ({ workspace }) => {
        const startDate = new Date(Date.now() - 7200000);
        const endDate = new Date(Date.now() - 3600000);
        assert.equal((await workspace.events.list({ startDate, endDate })).length, 0);
    },
    'page by page without a gap': async ({ workspace }) => {
        const all = (await workspace.events.list({ pageSize: 1000 })).map((row) => row.sid);
        const piecewise = (await workspace.events.list({ pageSize: 3 })).map((row) => row.sid);
        assert.deepEqual(piecewise, all);
        assert.equal(new Set(all).size, all.length);
    },
};
