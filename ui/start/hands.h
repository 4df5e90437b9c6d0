#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;
class QLineEdit;
class QMenu;

/// What a person does with the mouse and the keyboard, for the tour: real events to real widgets.
namespace hands {

/// The visible descendant with this object name; null: none.
template <typename WidgetType = QWidget>
WidgetType *find(const QWidget *root, const QString &objectName)
{
    if (!root)
        return nullptr;
    for (WidgetType *widget : root->findChildren<WidgetType *>(objectName)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Presses and releases the left button in the middle of the widget. Does nothing for null or a disabled widget.
void click(QWidget *widget);
/// Replaces what stands in the line by this text, letter by letter.
void type(QLineEdit *line, const QString &text);
/// Chooses the row that shows this text by a double click.
void chooseRow(QAbstractItemView *view, const QString &text);
/// Chooses the item of an open menu that shows this text.
void chooseItem(QMenu *menu, const QString &text);
/// Has a row with this text.
bool hasRow(const QAbstractItemView *view, const QString &text);

} // namespace hands
