#pragma once

#include "core/domain/task.h"
#include "ui/widgets/banner.h"

class Console;

/// Says for a while which task was created here, and leads to it.
class CreatedBanner final : public Banner
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit CreatedBanner(Console &console, QWidget *parent = nullptr);

signals:
    /// The task is to be seen.
    void showAsked(const TaskId &task);

private:
    void onCreated(const Task &task);

    TaskId m_task{};
};
