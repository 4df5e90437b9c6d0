#include "ui/floor/sparkline.h"

#include <algorithm>

QList<QPolygonF> sparkline(const QList<int> &figures, const QRectF &rect)
{
    QList<QPolygonF> parts;
    const int most = figures.isEmpty() ? 1 : std::max(1, *std::ranges::max_element(figures));
    const qreal step = figures.size() > 1 ? rect.width() / qreal(figures.size() - 1) : 0;
    bool isOpen = false;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const int figure = figures.at(i);
        if (figure >= 0) {
            if (!isOpen)
                parts.append(QPolygonF());
            parts.last().append({ rect.left() + qreal(i) * step, rect.bottom() - rect.height() * figure / most });
        }
        isOpen = figure >= 0;
    }
    return parts;
}
