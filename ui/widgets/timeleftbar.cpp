#include "ui/widgets/timeleftbar.h"

#include "ui/text/durationtext.h"
#include "ui/theme/colortheme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace {

constexpr int thickness = 6;

/// Above this screen readers are not told of each second, only the sighted see it.
bool isWorthTelling(std::chrono::seconds before, std::chrono::seconds now)
{
    return before != now && (now.count() % 10 == 0 || now < std::chrono::seconds(6));
}

} // namespace

TimeLeftBar::TimeLeftBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeLeftBar::setTime(std::chrono::milliseconds left, std::chrono::milliseconds whole)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(std::max(left, std::chrono::milliseconds(0)));
    const bool known = whole.count() > 0;
    const double fraction = known ? std::clamp(double(left.count()) / double(whole.count()), 0.0, 1.0) : 0.0;
    if (known && (!m_known || isWorthTelling(m_told, seconds))) {
        m_told = seconds;
        //: For screen readers; %1 is a duration such as "42 seconds".
        setAccessibleDescription(tr("%1 left").arg(spokenDuration(seconds)));
    } else if (!known && m_known) {
        setAccessibleDescription({});
    }
    if (known == m_known && qFuzzyCompare(1 + fraction, 1 + m_fraction))
        return;
    m_known = known;
    m_fraction = fraction;
    update();
}

void TimeLeftBar::setResting(bool resting)
{
    if (resting == m_resting)
        return;
    m_resting = resting;
    //: For screen readers: the time to answer does not run at the moment.
    setAccessibleDescription(resting ? tr("The countdown rests") : QString());
    update();
}

QSize TimeLeftBar::sizeHint() const
{
    return { 80, thickness };
}

void TimeLeftBar::paintEvent(QPaintEvent *)
{
    const ColorTheme &theme = ColorTheme::of(this);
    const QRectF groove(0, (height() - thickness) / 2.0, width(), thickness);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tone(Tone::Neutral).soft);
    painter.drawRoundedRect(groove, thickness / 2.0, thickness / 2.0);
    if (!m_known && !m_resting)
        return;

    QRectF full = groove;
    full.setWidth(groove.width() * (m_resting && !m_known ? 1.0 : m_fraction));
    if (layoutDirection() == Qt::RightToLeft)
        full.moveRight(groove.right());
    const QColor color = theme.tone(m_resting ? Tone::Neutral : isLate() ? Tone::Bad : Tone::Info).strong;
    painter.setBrush(m_resting ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
    painter.drawRoundedRect(full, thickness / 2.0, thickness / 2.0);
}
