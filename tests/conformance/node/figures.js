'use strict';
// Every statistics operation, after a task was taken, refused and finished; the figures are compared with what was done.
const { assert, finish, offer } = require('./suite');

const window = { minutes: 15, splitByWaitTime: '5,10' };

/** One task is taken and finished, one is offered and withdrawn: what the figures below count. */
async function work(desk) {
    const { task, reservation } = await offer(desk);
    await desk.workspace.tasks(task.sid).reservations(reservation.sid).update({ reservationStatus: 'accepted' });
    await finish(desk, task);
    const other = await offer(desk);
    await desk.workspace.tasks(other.task.sid).update({ assignmentStatus: 'canceled', reason: 'enough' });
}

const counted = { reservationsCreated: 2, reservationsAccepted: 1, tasksCanceled: 1 };

function counts(figures, expected) {
    for (const [name, value] of Object.entries(expected)) assert.equal(figures[name], value, name);
}

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The same figures where they stand inside a block. */
const countsInside = (block, expected) =>
    counts(block, Object.fromEntries(Object.entries(expected).map(([name, value]) => [snake(name), value])));

const ofWorkers = { reservationsCreated: 2, reservationsAccepted: 1 };

module.exports = {
    'one task is done and one is canceled': work,
    FetchWorkspaceRealTimeStatistics: async ({ workspace }) => {
        const now = await workspace.realTimeStatistics().fetch({ taskChannel: 'default' });
        counts(now, { totalTasks: 0, totalWorkers: 1 });
        assert.deepEqual(now.tasksByStatus, { assigned: 0, pending: 0, reserved: 0, wrapping: 0 });
        assert.equal(now.activityStatistics.reduce((sum, row) => sum + row.workers, 0), 1);
    },
    FetchWorkspaceCumulativeStatistics: async ({ workspace }) => {
        const figures = await workspace.cumulativeStatistics().fetch(window);
        counts(figures, { ...counted, tasksCreated: 2, tasksCompleted: 1 });
        assert.deepEqual(Object.keys(figures.splitByWaitTime), ['5', '10']);
        assert.equal(figures.splitByWaitTime['5'].below.reservations_accepted, 1);
    },
    FetchWorkspaceStatistics: async ({ workspace }) => {
        const both = await workspace.statistics().fetch(window);
        countsInside(both.cumulative, { ...counted, tasksCreated: 2 });
        countsInside(both.realtime, { totalTasks: 0, totalWorkers: 1 });
    },
    FetchTaskQueueRealTimeStatistics: async ({ workspace, queue }) => {
        const now = await workspace.taskQueues(queue.sid).realTimeStatistics().fetch({ taskChannel: 'default' });
        counts(now, { totalTasks: 0, totalEligibleWorkers: 1, totalAvailableWorkers: 1 });
    },
    FetchTaskQueueCumulativeStatistics: async ({ workspace, queue }) => {
        const figures = await workspace.taskQueues(queue.sid).cumulativeStatistics().fetch(window);
        counts(figures, { ...counted, tasksEntered: 2, tasksCompleted: 1 });
    },
    FetchTaskQueueStatistics: async ({ workspace, queue }) => {
        const both = await workspace.taskQueues(queue.sid).statistics().fetch(window);
        countsInside(both.cumulative, { ...counted, tasksEntered: 2 });
        countsInside(both.realtime, { totalTasks: 0 });
    },
    ListTaskQueuesStatistics: async ({ workspace, queue }) => {
        const rows = await workspace.taskQueues.statistics.list({ friendlyName: queue.friendlyName, ...window });
        assert.equal(rows.length, 1);
        countsInside(rows[0].cumulative, counted);
    },
    CreateTaskQueueBulkRealTimeStatistics: async ({ workspace, queue }) => {
        const body = { QueueSids: [queue.sid], TaskChannel: 'default' };
        const many = await workspace.taskQueues.bulkRealTimeStatistics.create(body);
        assert.equal(many.taskQueueResponseCount, 1);
        assert.equal(many.taskQueueData[0].total_eligible_workers, 1);
    },
    FetchWorkerInstanceStatistics: async ({ workspace, alice }) => {
        const { cumulative } = await workspace.workers(alice.sid).statistics().fetch({ minutes: 15 });
        countsInside(cumulative, ofWorkers);
        assert.ok(cumulative.activity_durations.some((row) => row.friendly_name === 'Available'));
    },
    FetchWorkerStatistics: async ({ workspace }) => {
        const both = await workspace.workers.statistics().fetch({ minutes: 15, friendlyName: 'Alice' });
        countsInside(both.cumulative, ofWorkers);
        countsInside(both.realtime, { totalWorkers: 1 });
    },
    FetchWorkersCumulativeStatistics: async ({ workspace }) => {
        const figures = await workspace.workers.cumulativeStatistics().fetch({ minutes: 15 });
        counts(figures, ofWorkers);
        assert.ok(figures.activityDurations.length > 0);
    },
    FetchWorkersRealTimeStatistics: async ({ workspace }) => {
        counts(await workspace.workers.realTimeStatistics().fetch(), { totalWorkers: 1 });
    },
    FetchWorkflowRealTimeStatistics: async ({ workspace, workflow }) => {
        const now = await workspace.workflows(workflow.sid).realTimeStatistics().fetch({ taskChannel: 'default' });
        counts(now, { totalTasks: 0 });
    },
    FetchWorkflowCumulativeStatistics: async ({ workspace, workflow }) => {
        const figures = await workspace.workflows(workflow.sid).cumulativeStatistics().fetch(window);
        counts(figures, { ...counted, tasksEntered: 2, tasksCompleted: 1 });
    },
    FetchWorkflowStatistics: async ({ workspace, workflow }) => {
        const both = await workspace.workflows(workflow.sid).statistics().fetch(window);
        countsInside(both.cumulative, { ...counted, tasksEntered: 2 });
        countsInside(both.realtime, { totalTasks: 0 });
    },
    'a window by dates': async ({ workspace }) => {
        const startDate = new Date(Date.now() - 3600000);
        const endDate = new Date(Date.now() + 60000);
        counts(await workspace.cumulativeStatistics().fetch({ startDate, endDate }), counted);
    },
};
