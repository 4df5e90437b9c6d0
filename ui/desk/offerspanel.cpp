#include "ui/desk/offerspanel.h"

#include "console/control/offerscontroller.h"
#include "ui/desk/offercard.h"
#include "ui/theme/space.h"

#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

using namespace std::chrono_literals;

OffersPanel::OffersPanel(OffersController &offers, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_offers(offers)
    , m_clock(clock)
    , m_column(nullptr)
{
    auto *cards = new QWidget;
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins({});
    setWidget(cards);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false); // the cards stand on the window's own ground
    cards->setAutoFillBackground(false);
    m_column->setSpacing(space::small);
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (OfferCard *card : std::as_const(m_cards))
            card->tick();
    });
    connect(&m_offers, &OffersController::offersChanged, this, &OffersPanel::refresh);
    refresh();
}

void OffersPanel::refresh()
{
    QSet<ReservationId> open;
    for (const Offer &offer : m_offers.offers()) {
        if (offer.hasEnded())
            continue; // its toast says how
        open.insert(offer.id());
        OfferCard *&card = m_cards[offer.id()];
        if (!card)
            card = makeCard();
        card->setOffer(offer);
    }
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        if (open.contains(card.key())) {
            ++card;
            continue;
        }
        m_column->removeWidget(*card);
        (*card)->hide();
        (*card)->deleteLater(); // its button may be what brought us here
        card = m_cards.erase(card);
    }
    updateGeometry();
    setVisible(!m_cards.isEmpty());
    if (m_cards.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

int OffersPanel::cardWidth()
{
    OfferCard card(m_clock, this);
    card.ensurePolished();
    return card.minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
}

QSize OffersPanel::sizeHint() const
{
    return widget()->sizeHint();
}

QSize OffersPanel::minimumSizeHint() const
{
    const QLayoutItem *first = m_column->itemAt(0);
    const int bar = verticalScrollBar()->sizeHint().width();
    return { widget()->minimumSizeHint().width() + bar, first ? first->sizeHint().height() : 0 };
}

OfferCard *OffersPanel::makeCard()
{
    auto *card = new OfferCard(m_clock, this);
    connect(card, &OfferCard::acceptAsked, &m_offers, &OffersController::accept);
    connect(card, &OfferCard::rejectAsked, &m_offers, &OffersController::reject);
    connect(card, &OfferCard::conferenceAsked, &m_offers, &OffersController::conference);
    connect(card, &OfferCard::formAsked, this, &OffersPanel::formAsked);
    m_column->addWidget(card);
    return card;
}
