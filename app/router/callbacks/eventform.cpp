#include "router/callbacks/eventform.h"

#include <algorithm>

namespace router {

namespace {

/// "task_queue_sid" → "TaskQueueSid".
QByteArray inPascalCase(const QByteArray &name)
{
    QByteArray text;
    bool isFirst = true;
    for (const char letter : name) {
        if (letter != '_')
            text += isFirst && letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
        isFirst = letter == '_';
    }
    return text;
}

} // namespace

FormFields formOf(const Event &event, AccountId account)
{
    const qint64 at = event.at.time_since_epoch().count();
    FormFields fields{
        { "EventType", event.type },
        { "Sid", event.id.utf8() },
        { "Timestamp", QByteArray::number(at / 1000) },
        { "TimestampMs", QByteArray::number(at) },
        { "AccountSid", account.utf8() },
        { "EventDescription", event.description.toUtf8() },
        { "ResourceType", event.resourceType },
        { "ResourceSid", event.resource },
    };
    for (const auto &[name, value] : event.data)
        fields.append({ inPascalCase(name), value });
    return fields;
}

bool letsThrough(const QString &filter, const QByteArray &type)
{
    const QStringView wanted = QStringView(filter).trimmed();
    if (wanted.isEmpty())
        return true;
    const auto types = wanted.split(u',', Qt::SkipEmptyParts);
    return std::ranges::any_of(types, [&type](QStringView each) { return each.trimmed() == QLatin1StringView(type); });
}

} // namespace router
