#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QString>

/// Appends JSON text piece by piece, commas included; for bodies that are written often and must be written fast.
///
/// It trusts the caller to open, name and close in a sensible order. What it writes is always valid UTF-8: halves of
/// surrogate pairs and broken bytes become U+FFFD.
class JsonWriter
{
public:
    /// `expected`: about how many bytes it will be.
    explicit JsonWriter(qsizetype expected) { m_text.reserve(expected); }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    /// A name of ours: ASCII, written as it is.
    JsonWriter &key(QByteArrayView name);

    JsonWriter &text(QStringView value);
    /// Text in UTF-8.
    JsonWriter &utf8(QByteArrayView value);
    /// Text that is known to need no escape, in pieces: URLs and SIDs of ours.
    template <typename... Parts> JsonWriter &plain(const Parts &...parts)
    {
        separate();
        m_text.append('"');
        (m_text.append(QByteArrayView(parts)), ...);
        m_text.append('"');
        return *this;
    }
    /// The text, or null where it is empty.
    JsonWriter &textOrNull(QStringView value) { return value.isEmpty() ? null() : text(value); }
    JsonWriter &number(qint64 value);
    JsonWriter &boolean(bool value) { return raw(value ? QByteArrayView("true") : QByteArrayView("false")); }
    JsonWriter &null() { return raw("null"); }
    /// "2026-03-02T09:30:51Z"; null where it was never set.
    JsonWriter &date(Instant at);
    /// Ready-made JSON.
    JsonWriter &raw(QByteArrayView json);

    /// The SID, or null where there is none.
    template <typename Tag> JsonWriter &sid(const Id<Tag> &id)
    {
        if (id.isNull())
            return null();
        return sidText(id.bytes(), Tag::prefix);
    }

    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &sidText(const IdBytes &bytes, const char *prefix);
    void separate();
    void escaped(uchar byte);

    QByteArray m_text;
    bool m_comma = false;
};
