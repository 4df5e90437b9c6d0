'use strict';
// Offers: taken and refused from both sides.
const { assert, finish, offer, refused, until } = require('./suite');

module.exports = {
    'accept under the task': async (desk) => {
        const { task, reservation } = await offer(desk);
        const taken = await desk.workspace
            .tasks(task.sid)
            .reservations(reservation.sid)
            .update({ reservationStatus: 'accepted' });
        assert.equal(taken.reservationStatus, 'accepted');
        assert.equal((await desk.workspace.tasks(task.sid).fetch()).assignmentStatus, 'assigned');
        assert.equal((await finish(desk, task)).assignmentStatus, 'completed');
    },
    'accept, wrap up and complete under the worker': async (desk) => {
        const { task, reservation } = await offer(desk);
        const mine = desk.workspace.workers(desk.alice.sid).reservations(reservation.sid);
        assert.equal((await mine.update({ instruction: 'accept' })).reservationStatus, 'accepted');
        assert.equal((await mine.update({ reservationStatus: 'wrapping' })).reservationStatus, 'wrapping');
        assert.equal((await mine.update({ reservationStatus: 'completed' })).reservationStatus, 'completed');
        assert.equal((await desk.workspace.tasks(task.sid).fetch()).assignmentStatus, 'completed');
    },
    reject: async (desk) => {
        const { task, reservation } = await offer(desk);
        const [offline] = await desk.workspace.activities.list({ friendlyName: 'Offline' });
        const said = await desk.workspace
            .tasks(task.sid)
            .reservations(reservation.sid)
            .update({ reservationStatus: 'rejected', workerActivitySid: offline.sid });
        assert.equal(said.reservationStatus, 'rejected');
        assert.equal((await desk.workspace.workers(desk.alice.sid).fetch()).activityName, 'Offline');
        await desk.workspace.tasks(task.sid).update({ assignmentStatus: 'canceled', reason: 'enough' });
        await desk.workspace.workers(desk.alice.sid).update({ activitySid: desk.available.sid });
    },
    'a second accept is told why': async (desk) => {
        const { task, reservation } = await offer(desk);
        const both = [1, 2].map(() =>
            desk.workspace
                .tasks(task.sid)
                .reservations(reservation.sid)
                .update({ reservationStatus: 'accepted' })
                .then(
                    () => 'won',
                    (error) => error.code,
                ),
        );
        assert.deepEqual((await Promise.all(both)).sort(), [20001, 'won'].sort());
        await finish(desk, task);
    },
    conference: async (desk) => {
        const { task, reservation } = await offer(desk, {
            call_sid: `CA${'5'.repeat(32)}`,
            from: '+15550100',
            to: '+15550199',
        });
        const asked = await desk.workspace
            .tasks(task.sid)
            .reservations(reservation.sid)
            .update({ instruction: 'Conference', timeout: 20 });
        assert.equal(asked.reservationStatus, 'pending');
        const joined = await until('the worker joins', async () => {
            const now = await desk.workspace.tasks(task.sid).fetch();
            return now.assignmentStatus === 'assigned' && now;
        });
        assert.ok(JSON.parse(joined.attributes).conference);
        await finish(desk, task);
    },
    'a conference needs a call': async (desk) => {
        const { task, reservation } = await offer(desk);
        const call = desk.workspace
            .tasks(task.sid)
            .reservations(reservation.sid)
            .update({ instruction: 'conference' });
        const error = await call.then(
            () => null,
            (reason) => reason,
        );
        assert.ok(
            error && error.status === 400 && error.code >= 40136 && error.code <= 40145,
            String(error && error.code),
        );
        await desk.workspace.tasks(task.sid).remove();
    },
    'a dequeue needs a call': async (desk) => {
        const { task, reservation } = await offer(desk);
        const mine = desk.workspace.workers(desk.alice.sid).reservations(reservation.sid);
        await refused(mine.update({ instruction: 'dequeue', dequeueFrom: '+15550100' }), 400, 40140);
        await desk.workspace.tasks(task.sid).remove();
    },
};
