#include "ui/widgets/altletters.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

/// A box hands its keys on to the line in it, past all filters.
bool isTextField(const QObject *object)
{
    const auto *box = qobject_cast<const QComboBox *>(object);
    if ((box && box->isEditable()) || qobject_cast<const QAbstractSpinBox *>(object))
        return true;
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QPlainTextEdit *>(object)
        || qobject_cast<const QTextEdit *>(object);
}

/// AltGr writes letters: it counts as Ctrl+Alt, or as a modifier of its own.
bool isAltLetter(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers writing = Qt::ControlModifier | Qt::MetaModifier | Qt::GroupSwitchModifier;
    const bool isAlt = key.modifiers().testFlag(Qt::AltModifier) && !(key.modifiers() & writing);
    return isAlt && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

bool AltLetters::eventFilter(QObject *watched, QEvent *event)
{
#ifndef Q_OS_MACOS // there Alt writes letters
    if (event->type() == QEvent::KeyPress && isTextField(watched))
        return isAltLetter(*static_cast<const QKeyEvent *>(event));
#endif
    return QObject::eventFilter(watched, event);
}
