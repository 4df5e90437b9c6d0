#include "console/tunnel/tunnelway.h"

#include "core/domain/instructionparameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Fields = QList<QPair<QString, QByteArray>>;

enum class Who { Anybody, WhoSeesOthers };

/// A path that the bridge knows; `*` stands for any one part.
struct Way
{
    const char *method;
    const char *path;
    const char *version = "v1";
    Who who = Who::Anybody;
};

constexpr Way ways[] = {
    { "GET", "Workspaces/*/Activities" },
    { "GET", "Workspaces/*/Workers/*" },
    { "POST", "Workspaces/*/Workers/*" },
    { "GET", "Workspaces/*/Workers/*/WorkerChannels" },
    { "GET", "Workspaces/*/Workers/*/Reservations", "v2" },
    { "GET", "Workspaces/*/Workers/*/Reservations/*" },
    { "POST", "Workspaces/*/Workers/*/Reservations/*" },
    { "GET", "Workspaces/*/Tasks/*" },
    { "POST", "Workspaces/*/Tasks/*" },
    { "GET", "Workspaces/*/Workers", "v1", Who::WhoSeesOthers },
    { "GET", "Workspaces/*/TaskQueues", "v1", Who::WhoSeesOthers },
    { "GET", "Workspaces/*/TaskQueues/*", "v1", Who::WhoSeesOthers },
};

bool matches(const QList<QByteArray> &path, const QList<QByteArray> &pattern)
{
    const auto fits = [](const QByteArray &part, const QByteArray &wanted) {
        return wanted == "*" ? !part.isEmpty() : part == wanted;
    };
    return std::ranges::equal(path, pattern, fits);
}

const Way *wayFor(const QByteArray &method, const QByteArray &url, bool seesOthers)
{
    const QList<QByteArray> path = url.split('/');
    const auto found = std::ranges::find_if(ways, [&](const Way &way) {
        return method == way.method && matches(path, QByteArray(way.path).split('/'))
            && (seesOthers || way.who == Who::Anybody);
    });
    return found == std::end(ways) ? nullptr : found;
}

/// "Workspaces/…" of "/v1/Workspaces/…"; empty for what is not TaskRouter's.
QByteArray urlOf(const QByteArray &path)
{
    QByteArray url = path.startsWith("/v1/") ? path.sliced(4) : QByteArray();
    if (url.endsWith("/Channels") && url.contains("/Workers/"))
        url.replace(url.size() - 8, 8, "WorkerChannels");
    return url;
}

Fields fieldsIn(const QByteArray &form)
{
    Fields fields;
    const QList<QByteArray> parts = form.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype sign = part.indexOf('=');
        if (sign > 0)
            fields.append({ QString::fromUtf8(QByteArray::fromPercentEncoding(part.first(sign))),
                QByteArray::fromPercentEncoding(part.sliced(sign + 1)) });
    }
    return fields;
}

/// The parameter of an instruction that has this name, whichever instruction it is; null: none.
const InstructionParameter *parameterNamed(const QString &name)
{
    using Kind = InstructionKind;
    for (const Kind kind : { Kind::Conference, Kind::Dequeue, Kind::Call, Kind::Redirect }) {
        const QList<InstructionParameter> &all = parametersOf(kind);
        const auto found = std::ranges::find(all, name, &InstructionParameter::name);
        if (found != all.end())
            return &*found;
    }
    return nullptr;
}

bool isNumber(const QString &name, const InstructionParameter *parameter)
{
    return name == "PageSize"_L1 || name == "Priority"_L1
        || (parameter && parameter->type == InstructionParameter::Type::Number);
}

/// In its native type where that is known; what a person wrote stays text.
QJsonValue typed(const QString &name, const QByteArray &value)
{
    const InstructionParameter *parameter = parameterNamed(name);
    const bool isTruth = value == "true" || value == "false";
    if (name == "Attributes"_L1)
        return QJsonDocument::fromJson(value).object();
    if (isTruth && (name == "RejectPendingReservations"_L1 || (parameter && parameter->words.contains(u"true"_s))))
        return value == "true";
    bool isWhole = false;
    const qint64 number = value.toLongLong(&isWhole);
    return isWhole && isNumber(name, parameter) ? QJsonValue(number) : QJsonValue(QString::fromUtf8(value));
}

/// Given more than once, or a list by nature: an array.
void add(QJsonObject &parameters, const QString &name, const QByteArray &value)
{
    const InstructionParameter *parameter = parameterNamed(name);
    if (!parameter || parameter->type != InstructionParameter::Type::Events) {
        parameters.insert(name, typed(name, value));
        return;
    }
    const QString plural = name == "DequeueStatusCallbackEvent"_L1 ? u"DequeueStatusCallbackEvents"_s : name;
    QJsonArray all = parameters.value(plural).toArray();
    all.append(QString::fromUtf8(value));
    parameters.insert(plural, all);
}

QJsonObject parametersOf(const Fields &fields)
{
    QJsonObject parameters;
    for (const auto &[name, value] : fields)
        add(parameters, name, value);
    return parameters;
}

/// Not by status: only the open ones are known to be asked for.
void askForOpenOnes(TunnelCall &call)
{
    if (call.method != "GET" || !call.url.endsWith("/Reservations"))
        return;
    call.parameters.remove(u"ReservationStatus"_s);
    call.parameters.insert(u"Active"_s, u"true"_s);
}

} // namespace

ApiResult<TunnelCall> tunnelWay(const ApiRequest &request, bool seesOthers)
{
    const bool isGet = request.method == ApiRequest::Method::Get;
    const bool isOther = request.method == ApiRequest::Method::Delete || request.contentType == "application/json";
    const qsizetype mark = request.path.indexOf('?');
    const QByteArray url = urlOf(mark < 0 ? request.path : request.path.first(mark));
    const QByteArray method = isGet ? "GET" : "POST";
    const Way *way = isOther ? nullptr : wayFor(method, url, seesOthers);
    if (!way)
        return tl::make_unexpected(beyondThisSignIn(u"not with a worker's token: "_s + QString::fromUtf8(url)));
    const QByteArray given = isGet ? (mark < 0 ? QByteArray() : request.path.sliced(mark + 1)) : request.body;
    QByteArray ifMatch = request.ifMatch;
    ifMatch.replace('"', QByteArray());
    TunnelCall call{ .url = url,
        .parameters = parametersOf(fieldsIn(given)),
        .version = way->version,
        .method = method,
        .ifMatch = ifMatch };
    askForOpenOnes(call);
    return call;
}
