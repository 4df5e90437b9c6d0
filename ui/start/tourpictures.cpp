#include "ui/start/tourpictures.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24; // of desktop around the window, in logical pixels

bool isToast(const QWidget &widget)
{
    return widget.objectName() == "offerToast"_L1;
}

/// Where another top-level stands in the picture. A toast goes to the corner even if the screen is smaller than the window.
QPoint placeOf(const QWidget &widget, const QWidget &window, QPoint &corner)
{
    if (isToast(widget)) {
        corner -= QPoint(0, widget.height() + margin / 2);
        return widget.isRightToLeft() ? QPoint(margin / 2, corner.y()) : corner - QPoint(widget.width(), 0);
    }
    const QPoint asked = widget.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()) + QPoint(margin, margin);
    const int right = window.width() + margin - widget.width();
    const int bottom = window.height() + margin - widget.height();
    return { std::clamp(asked.x(), margin, std::max(margin, right)), std::clamp(asked.y(), margin, std::max(margin, bottom)) };
}

} // namespace

TourPictures::TourPictures(const QString &folder)
    : m_folder(folder)
    , m_ready(QDir().mkpath(folder))
{
}

QString TourPictures::take(const QWidget &window, const QString &name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_count, 2, 10, QChar(u'0')).arg(QString(name).toLower().replace(u' ', u'-'));
    return composed(window).save(m_folder.filePath(file)) ? file : QString();
}

QImage TourPictures::composed(const QWidget &window)
{
    const qreal ratio = window.devicePixelRatioF();
    const QSize size = window.size() + QSize(2 * margin, 2 * margin);
    QImage picture((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(QColor(0x3a, 0x4a, 0x5c));
    QPainter painter(&picture);
    painter.drawPixmap(margin, margin, const_cast<QWidget &>(window).grab());
    QPoint corner(size.width() - margin / 2, size.height() - margin / 2);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget == &window || !widget->isVisible() || widget->windowType() == Qt::ToolTip)
            continue;
        const QPoint at = placeOf(*widget, window, corner);
        painter.drawPixmap(at, widget->grab());
        painter.setPen(QColor(0, 0, 0, 90));
        painter.drawRect(QRect(at, widget->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}
