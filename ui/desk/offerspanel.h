#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class Clock;
class OfferCard;
class OffersController;
class QVBoxLayout;

/// The open offers on the desk, oldest first; nothing at all when there is none.
class OffersPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    OffersPanel(OffersController &offers, const Clock &clock, QWidget *parent = nullptr);

    /// Empty: offers can be answered; else the buttons rest and say this.
    void setObstacle(const QString &why);
    /// How many cards are shown.
    [[nodiscard]] int count() const { return int(m_cards.size()); }

private:
    void refresh();
    OfferCard *makeCard();

    OffersController &m_offers;
    const Clock &m_clock;
    QString m_obstacle;
    QVBoxLayout *m_column;
    QHash<ReservationId, OfferCard *> m_cards;
    QTimer m_tick;
};
