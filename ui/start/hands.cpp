#include "ui/start/hands.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

namespace {

void mouse(QWidget *widget, QEvent::Type type, const QPoint &at, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

QModelIndex rowWith(const QAbstractItemView *view, const QString &text)
{
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return model->index(row, 0);
    }
    return {};
}

} // namespace

namespace hands {

void click(QWidget *widget)
{
    if (!widget || !widget->isEnabled())
        return;
    const QPoint middle = widget->rect().center();
    mouse(widget, QEvent::MouseButtonPress, middle, Qt::LeftButton);
    mouse(widget, QEvent::MouseButtonRelease, middle, Qt::NoButton);
}

void type(QLineEdit *line, const QString &text)
{
    if (!line)
        return;
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll();
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(line, &press);
    }
}

void chooseRow(QAbstractItemView *view, const QString &text)
{
    const QModelIndex row = rowWith(view, text);
    if (!row.isValid())
        return;
    view->scrollTo(row);
    const QPoint at = view->visualRect(row).center();
    QWidget *surface = view->viewport();
    mouse(surface, QEvent::MouseButtonPress, at, Qt::LeftButton);
    mouse(surface, QEvent::MouseButtonRelease, at, Qt::NoButton);
    mouse(surface, QEvent::MouseButtonDblClick, at, Qt::LeftButton);
    mouse(surface, QEvent::MouseButtonRelease, at, Qt::NoButton);
}

void chooseItem(QMenu *menu, const QString &text)
{
    if (!menu || !menu->isVisible())
        return;
    for (QAction *action : menu->actions()) {
        if (action->text() != text)
            continue;
        const QPoint at = menu->actionGeometry(action).center();
        mouse(menu, QEvent::MouseMove, at, Qt::NoButton);
        mouse(menu, QEvent::MouseButtonPress, at, Qt::LeftButton);
        mouse(menu, QEvent::MouseButtonRelease, at, Qt::NoButton);
        return;
    }
}

bool hasRow(const QAbstractItemView *view, const QString &text)
{
    return rowWith(view, text).isValid();
}

} // namespace hands
