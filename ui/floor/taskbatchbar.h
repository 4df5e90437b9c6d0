#pragma once

#include "console/control/taskbatch.h"
#include "core/domain/ids.h"
#include "ui/widgets/banner.h"

#include <functional>

/// How far one deed for several tasks has come, with a way to stop it, and to go on after trouble; at the end what could
/// not be done and why.
class TaskBatchBar final : public Banner
{
    Q_OBJECT

public:
    /// `who` names a task to people. `batch` must outlive the bar.
    TaskBatchBar(TaskBatch &batch, const std::function<QString(const TaskId &)> &who, QWidget *parent = nullptr);

private:
    void refresh();
    void showEnd();
    void showReport();
    [[nodiscard]] QString underWayText() const;
    [[nodiscard]] static QString doneText(const TaskBatch::Deed &deed, int count);
    [[nodiscard]] static QString partText(const TaskBatch::Deed &deed, int count, int all);
    [[nodiscard]] QString whoWithSid(const TaskId &task) const;
    [[nodiscard]] QString keptText(const TaskId &task, int priority) const;

    TaskBatch &m_batch;
    std::function<QString(const TaskId &)> m_who;
};
