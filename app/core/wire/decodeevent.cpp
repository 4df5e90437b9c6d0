#include "core/wire/decodeevent.h"

#include "core/wire/eventwalk.h"

namespace {

/// Keeps everything.
struct WholeEvent
{
    Event row{};

    void takeText(std::string_view key, QByteArrayView text)
    {
        if (key == "description")
            row.description = QString::fromUtf8(text);
        else if (key == "resource_type")
            row.resourceType = text.toByteArray();
        else if (key == "resource_sid")
            row.resource = text.toByteArray();
        else if (key == "actor_type")
            row.actorType = text.toByteArray();
        else if (key == "actor_sid")
            row.actor = text.toByteArray();
        else if (key == "source")
            row.source = text.toByteArray();
        else if (key == "source_ip_address")
            row.sourceAddress = text.toByteArray();
    }

    void takeDatum(std::string_view key, const WireValue &value)
    {
        const QByteArray name(key.data(), qsizetype(key.size()));
        if (value.type == WireValue::Type::Text)
            row.data.append({ name, value.text.toByteArray() });
        else if (value.type == WireValue::Type::Number)
            row.data.append({ name, QByteArray::number(value.number) });
        else if (value.type == WireValue::Type::Boolean)
            row.data.append({ name, value.boolean ? "true" : "false" });
    }

    [[nodiscard]] Event finish() { return std::move(row); }
};

} // namespace

Decoded<Page<Event>> eventsPage(const QByteArray &body)
{
    return walkEvents<WholeEvent, Event>(body);
}
