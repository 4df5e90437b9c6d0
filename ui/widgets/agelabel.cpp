#include "ui/widgets/agelabel.h"

#include "ui/text/durationtext.h"

#include <QTimerEvent>
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

AgeLabel::AgeLabel(const Clock &clock, Form form, QWidget *parent)
    : ElidedLabel(parent)
    , m_clock(clock)
    , m_form(form)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // all of it where there is room
}

void AgeLabel::setSince(std::optional<Instant> since)
{
    m_since = since;
    refresh();
}

void AgeLabel::setWording(std::function<QString(const QString &)> wording)
{
    m_wording = std::move(wording);
    refresh();
}

void AgeLabel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    ElidedLabel::hideEvent(event);
}

void AgeLabel::showEvent(QShowEvent *event)
{
    refresh();
    ElidedLabel::showEvent(event);
}

void AgeLabel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return ElidedLabel::timerEvent(event);
    refresh();
}

void AgeLabel::refresh()
{
    m_timer.stop();
    if (!m_since)
        return clear();
    const auto exactly = m_clock.now() - *m_since;
    if (isVisible())
        m_timer.start(int(untilNextSecond(exactly).count()), this);
    const auto age = std::chrono::floor<std::chrono::seconds>(exactly);
    setText(textOf(age));
}

QString AgeLabel::textOf(std::chrono::seconds age) const
{
    const QString text = m_form == Form::Ago ? ageText(age) : clockText(age);
    return m_wording ? m_wording(text) : text;
}

void AgeLabel::keepWidth()
{
    m_keepsWidth = true;
    updateGeometry();
}

QSize AgeLabel::sizeHint() const
{
    QSize hint = ElidedLabel::sizeHint();
    if (!m_keepsWidth || text().isEmpty())
        return hint;
    int widest = fontMetrics().horizontalAdvance(text());
    // The longest of each unit; digits are of one width in nearly every font.
    for (const std::chrono::seconds age : { 0s, 58s, std::chrono::seconds(59min), std::chrono::seconds(23h + 59min) })
        widest = std::max(widest, fontMetrics().horizontalAdvance(textOf(age)));
    constexpr int slack = 2; // letters may reach out beyond their advance
    const QMargins inside = contentsMargins();
    hint.setWidth(widest + slack + inside.left() + inside.right() + 2 * margin());
    return hint;
}

/// A clock that lacks its end would tell another time, so by itself it stays whole.
QSize AgeLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint();
}
