#include "ui/widgets/emptymenu.h"

#include <QMenu>

void emptyMenu(QMenu &menu)
{
    menu.clear();
    for (QMenu *inner : menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        inner->setParent(nullptr);
        inner->deleteLater(); // one of its actions may be what led here
    }
}
