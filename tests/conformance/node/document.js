'use strict';
// The OpenAPI document of TaskRouter: which operation a request is, and what its answer must be like.
const fs = require('node:fs');

const methods = ['get', 'post', 'delete'];

/** `/v1/Workspaces/{WorkspaceSid}` as an expression that one path segment stands in for each name. */
const pathPattern = (template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);

const namesOf = (template) => [...template.matchAll(/\{(\w+)\}/g)].length;

/** One operation: its id, the status of success, and schema, example and headers of that answer. */
function operationOf(method, template, written) {
    const [[status, answer]] = Object.entries(written.responses);
    const content = (answer.content || {})['application/json'] || {};
    const [example] = Object.values(content.examples || {});
    return {
        id: written.operationId,
        method,
        template,
        pattern: pathPattern(template),
        parameters: written.parameters || [],
        status: Number(status),
        schema: content.schema,
        example: example && example.value,
        hasETag: Object.keys(answer.headers || {}).some((name) => name.toLowerCase() === 'etag'),
    };
}

/** Reads the document; paths without names come first, so that "Workers/Statistics" is no worker. */
function readDocument(file) {
    const document = JSON.parse(fs.readFileSync(file, 'utf8'));
    const operations = [];
    for (const [template, path] of Object.entries(document.paths))
        for (const method of methods) if (path[method]) operations.push(operationOf(method, template, path[method]));
    operations.sort((a, b) => namesOf(a.template) - namesOf(b.template));
    const schemas = document.components.schemas;
    return {
        operations,
        resolve: (schema) => (schema.$ref ? schemas[schema.$ref.split('/').pop()] : schema),
        find: (method, path) =>
            operations.find((one) => one.method === method.toLowerCase() && one.pattern.test(path)),
    };
}

module.exports = { readDocument };
