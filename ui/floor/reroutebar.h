#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/banner.h"

class TaskRerouting;

/// Says that a task was canceled and could not be created anew, and offers to try again or to let it go. Stays until
/// one of both is done.
class RerouteBar final : public Banner
{
    Q_OBJECT

public:
    /// `rerouting` must outlive it.
    explicit RerouteBar(TaskRerouting &rerouting, QWidget *parent = nullptr);

private:
    void refresh();

    TaskRerouting &m_rerouting;
    TaskId m_task;
};
