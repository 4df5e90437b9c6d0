'use strict';
// A task handed on to a colleague or a queue.
const { assert, next, offered, ready, refused, until } = require('./desk');

/** Alice has a task in hand and Bob is there. */
async function inHand(desk) {
    const alice = await ready(desk, desk.alice);
    const reservation = await offered(desk, alice, { conference: { sid: `CF${'1'.repeat(32)}` } });
    const accepted = next(reservation, 'accepted');
    await reservation.accept();
    await accepted;
    const bob = await ready(desk, desk.bob, { connectActivitySid: desk.activities.Available });
    await until('Bob available', () => bob.activity.name === 'Available');
    return { alice, bob, reservation };
}

/** Starts a transfer; answers it with Bob's offer. */
async function handOn({ bob, reservation }, to, options = {}) {
    const offer = next(bob, 'reservationCreated');
    const initiated = next(reservation.task, 'transferInitiated');
    await reservation.task.transfer(to, options);
    return { transfer: await initiated, offer: await offer };
}

module.exports = {
    'warm, to a worker who accepts': async (desk) => {
        const floor = await inHand(desk);
        const { transfer, offer } = await handOn(floor, desk.bob.sid, { attributes: { note: 'vip' }, priority: 7 });
        assert.equal(transfer.status, 'initiated');
        assert.equal(transfer.mode, 'WARM');
        assert.equal(transfer.type, 'WORKER');
        assert.equal(offer.task.sid, floor.reservation.task.sid);
        assert.equal(offer.transfer.sid, transfer.sid);
        const completed = next(transfer, 'completed');
        await offer.accept();
        assert.equal((await completed).status, 'complete');
        await offer.complete();
        await floor.reservation.complete();
    },
    'cold, to a worker who accepts': async (desk) => {
        const floor = await inHand(desk);
        const wrapping = next(floor.reservation, 'wrapup');
        const { transfer, offer } = await handOn(floor, desk.bob.sid, { mode: 'COLD' });
        await wrapping;
        const completed = next(transfer, 'completed');
        await offer.accept();
        await completed;
        await floor.reservation.complete();
        await offer.complete();
    },
    'to a worker who rejects': async (desk) => {
        const floor = await inHand(desk);
        const { transfer, offer } = await handOn(floor, desk.bob.sid);
        const failed = next(transfer, 'failed');
        const rejected = next(offer, 'rejected');
        await offer.reject();
        assert.equal((await failed).status, 'failed');
        assert.equal((await rejected).transfer.status, 'failed');
        assert.equal(floor.reservation.status, 'accepted');
        await floor.reservation.task.complete('done');
    },
    'to a queue': async (desk) => {
        const floor = await inHand(desk);
        const { transfer, offer } = await handOn(floor, desk.queue.sid);
        assert.equal(transfer.type, 'QUEUE');
        const completed = next(transfer, 'completed');
        await offer.accept();
        await completed;
    },
    'called back, and started again': async (desk) => {
        const floor = await inHand(desk);
        const { transfer, offer } = await handOn(floor, desk.bob.sid);
        const canceled = next(offer, 'canceled');
        await transfer.cancel();
        assert.equal((await canceled).transfer.status, 'canceled');
        await refused(transfer.cancel(), 'is already canceled');
        const again = await handOn(floor, desk.bob.sid);
        assert.notEqual(again.transfer.sid, transfer.sid);
        await again.offer.accept();
    },
    'not to somebody who is offline': async (desk) => {
        const floor = await inHand(desk);
        await desk.workspace.workers(desk.bob.sid).update({ activitySid: desk.activities.Offline });
        await refused(floor.reservation.task.transfer(desk.bob.sid, { mode: 'COLD' }), '400');
    },
    'nothing else meanwhile': async (desk) => {
        const floor = await inHand(desk);
        await handOn(floor, desk.bob.sid);
        await refused(floor.reservation.task.wrapUp({ reason: 'x' }), '400');
    },
};
