#pragma once

#include <QStyledItemDelegate>

/// Draws somebody a task can go to in one line: the name, and at the other side the status or the queue's load. Who
/// cannot take it is drawn pale.
class DirectoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
