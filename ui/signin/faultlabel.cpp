#include "ui/signin/faultlabel.h"

#include <QEvent>
#include <algorithm>

namespace {

/// Wider than this it would rather wrap; in average characters.
constexpr int widestLine = 60;
constexpr int narrowestLine = 12;

} // namespace

FaultLabel::FaultLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FaultLabel::keepRoomFor(const QStringList &words)
{
    m_words = words;
    updateGeometry();
}

void FaultLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry(); // a label without text does not do so by itself
}

QSize FaultLabel::sizeHint() const
{
    int longest = 0;
    for (const QString &words : m_words)
        longest = std::max(longest, fontMetrics().horizontalAdvance(words) + 2); // a hair, or it wraps
    const int width = std::min(longest, fontMetrics().averageCharWidth() * widestLine);
    return { width, heightForWidth(width) };
}

QSize FaultLabel::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), fontMetrics().averageCharWidth() * narrowestLine), fontMetrics().height() };
}

int FaultLabel::heightForWidth(int width) const
{
    int height = fontMetrics().height();
    const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
    for (const QString &words : m_words)
        height = std::max(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, words).height());
    return height;
}
