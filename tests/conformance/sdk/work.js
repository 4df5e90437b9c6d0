'use strict';
// Offers and what becomes of them.
const { assert, next, offered, ready, refused, until } = require('./desk');

const taskOf = (desk, reservation) => desk.workspace.tasks(reservation.task.sid).fetch();

module.exports = {
    'accept, wrap up, complete': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice, { from: '+1' });
        assert.deepEqual(reservation.task.attributes, { from: '+1' });
        assert.equal(reservation.task.status, 'reserved');
        assert.equal(reservation.task.queueName, desk.queue.friendlyName);
        assert.equal(reservation.task.workflowName, desk.workflow.friendlyName);
        for (const [call, event, status, taskStatus] of [
            ['accept', 'accepted', 'accepted', 'assigned'],
            ['wrap', 'wrapup', 'wrapping', 'wrapping'],
            ['complete', 'completed', 'completed', 'completed'],
        ]) {
            const told = next(reservation, event);
            assert.equal((await reservation[call]()).status, status);
            assert.equal((await told).task.status, taskStatus);
        }
        assert.equal((await taskOf(desk, reservation)).assignmentStatus, 'completed');
    },
    reject: async (desk) => {
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice);
        const told = next(reservation, 'rejected');
        const said = await reservation.reject({ activitySid: desk.activities.Offline });
        assert.equal(said.status, 'rejected');
        await told;
        await until('Offline', () => alice.activity.name === 'Offline');
    },
    'accept with a version that is known': async (desk) => {
        const alice = await ready(desk, desk.alice, { enableVersionCheck: true });
        const reservation = await offered(desk, alice);
        // The task's version comes with the event, which may be later than the answer.
        const accepted = next(reservation, 'accepted');
        await reservation.accept();
        await accepted;
        await reservation.task.setAttributes({ note: 'mine' });
        const wrapping = next(reservation, 'wrapup');
        await reservation.task.wrapUp({ reason: 'talked' });
        await wrapping;
        await reservation.fetchLatestVersion();
        await reservation.task.fetchLatestVersion();
        await reservation.complete();
        assert.equal(reservation.status, 'completed');
    },
    'a stale version is refused': async (desk) => {
        const alice = await ready(desk, desk.alice, { enableVersionCheck: true });
        const reservation = await offered(desk, alice);
        reservation.version = '77';
        await refused(reservation.accept(), '412');
        await reservation.fetchLatestVersion();
        assert.equal((await reservation.accept()).status, 'accepted');
    },
    'a task is changed and ended by others': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice);
        await reservation.accept();
        const updated = next(reservation.task, 'updated');
        await desk.workspace.tasks(reservation.task.sid).update({ attributes: '{"vip":true}' });
        assert.deepEqual((await updated).attributes, { vip: true });
        const completed = next(reservation, 'completed');
        await desk.workspace.tasks(reservation.task.sid).update({ assignmentStatus: 'completed', reason: 'late' });
        assert.equal((await completed).task.reason, 'late');
    },
    'a task is canceled': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice);
        const canceled = next(reservation, 'canceled');
        await desk.workspace.tasks(reservation.task.sid).update({ assignmentStatus: 'canceled', reason: 'hung up' });
        const told = await canceled;
        assert.equal(told.status, 'canceled');
        assert.equal(told.task.status, 'canceled');
        assert.equal(told.canceledReasonCode, undefined);
    },
    'a task is removed in any state': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const pending = await offered(desk, alice);
        const canceled = next(pending, 'canceled');
        await desk.workspace.tasks(pending.task.sid).remove();
        await canceled;
        const taken = await offered(desk, alice);
        await taken.accept();
        const completed = next(taken, 'completed');
        await desk.workspace.tasks(taken.task.sid).remove();
        await completed;
        await offered(desk, alice); // for the capacity is free again
    },
    'somebody else is faster': async (desk) => {
        await desk.workspace.workers(desk.bob.sid).update({ activitySid: desk.activities.Available });
        await desk.workspace.taskQueues(desk.queue.sid).update({ maxReservedWorkers: 2 });
        const alice = await ready(desk, desk.alice);
        const bob = await ready(desk, desk.bob);
        const mine = next(alice, 'reservationCreated');
        const his = next(bob, 'reservationCreated');
        await desk.workspace.tasks.create({ workflowSid: desk.workflow.sid });
        const rescinded = next(await his, 'rescinded');
        await (await mine).accept();
        assert.equal((await rescinded).status, 'rescinded');
        await refused((await his).accept(), '');
    },
    'an offer runs out': async (desk) => {
        await desk.workspace.workflows(desk.workflow.sid).update({ taskReservationTimeout: 1 });
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice);
        assert.equal((await next(reservation, 'timeout')).status, 'timeout');
        await until('where those go who do not answer', () => alice.activity.name === 'Offline');
    },
    'makes a task for itself, offline': async (desk) => {
        const bob = await ready(desk, desk.bob);
        const offer = next(bob, 'reservationCreated');
        const sid = await bob.createTask('+2', '+1', desk.workflow.sid, desk.queue.sid, { attributes: { a: 1 } });
        const reservation = await offer;
        assert.equal(reservation.task.sid, sid);
        assert.equal(reservation.task.routingTarget, bob.sid);
        assert.deepEqual(reservation.task.attributes, { a: 1, outbound_to: '+2', from: '+1' });
        await reservation.accept();
        await reservation.task.complete('done');
    },
    'its clock starts earlier': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice);
        const start = new Date(Date.now() - 3600 * 1000);
        const task = await reservation.task.setVirtualStartTime(start);
        assert.equal(Math.floor(task.virtualStartTime / 1000), Math.floor(start / 1000));
        await refused(reservation.task.setVirtualStartTime(new Date(Date.now() + 3600 * 1000)), 'future');
    },
    'is refused with the value in the words': async (desk) => {
        const alice = await ready(desk, desk.alice);
        const reservation = await offered(desk, alice);
        const nothing = `WA${'f'.repeat(32)}`;
        await refused(reservation.reject({ activitySid: nothing }), nothing);
        await reservation.accept();
        await refused(reservation.reject(), 'Request failed with status code 400');
    },
};
