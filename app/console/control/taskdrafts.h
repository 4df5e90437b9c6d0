#pragma once

#include "console/journal/taskdraft.h"
#include "core/base/clock.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

class Journal;

/// What the person has typed about tasks in hand, kept in the journal as it is typed: half a second after the first
/// change it is on its way to the disk, so that a kill -9 loses no more than that.
class TaskDrafts final : public QObject
{
    Q_OBJECT

public:
    /// Reads what was kept, soon. `journal` may be null: nothing is kept. Both must outlive it.
    TaskDrafts(Journal *journal, const Clock &clock, QObject *parent = nullptr);
    /// Keeps what is not kept yet.
    ~TaskDrafts() override;

    [[nodiscard]] TaskDraft draft(const ReservationId &id) const { return m_drafts.value(id); }

public slots:
    void edit(const ReservationId &id, const TaskDraft &draft);
    /// It is with the server now: it is forgotten.
    void drop(const ReservationId &id);
    /// Keeps at once what is not kept yet.
    void flush();

signals:
    /// What was kept by an earlier run has been read; what was typed meanwhile stands.
    void restored();

private:
    void restore();
    void take(const QList<KeptDraft> &kept);

    Journal *m_journal;
    const Clock &m_clock;
    QHash<ReservationId, TaskDraft> m_drafts;
    QSet<ReservationId> m_touched; ///< In this run.
    QSet<ReservationId> m_unkept;
    QTimer m_timer;
};
