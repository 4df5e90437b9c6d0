'use strict';
// From the token to ready and back.
const { accessToken, assert, next, ready, servers, TaskRouter, until } = require('./desk');

const activityOf = async (desk, worker) => (await desk.workspace.workers(worker.sid).fetch()).activityName;

module.exports = {
    'ready, with activities and channels': async (desk) => {
        const alice = await ready(desk, desk.alice);
        assert.equal(alice.sid, desk.alice.sid);
        assert.equal(alice.name, 'Alice');
        assert.equal(alice.activity.name, 'Available');
        assert.deepEqual([...alice.activities.values()].map((activity) => activity.name).sort(), [
            'Available',
            'Offline',
            'Unavailable',
        ]);
        const names = [...alice.channels.values()].map((channel) => channel.taskChannelUniqueName).sort();
        assert.deepEqual(names, ['chat', 'default', 'sms', 'video', 'voice']);
        for (const channel of alice.channels.values()) {
            assert.equal(channel.capacity, 1);
            assert.equal(channel.available, true);
        }
        assert.equal(alice.reservations.size, 0);
    },
    'comes back to its offers': async (desk) => {
        const task = await desk.workspace.tasks.create({ workflowSid: desk.workflow.sid, attributes: '{"a":1}' });
        const alice = await ready(desk, desk.alice);
        const [reservation] = await until('the offer', () => alice.reservations.size && [...alice.reservations.values()]);
        assert.equal(reservation.task.sid, task.sid);
        assert.deepEqual(reservation.task.attributes, { a: 1 });
        assert.equal(reservation.status, 'pending');
        assert.equal(reservation.timeout, 120);
    },
    'goes to an activity when it connects': async (desk) => {
        const bob = await ready(desk, desk.bob, { connectActivitySid: desk.activities.Available });
        await until('Available', async () => (await activityOf(desk, desk.bob)) === 'Available');
        assert.equal(bob.name, 'Bob');
    },
    'changes its activity': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const told = next(alice, 'activityUpdated');
        const [offline] = [...alice.activities.values()].filter((activity) => activity.name === 'Offline');
        await offline.setAsCurrent();
        assert.equal(alice.activity.name, 'Offline');
        assert.equal((await told).activity.name, 'Offline');
        assert.equal(await activityOf(desk, desk.alice), 'Offline');
    },
    'changes its attributes': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const told = next(alice, 'attributesUpdated');
        await alice.setAttributes({ languages: ['es', 'Ü'] });
        await told;
        assert.deepEqual(alice.attributes, { languages: ['es', 'Ü'] });
        assert.equal(alice.version, (await alice.fetchLatestVersion()).version);
    },
    'hears of its capacity': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const [chat] = [...alice.channels.values()].filter((channel) => channel.taskChannelUniqueName === 'chat');
        const channel = desk.workspace.workers(desk.alice.sid).workerChannels('chat');
        const capacity = next(chat, 'capacityUpdated');
        await channel.update({ capacity: 4 });
        assert.equal((await capacity).capacity, 4);
        const availability = next(chat, 'availabilityUpdated');
        await channel.update({ available: false });
        assert.equal((await availability).available, false);
    },
    'checks versions': async (desk) => {
        const alice = await ready(desk, desk.alice, { enableVersionCheck: true });
        await alice.setAttributes({ round: 1 });
        await desk.workspace.workers(desk.alice.sid).update({ attributes: '{"round":2}' });
        await until('the other change', () => alice.attributes.round === 2);
        await alice.setAttributes({ round: 3 });
        assert.equal((await desk.workspace.workers(desk.alice.sid).fetch()).attributes, '{"round":3}');
    },
    'is replaced by another session': async (desk) => {
        const first = await ready(desk, desk.alice);
        const gone = next(first, 'disconnected');
        const second = await ready(desk, desk.alice, { closeExistingSessions: true });
        await gone;
        first.disconnect(); // else it comes back, as it must
        assert.equal(second.sid, desk.alice.sid);
        assert.equal(await activityOf(desk, desk.alice), 'Available');
    },
    'goes offline when it leaves': async (desk) => {
        const alice = await ready(desk, desk.alice);
        alice.disconnect();
        await until('Offline', async () => (await activityOf(desk, desk.alice)) === 'Offline');
    },
    'stays available if it says so': async (desk) => {
        const bob = await ready(desk, desk.bob);
        const alice = await ready(desk, desk.alice, { setWorkerOfflineIfDisconnected: false });
        alice.disconnect();
        bob.disconnect();
        await bob.fetchLatestVersion();
        assert.equal(await activityOf(desk, desk.alice), 'Available');
    },
    'reconnects': async (desk) => {
        const alice = await ready(desk, desk.alice, { setWorkerOfflineIfDisconnected: false });
        const again = next(alice, 'ready');
        alice._signaling.webSocket.webSocket?.close?.();
        alice._signaling.webSocket.close?.();
        await again;
        assert.equal(alice.activity.name, 'Available');
    },
    'renews its token': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const told = next(alice, 'tokenUpdated');
        alice.updateToken(accessToken(desk.workspaceSid, desk.alice.sid, 'worker', 7200));
        await told;
        await alice.setAttributes({ renewed: true });
        assert.deepEqual(alice.attributes, { renewed: true });
    },
    'comes back with a new token when the old one ends': async (desk) => {
        const alice = new TaskRouter.Worker(accessToken(desk.workspaceSid, desk.alice.sid, 'worker', 6), servers);
        desk.listening.push(alice);
        await next(alice, 'ready');
        // It counts the new token's time from the old one's until the next `init`, so it says so more than once.
        alice.on('tokenExpired', () => alice.updateToken(accessToken(desk.workspaceSid, desk.alice.sid)));
        await next(alice, 'disconnected');
        await next(alice, 'ready');
        assert.equal((await alice.fetchLatestVersion()).sid, desk.alice.sid);
    },
};
