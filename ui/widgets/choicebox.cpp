#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QItemSelection>
#include <utility>

void ChoiceBox::showPopup()
{
    if (!std::exchange(m_isWatched, true))
        connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChoiceBox::onMarked);
    QComboBox::showPopup();
}

/// The mouse and the keys mark a row as well, and make it the current one right after.
void ChoiceBox::onMarked(const QItemSelection &marked)
{
    if (marked.isEmpty())
        return;
    QMetaObject::invokeMethod(
        this, [this, row = marked.first().top()] { chooseFromAfar(row); }, Qt::QueuedConnection);
}

void ChoiceBox::chooseFromAfar(int row)
{
    const QModelIndex index = model()->index(row, modelColumn(), rootModelIndex());
    if (!view()->isVisible() || view()->currentIndex() == index || !view()->selectionModel()->isSelected(index))
        return;
    hidePopup();
    setCurrentIndex(row);
    emit activated(row);
}
