#include "ui/desk/offercard.h"

#include "ui/text/durationtext.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/timeleftbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QString blockText(ConferenceBlock block)
{
    switch (block) {
    case ConferenceBlock::None:
        return {};
    case ConferenceBlock::NoContactUri:
        return OfferCard::tr("No conference: your attributes lack contact_uri.");
    case ConferenceBlock::NoCall:
        return OfferCard::tr("No conference: the task has no call.");
    default:
        return OfferCard::tr("No conference yet: still being read.");
    }
}

} // namespace

OfferCard::OfferCard(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_who(new ElidedLabel(this))
    , m_what(new ElidedLabel(this))
    , m_time(new QLabel(this))
    , m_bar(new TimeLeftBar(this))
    , m_accept(new QPushButton(tr("Accept"), this))
    , m_reject(new QPushButton(tr("Reject"), this))
    , m_conference(new QPushButton(tr("Conference"), this))
    , m_more(new QPushButton(tr("More…"), this))
    , m_note(new QLabel(this))
{
    QFont bold = m_who->font();
    bold.setWeight(QFont::DemiBold);
    m_who->setFont(bold);
    m_accept->setObjectName(u"cardAccept"_s);
    m_reject->setObjectName(u"cardReject"_s);
    m_conference->setObjectName(u"cardConference"_s);
    m_more->setObjectName(u"cardMore"_s);
    m_note->setObjectName(u"cardNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setButtonKind(m_accept, ButtonKind::Primary);
    layOut();

    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptAsked(id()); });
    connect(m_reject, &QPushButton::clicked, this, [this] { emit rejectAsked(id()); });
    connect(m_conference, &QPushButton::clicked, this, [this] { emit conferenceAsked(id()); });
    connect(m_more, &QPushButton::clicked, this, [this] { emit formAsked(id()); });
}

void OfferCard::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_who, 1);
    top->addWidget(m_time);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addWidget(m_conference);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    column->addWidget(m_note); // below: the buttons stay where they are when something is said
}

void OfferCard::setOffer(const Offer &offer)
{
    m_offer = offer;
    const TaskSummary summary = offer.task ? summaryOf(*offer.task) : TaskSummary{ .who = tr("New offer") };
    QStringList more{ summary.what, offer.task ? offer.task->queueName : QString() };
    more.removeAll(QString());
    m_who->setText(summary.who);
    m_what->setText(more.join(u" · "_s));
    // Several cards stand in one window, and each control there has a name of its own.
    m_accept->setAccessibleName(tr("Accept %1").arg(summary.who));
    m_reject->setAccessibleName(tr("Reject %1").arg(summary.who));
    m_conference->setAccessibleName(tr("Conference with %1").arg(summary.who));
    m_more->setAccessibleName(tr("All answers for %1").arg(summary.who));
    m_face = offerFace(offer);
    m_accept->setEnabled(m_face.canAnswer);
    m_reject->setEnabled(m_face.canReject);
    m_conference->setEnabled(m_face.canConference);
    m_conference->setToolTip(blockText(offer.block));
    for (QPushButton *button : { m_accept, m_reject })
        button->setToolTip(m_face.canAnswer ? QString() : m_face.note);
    wearNote();
    tick();
}

void OfferCard::tick()
{
    const Instant now = m_clock.now();
    const bool counting = m_offer.deadline && *m_offer.deadline > m_offer.offeredAt;
    const auto left = counting ? std::max(*m_offer.deadline - now, milliseconds(0)) : milliseconds(0);
    m_bar->setResting(m_offer.phase == OfferPhase::Dialling);
    m_bar->setTime(left, counting ? *m_offer.deadline - m_offer.offeredAt : milliseconds(0));
    m_time->setText(counting ? clockText(ceil<seconds>(left)) : clockText(floor<seconds>(now - m_offer.offeredAt)));
}

void OfferCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        wearNote();
}

void OfferCard::wearNote()
{
    m_note->setText(m_face.note);
    m_note->setVisible(!m_face.note.isEmpty());
    setTextColor(m_note, ColorTheme::of(this).tone(m_face.noteTone).onSoft);
}

void OfferCard::paintEvent(QPaintEvent *)
{
    const ColorTheme &theme = ColorTheme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.accent);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}
