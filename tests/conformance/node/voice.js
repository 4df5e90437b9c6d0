'use strict';
// Calls, conferences, participants and recordings, and the instructions that dial through them.
const http = require('node:http');
const { validateRequest } = require('twilio');
const { assert, refused, until } = require('./suite');

let calls = 0;
/** A SID that no other caller has. */
const callSid = () => `CA${String((calls += 1)).padStart(32, '7')}`;

/** A new task with a caller, and the offer of it to Alice. */
async function offer({ workspace, workflow }, attributes = {}) {
    const caller = callSid();
    const known = { call_sid: caller, from: '+15550100', to: '+15550199', ...attributes };
    const task = await workspace.tasks.create({ workflowSid: workflow.sid, attributes: JSON.stringify(known) });
    const [reservation] = await workspace.tasks(task.sid).reservations.list({ reservationStatus: 'pending' });
    return { task, caller, mine: workspace.tasks(task.sid).reservations(reservation.sid) };
}

const reached = (mine, status) =>
    until(status, async () => (await mine.fetch()).reservationStatus === status);

const finish = ({ workspace }, task) =>
    workspace.tasks(task.sid).update({ assignmentStatus: 'completed', reason: 'done' });

/** A call that is in progress. */
async function answeredCall(client, more = {}) {
    const made = await client.calls.create({
        to: 'client:somebody?answers=0',
        from: '+15550100',
        twiml: '<Response><Pause/></Response>',
        ...more,
    });
    await until('answered', async () => (await client.calls(made.sid).fetch()).status === 'in-progress');
    return made;
}

