#include "console/control/instructionfaults.h"

#include "core/domain/instructionparameters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Fault = InstructionFault;
using Type = InstructionParameter::Type;

constexpr int longestSipRing = 600; // seconds

QString attributeOf(const QByteArray &attributes, QLatin1StringView key)
{
    return QJsonDocument::fromJson(attributes).object().value(key).toString();
}

QString addressParameter(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Conference:
        return u"To"_s;
    case InstructionKind::Dequeue:
        return u"DequeueTo"_s;
    case InstructionKind::Call:
        return u"CallTo"_s;
    default:
        return {};
    }
}

/// Whom it calls: who was named, else the worker's own phone.
QString calledAddress(const InstructionOrder &order, const Worker *worker)
{
    const QString given = order.value(addressParameter(order.kind));
    return !given.isEmpty() || !worker ? given : attributeOf(worker->attributes, "contact_uri"_L1);
}

void checkPhone(QList<Fault> &faults, const InstructionOrder &order, const Worker *worker)
{
    const QString parameter = addressParameter(order.kind);
    if (parameter.isEmpty() || !calledAddress(order, worker).isEmpty())
        return;
    faults.append({ .kind = worker ? Fault::Kind::NoContactUri : Fault::Kind::WorkerUnknown, .parameter = parameter });
}

void checkCall(QList<Fault> &faults, const InstructionOrder &order, const std::optional<Task> &task)
{
    const bool conference = order.kind == InstructionKind::Conference;
    if (!conference && order.kind != InstructionKind::Dequeue)
        return;
    if (!task)
        return faults.append({ .kind = Fault::Kind::TaskUnknown });
    const bool has = !attributeOf(task->attributes, "call_sid"_L1).isEmpty()
        || (conference && !attributeOf(task->attributes, "outbound_to"_L1).isEmpty());
    if (!has)
        faults.append({ .kind = Fault::Kind::NoCall });
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(u"^(\\+[1-9][0-9]{1,14}|client:.+|sips?:.+)$"_s);
    return address.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool isWithin(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most;
}

bool areWords(const InstructionParameter &parameter, const QString &text)
{
    const QStringList each = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(each, [&](const QString &word) { return parameter.words.contains(word); });
}

/// What is wrong with a value that was given.
std::optional<Fault::Kind> faultIn(const InstructionParameter &parameter, const QString &value, int most)
{
    switch (parameter.type) {
    case Type::Address:
        return isAddress(value) ? std::nullopt : std::optional(Fault::Kind::NotAddress);
    case Type::Url:
        return isWebAddress(value) ? std::nullopt : std::optional(Fault::Kind::NotUrl);
    case Type::Number:
        return isWithin(value, parameter.least, most) ? std::nullopt : std::optional(Fault::Kind::OutOfRange);
    case Type::Choice:
        return parameter.words.contains(value) ? std::nullopt : std::optional(Fault::Kind::NotAWord);
    case Type::Events:
        return areWords(parameter, value) ? std::nullopt : std::optional(Fault::Kind::NotAWord);
    case Type::Activity:
        return ActivityId::fromText(QStringView(value)) ? std::nullopt : std::optional(Fault::Kind::NotAWord);
    case Type::Call:
        return CallId::fromText(QStringView(value)) ? std::nullopt : std::optional(Fault::Kind::NotCallSid);
    case Type::Text:
    case Type::Secret:
        break;
    }
    return {};
}

int mostOf(const InstructionParameter &parameter, const QString &address)
{
    const bool ringsSip = parameter.name == "DequeueTimeout"_L1 && address.startsWith("sip"_L1);
    return ringsSip ? longestSipRing : parameter.most;
}

void checkParameter(QList<Fault> &faults, const InstructionParameter &parameter, const QString &value, int most)
{
    if (value.isEmpty()) {
        if (parameter.required)
            faults.append({ .kind = Fault::Kind::Missing, .parameter = parameter.name });
    } else if (const auto wrong = faultIn(parameter, value, most)) {
        const bool counts = *wrong == Fault::Kind::OutOfRange;
        faults.append({ .kind = *wrong,
            .parameter = parameter.name,
            .least = counts ? parameter.least : 0,
            .most = counts ? most : 0 });
    }
}

} // namespace

QList<InstructionFault> faultsOf(const InstructionOrder &order, const std::optional<Task> &task, const Worker *worker)
{
    QList<Fault> faults;
    checkPhone(faults, order, worker);
    checkCall(faults, order, task);
    const QString address = calledAddress(order, worker);
    for (const InstructionParameter &parameter : parametersOf(order.kind))
        checkParameter(faults, parameter, order.value(parameter.name), mostOf(parameter, address));
    return faults;
}

InstructionOrder suggestedOrder(InstructionKind kind, const std::optional<Task> &task)
{
    InstructionOrder order{ .kind = kind };
    const QByteArray attributes = task ? task->attributes : QByteArray();
    const auto suggest = [&](const QString &parameter, QLatin1StringView key) {
        if (const QString value = attributeOf(attributes, key); !value.isEmpty())
            order.values.insert(parameter, value);
    };
    if (kind == InstructionKind::Redirect)
        suggest(u"RedirectCallSid"_s, "call_sid"_L1);
    else if (kind == InstructionKind::Dequeue)
        suggest(u"DequeueFrom"_s, "from"_L1);
    else if (kind == InstructionKind::Call)
        suggest(u"CallFrom"_s, "from"_L1);
    else if (kind == InstructionKind::Conference)
        suggest(u"From"_s, "from"_L1);
    return order;
}
