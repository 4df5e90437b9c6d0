#include "ui/offers/offeractions.h"

#include "console/control/offerscontroller.h"
#include "ui/theme/glyph.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::StringLiterals;

OfferActions::OfferActions(OffersController &offers, QObject *parent)
    : QObject(parent)
    , m_offers(offers)
    //: Menu item: takes the offer that came first.
    , m_accept(new QAction(glyphIcon(Glyph::Accept), tr("&Accept Oldest Offer"), this))
    //: Menu item: declines the offer that came first.
    , m_reject(new QAction(glyphIcon(Glyph::Reject), tr("&Reject Oldest Offer"), this))
    //: Menu item: takes the offer that came first by a conference call.
    , m_conference(new QAction(glyphIcon(Glyph::Conference), tr("&Conference for Oldest Offer"), this))
    //: Menu item: opens a form with every way to answer the offer that came first.
    , m_form(new QAction(glyphIcon(Glyph::Details), tr("All A&nswers for Oldest Offer…"), this))
{
    m_accept->setObjectName(u"acceptOldestAction"_s);
    m_reject->setObjectName(u"rejectOldestAction"_s);
    m_conference->setObjectName(u"conferenceOldestAction"_s);
    m_form->setObjectName(u"formOldestAction"_s);
    m_accept->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_reject->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_conference->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_form->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    const QList<QAction *> actions = all();
    for (QAction *action : actions) {
        action->setAutoRepeat(false); // a key held down answers one offer, not all of them
        action->setShortcutContext(Qt::ApplicationShortcut);
    }
    connect(m_accept, &QAction::triggered, &offers, &OffersController::acceptOldest);
    connect(m_reject, &QAction::triggered, &offers, &OffersController::rejectOldest);
    connect(m_conference, &QAction::triggered, &offers, &OffersController::conferenceOldest);
    connect(m_form, &QAction::triggered, this, [this] {
        if (const Offer *oldest = m_offers.oldest())
            emit formRequested(ReservationId(oldest->id()));
    });
    connect(&offers, &OffersController::offersChanged, this, &OfferActions::refresh);
    refresh();
}

void OfferActions::refresh()
{
    const Offer *oldest = m_offers.oldest();
    m_accept->setEnabled(oldest);
    m_reject->setEnabled(oldest);
    m_form->setEnabled(oldest);
    m_conference->setEnabled(oldest && oldest->block == ConferenceBlock::None);
}
