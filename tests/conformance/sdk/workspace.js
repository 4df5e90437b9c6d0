'use strict';
// The Workspace class: what an administrator reads.
const { accessToken, assert, offered, ready, refused, servers, TaskRouter } = require('./desk');

function open(desk, role = 'admin', options = {}) {
    const worker = role === 'admin' ? undefined : desk.alice.sid;
    return new TaskRouter.Workspace(accessToken(desk.workspaceSid, worker, role), { ...servers, ...options });
}

const names = (map) => [...map.values()].map((each) => each.friendlyName ?? each.name ?? each.queueName);

module.exports = {
    'reads workers page by page': async (desk) => {
        const workers = await open(desk, 'admin', { pageSize: 1 }).fetchWorkersInfo();
        assert.deepEqual(names(workers).sort(), ['Alice', 'Bob']);
    },
    'reads one worker': async (desk) => {
        const alice = await open(desk).fetchWorkerInfo(desk.alice.sid);
        assert.equal(alice.friendlyName, 'Alice');
    },
    'finds workers by their attributes and in order': async (desk) => {
        await desk.workspace.workers(desk.bob.sid).update({ attributes: '{"languages":["es"]}' });
        const found = await open(desk).fetchWorkersInfo({ TargetWorkersExpression: "languages HAS 'es'" });
        assert.deepEqual(names(found), ['Bob']);
        for (const order of ['asc', 'desc']) {
            const ordered = await open(desk, 'admin', { pageSize: 1 }).fetchWorkersInfo({
                Ordering: `DateStatusChanged:${order}`,
            });
            assert.equal(ordered.size, 2);
        }
    },
    'reads queues': async (desk) => {
        const queues = await open(desk).fetchTaskQueues();
        assert.equal(queues.size, 1);
        const queue = await open(desk).fetchTaskQueue(desk.queue.sid);
        assert.equal(queue.sid ?? queue.queueSid, desk.queue.sid);
    },
    'reads a task': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice, { a: 1 });
        const task = await open(desk).fetchTask(reservation.task.sid);
        assert.equal(task.sid, reservation.task.sid);
        assert.deepEqual(task.attributes, { a: 1 });
    },
    'is not for a worker': async (desk) => {
        await refused(open(desk, 'worker').fetchWorkersInfo(), '403');
    },
    'is not for another workspace': async (desk) => {
        const elsewhere = new TaskRouter.Workspace(
            accessToken(`WS${'f'.repeat(32)}`, undefined, 'admin'),
            servers,
        );
        await refused(elsewhere.fetchTaskQueues(), '403');
    },
};
