#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/banner.h"

class Console;

/// Tells a supervisor which agent's task asks for help, the longest waiting first, and lets him listen in.
class HelpBanner final : public Banner
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit HelpBanner(Console &console, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QList<TaskId> waiting() const;
    [[nodiscard]] QString nameOf(const TaskId &task) const;

    Console &m_console;
    QList<TaskId> m_seen; ///< Closed by the person; does not come back for these.
};
