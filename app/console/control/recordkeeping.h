#pragma once

#include "console/journal/journalfault.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

class Journal;

/// Whether what this console notes down reaches the disk; where it does not, it is tried again every minute. Until then
/// nothing of it is lost while the program runs.
class RecordKeeping final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RecordKeeping(Journal &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] JournalFault fault() const { return m_fault; }
    /// Of the fault, for "Details"; empty: none.
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// The folder there must be room in; empty: nothing is kept on disk.
    [[nodiscard]] QString folder() const;

public slots:
    void tryNow();
    /// Tries if the last try is a minute ago; its own timer calls it.
    void look();

signals:
    void changed();

private:
    void onFault(JournalFault fault, const QString &detail);

    Journal &m_journal;
    const Clock &m_clock;
    JournalFault m_fault = JournalFault::None;
    QString m_detail{};
    Instant m_triedAt{};
    QTimer m_timer;
};
