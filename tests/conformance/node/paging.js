'use strict';
// Lists of more than one page, followed by the client's own paging.
const { assert } = require('./suite');

const names = Array.from({ length: 120 }, (_, i) => `Agent ${String(i).padStart(3, '0')}`);

module.exports = {
    '120 workers are made': async ({ workspace }) => {
        for (const friendlyName of names) await workspace.workers.create({ friendlyName });
        assert.equal((await workspace.workers.list({ pageSize: 1000 })).length, 121);
    },
    'all of them come in pages of 50': async ({ workspace }) => {
        const found = (await workspace.workers.list({ pageSize: 50, available: 'false' })).map(
            (row) => row.friendlyName,
        );
        assert.deepEqual(found, names);
    },
    'one after the other': async ({ workspace }) => {
        const seen = [];
        await new Promise((resolve, reject) => {
            workspace.workers.each({ pageSize: 7, done: (error) => (error ? reject(error) : resolve()) }, (row) =>
                seen.push(row.sid),
            );
        });
        assert.equal(new Set(seen).size, 121);
    },
    'forth and back': async ({ workspace }) => {
        const first = await workspace.workers.page({ pageSize: 50 });
        const second = await first.nextPage();
        const third = await second.nextPage();
        assert.deepEqual(
            [first, second, third].map((page) => page.instances.length),
            [50, 50, 21],
        );
        assert.equal(await third.nextPage(), undefined);
        const again = await (await third.previousPage()).previousPage();
        assert.deepEqual(
            again.instances.map((row) => row.sid),
            first.instances.map((row) => row.sid),
        );
        assert.equal(again.previousPageUrl, undefined);
    },
};