module.exports = {
    'a call from queued to completed': async ({ client }) => {
        const made = await client.calls.create({ to: '+15005551000', from: '+15550100', twiml: '<Response/>' });
        assert.equal(made.status, 'queued');
        assert.equal(made.direction, 'outbound-api');
        assert.ok(made.dateCreated instanceof Date);
        await until('answered', async () => (await client.calls(made.sid).fetch()).status === 'in-progress');
        const ended = await client.calls(made.sid).update({ status: 'completed' });
        assert.equal(ended.status, 'completed');
        assert.equal((await client.calls.list({ to: '+15005551000' }))[0].sid, made.sid);
        await client.calls(made.sid).remove();
        await refused(client.calls(made.sid).fetch(), 404, 20404);
    },
    'numbers behave as they say': async ({ client }) => {
        const ends = { '+15005553000': 'busy', '+15005556000': 'failed', '+15005554000': 'no-answer' };
        for (const [to, status] of Object.entries(ends)) {
            const made = await client.calls.create({ to, from: '+15550100', twiml: '<Response/>', timeout: 1 });
            await until(status, async () => (await client.calls(made.sid).fetch()).status === status);
        }
        await refused(
            client.calls.create({ to: '+15005550001', from: '+15550100', twiml: '<Response/>' }),
            400,
            21217,
        );
    },
    'a web server is told, and can trust it': async ({ client }) => {
        const told = [];
        const server = http.createServer((request, response) => {
            let body = '';
            request.on('data', (piece) => (body += piece));
            request.on('end', () => {
                const form = Object.fromEntries(new URLSearchParams(body));
                told.push({ signature: request.headers['x-twilio-signature'], form });
                response.end();
            });
        });
        await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
        const statusCallback = `http://127.0.0.1:${server.address().port}/status`;
        const statusCallbackEvent = ['initiated', 'ringing', 'answered', 'completed'];
        const call = await answeredCall(client, { statusCallback, statusCallbackEvent });
        await client.calls(call.sid).update({ status: 'completed' });
        await until('told of the end', () => told.some(({ form }) => form.CallStatus === 'completed'));
        server.close();
        const statuses = told.map(({ form }) => form.CallStatus).sort();
        assert.deepEqual(statuses, ['completed', 'in-progress', 'initiated', 'ringing']);
        for (const { signature, form } of told) {
            assert.equal(form.CallSid, call.sid);
            assert.ok(validateRequest(process.env.TWILIO_AUTH_TOKEN, signature, statusCallback, form));
        }
    },
    'only a call in progress is redirected': async ({ client }) => {
        const call = await answeredCall(client);
        const moved = await client.calls(call.sid).update({ twiml: '<Response><Hangup/></Response>' });
        assert.equal(moved.status, 'in-progress');
        await client.calls(call.sid).update({ status: 'completed' });
        await refused(client.calls(call.sid).update({ twiml: '<Response/>' }), 400, 21220);
    },
    'a conference with everything one does in it': async ({ client }) => {
        const room = `Room ${callSid()}`;
        const host = await client
            .conferences(room)
            .participants.create({ to: 'client:host?answers=0', from: '+15550100', label: 'host' });
        const [conference] = await client.conferences.list({ friendlyName: room });
        const here = client.conferences(conference.sid);
        const guest = await here.participants.create({
            to: 'client:guest?answers=0',
            from: '+15550100',
            endConferenceOnExit: true,
        });
        await until('both joined', async () =>
            (await here.participants.list()).every(({ status }) => status === 'connected'),
        );
        assert.equal((await here.fetch()).status, 'in-progress');
        assert.equal((await here.participants('host').update({ hold: true })).hold, true);
        assert.equal((await here.participants.list({ hold: true })).length, 1);
        assert.equal((await here.participants('host').update({ hold: false, muted: true })).muted, true);
        const coach = await here
            .participants(guest.callSid)
            .update({ coaching: true, callSidToCoach: host.callSid });
        assert.equal(coach.callSidToCoach, host.callSid);
        await here.participants('host').update({ announceUrl: 'http://localhost/announcement' });
        assert.equal(await here.participants(guest.callSid).remove(), true);
        const ended = await here.fetch();
        assert.equal(ended.status, 'completed');
        assert.equal(ended.reasonConferenceEnded, 'participant-with-end-conference-on-exit-kicked');
        assert.equal(ended.callSidEndingConference, guest.callSid);
    },
    'recordings of a call': async ({ client }) => {
        const call = client.calls((await answeredCall(client)).sid);
        const tape = await call.recordings.create({ recordingChannels: 'dual' });
        assert.equal(tape.channels, 2);
        assert.equal((await call.recordings(tape.sid).update({ status: 'paused' })).status, 'paused');
        assert.equal((await call.recordings('Twilio.CURRENT').update({ status: 'in-progress' })).sid, tape.sid);
        assert.equal((await call.recordings(tape.sid).update({ status: 'stopped' })).status, 'completed');
        assert.equal((await client.recordings.list({ callSid: tape.callSid })).length, 1);
        assert.equal(await call.recordings(tape.sid).remove(), true);
        await call.update({ status: 'completed' });
    },
    'recordings of a conference': async ({ client }) => {
        const room = `Room ${callSid()}`;
        await client
            .conferences(room)
            .participants.create({ to: 'client:host?answers=0', from: '+15550100', conferenceRecord: 'true' });
        const [conference] = await client.conferences.list({ friendlyName: room });
        const here = client.conferences(conference.sid);
        const [tape] = await until('recorded', async () => {
            const tapes = await here.recordings.list();
            return tapes.length > 0 && tapes;
        });
        assert.equal(tape.conferenceSid, conference.sid);
        assert.equal((await here.recordings(tape.sid).update({ status: 'stopped' })).status, 'completed');
        assert.equal((await here.update({ status: 'completed' })).status, 'completed');
    },
    'pages of calls': async ({ client }) => {
        for (let n = 0; n < 3; n += 1)
            await client.calls.create({ to: 'client:pages?busy', from: '+15550100', twiml: '<Response/>' });
        const page = await client.calls.page({ to: 'client:pages?busy', pageSize: 2 });
        assert.equal(page.instances.length, 2);
        assert.equal((await page.nextPage()).instances.length, 1);
        assert.equal((await client.calls.list({ to: 'client:pages?busy', pageSize: 1 })).length, 3);
    },
    'a conference instruction, until the caller hangs up': async (desk) => {
        const { task, caller, mine } = await offer(desk);
        await mine.update({ instruction: 'conference', endConferenceOnExit: true });
        await reached(mine, 'accepted');
        const { sid, participants } = JSON.parse((await desk.workspace.tasks(task.sid).fetch()).attributes).conference;
        const [conference] = await desk.client.conferences.list({ friendlyName: task.sid, status: 'in-progress' });
        assert.equal(conference.sid, sid);
        assert.equal(participants.customer, caller);
        assert.equal((await desk.client.conferences(sid).participants.list()).length, 2);
        await desk.client.calls(caller).update({ status: 'completed' });
        await reached(mine, 'wrapping');
        assert.equal((await desk.client.calls(participants.worker).fetch()).status, 'completed');
        await finish(desk, task);
    },
    'a supervisor listens, whispers and barges in': async (desk) => {
        const { task, mine } = await offer(desk);
        await refused(
            mine.update({ instruction: 'supervise', supervisor: 'client:sue', supervisorMode: 'monitor' }),
            400,
            40146,
        );
        await mine.update({ instruction: 'conference' });
        await reached(mine, 'accepted');
        const [conference] = await desk.client.conferences.list({ friendlyName: task.sid });
        const here = desk.client.conferences(conference.sid);
        const worker = (await here.participants.list())[0].callSid;
        for (const supervisorMode of ['monitor', 'whisper', 'barge']) {
            await mine.update({ instruction: 'supervise', supervisor: `client:sue?answers=0`, supervisorMode });
            const three = await until('three', async () => {
                const all = await here.participants.list();
                return all.length === 3 && all.every(({ status }) => status === 'connected') && all;
            });
            const sue = three[2];
            assert.equal(sue.muted, supervisorMode === 'monitor');
            assert.equal(sue.coaching, supervisorMode === 'whisper');
            assert.equal(sue.callSidToCoach, supervisorMode === 'whisper' ? worker : null);
            await here.participants(sue.callSid).remove();
        }
        await refused(mine.update({ instruction: 'dequeue' }), 400, 40135);
        await finish(desk, task);
    },
    dequeue: async (desk) => {
        const { task, mine } = await offer(desk);
        await mine.update({ instruction: 'dequeue', dequeueFrom: '+15550100' });
        await reached(mine, 'accepted');
        const { worker_call_sid: sid } = JSON.parse((await desk.workspace.tasks(task.sid).fetch()).attributes);
        assert.equal((await desk.client.calls(sid).fetch()).status, 'in-progress');
        await desk.client.calls(sid).update({ status: 'completed' });
        await reached(mine, 'wrapping');
        await finish(desk, task);
    },
    'call, accepted in a second step': async (desk) => {
        const { task, mine } = await offer(desk);
        await mine.update({
            instruction: 'call',
            callFrom: '+15550100',
            callTo: 'client:alice?answers=0',
            callUrl: 'http://127.0.0.1:9/twiml',
        });
        await until('called', async () =>
            (await desk.workspace.tasks(task.sid).fetch()).attributes.includes('worker_call_sid'),
        );
        assert.equal((await mine.fetch()).reservationStatus, 'pending');
        assert.equal((await mine.update({ reservationStatus: 'accepted' })).reservationStatus, 'accepted');
        await finish(desk, task);
    },
    redirect: async (desk) => {
        const { task, caller, mine } = await offer(desk);
        const redirectUrl = 'http://127.0.0.1:9/twiml';
        await refused(
            mine.update({ instruction: 'redirect', redirectCallSid: `CA${'0'.repeat(31)}1`, redirectUrl }),
            400,
            40122,
        );
        await mine.update({ instruction: 'redirect', redirectCallSid: caller, redirectUrl, redirectAccept: true });
        await reached(mine, 'accepted');
        await finish(desk, task);
    },
    'nobody answers': async (desk) => {
        const { task, mine } = await offer(desk);
        await mine.update({ instruction: 'conference', to: 'client:alice?busy=0' });
        await reached(mine, 'canceled');
        await desk.workspace.tasks(task.sid).remove();
    },
};
