#include "core/wire/decode.h"

#include "core/wire/wirefields.h"

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace {

namespace ondemand = simdjson::ondemand;

/// What is no scalar, or no whole one, is left where it is: the iterator skips it.
WireValue wireValue(ondemand::value value)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return { .type = WireValue::Type::Other };
    if (type == ondemand::json_type::string) {
        std::string_view text;
        if (!value.get_string().get(text))
            return { .type = WireValue::Type::Text, .text = QByteArrayView(text.data(), qsizetype(text.size())) };
    } else if (type == ondemand::json_type::number) {
        int64_t number = 0;
        if (!value.get_int64().get(number))
            return { .type = WireValue::Type::Number, .number = number };
    } else if (type == ondemand::json_type::boolean) {
        bool boolean = false;
        if (!value.get_bool().get(boolean))
            return { .type = WireValue::Type::Boolean, .boolean = boolean };
    } else if (type == ondemand::json_type::null) {
        bool none = false;
        if (!value.is_null().get(none) && none)
            return {};
    }
    return { .type = WireValue::Type::Other };
}

/// Reads the rows of one resource by its table of fields.
template <typename T, size_t N> class RowReader
{
public:
    explicit RowReader(const std::array<WireField<T>, N> &fields)
        : m_fields(fields)
    {
    }

    /// An error here means that the text itself is broken and nothing after it can be trusted.
    simdjson::error_code readAll(ondemand::array rows, Page<T> &page)
    {
        int place = 0;
        for (auto element : rows) {
            ++place;
            ondemand::value value;
            if (const auto error = element.get(value))
                return error;
            ondemand::json_type type{};
            if (const auto error = value.type().get(type))
                return error;
            T &row = page.rows.emplaceBack();
            m_unreadable.clear();
            m_readable = type == ondemand::json_type::object;
            if (m_readable) {
                if (const auto error = readRow(value, row))
                    return error;
            }
            if (m_readable)
                continue;
            page.rows.removeLast();
            page.unreadable.append(u"row %1: %2"_s.arg(QString::number(place), m_unreadable));
        }
        return simdjson::SUCCESS;
    }

private:
    simdjson::error_code readRow(ondemand::value value, T &row)
    {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        std::array<bool, N> seen{};
        size_t next = 0;
        for (auto member : object) {
            ondemand::field field;
            if (const auto error = std::move(member).get(field))
                return error;
            std::string_view key;
            if (const auto error = field.unescaped_key().get(key))
                return error;
            const size_t place = find(key, next);
            if (place == N)
                continue;
            next = place + 1;
            seen.at(place) = true;
            if (!m_fields.at(place).take(row, wireValue(field.value()), m_words))
                refuse(place);
        }
        for (size_t i = 0; i < N; ++i) {
            if (m_fields.at(i).required && !seen.at(i))
                refuse(i);
        }
        return simdjson::SUCCESS;
    }

    /// The place of `key` in the table, looked for where the last one was left; N: it is none of ours.
    size_t find(std::string_view key, size_t from) const
    {
        for (size_t i = from; i < N; ++i) {
            if (m_fields.at(i).key == key)
                return i;
        }
        for (size_t i = 0; i < from; ++i) {
            if (m_fields.at(i).key == key)
                return i;
        }
        return N;
    }

    void refuse(size_t place)
    {
        if (m_readable)
            m_unreadable = QString::fromLatin1(m_fields.at(place).key.data(), qsizetype(m_fields.at(place).key.size()));
        m_readable = false;
    }

    const std::array<WireField<T>, N> &m_fields;
    SharedWords m_words;
    QString m_unreadable;
    bool m_readable = true;
};

/// "" also for a page without the key: there is no next one.
simdjson::error_code readNextPageUrl(ondemand::value meta, QString &url)
{
    ondemand::object object;
    if (const auto error = meta.get_object().get(object))
        return error;
    ondemand::value next;
    if (object["next_page_url"].get(next))
        return simdjson::SUCCESS;
    const WireValue value = wireValue(next);
    url = QString::fromUtf8(value.text);
    return value.type == WireValue::Type::Text || value.isNone() ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
}

template <typename T, size_t N>
Decoded<Page<T>> readPage(
    simdjson::padded_string_view text, std::string_view listKey, const std::array<WireField<T>, N> &fields)
{
    const auto unreadable = [](std::string_view key) {
        return tl::make_unexpected(UnreadableKey{ QString::fromLatin1(key.data(), qsizetype(key.size())) });
    };
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    if (parser.iterate(text).get(document) || document.get_object().get(root))
        return unreadable("");
    Page<T> page;
    RowReader<T, N> reader(fields);
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
            if (field.value().get_array().get(rows) || reader.readAll(rows, page))
                return unreadable(listKey);
        }
    }
    if (!hasMeta || !hasRows)
        return unreadable(hasMeta ? listKey : "meta");
    return page;
}

template <typename T, size_t N>
Decoded<Page<T>> readBody(const QByteArray &body, std::string_view listKey, const std::array<WireField<T>, N> &fields)
{
    const auto size = size_t(body.size());
    if (size_t(body.capacity()) >= size + simdjson::SIMDJSON_PADDING)
        return readPage(simdjson::padded_string_view(body.constData(), size, size_t(body.capacity())), listKey, fields);
    const simdjson::padded_string copy(body.constData(), size);
    return readPage(simdjson::padded_string_view(copy), listKey, fields);
}

} // namespace

Decoded<Page<Worker>> workersPage(const QByteArray &body)
{
    return readBody(body, "workers", workerFields);
}

Decoded<Page<Task>> tasksPage(const QByteArray &body)
{
    return readBody(body, "tasks", taskFields);
}
