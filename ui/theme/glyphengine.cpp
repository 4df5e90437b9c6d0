#include "ui/theme/glyphengine.h"

#include "ui/theme/colortheme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray coloredSvg(const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

/// Whether it points where one reads on; then it turns in a window that reads from the right.
bool pointsOn(const QString &name)
{
    return name == "arrow"_L1 || name == "details"_L1 || name == "queue"_L1 || name == "sign-out"_L1;
}

} // namespace

GlyphEngine::GlyphEngine(const QString &name, const QColor &color)
    : m_name(name)
    , m_color(color)
{
}

void GlyphEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    QPixmap picture = drawn((QSizeF(square.size()) * scale).toSize(), colorFor(mode));
    picture.setDevicePixelRatio(scale);
    painter->drawPixmap(square.topLeft(), picture);
}

QPixmap GlyphEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return drawn(size, colorFor(mode));
}

QPixmap GlyphEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return drawn(size, colorFor(mode)); // the size is in real pixels already
}

QIconEngine *GlyphEngine::clone() const
{
    return new GlyphEngine(m_name, m_color);
}

QColor GlyphEngine::colorFor(QIcon::Mode mode) const
{
    if (m_color.isValid())
        return m_color;
    const ColorTheme &theme = ColorTheme::of(QGuiApplication::palette());
    switch (mode) {
    case QIcon::Disabled:
        return theme.disabledText;
    case QIcon::Selected:
        return theme.onAccent;
    default:
        return theme.text;
    }
}

QPixmap GlyphEngine::drawn(const QSize &size, const QColor &color) const
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && pointsOn(m_name);
    const QString key = u"glyph/%1/%2x%3/%4/%5"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(color.rgba())
                            .arg(mirrored ? 1 : 0);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(coloredSvg(m_name, color)).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}
