#include "core/wire/decode.h"

#include "core/wire/pagewalk.h"
#include "core/wire/wirefields.h"

#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

namespace ondemand = simdjson::ondemand;

/// Of a key as it is written, up to its quotation mark.
bool hasEscape(const char *key)
{
    while (*key != '"' && *key != '\\')
        ++key;
    return *key == '\\';
}

/// Reads the rows of one resource by its table of fields.
template <typename T, size_t N> class RowReader
{
public:
    RowReader(const std::array<WireField<T>, N> &fields, RowSieve<T> *sieve)
        : m_fields(fields)
        , m_sieve(sieve)
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
            if (const auto error = readElement(value, place, page))
                return error;
        }
        return simdjson::SUCCESS;
    }

    /// The page was broken behind these: its reader has not told of them.
    void retellNews()
    {
        for (const auto &id : std::as_const(m_news))
            m_sieve->retell(id);
    }

private:
    /// What a glance at a row tells: its fields as they are written, unread.
    struct Look
    {
        std::optional<typename RowSieve<T>::IdType> id{}; ///< Empty: it must be read whole.
        size_t print = 0;
    };

    simdjson::error_code readElement(ondemand::value value, int place, Page<T> &page)
    {
        ondemand::json_type type{};
        if (const auto error = value.type().get(type))
            return error;
        if (type != ondemand::json_type::object) {
            page.unreadable.append(u"row %1: "_s.arg(QString::number(place)));
            return simdjson::SUCCESS;
        }
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        Look look;
        if (m_sieve) {
            if (const auto error = lookAt(object, look))
                return error;
            if (look.id && m_sieve->knows(*look.id, look.print))
                return simdjson::SUCCESS;
            if (look.id)
                m_news.append(*look.id);
            if (const auto error = object.reset().error())
                return error;
        }
        return readNew(object, place, look.id.has_value(), page);
    }

    simdjson::error_code readNew(ondemand::object object, int place, bool isCompared, Page<T> &page)
    {
        m_unreadable.clear();
        m_readable = true;
        T &row = page.rows.emplaceBack();
        if (const auto error = readRow(object, row))
            return error;
        if (m_sieve && !(isCompared && m_readable) && !row.id.isNull())
            m_sieve->retell(row.id);
        if (m_readable)
            return simdjson::SUCCESS;
        page.rows.removeLast();
        page.unreadable.append(u"row %1: %2"_s.arg(QString::number(place), m_unreadable));
        return simdjson::SUCCESS;
    }

    simdjson::error_code lookAt(ondemand::object &object, Look &look) const
    {
        bool isPlain = true;
        size_t next = 0;
        std::string_view id;
        for (auto member : object) {
            ondemand::field field;
            if (const auto error = std::move(member).get(field))
                return error;
            const char *key = field.key().raw();
            const size_t place = findRaw(key, next);
            if (place == N) {
                isPlain = isPlain && !hasEscape(key);
                continue;
            }
            next = place + 1;
            const std::string_view token = field.value().raw_json_token();
            look.print = qHashBits(token.data(), token.size(), look.print + place + 1);
            if (m_fields.at(place).key == "sid")
                id = token;
        }
        // A key that is written with an escape may be one of ours: only a whole reading tells.
        if (isPlain && id.size() >= 2) {
            const size_t end = id.find('"', 1);
            look.id = RowSieve<T>::IdType::fromText(QByteArrayView(id.data() + 1, qsizetype(std::min(end, id.size()) - 1)));
        }
        return simdjson::SUCCESS;
    }

    /// The same as find() by a key as it is written. There is room to compare behind the text's end.
    size_t findRaw(const char *key, size_t from) const
    {
        const auto is = [this, key](size_t i) {
            const std::string_view wanted = m_fields.at(i).key;
            return key[wanted.size()] == '"' && std::memcmp(key, wanted.data(), wanted.size()) == 0;
        };
        for (size_t i = from; i < N; ++i) {
            if (is(i))
                return i;
        }
        for (size_t i = 0; i < from; ++i) {
            if (is(i))
                return i;
        }
        return N;
    }

    simdjson::error_code readRow(ondemand::object object, T &row)
    {
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
    RowSieve<T> *m_sieve;
    QList<typename RowSieve<T>::IdType> m_news;
    SharedWords m_words;
    QString m_unreadable;
    bool m_readable = true;
};

template <typename T, size_t N>
Decoded<Page<T>> readBody(
    const QByteArray &body, std::string_view listKey, const std::array<WireField<T>, N> &fields, RowSieve<T> *sieve)
{
    RowReader<T, N> reader(fields, sieve);
    auto page = walkPage<T>(
        body, listKey, [&reader](ondemand::array rows, Page<T> &all) { return reader.readAll(rows, all); });
    if (!page)
        reader.retellNews();
    return page;
}

} // namespace

Decoded<Page<Worker>> workersPage(const QByteArray &body, RowSieve<Worker> *sieve)
{
    return readBody(body, "workers", workerFields, sieve);
}

Decoded<Page<Task>> tasksPage(const QByteArray &body, RowSieve<Task> *sieve)
{
    return readBody(body, "tasks", taskFields, sieve);
}

void endPages(size_t mostKept)
{
    if (keptParser().capacity() > mostKept)
        keptParser() = simdjson::ondemand::parser();
}
