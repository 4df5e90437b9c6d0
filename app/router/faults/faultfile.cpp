#include "router/faults/faultfile.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// In the order of FaultKind.
QStringList kindNames()
{
    return { u"too_many_requests"_s, u"server_error"_s, u"token_withdrawn"_s, u"slow"_s, u"drop"_s, u"half_answer"_s,
        u"bad_json"_s, u"clock_skew"_s };
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
    default:
        return {};
    }
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
        QStringList{ u"fault"_s, u"path"_s, u"methods"_s, u"from"_s, u"until"_s, u"every"_s, u"probability"_s }
            + ownKeys(fault.kind));
    if (const PlacedText path = text(node, u"path"_s); !path.text.isEmpty())
        fault.path = path.text.toUtf8();
    for (const PlacedText &method : texts(node, u"methods"_s))
        fault.methods.append(method.text.toUtf8());
    fault.probability = real(node, u"probability"_s, 1, 0, 1);
    readWindow(node, fault);
    readOwn(node, fault);
    return fault;
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
    if (fault.most < fault.least || (fault.kind == FaultKind::Slow && fault.most.count() == 0))
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
