#pragma once

#include "core/base/clock.h"
#include "core/domain/workflow.h"

#include <QFuture>
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

    Instant at{};
    Reason reason = Reason::BeforeSave;
    QString name{}; ///< Of the workflow then.
    QByteArray configuration{};
    std::optional<std::chrono::seconds> reservationTimeout{}; ///< Empty: the file does not tell it.
    QString assignmentCallbackUrl{};
    QString fallbackAssignmentCallbackUrl{};

    friend bool operator==(const WorkflowSnapshot &, const WorkflowSnapshot &) = default;
};

/// Keeps earlier configurations as files, a folder for each workflow, the last 50 of each; read and written beside the ui
/// thread, one after the other. A file that cannot be read is left out and stays where it is.
class WorkflowSnapshots
{
public:
    static constexpr qsizetype most = 50;

    /// `folder` is made when the first one is kept.
    explicit WorkflowSnapshots(const QString &folder);
    ~WorkflowSnapshots();

    /// Answers whether it is on disk. One whose configuration is the latest's is not kept twice (of what is typed, one that is
    /// all the same), and one of the same moment is replaced.
    /// Of a new workflow, which has no id, a workspace has one only: the last.
    QFuture<bool> keep(const Workflow &workflow, WorkflowSnapshot::Reason reason, Instant at);
    /// Answers whether it is no longer there.
    QFuture<bool> drop(const Workflow &workflow, Instant at);
    /// The latest first.
    QFuture<QList<WorkflowSnapshot>> read(const Workflow &workflow);

private:
    [[nodiscard]] QString folderOf(const Workflow &workflow) const;

    QString m_folder;
    QThreadPool m_disk;
};
