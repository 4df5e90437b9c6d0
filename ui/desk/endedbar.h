#pragma once

#include "console/state/endedtask.h"
#include "ui/widgets/banner.h"

/// Says who ended the task in view or took it away, and when, with a button to go on.
class EndedBar final : public Banner
{
    Q_OBJECT

public:
    explicit EndedBar(QWidget *parent = nullptr);

    /// Empty: nobody ended it, and nothing is shown.
    void setEnd(const std::optional<TaskEnd> &end);

private:
    std::optional<TaskEnd> m_shown{};
};
