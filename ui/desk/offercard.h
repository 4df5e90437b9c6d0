#pragma once

#include "ui/offers/offerface.h"

#include <QFrame>

class Clock;
class ElidedLabel;
class QLabel;
class QPushButton;
class TimeLeftBar;

/// One open offer on the desk: the same as its toast says and asks, in fewer lines.
class OfferCard final : public QFrame
{
    Q_OBJECT

public:
    /// `clock` must outlive the card.
    explicit OfferCard(const Clock &clock, QWidget *parent = nullptr);

    void setOffer(const Offer &offer);
    [[nodiscard]] const ReservationId &id() const { return m_offer.reservation.id; }
    /// Shows the time as it is now.
    void tick();

signals:
    void acceptAsked(const ReservationId &id);
    void rejectAsked(const ReservationId &id);
    void conferenceAsked(const ReservationId &id);
    /// "More…": every way to answer.
    void formAsked(const ReservationId &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void wearNote();

    const Clock &m_clock;
    Offer m_offer{};
    OfferFace m_face{};
    ElidedLabel *m_who;
    ElidedLabel *m_what;
    QLabel *m_time;
    TimeLeftBar *m_bar;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_conference;
    QPushButton *m_more;
    QLabel *m_note;
};
