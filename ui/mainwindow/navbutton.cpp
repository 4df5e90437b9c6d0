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
    updateGeometry();
    update();
}

/// The current one is bolder, and in some fonts and languages much wider.
QFont NavButton::fontOf(bool current) const
{
    QFont made = font();
    made.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return made;
}

QString NavButton::badgeText() const
{
    return m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
}

/// With its distance from the words; 0: there is none.
int NavButton::badgeWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    const int text = metrics.horizontalAdvance(badgeText()) + 2 * space::tight + space::hair;
    return m_badge > 0 ? std::max(metrics.height(), text) : 0;
}

/// With room for a small badge: the pages do not move when one comes.
QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(true));
    const int badge = std::max(badgeWidth(), fontMetrics().height()) + space::small;
    return { metrics.horizontalAdvance(text()) + space::icon + 3 * space::normal + space::hair + badge,
        metrics.height() + 2 * space::small + space::tight };
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
    painter.setFont(fontOf(isChecked()));
    painter.setPen(isEnabled() ? theme.text : theme.disabledText);
    icon().paint(&painter, mirrored({ space::normal, (height() - space::icon) / 2, space::icon, space::icon }),
        Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const int left = 2 * space::normal + space::icon;
    const int right = m_badge > 0 ? badgeWidth() + 2 * space::small : space::normal;
    const int room = std::max(0, width() - left - right);
    painter.drawText(mirrored({ left, 0, room + space::hair, height() }),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room + space::hair));
    if (m_badge > 0)
        paintBadge(painter);
}

void NavButton::paintBadge(QPainter &painter) const
{
    const ToneColors colors = ColorTheme::of(this).tone(Tone::Bad);
    const int high = fontMetrics().height();
    const int wide = badgeWidth();
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() - wide - space::small, (height() - high) / 2, wide, high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.strong);
    painter.drawRoundedRect(place, high / 2.0, high / 2.0);
    painter.setPen(colors.onStrong);
    painter.setFont(font());
    painter.drawText(place, Qt::AlignCenter, badgeText());
}
