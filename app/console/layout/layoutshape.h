#pragma once

#include <QJsonValue>
#include <QStringList>
#include <vector>

/// What may stand at a place of a layout file. A tree: each member of an object has a shape of its own.
struct LayoutShape
{
    enum class Kind { Flag, Whole, Number, Text, Word, List, Object };

    Kind kind = Kind::Object;
    QString name{}; ///< Of the member; empty: any name, e.g. a queue's.
    bool isPart = false; ///< Taken over as a whole; null there: as usual.
    double least = 0; ///< Of Whole and Number; of Text and List `most` alone: how long.
    double most = 0;
    QStringList words{}; ///< Of Word: one of these.
    std::vector<LayoutShape> inner{}; ///< Members of an Object; of a List the one shape of its items.

    /// The shape of this member; null: there is none of that name.
    [[nodiscard]] const LayoutShape *member(const QString &name) const;
};

/// The shape of the whole file, without the number of its version.
const LayoutShape &layoutShape();

/// What is wrong with a value.
struct LayoutMisfit
{
    QString place{}; ///< E.g. "board.levels.waitingBad", "tables.tasks.look.columns[2].width".
    const LayoutShape *expected = nullptr; ///< Of layoutShape(), so it lives on.
};

/// A value with what is known of it. An unknown member is left out and its place put to `unknown`. The first value of another
/// type, or out of its range, ends it: then `misfit` is set.
QJsonValue fitted(const QJsonValue &value, const LayoutShape &shape, const QString &place, QStringList &unknown,
    std::optional<LayoutMisfit> &misfit);
