#include "ui/widgets/tonelabel.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/mark.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace {

int markSide(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

} // namespace

ToneLabel::ToneLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ToneLabel::setStatus(Tone tone, const QString &text)
{
    if (tone == m_tone && text == m_text)
        return;
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ToneLabel::setDot(bool dot)
{
    if (std::exchange(m_dot, dot) != dot)
        update();
}

QSize ToneLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return { markSide(metrics) + space::small + metrics.horizontalAdvance(m_text) + 1, metrics.height() };
}

QSize ToneLabel::minimumSizeHint() const
{
    const int fewLetters = markSide(fontMetrics()) + space::small + fontMetrics().averageCharWidth() * 6;
    return { std::min(fewLetters, sizeHint().width()), fontMetrics().height() };
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    const QFontMetrics metrics = fontMetrics();
    const int side = markSide(metrics);
    const QRect mark(0, (height() - side) / 2, side, side);
    const QRect words = rect().adjusted(side + space::small, 0, 0, 0);
    QPainter painter(this);
    const auto put = m_dot ? paintDot : paintMark;
    put(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_tone, ColorTheme::of(this));
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        metrics.elidedText(m_text, Qt::ElideRight, words.width()));
}
