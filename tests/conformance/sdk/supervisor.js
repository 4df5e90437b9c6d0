'use strict';
// What a supervisor may do and a worker may not.
const { accessToken, assert, next, ready, refused, servers, TaskRouter } = require('./desk');

module.exports = {
    "changes another's activity": async (desk) => {
        const bob = await ready(desk, desk.bob);
        const alice = await ready(desk, desk.alice, { role: 'supervisor' });
        const told = next(bob, 'activityUpdated');
        await alice.setWorkerActivity(bob.sid, desk.activities.Unavailable);
        assert.equal((await told).activity.name, 'Unavailable');
    },
    "changes another's attributes": async (desk) => {
        const bob = await ready(desk, desk.bob);
        const alice = await ready(desk, desk.alice, { role: 'supervisor' });
        const told = next(bob, 'attributesUpdated');
        await alice.setWorkerAttributes(bob.sid, { team: 'b' });
        assert.deepEqual((await told).attributes, { team: 'b' });
    },
    'names the worker who is not there': async (desk) => {
        const alice = await ready(desk, desk.alice, { role: 'supervisor' });
        const nobody = `WK${'f'.repeat(32)}`;
        await refused(alice.setWorkerAttributes(nobody, {}), nobody);
        await refused(alice.setWorkerActivity(desk.bob.sid, `WA${'f'.repeat(32)}`), `WA${'f'.repeat(32)}`);
    },
    'is not every worker': async (desk) => {
        const token = accessToken(desk.workspaceSid, desk.alice.sid, 'worker');
        const alice = new TaskRouter.Supervisor(token, servers);
        desk.listening.push(alice);
        await next(alice, 'ready');
        await refused(alice.setWorkerAttributes(desk.bob.sid, {}), '403');
    },
};
