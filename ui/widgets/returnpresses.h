#pragma once

#include <QObject>

/// Return and Enter press the button that has the keyboard, as Space does: left alone they would press the default button of
/// its window, or none. To be installed on the application.
class ReturnPresses final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
