#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/workspace.h"

#include <QByteArrayView>
#include <array>
#include <string_view>

/// A scalar of a body, from whichever parser read it. `text` is UTF-8 and lives as long as the parser's document.
struct WireValue
{
    enum class Type { Null, Text, Number, Boolean, Other };

    Type type = Type::Null;
    QByteArrayView text{};
    qint64 number = 0;
    bool boolean = false;

    /// A value that says "none".
    [[nodiscard]] bool isNone() const { return type == Type::Null; }
};

/// Lets equal words that come close to each other share one QString: activity and queue names repeat in every row.
class SharedWords
{
public:
    QString word(QByteArrayView utf8);

private:
    struct Known
    {
        QByteArray utf8{}; // owned: what was read may be gone by the next word
        QString text{};
    };
    std::array<Known, 64> m_known{};
};

// Each reads a value that is not null into a member; false where the value is of another kind or out of range.
bool readInto(QString &to, const WireValue &value, SharedWords &words);
bool readInto(QByteArray &to, const WireValue &value, SharedWords &words);
bool readInto(int &to, const WireValue &value, SharedWords &words);
bool readInto(bool &to, const WireValue &value, SharedWords &words);
bool readInto(std::chrono::seconds &to, const WireValue &value, SharedWords &words);
bool readInto(Instant &to, const WireValue &value, SharedWords &words);
bool readInto(TaskStatus &to, const WireValue &value, SharedWords &words);
bool readInto(ReservationStatus &to, const WireValue &value, SharedWords &words);
bool readInto(QueueOrder &to, const WireValue &value, SharedWords &words);

template <typename Tag> bool readInto(Id<Tag> &to, const WireValue &value, SharedWords &)
{
    if (value.type != WireValue::Type::Text)
        return false;
    const auto id = Id<Tag>::fromText(value.text);
    if (id)
        to = *id;
    return id.has_value();
}

/// One key of a resource: where its value goes, and whether a row can stand without it.
template <typename T> struct WireField
{
    std::string_view key{};
    bool required = false;
    bool (*read)(T &, const WireValue &, SharedWords &) = nullptr;

    /// Reads `value`; null is no value, which only a required key minds.
    [[nodiscard]] bool take(T &row, const WireValue &value, SharedWords &words) const
    {
        return value.isNone() ? !required : read(row, value, words);
    }
};

template <typename T, typename M> T ownerOf(M T::*);

/// Makes the WireField of one member.
template <auto Member> constexpr auto wireField(std::string_view key, bool required = false)
{
    using Row = decltype(ownerOf(Member));
    return WireField<Row>{ key, required,
        [](Row &row, const WireValue &value, SharedWords &words) { return readInto(row.*Member, value, words); } };
}
