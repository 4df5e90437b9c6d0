#include "ui/instructions/answerclock.h"

#include "ui/offers/offerface.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/timeleftbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AnswerClock::AnswerClock(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_bar(new TimeLeftBar(this))
    , m_answer(new QLabel(this))
    , m_wait(new QLabel(this))
    , m_tick(new QTimer(this))
{
    m_bar->setObjectName(u"instructionBar"_s);
    m_bar->setAccessibleName(tr("Time to answer"));
    m_answer->setObjectName(u"instructionAnswer"_s);
    m_wait->setObjectName(u"instructionWait"_s);
    for (QLabel *label : { m_answer, m_wait })
        label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::normal);
    row->addWidget(m_wait);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_answer);
    m_tick->setInterval(250ms);
    connect(m_tick, &QTimer::timeout, this, &AnswerClock::tick);
    wearLook();
}

void AnswerClock::setOffer(const Offer &offer)
{
    m_offer = offer;
    m_bar->setResting(offer.phase == OfferPhase::Dialling);
    tick();
    setVisible(!offer.hasEnded());
}

void AnswerClock::tick()
{
    const OfferTime time = offerTime(m_offer, m_clock.now());
    m_answer->setText(time.answer);
    m_wait->setText(time.wait);
    m_bar->setTime(time.left, time.whole);
}

void AnswerClock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        wearLook();
}

void AnswerClock::hideEvent(QHideEvent *event)
{
    m_tick->stop();
    QWidget::hideEvent(event);
}

void AnswerClock::showEvent(QShowEvent *event)
{
    tick();
    m_tick->start();
    QWidget::showEvent(event);
}

void AnswerClock::wearLook()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    if (m_answer->font() != strong)
        m_answer->setFont(strong);
    setTextColor(m_wait, ColorTheme::of(this).mutedText);
}
