'use strict';
// Looks at every answer that the clients get, and remembers which operations have been answered.
const { RequestClient } = require('twilio');
const { readDocument } = require('./document');
const { faults } = require('./shape');

const document = readDocument(process.env.OPENAPI_DOCUMENT);
const answered = new Set();

/** A refusal: the service's number, words, where to read more, and the status again. */
function refusalFaults({ statusCode, body }) {
    const wanted = { code: 'number', message: 'string', more_info: 'string', status: 'number' };
    const wrong = Object.entries(wanted)
        .filter(([key, type]) => typeof (body || {})[key] !== type)
        .map(([key, type]) => `.${key} is no ${type}`);
    return body && body.status === statusCode ? wrong : [...wrong, `.status is not ${statusCode}`];
}

function answerFaults(operation, { statusCode, body, headers }) {
    if (statusCode !== operation.status) return [`status ${statusCode} instead of ${operation.status}`];
    if (!operation.schema) return body ? ['a body where none belongs'] : [];
    const found = faults(document, body, operation.schema, operation.example);
    if (operation.hasETag && !('meta' in body) && !/^"\d+"$/.test(headers.etag)) found.push(`ETag: ${headers.etag}`);
    if (!/^application\/json/.test(headers['content-type'])) found.push(`Content-Type: ${headers['content-type']}`);
    return found;
}

/** Throws unless the answer is what the document promises; a refusal only has to have its own shape. */
function look(method, uri, response) {
    const { pathname } = new URL(uri);
    const operation = document.find(method, pathname);
    const refused = response.statusCode >= 400;
    const found = refused ? refusalFaults(response) : operation ? answerFaults(operation, response) : [];
    if (found.length) throw new Error(`${operation ? operation.id : pathname}: ${found.slice(0, 8).join('; ')}`);
    if (operation && !refused) answered.add(operation.id);
}

/** Twilio's own HTTP client; every answer is looked at. Links of the router lead through the proxy, if there is one. */
class JudgingClient extends RequestClient {
    async request(options) {
        const { ROUTER_URL, BEHIND_URL } = process.env;
        const uri = BEHIND_URL ? options.uri.replace(BEHIND_URL, ROUTER_URL) : options.uri;
        const response = await super.request({ ...options, uri });
        look(options.method, uri, response);
        return response;
    }
}

const unanswered = () => document.operations.map((one) => one.id).filter((id) => !answered.has(id));

module.exports = { JudgingClient, document, unanswered };
