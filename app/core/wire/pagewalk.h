#pragma once

#include "core/wire/decode.h"
#include "core/wire/wirevalue.h"

#include <simdjson.h>

// What reads a page of a large list by simdjson: the frame around its rows, and the scalars in them.

/// What is no scalar, or no whole one, is left where it is: the iterator skips it.
inline WireValue wireValue(simdjson::ondemand::value value)
{
    simdjson::ondemand::json_type type{};
    if (value.type().get(type))
        return { .type = WireValue::Type::Other };
    if (type == simdjson::ondemand::json_type::string) {
        std::string_view text;
        if (!value.get_string().get(text))
            return { .type = WireValue::Type::Text, .text = QByteArrayView(text.data(), qsizetype(text.size())) };
    } else if (type == simdjson::ondemand::json_type::number) {
        int64_t number = 0;
        if (!value.get_int64().get(number))
            return { .type = WireValue::Type::Number, .number = number };
    } else if (type == simdjson::ondemand::json_type::boolean) {
        bool boolean = false;
        if (!value.get_bool().get(boolean))
            return { .type = WireValue::Type::Boolean, .boolean = boolean };
    } else if (type == simdjson::ondemand::json_type::null) {
        bool none = false;
        if (!value.is_null().get(none) && none)
            return {};
    }
    return { .type = WireValue::Type::Other };
}

/// "" also for a page without the key: there is no next one.
inline simdjson::error_code readNextPageUrl(simdjson::ondemand::value meta, QString &url)
{
    simdjson::ondemand::object object;
    if (const auto error = meta.get_object().get(object))
        return error;
    simdjson::ondemand::value next;
    if (object["next_page_url"].get(next))
        return simdjson::SUCCESS;
    const WireValue value = wireValue(next);
    url = QString::fromUtf8(value.text);
    return value.type == WireValue::Type::Text || value.isNone() ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
}

static_assert(size_t(roomBehindPage) >= simdjson::SIMDJSON_PADDING);

/// The thread's parser: its memory is kept from page to page, for fresh memory is dear, until endPages().
inline simdjson::ondemand::parser &keptParser()
{
    thread_local simdjson::ondemand::parser parser;
    return parser;
}

/// Reads the frame; `readRows(array, page)` reads what is in it and answers an error where the text itself is broken.
template <typename T, typename ReadRows>
Decoded<Page<T>> walkText(simdjson::padded_string_view text, std::string_view listKey, ReadRows readRows)
{
    namespace ondemand = simdjson::ondemand;
    const auto unreadable = [](std::string_view key) {
        return tl::make_unexpected(UnreadableKey{ QString::fromLatin1(key.data(), qsizetype(key.size())) });
    };
    ondemand::document document;
    ondemand::object root;
    if (keptParser().iterate(text).get(document) || document.get_object().get(root))
        return unreadable("");
    Page<T> page;
    bool hasMeta = false;
    bool hasRows = false;
    for (auto member : root) {
        ondemand::field field;
        std::string_view key;
        if (std::move(member).get(field) || field.unescaped_key().get(key))
            return unreadable("");
        if (key == "meta") {
            hasMeta = true;
            if (readNextPageUrl(field.value(), page.nextPageUrl))
                return unreadable("meta");
        } else if (key == listKey) {
            hasRows = true;
            ondemand::array rows;
            if (field.value().get_array().get(rows) || readRows(rows, page))
                return unreadable(listKey);
        }
    }
    if (!hasMeta || !hasRows)
        return unreadable(hasMeta ? listKey : "meta");
    return page;
}

/// The same of a body, which is copied only where it has no room behind it for the parser.
template <typename T, typename ReadRows>
Decoded<Page<T>> walkPage(const QByteArray &body, std::string_view listKey, ReadRows readRows)
{
    const auto size = size_t(body.size());
    if (size_t(body.capacity()) >= size + size_t(roomBehindPage))
        return walkText<T>(
            simdjson::padded_string_view(body.constData(), size, size_t(body.capacity())), listKey, readRows);
    const simdjson::padded_string copy(body.constData(), size);
    return walkText<T>(simdjson::padded_string_view(copy), listKey, readRows);
}
