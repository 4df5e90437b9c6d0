#pragma once

#include "core/wire/decode.h"
#include "core/wire/wirevalue.h"

#include <QJsonValue>

/// A scalar of QJson. `text` keeps the bytes that the answer points to.
WireValue wireValue(const QJsonValue &json, QByteArray &text);

/// A resource from its object, key by key; or the first key that cannot be read.
template <typename T, size_t N>
Decoded<T> fromFields(const QJsonObject &json, const std::array<WireField<T>, N> &fields)
{
    T row;
    SharedWords words;
    for (const WireField<T> &field : fields) {
        const QLatin1StringView key(field.key.data(), qsizetype(field.key.size()));
        QByteArray text;
        if (!field.take(row, wireValue(json.value(key), text), words))
            return tl::make_unexpected(UnreadableKey{ key });
    }
    return row;
}
