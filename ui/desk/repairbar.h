#pragma once

#include "console/control/taskrepair.h"
#include "ui/widgets/banner.h"

/// Says what is stuck about a task, which request would mend it, and offers to send that.
class RepairBar final : public Banner
{
    Q_OBJECT

public:
    explicit RepairBar(QWidget *parent = nullptr);

    /// Empty: nothing is stuck, and nothing is shown.
    void setRepair(const std::optional<TaskRepair> &repair);

private:
    std::optional<TaskRepair> m_shown{};
};
