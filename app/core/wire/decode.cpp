#include "core/wire/decode.h"

#include "core/wire/decodestatistics.h"
#include "core/wire/fromfields.h"
#include "core/wire/wirefields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

using namespace Qt::StringLiterals;

WireValue wireValue(const QJsonValue &json, QByteArray &text)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        text = json.toString().toUtf8();
        return { .type = WireValue::Type::Text, .text = text };
    case QJsonValue::Bool:
        return { .type = WireValue::Type::Boolean, .boolean = json.toBool() };
    case QJsonValue::Double:
        if (const double number = json.toDouble(); std::abs(number) < 1e15 && std::trunc(number) == number)
            return { .type = WireValue::Type::Number, .number = qint64(number) };
        break;
    default:
        break;
    }
    return { .type = WireValue::Type::Other };
}

Decoded<Workspace> workspaceFromJson(const QJsonObject &json)
{
    return fromFields(json, workspaceFields);
}

Decoded<Activity> activityFromJson(const QJsonObject &json)
{
    return fromFields(json, activityFields);
}

Decoded<TaskChannel> taskChannelFromJson(const QJsonObject &json)
{
    return fromFields(json, taskChannelFields);
}

Decoded<TaskQueue> taskQueueFromJson(const QJsonObject &json)
{
    return fromFields(json, taskQueueFields);
}

Decoded<Workflow> workflowFromJson(const QJsonObject &json)
{
    return fromFields(json, workflowFields);
}

Decoded<Worker> workerFromJson(const QJsonObject &json)
{
    return fromFields(json, workerFields);
}

Decoded<WorkerChannel> workerChannelFromJson(const QJsonObject &json)
{
    return fromFields(json, workerChannelFields);
}

Decoded<Task> taskFromJson(const QJsonObject &json)
{
    return fromFields(json, taskFields);
}

Decoded<Reservation> reservationFromJson(const QJsonObject &json)
{
    return fromFields(json, reservationFields);
}

template <typename T>
Decoded<Page<T>> pageFromJson(const QByteArray &body, const QString &key, Decoded<T> (*read)(const QJsonObject &))
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return tl::make_unexpected(UnreadableKey{});
    const QJsonValue meta = document["meta"_L1];
    const QJsonValue next = meta["next_page_url"_L1];
    const QJsonValue list = document[key];
    if (!list.isArray())
        return tl::make_unexpected(UnreadableKey{ key });
    if (!meta.isObject() || !(next.isString() || next.isNull() || next.isUndefined()))
        return tl::make_unexpected(UnreadableKey{ meta.isObject() ? u"meta.next_page_url"_s : u"meta"_s });
    Page<T> page{ .nextPageUrl = next.toString() };
    const QJsonArray rows = list.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto row = rows.at(i).isObject() ? read(rows.at(i).toObject()) : tl::make_unexpected(UnreadableKey{});
        if (row)
            page.rows.append(*row);
        else
            page.unreadable.append(u"row %1: %2"_s.arg(QString::number(i + 1), row.error().key));
    }
    return page;
}

template Decoded<Page<Workspace>> pageFromJson(
    const QByteArray &, const QString &, Decoded<Workspace> (*)(const QJsonObject &));
template Decoded<Page<Activity>> pageFromJson(
    const QByteArray &, const QString &, Decoded<Activity> (*)(const QJsonObject &));
template Decoded<Page<TaskChannel>> pageFromJson(
    const QByteArray &, const QString &, Decoded<TaskChannel> (*)(const QJsonObject &));
template Decoded<Page<TaskQueue>> pageFromJson(
    const QByteArray &, const QString &, Decoded<TaskQueue> (*)(const QJsonObject &));
template Decoded<Page<Workflow>> pageFromJson(
    const QByteArray &, const QString &, Decoded<Workflow> (*)(const QJsonObject &));
template Decoded<Page<Worker>> pageFromJson(
    const QByteArray &, const QString &, Decoded<Worker> (*)(const QJsonObject &));
template Decoded<Page<WorkerChannel>> pageFromJson(
    const QByteArray &, const QString &, Decoded<WorkerChannel> (*)(const QJsonObject &));
template Decoded<Page<Task>> pageFromJson(const QByteArray &, const QString &, Decoded<Task> (*)(const QJsonObject &));
template Decoded<Page<Reservation>> pageFromJson(
    const QByteArray &, const QString &, Decoded<Reservation> (*)(const QJsonObject &));

template Decoded<Page<QueuePeriod>> pageFromJson(
    const QByteArray &, const QString &, Decoded<QueuePeriod> (*)(const QJsonObject &));

WireError errorFromJson(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return { document["code"_L1].toInt(), document["message"_L1].toString() };
}
