'use strict';
// Compares an answer with its schema. The document requires nothing and lets everything be null, so more is asked
// here: every property that it names is there, none that it does not name, and what every resource has is not null.
// Where it gives no type, its own example says what the value is like.

const always = /^(sid|account_sid|workspace_sid|url|date_created|date_updated|links|meta|key|page|page_size)$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const typeOf = (value) => {
    if (value === null) return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
};

const isUri = (value) => /^https?:\/\/[^\s/]+(\/\S*)?$/.test(value);

/** The formats of texts; a callback's URL that is not set is empty. */
const formats = {
    'date-time': (value) => dateTime.test(value),
    uri: (value, name) => isUri(value) || (value === '' && name.endsWith('_callback_url')),
};

function textFaults(value, schema, at, name) {
    const faults = [];
    const { pattern, format } = schema;
    if (pattern && !new RegExp(pattern).test(value)) faults.push(`${at}: "${value}" is no ${pattern}`);
    if (schema.enum && !schema.enum.includes(value)) faults.push(`${at}: "${value}" is none of ${schema.enum}`);
    if (formats[format] && !formats[format](value, name)) faults.push(`${at}: "${value}" is no ${format}`);
    return faults;
}

const isOfType = (value, type) =>
    type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

/** An object whose keys are data (priorities, thresholds): only the values are alike. */
const isMap = (example) => Object.keys(example).every((key) => /^\d+$/.test(key));

/** What differs from the example in kind; `free` objects may have any keys. */
function unlike(value, example, at, free = false) {
    if (value === null || example === null) return [];
    if (typeOf(value) !== typeOf(example)) return [`${at}: ${typeOf(value)} instead of ${typeOf(example)}`];
    if (Array.isArray(value))
        return example.length ? value.flatMap((one, i) => unlike(one, example[0], `${at}[${i}]`)) : [];
    if (typeOf(value) !== 'object') return [];
    if (free || isMap(example)) {
        const [row] = Object.values(example);
        return row === undefined ? [] : Object.entries(value).flatMap(([key, one]) => unlike(one, row, `${at}.${key}`));
    }
    return Object.keys(example).flatMap((key) =>
        key in value ? unlike(value[key], example[key], `${at}.${key}`) : [`${at}.${key} is missing`],
    );
}

/** A link to what is not set (a queue's activity) is null. */
function linksFaults(links, example, at, owner) {
    const wanted = Object.keys(example || {});
    const missing = wanted.filter((key) => !(key in links)).map((key) => `${at}.${key} is missing`);
    const more = Object.keys(links)
        .filter((key) => !wanted.includes(key))
        .map((key) => `${at}.${key} is not in the document`);
    const broken = Object.entries(links)
        .filter(([key, link]) => (link === null ? owner[`${key}_sid`] !== null : !isUri(link)))
        .map(([key]) => `${at}.${key} is no URL`);
    return [...missing, ...more, ...broken];
}

/** Every fault of `value`, a property of `owner`, each as a line; empty: it is as the document says. */
function faults(document, value, written, example, at = '', name = '', owner = {}) {
    const schema = document.resolve(written);
    if (value === undefined) return [`${at} is missing`];
    if (value === null) return always.test(name) ? [`${at} is null`] : [];
    if (schema.type === undefined)
        return unlike(value, example === undefined ? value : example, at, name === 'event_data');
    if (!isOfType(value, schema.type)) return [`${at}: ${typeOf(value)} instead of ${schema.type}`];
    if (schema.format === 'uri-map') return linksFaults(value, example, at, owner);
    if (schema.type === 'array') return rowsFaults(document, value, schema, example, at);
    if (schema.type === 'object') return propertiesFaults(document, value, schema, example, at);
    return schema.type === 'string' ? textFaults(value, schema, at, name) : [];
}

function rowsFaults(document, rows, schema, example, at) {
    const row = Array.isArray(example) ? example[0] : undefined;
    if (Object.keys(schema.items).length === 0) return row === undefined ? [] : unlike(rows, [row], at);
    return rows.flatMap((one, i) => faults(document, one, schema.items, row, `${at}[${i}]`));
}

function propertiesFaults(document, value, schema, example, at) {
    const known = schema.properties || {};
    const more = Object.keys(value)
        .filter((key) => !(key in known))
        .map((key) => `${at}.${key} is not in the document`);
    const found = Object.entries(known).flatMap(([key, one]) =>
        faults(document, value[key], one, example && example[key], `${at}.${key}`, key, value),
    );
    return [...more, ...found];
}

module.exports = { faults };
