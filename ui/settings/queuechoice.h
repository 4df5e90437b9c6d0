#pragma once

#include "ui/widgets/choicebox.h"

class ConsoleState;

/// Which queue something is set for: one of the workspace's, or all of them. There may be thousands: what is typed
/// finds those whose names have it anywhere, and what is no name at all counts for nothing.
class QueueChoice final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit QueueChoice(const ConsoleState &state, QWidget *parent = nullptr);

    /// By name, which is how settings know queues. Empty: all of them.
    [[nodiscard]] QString queue() const;
    /// A queue that is not there: all of them.
    void setQueue(const QString &name);

signals:
    /// Another one is chosen, or the queues are others.
    void renewed();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void settle();
    [[nodiscard]] bool isSearching() const;

    const ConsoleState &m_state;
    bool m_isEntered = false; ///< Since it is shown.
};
