#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

// Values with every field set, whatever fields their type has or is ever given: what a codec forgets comes back
// otherwise.

/// Stands for a field of any type where fields are counted.
struct AnyField
{
    template <typename Field> operator Field() const;
};

template <typename Value, size_t... Fields> constexpr bool takesFields(std::index_sequence<Fields...>)
{
    return requires
    {
        Value{ (void(Fields), AnyField{})... };
    };
}

/// How many fields a type without constructors has.
template <typename Value, size_t Most = 64> constexpr size_t fieldCount()
{
    if constexpr (Most == 0 || takesFields<Value>(std::make_index_sequence<Most>{}))
        return Most;
    else
        return fieldCount<Value, Most - 1>();
}

/// Two turns, 0 and 1, that differ in everything, so that no default is the same as both.
template <typename Value> Value filled(int turn);

/// A field's value in one of the turns.
struct FilledField
{
    int turn = 0;

    template <typename Field> operator Field() const { return filled<Field>(turn); }
};

template <typename Value, size_t... Fields> Value filledFields(int turn, std::index_sequence<Fields...>)
{
    return Value{ (void(Fields), FilledField{ turn })... };
}

/// How one type is filled; types without constructors field by field.
template <typename Value> struct Filling
{
    static Value make(int turn)
    {
        if constexpr (std::is_same_v<Value, bool>)
            return turn == 0;
        else if constexpr (std::is_enum_v<Value>)
            return Value(1 - turn);
        else if constexpr (std::is_integral_v<Value>)
            return Value(70 + turn);
        else
            return filledFields<Value>(turn, std::make_index_sequence<fieldCount<Value>()>{});
    }
};

template <> struct Filling<QString>
{
    static QString make(int turn) { return QStringLiteral("text ") + QString::number(turn); }
};

template <> struct Filling<QByteArray>
{
    static QByteArray make(int turn) { return "{\"turn\":" + QByteArray::number(turn) + '}'; }
};

template <typename Count, typename Period> struct Filling<std::chrono::duration<Count, Period>>
{
    static auto make(int turn) { return std::chrono::duration<Count, Period>(80 + turn); }
};

template <> struct Filling<Instant>
{
    static Instant make(int turn) { return Instant{ std::chrono::seconds{ 1'700'000'000 + turn } }; }
};

template <typename Tag> struct Filling<Id<Tag>>
{
    static Id<Tag> make(int turn) { return Id<Tag>(filled<IdBytes>(turn)); }
};

template <typename Item, size_t Size> struct Filling<std::array<Item, Size>>
{
    static std::array<Item, Size> make(int turn)
    {
        std::array<Item, Size> all{};
        all.fill(filled<Item>(turn));
        return all;
    }
};

template <typename Item> struct Filling<std::optional<Item>>
{
    static std::optional<Item> make(int turn) { return filled<Item>(turn); }
};

template <typename Item> struct Filling<QList<Item>>
{
    static QList<Item> make(int turn) { return { filled<Item>(turn) }; }
};

template <typename Item> struct Filling<std::vector<Item>>
{
    static std::vector<Item> make(int turn) { return { filled<Item>(turn) }; }
};

template <typename Key, typename Item> struct Filling<QMap<Key, Item>>
{
    static QMap<Key, Item> make(int turn) { return { { filled<Key>(turn), filled<Item>(turn) } }; }
};

template <typename Item> struct Filling<std::shared_ptr<const Item>>
{
    static auto make(int turn) { return std::make_shared<const Item>(filled<Item>(turn)); }
};

template <typename First, typename Second, typename... More> struct Filling<std::variant<First, Second, More...>>
{
    static std::variant<First, Second, More...> make(int turn)
    {
        if (turn == 0)
            return filled<First>(turn);
        return filled<Second>(turn);
    }
};

template <typename Value> Value filled(int turn)
{
    return Filling<Value>::make(turn);
}
