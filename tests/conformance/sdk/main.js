'use strict';
const { assert, clear, furnish } = require('./desk');

let failures = 0;

async function check(name, run) {
    try {
        const desk = await furnish();
        const outcome = await run(desk).then(
            () => null,
            (error) => error,
        );
        const complaints = await clear(desk);
        if (outcome) throw outcome;
        assert.deepEqual(complaints, []);
        console.log(`ok ${name}`);
    } catch (error) {
        failures += 1;
        console.log(`not ok ${name}: ${error.message.split('\n').join(' | ')}`);
    }
}

// What the SDK throws inside a handler of its own comes out here.
let uncaught = 0;
process.on('uncaughtException', (error) => {
    uncaught += 1;
    console.log(`not ok uncaught in the SDK: ${error.stack.split('\n').join(' | ')}`);
});

async function main() {
    for (const part of ['session', 'work', 'transfers', 'supervisor', 'workspace']) {
        for (const [name, run] of Object.entries(require(`./${part}`))) await check(`${part}: ${name}`, run);
    }
    process.exit(failures + uncaught ? 1 : 0);
}

main();
