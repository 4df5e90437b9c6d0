#include "ui/widgets/returnpresses.h"

#include <QKeyEvent>
#include <QPushButton>

bool ReturnPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *button = qobject_cast<QPushButton *>(watched);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (!button || !isReturn || !isPlain || button->menu() || !button->isEnabled())
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat()) // held down, it is pressed once
        button->click();
    return true;
}
