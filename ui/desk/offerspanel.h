#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

class Clock;
class OfferCard;
class OffersController;
class QVBoxLayout;

/// The open offers on the desk, oldest first; nothing at all when there is none. As high as its cards, and where there
/// is less room it scrolls: many offers at once must not make the window higher than the screen.
class OffersPanel final : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    OffersPanel(OffersController &offers, const Clock &clock, QWidget *parent = nullptr);

    /// How many cards are shown.
    [[nodiscard]] int count() const { return int(m_cards.size()); }
    /// What a card asks for at the least, whether there is one or not.
    [[nodiscard]] int cardWidth();
    [[nodiscard]] QSize sizeHint() const override;
    /// One card in full, beside a scroll bar.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Every way to answer this offer is asked for.
    void formAsked(const ReservationId &id);

private:
    void refresh();
    OfferCard *makeCard();

    OffersController &m_offers;
    const Clock &m_clock;
    QVBoxLayout *m_column;
    QHash<ReservationId, OfferCard *> m_cards;
    QTimer m_tick;
};
