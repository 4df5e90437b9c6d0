#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/menubutton.h"

#include <QPointer>
#include <QTimer>

class Console;
class LeaveQuestion;

/// The own status with the time in it, and the menu to choose another; or one for after the tasks in hand.
class StatusButton final : public MenuButton
{
    Q_OBJECT

public:
    /// `console` must outlive the button.
    explicit StatusButton(Console &console, QWidget *parent = nullptr);

    void setOnline(bool online);

private:
    void fillMenu();
    void addNext(QMenu *menu);
    QAction *addStatus(QMenu *menu, int row) const;
    void choose(const ActivityId &activity);
    void refresh();
    [[nodiscard]] QString nameOf(const ActivityId &activity) const;

    Console &m_console;
    QTimer m_tick;
    QPointer<LeaveQuestion> m_question{};
    bool m_offersNext = false; ///< The menu has the part of what comes after the task.
};
