#include "core/wire/decode.h"

#include "core/wire/pagewalk.h"
#include "core/wire/wirefields.h"

using namespace Qt::StringLiterals;

namespace {

namespace ondemand = simdjson::ondemand;

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

template <typename T, size_t N>
Decoded<Page<T>> readBody(const QByteArray &body, std::string_view listKey, const std::array<WireField<T>, N> &fields)
{
    RowReader<T, N> reader(fields);
    return walkPage<T>(
        body, listKey, [&reader](ondemand::array rows, Page<T> &page) { return reader.readAll(rows, page); });
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
