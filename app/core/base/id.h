#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <cstring>
#include <optional>

/// The 16 bytes behind a SID; what `Id` shares whatever its prefix.
struct IdBytes
{
    std::array<unsigned char, 16> bytes{};

    friend bool operator==(const IdBytes &, const IdBytes &) = default;
    friend auto operator<=>(const IdBytes &, const IdBytes &) = default;
};

namespace idtext {
/// "WK" + 32 hex digits, either case → the bytes. Empty when prefix, length or a digit is wrong.
std::optional<IdBytes> read(QStringView text, const char *prefix);
/// The same from UTF-8.
std::optional<IdBytes> read(QByteArrayView text, const char *prefix);
/// The SID in lower-case hex, 34 characters.
QByteArray write(const IdBytes &bytes, const char *prefix);
} // namespace idtext

/// A SID of one kind: two letters and 32 hex digits, kept as 16 bytes. All zeros: no SID.
///
/// `Tag::prefix` is the two letters. Upper-case hex is read, lower-case is written.
/// Source: SID table, REST API reference.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(const IdBytes &bytes)
        : m_bytes(bytes)
    {
    }

    /// Reads a SID; empty when it is not one of this kind.
    [[nodiscard]] static std::optional<Id> fromText(QStringView text) { return fromRead(idtext::read(text, Tag::prefix)); }
    [[nodiscard]] static std::optional<Id> fromText(QByteArrayView text) { return fromRead(idtext::read(text, Tag::prefix)); }

    [[nodiscard]] bool isNull() const { return m_bytes == IdBytes{}; }
    /// "WK0123…" or empty text for no SID.
    [[nodiscard]] QString text() const { return QString::fromLatin1(utf8()); }
    [[nodiscard]] QByteArray utf8() const { return isNull() ? QByteArray() : idtext::write(m_bytes, Tag::prefix); }
    [[nodiscard]] const IdBytes &bytes() const { return m_bytes; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        quint64 first = 0;
        quint64 second = 0;
        std::memcpy(&first, id.m_bytes.bytes.data(), 8);
        std::memcpy(&second, id.m_bytes.bytes.data() + 8, 8);
        return qHashMulti(seed, first, second);
    }

private:
    static std::optional<Id> fromRead(const std::optional<IdBytes> &bytes)
    {
        return bytes ? std::optional<Id>(Id(*bytes)) : std::nullopt;
    }

    IdBytes m_bytes{};
};

template <typename Tag>
struct std::hash<Id<Tag>>
{
    size_t operator()(const Id<Tag> &id) const noexcept { return qHash(id); }
};
