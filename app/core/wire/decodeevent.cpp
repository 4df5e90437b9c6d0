#include "core/wire/decodeevent.h"

#include "core/wire/pagewalk.h"

using namespace Qt::StringLiterals;

namespace {

struct WholeEvent
{
    Event event{};
    bool hasDate = false;
};

simdjson::error_code readEventData(simdjson::ondemand::value value, Event &event)
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
        const QByteArray name(key.data(), qsizetype(key.size()));
        const WireValue datum = wireValue(member.value());
        if (datum.type == WireValue::Type::Text)
            event.data.append({ name, datum.text.toByteArray() });
        else if (datum.type == WireValue::Type::Number)
            event.data.append({ name, QByteArray::number(datum.number) });
        else if (datum.type == WireValue::Type::Boolean)
            event.data.append({ name, datum.boolean ? "true" : "false" });
    }
    return simdjson::SUCCESS;
}

template <typename Tag> void takeSid(Id<Tag> &to, QByteArrayView text)
{
    to = Id<Tag>::fromText(text).value_or(Id<Tag>());
}

void readEventText(Event &event, std::string_view key, QByteArrayView text)
{
    if (key == "event_type")
        event.type = text.toByteArray();
    else if (key == "sid")
        takeSid(event.id, text);
    else if (key == "workspace_sid")
        takeSid(event.workspace, text);
    else if (key == "description")
        event.description = QString::fromUtf8(text);
    else if (key == "resource_type")
        event.resourceType = text.toByteArray();
    else if (key == "resource_sid")
        event.resource = text.toByteArray();
    else if (key == "actor_type")
        event.actorType = text.toByteArray();
    else if (key == "actor_sid")
        event.actor = text.toByteArray();
    else if (key == "source")
        event.source = text.toByteArray();
    else if (key == "source_ip_address")
        event.sourceAddress = text.toByteArray();
}

void readEventMember(WholeEvent &to, std::string_view key, const WireValue &value)
{
    SharedWords words;
    if (key == "event_date_ms" && value.type == WireValue::Type::Number) {
        to.event.at = Instant(std::chrono::milliseconds(value.number));
        to.hasDate = true;
    } else if (key == "event_date" && !to.hasDate) {
        to.hasDate = readInto(to.event.at, value, words);
    } else if (value.type == WireValue::Type::Text) {
        readEventText(to.event, key, value.text);
    }
}

simdjson::error_code readWholeEvent(simdjson::ondemand::value value, WholeEvent &to)
{
    simdjson::ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto member : object) {
        std::string_view key;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        if (key != "event_data")
            readEventMember(to, key, wireValue(member.value()));
        else if (const auto error = readEventData(member.value(), to.event))
            return error;
    }
    return simdjson::SUCCESS;
}

QString missingInEvent(const WholeEvent &read)
{
    if (read.event.id.isNull())
        return u"sid"_s;
    if (!read.hasDate)
        return u"event_date"_s;
    return read.event.type.isEmpty() ? u"event_type"_s : QString();
}

simdjson::error_code readWholeEvents(simdjson::ondemand::array rows, Page<Event> &page)
{
    int place = 0;
    for (auto element : rows) {
        ++place;
        simdjson::ondemand::value value;
        if (const auto error = element.get(value))
            return error;
        WholeEvent read;
        if (const auto error = readWholeEvent(value, read))
            return error;
        if (const QString missing = missingInEvent(read); !missing.isEmpty())
            page.unreadable.append(u"row %1: %2"_s.arg(QString::number(place), missing));
        else
            page.rows.append(std::move(read.event));
    }
    return simdjson::SUCCESS;
}

} // namespace

Decoded<Page<Event>> eventsPage(const QByteArray &body)
{
    return walkPage<Event>(body, "events", &readWholeEvents);
}
