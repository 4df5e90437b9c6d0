#pragma once

#include <QColor>
#include <QIconEngine>

/// Draws one SVG of `resources/icons` in place of its `currentColor`; kept per size, scale and colour in QPixmapCache.
class GlyphEngine final : public QIconEngine
{
public:
    /// An invalid colour: the text colour of the application's palette at the moment of drawing.
    GlyphEngine(const QString &name, const QColor &color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap drawn(const QSize &size, const QColor &color) const;

    QString m_name;
    QColor m_color;
};
