#include "ui/settings/queuechoice.h"

#include "console/state/consolestate.h"
#include "core/base/namecompare.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

QueueChoice::QueueChoice(const ConsoleState &state, QWidget *parent)
    : ChoiceBox(parent)
    , m_state(state)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    fill();
    connect(this, &QComboBox::currentIndexChanged, this, &QueueChoice::renewed);
    // Once the list of what was found has closed, and has made its choice.
    connect(lineEdit(), &QLineEdit::editingFinished, this, &QueueChoice::settle, Qt::QueuedConnection);
    connect(&m_state, &ConsoleState::queuesChanged, this, &QueueChoice::fill);
    connect(&m_state, &ConsoleState::cleared, this, &QueueChoice::fill);
}

/// The queue that is chosen stays so, also when it has gone: somebody may be typing what is set for it. What is being
/// typed to find one stays as well.
void QueueChoice::fill()
{
    const QString chosen = queue();
    const QString typed = currentText();
    const bool isTyping = currentIndex() >= 0 && typed != itemText(currentIndex());
    QStringList names;
    for (const TaskQueue &each : m_state.queues())
        names.append(each.name);
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen);
    std::ranges::sort(names, [](const QString &one, const QString &other) { return compareNames(one, other) < 0; });
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("All queues"), QString());
        for (const QString &each : std::as_const(names))
            addItem(each, each);
        setQueue(chosen);
        if (isTyping)
            setEditText(typed);
    }
    emit renewed();
}

QString QueueChoice::queue() const
{
    return currentData().toString();
}

void QueueChoice::setQueue(const QString &name)
{
    setCurrentIndex(std::max(0, findData(name)));
}

bool QueueChoice::isSearching() const
{
    return completer()->popup()->isVisible();
}

/// What stands there is what is chosen: a name in any case chooses, anything else goes.
void QueueChoice::settle()
{
    if (isSearching() || currentText() == itemText(currentIndex()))
        return;
    const int found = findText(currentText(), Qt::MatchFixedString);
    if (found >= 0)
        setCurrentIndex(found);
    setEditText(itemText(currentIndex()));
}

/// What is typed takes the place of what stands there, also after a click; but not in the middle of it, when the list of
/// what was found has closed or another window was in front.
void QueueChoice::focusInEvent(QFocusEvent *event)
{
    ChoiceBox::focusInEvent(event);
    const bool wasEntered = std::exchange(m_isEntered, true); // a window that opens has it by the same reason
    const bool goesOn = event->reason() == Qt::ActiveWindowFocusReason && wasEntered;
    if (!goesOn && event->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
}

void QueueChoice::hideEvent(QHideEvent *event)
{
    m_isEntered = false;
    ChoiceBox::hideEvent(event);
}

/// Return is for the search, not for a button of the window.
void QueueChoice::keyPressEvent(QKeyEvent *event)
{
    ChoiceBox::keyPressEvent(event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isSearching())
        event->accept();
}
