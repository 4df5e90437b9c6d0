#pragma once

#include "console/control/wrapuptimer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class TimeLeftBar;

/// How much of the wrap-up is left, what happens at its end, and a button for more time. Hidden without a limit.
class WrapUpBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WrapUpBar(QWidget *parent = nullptr);

    /// Empty: there is no limit.
    void setLeft(const std::optional<WrapUpLeft> &left);

signals:
    void extendAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_words;
    TimeLeftBar *m_bar;
    QPushButton *m_extend;
    bool m_over = false;
};
