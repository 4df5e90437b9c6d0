#pragma once

#include "core/wire/pagewalk.h"

// Walks a page of the Events list. A sink takes what the reader wants of each event, as it comes along. It has
//   Row row                         what becomes of it, with `id`, `workspace`, `at` and `type`
//   void takeText(key, text)        a further member of the event that is text
//   void takeDatum(key, value)      a member of `event_data`
//   Row finish()                    the row, when all of the event has been told

/// What every event tells of itself.
template <typename Sink> void takeEventMember(Sink &sink, bool &hasDate, std::string_view key, const WireValue &value)
{
    const auto takeSid = [&value](auto &to) { to = std::decay_t<decltype(to)>::fromText(value.text).value_or(to); };
    if (key == "event_date_ms" && value.type == WireValue::Type::Number) {
        sink.row.at = Instant(std::chrono::milliseconds(value.number));
        hasDate = true;
    } else if (key == "event_date" && !hasDate) {
        SharedWords words; // not before it is needed: it is big
        hasDate = readInto(sink.row.at, value, words);
    } else if (value.type != WireValue::Type::Text) {
        return;
    } else if (key == "event_type") {
        sink.row.type = value.text.toByteArray();
    } else if (key == "sid") {
        takeSid(sink.row.id);
    } else if (key == "workspace_sid") {
        takeSid(sink.row.workspace);
    } else {
        sink.takeText(key, value.text);
    }
}

/// What is no object has nothing to tell.
template <typename Sink> simdjson::error_code walkEventData(simdjson::ondemand::value value, Sink &sink)
{
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type != simdjson::ondemand::json_type::object)
        return simdjson::SUCCESS;
    for (auto member : value.get_object()) {
        std::string_view key;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        sink.takeDatum(key, wireValue(member.value()));
    }
    return simdjson::SUCCESS;
}

template <typename Sink> simdjson::error_code walkEvent(simdjson::ondemand::value value, Sink &sink, bool &hasDate)
{
    simdjson::ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto member : object) {
        std::string_view key;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        if (key != "event_data")
            takeEventMember(sink, hasDate, key, wireValue(member.value()));
        else if (const auto error = walkEventData(member.value(), sink))
            return error;
    }
    return simdjson::SUCCESS;
}

/// The key that an event cannot do without and has not told; empty: all are there.
template <typename Row> QString missingInEvent(const Row &row, bool hasDate)
{
    if (row.id.isNull())
        return QStringLiteral("sid");
    if (!hasDate)
        return QStringLiteral("event_date");
    return row.type.isEmpty() ? QStringLiteral("event_type") : QString();
}

/// One page, with a sink for each event. A row without its SID, its date or its type is unreadable.
template <typename Sink, typename Row> Decoded<Page<Row>> walkEvents(const QByteArray &body)
{
    const auto readRows = [](simdjson::ondemand::array rows, Page<Row> &page) -> simdjson::error_code {
        int place = 0;
        for (auto element : rows) {
            ++place;
            simdjson::ondemand::value value;
            if (const auto error = element.get(value))
                return error;
            Sink sink;
            bool hasDate = false;
            if (const auto error = walkEvent(value, sink, hasDate))
                return error;
            if (const QString missing = missingInEvent(sink.row, hasDate); !missing.isEmpty())
                page.unreadable.append(QStringLiteral("row %1: %2").arg(QString::number(place), missing));
            else
                page.rows.append(sink.finish());
        }
        return simdjson::SUCCESS;
    };
    return walkPage<Row>(body, "events", readRows);
}
