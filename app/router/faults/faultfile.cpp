#include "router/faults/faultfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// In the order of FaultKind.
QStringList kindNames()
{
    return { u"too_many_requests"_s, u"server_error"_s, u"token_withdrawn"_s, u"slow"_s, u"drop"_s, u"half_answer"_s,
        u"bad_json"_s, u"clock_skew"_s, u"socket_drop"_s, u"socket_close"_s, u"half_frame"_s, u"no_heartbeat"_s,
        u"late_events"_s };
}

/// The keys that only this kind of fault has.
QStringList ownKeys(FaultKind kind)
{
    switch (kind) {
    case FaultKind::TooManyRequests:
        return { u"retry_after"_s };
    case FaultKind::ServerError:
        return { u"status"_s, u"carried_out"_s };
    case FaultKind::Drop:
        return { u"carried_out"_s };
    case FaultKind::Slow:
        return { u"least"_s, u"most"_s };
    case FaultKind::ClockSkew:
        return { u"seconds"_s };
    case FaultKind::SocketClose:
        return { u"code"_s, u"reason"_s };
    case FaultKind::HalfFrame:
        return { u"events"_s };
    case FaultKind::LateEvents:
        return { u"events"_s, u"least"_s, u"most"_s };
    default:
        return {};
    }
}

/// What says which requests, or whose sockets, a fault is about.
QStringList aboutKeys(FaultKind kind)
{
    return isOfSockets(kind) ? QStringList{ u"worker"_s } : QStringList{ u"path"_s, u"methods"_s };
}

/// Codes that a goodbye may have. Source: RFC 6455, 7.4.
bool maySay(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

bool isSlow(FaultKind kind)
{
    return kind == FaultKind::Slow || kind == FaultKind::LateEvents;
}

class FaultScriptReader : public NodeReader
{
public:
    FaultScript script(const JsonNode &node)
    {
        expectKeys(node, u"a fault script"_s, { u"$schema"_s, u"seed"_s, u"faults"_s });
        return { .seed = quint32(number(node, u"seed"_s, 1, 0)),
            .faults = list(node, u"faults"_s, [this](const JsonNode &item) { return fault(item); }) };
    }

private:
    Fault fault(const JsonNode &node);
    void readSocket(const JsonNode &node, Fault &fault);
    void readWindow(const JsonNode &node, Fault &fault);
    void readOwn(const JsonNode &node, Fault &fault);
};

Fault FaultScriptReader::fault(const JsonNode &node)
{
    Fault fault;
    const int kind = oneOf(node, u"fault"_s, kindNames());
    if (kind >= 0)
        fault.kind = FaultKind(kind);
    else if (!error() && node.type == JsonNode::Type::Object)
        fail(node.line, u"\"fault\" is missing: one of %1"_s.arg(kindNames().join(u", "_s)));
    expectKeys(node, u"a fault of this kind"_s,
        QStringList{ u"fault"_s, u"from"_s, u"until"_s, u"every"_s, u"probability"_s } + aboutKeys(fault.kind)
            + ownKeys(fault.kind));
    if (const PlacedText path = text(node, u"path"_s); !path.text.isEmpty())
        fault.path = path.text.toUtf8();
    for (const PlacedText &method : texts(node, u"methods"_s))
        fault.methods.append(method.text.toUtf8());
    readSocket(node, fault);
    fault.probability = real(node, u"probability"_s, 1, 0, 1);
    readWindow(node, fault);
    readOwn(node, fault);
    return fault;
}

void FaultScriptReader::readSocket(const JsonNode &node, Fault &fault)
{
    constexpr qsizetype longestReason = 123; // RFC 6455, 5.5
    if (const PlacedText worker = text(node, u"worker"_s); !worker.text.isEmpty())
        fault.worker = worker.text.toUtf8();
    for (const PlacedText &event : texts(node, u"events"_s))
        fault.events.append(event.text.toUtf8());
    if (const JsonNode *const code = node.find(u"code")) {
        const int given = number(node, u"code"_s, fault.code, 0);
        fault.code = quint16(std::min(given, 5000));
        if (!maySay(fault.code))
            fail(code->line, u"\"code\" must be from 1000 to 1003, 1007 to 1014 or 3000 to 4999"_s);
    }
    const PlacedText reason = text(node, u"reason"_s);
    fault.reason = reason.text.toUtf8();
    if (fault.reason.size() > longestReason)
        fail(reason.line, u"\"reason\" must not be longer than %1 bytes"_s.arg(longestReason));
}

void FaultScriptReader::readWindow(const JsonNode &node, Fault &fault)
{
    fault.from = seconds(node, u"from"_s, fault.from);
    fault.until = seconds(node, u"until"_s, fault.until);
    fault.every = seconds(node, u"every"_s, fault.every);
    if (fault.until <= fault.from)
        fail(node.line, u"\"until\" must be later than \"from\""_s);
    if (node.find(u"every") && (!node.find(u"until") || fault.every < fault.until - fault.from))
        fail(node.line, u"\"every\" needs an \"until\" and must be as long as the window at least"_s);
}

void FaultScriptReader::readOwn(const JsonNode &node, Fault &fault)
{
    constexpr double day = 86'400;
    fault.retryAfter = std::chrono::seconds(number(node, u"retry_after"_s, 1, 0));
    fault.status = number(node, u"status"_s, 500, 500);
    if (fault.status > 599)
        fail(node.line, u"\"status\" must be from 500 to 599"_s);
    fault.carriedOut = flag(node, u"carried_out"_s, false);
    fault.least = seconds(node, u"least"_s, {});
    fault.most = seconds(node, u"most"_s, fault.least);
    if (fault.most < fault.least || (isSlow(fault.kind) && fault.most.count() == 0))
        fail(node.line, u"\"most\" must be more than nothing and not below \"least\""_s);
    fault.skew = std::chrono::seconds(qRound64(real(node, u"seconds"_s, 0, -366 * day, 366 * day)));
}

} // namespace

tl::expected<FaultScript, LineError> readFaultScript(QByteArrayView json)
{
    return readJsonWithLines(json).and_then([](const JsonNode &node) -> tl::expected<FaultScript, LineError> {
        FaultScriptReader reader;
        FaultScript script = reader.script(node);
        if (reader.error())
            return tl::unexpected(*reader.error());
        return script;
    });
}

tl::expected<FaultScript, QString> readFaultFile(const QString &file)
{
    return readFileWithLines(file, &readFaultScript);
}

} // namespace router
