#pragma once

#include "core/domain/workspace.h"
#include "router/engine/taskrecords.h"

#include <QMap>
#include <type_traits>

namespace router::engine {

// The last of each kind, so that a damaged record is noticed.
constexpr QueueOrder lastOf(QueueOrder)
{
    return QueueOrder::Lifo;
}
constexpr TaskStatus lastOf(TaskStatus)
{
    return TaskStatus::Canceled;
}
constexpr ReservationStatus lastOf(ReservationStatus)
{
    return ReservationStatus::Completed;
}
constexpr TransferStatus lastOf(TransferStatus)
{
    return TransferStatus::Canceled;
}
constexpr TransferMode lastOf(TransferMode)
{
    return TransferMode::Cold;
}
constexpr TransferType lastOf(TransferType)
{
    return TransferType::Queue;
}
constexpr SupervisorMode lastOf(SupervisorMode)
{
    return SupervisorMode::Barge;
}
constexpr RouteKind lastOf(RouteKind)
{
    return RouteKind::Worker;
}

/// Writes fields one after the other: numbers in as few bytes as they need, texts as UTF-8 with their length.
class RecordWriter
{
public:
    template <typename... Fields> void operator()(const Fields &...fields) { (put(fields), ...); }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void putNumber(quint64 value);
    void putBytes(QByteArrayView bytes);

    void put(const QString &text) { putBytes(text.toUtf8()); }
    void put(const QByteArray &bytes) { putBytes(bytes); }
    void put(Instant at) { put(at.time_since_epoch().count()); }
    void put(std::chrono::seconds span) { put(span.count()); }
    void put(std::chrono::milliseconds span) { put(span.count()); }

    template <typename Number>
    requires std::is_integral_v<Number>
    void put(Number value)
    {
        const auto wide = qint64(value); // zigzag, so that small negative numbers stay short
        putNumber((quint64(wide) << 1) ^ quint64(wide >> 63));
    }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value) { putNumber(quint64(value)); }

    template <typename Tag> void put(const Id<Tag> &id)
    {
        m_bytes.append(reinterpret_cast<const char *>(id.bytes().bytes.data()), 16);
    }

    template <typename Value> void put(const std::optional<Value> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }

    void put(const QMap<int, QByteArray> &map);
    void put(const QStringList &texts);
    void put(const std::shared_ptr<const Instruction> &instruction);

    QByteArray m_bytes;
};

/// Reads the same fields back. After a fault every further field stays as it is.
class RecordReader
{
public:
    explicit RecordReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    template <typename... Fields> void operator()(Fields &...fields) { (get(fields), ...); }
    /// Everything was there, and nothing was left over.
    [[nodiscard]] bool isComplete() const { return !m_failed && m_at == m_bytes.size(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool hasMore() const { return !m_failed && m_at < m_bytes.size(); }

private:
    quint64 getNumber();
    QByteArray getBytes(quint64 length);
    qint64 getSigned();

    void get(QString &text) { text = QString::fromUtf8(getBytes(getNumber())); }
    void get(QByteArray &bytes) { bytes = getBytes(getNumber()); }
    void get(Instant &at) { at = Instant{ std::chrono::milliseconds{ getSigned() } }; }
    void get(std::chrono::seconds &span) { span = std::chrono::seconds{ getSigned() }; }
    void get(std::chrono::milliseconds &span) { span = std::chrono::milliseconds{ getSigned() }; }

    template <typename Number>
    requires std::is_integral_v<Number>
    void get(Number &value) { value = static_cast<Number>(getSigned()); }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void get(Enum &value)
    {
        const quint64 number = getNumber();
        m_failed = m_failed || number > quint64(lastOf(value));
        if (!m_failed)
            value = static_cast<Enum>(number);
    }

    template <typename Tag> void get(Id<Tag> &id)
    {
        const QByteArray read = getBytes(16);
        IdBytes bytes;
        if (read.size() == 16)
            std::memcpy(bytes.bytes.data(), read.constData(), 16);
        id = Id<Tag>(bytes);
    }

    template <typename Value> void get(std::optional<Value> &value)
    {
        bool isThere = false;
        get(isThere);
        value.reset();
        if (isThere)
            get(value.emplace());
    }

    void get(QMap<int, QByteArray> &map);
    void get(QStringList &texts);
    void get(std::shared_ptr<const Instruction> &instruction);

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace router::engine
