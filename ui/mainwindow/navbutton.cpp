#include "ui/mainwindow/navbutton.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

NavButton::NavButton(QWidget *parent)
    : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    update();
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(text()) * 11 / 10; // the current one is bolder
    return { words + space::icon + 4 * space::normal, metrics.height() + 2 * space::small + space::tight };
}

void NavButton::paintEvent(QPaintEvent *)
{
    const ColorTheme &theme = ColorTheme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor tint = theme.accent;
    tint.setAlphaF(isChecked() ? 0.14f : underMouse() && isEnabled() ? 0.07f : 0.0f);
    painter.setBrush(tint);
    painter.drawRoundedRect(ground, space::radius, space::radius);
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (isChecked()) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(mirrored({ 1, height() / 4, 3, height() / 2 }), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, space::radius, space::radius);
    }
    QFont font = painter.font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.text : theme.disabledText);
    icon().paint(&painter, mirrored({ space::normal, (height() - space::icon) / 2, space::icon, space::icon }),
        Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const int left = 2 * space::normal + space::icon;
    painter.drawText(mirrored({ left, 0, width() - left, height() }),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
    if (m_badge > 0)
        paintBadge(painter);
}

void NavButton::paintBadge(QPainter &painter) const
{
    const ToneColors colors = ColorTheme::of(this).tone(Tone::Bad);
    const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    const int high = fontMetrics().height();
    const int wide = std::max(high, fontMetrics().horizontalAdvance(count) + 2 * space::tight + space::hair);
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() - wide - space::small, (height() - high) / 2, wide, high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.strong);
    painter.drawRoundedRect(place, high / 2.0, high / 2.0);
    painter.setPen(colors.onStrong);
    painter.drawText(place, Qt::AlignCenter, count);
}
