#pragma once

#include "core/domain/timelineentry.h"
#include "ui/theme/tone.h"

#include <QIdentityProxyModel>

/// Words for people on the life of a task.
class TimelineWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole + 100 }; ///< Tone as int; invalid: no mark.

    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] static TimelineEntry entryOf(const QModelIndex &index);

private:
    [[nodiscard]] static QString words(const QModelIndex &index);
};

/// "Event", "Here", "Answer", "Callback": from which side it is known.
QString sideText(TimelineEntry::Kind kind);
Tone toneOf(const TimelineEntry &entry);
/// All of it, a line each, the pauses between; to be pasted.
QString timelineAsText(const QString &task, const QList<TimelineEntry> &entries);
