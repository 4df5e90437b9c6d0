#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

/// One key of two texts that were made from the same one; a value that is Undefined is not there.
struct MergedKey
{
    enum class Side {
        Mine, ///< Only this side changed it, or both alike.
        Theirs, ///< Only that side changed it.
        Both, ///< Both changed it, and differently: somebody has to choose.
    };

    QString key{};
    QJsonValue mine{ QJsonValue::Undefined };
    QJsonValue theirs{ QJsonValue::Undefined };
    Side changedBy = Side::Mine;

    friend bool operator==(const MergedKey &, const MergedKey &) = default;
};

/// A task's attributes that two people have changed at once, merged key by key of the outermost object.
struct AttributeMerge
{
    QJsonObject untouched{}; ///< What neither changed.
    QList<MergedKey> changed{}; ///< The rest, by key.

    [[nodiscard]] bool hasConflicts() const;
    /// The whole as JSON text. Of keys that both changed mine stands, but theirs for these.
    [[nodiscard]] QByteArray merged(const QSet<QString> &theirs = {}) const;

    friend bool operator==(const AttributeMerge &, const AttributeMerge &) = default;
};

/// Merges JSON texts of objects; what is none counts as empty.
AttributeMerge mergeAttributes(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs);
