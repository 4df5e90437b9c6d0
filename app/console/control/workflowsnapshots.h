#pragma once

#include "core/base/clock.h"
#include "core/domain/workflow.h"

#include <QFlags>
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <optional>

/// A workflow as it was once.
struct WorkflowSnapshot
{
    enum class Reason {
        BeforeSave, ///< As it stood at the server before it was changed from here.
        ByHand,
        Unsaved, ///< As far as it had got here when it was last typed.
    };
    enum Field {
        Configuration = 1,
        Name = 2,
        ReservationTimeout = 4,
        AssignmentCallbackUrl = 8,
        FallbackCallbackUrl = 16,
    };
    Q_DECLARE_FLAGS(Fields, Field)

    Instant at{};
    Reason reason = Reason::BeforeSave;
    QString name{}; ///< Of the workflow then.
    QByteArray configuration{};
    std::optional<std::chrono::seconds> reservationTimeout{}; ///< Empty: the file does not tell it.
    QString assignmentCallbackUrl{};
    QString fallbackAssignmentCallbackUrl{};
    Fields typed{}; ///< Of one that is not saved: what is another than the server had; the rest may have changed there since.

    friend bool operator==(const WorkflowSnapshot &, const WorkflowSnapshot &) = default;
};

/// Keeps earlier configurations as files, a folder for each workflow, the last 50 of each; read and written beside the ui
/// thread, one after the other. A file that cannot be read is left out and stays where it is.
class WorkflowSnapshots final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 50;

    /// `folder` is made when the first one is kept.
    explicit WorkflowSnapshots(const QString &folder, QObject *parent = nullptr);
    ~WorkflowSnapshots() override;

    /// Answers whether it is on disk. One whose configuration is the latest's is not kept twice (of what is typed, one that is
    /// all the same), and one of the same moment is replaced. `typed` is what differs from the server's.
    /// Of a new workflow, which has no id, a workspace has one only: the last.
    QFuture<bool> keep(const Workflow &workflow, WorkflowSnapshot::Reason reason, Instant at, WorkflowSnapshot::Fields typed = {});
    /// Answers whether it is no longer there.
    QFuture<bool> drop(const Workflow &workflow, Instant at);
    /// The latest first.
    QFuture<QList<WorkflowSnapshot>> read(const Workflow &workflow);
    /// What was typed last and not saved; empty: nothing.
    QFuture<std::optional<WorkflowSnapshot>> lastUnsaved(const Workflow &workflow);

signals:
    /// On its way to the disk: who reads from now on reads it, unless it could not be written.
    void kept(const Workflow &workflow);
    /// Who reads from now on does not read it any more.
    void dropped(const Workflow &workflow);

private:
    [[nodiscard]] QString folderOf(const Workflow &workflow) const;

    QString m_folder;
    QThreadPool m_disk;
};
