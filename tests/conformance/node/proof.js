'use strict';
// The judge itself: an answer as documented passes, and each kind of fault is found.
const { assert } = require('./suite');
const { document } = require('./judge');
const { faults } = require('./shape');

const { schema, example } = document.operations.find((one) => one.id === 'FetchActivity');
const faultsOf = (change) => faults(document, { ...example, ...change }, schema, example);

const planted = {
    'nothing wrong': [{}, null],
    'a missing property': [{ available: undefined }, '.available is missing'],
    'one too many': [{ colour: 'red' }, '.colour is not in the document'],
    'a SID of another kind': [{ sid: example.workspace_sid }, 'is no ^WA'],
    'a SID that is null': [{ sid: null }, '.sid is null'],
    'a text for a boolean': [{ available: 'true' }, 'string instead of boolean'],
    'a date as mail has it': [{ date_created: 'Wed, 14 May 2014 10:50:02 +0000' }, 'is no date-time'],
    'half a URL': [{ url: '/v1/Workspaces' }, 'is no uri'],
    'a link that is missing': [{ links: {} }, '.links.workspace is missing'],
};

const proofs = Object.entries(planted).map(([name, [change, expected]]) => [
    name,
    () => {
        const found = faultsOf(change);
        assert.equal(found.length, expected ? 1 : 0, found.join('; '));
        if (expected) assert.ok(found[0].includes(expected), found[0]);
    },
]);

module.exports = Object.fromEntries(proofs);
