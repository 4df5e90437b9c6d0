#pragma once

#include <QPointer>
#include <QWidget>
#include <utility>

/// Where the keyboard was before a bar took it, so that it is there again when the bar goes.
class KeyboardLoan
{
public:
    /// Before `bar` takes it.
    void take(const QWidget &bar)
    {
        QWidget *at = bar.window()->focusWidget();
        if (at && !bar.isAncestorOf(at))
            m_from = at;
    }
    /// Before `bar` is hidden; nothing happens unless it still has the keyboard.
    void giveBack(const QWidget &bar)
    {
        const QPointer<QWidget> from = std::exchange(m_from, nullptr);
        const QWidget *at = bar.window()->focusWidget();
        if (from && at && bar.isAncestorOf(at) && from->isVisible())
            from->setFocus(Qt::OtherFocusReason);
    }

private:
    QPointer<QWidget> m_from{};
};
