#pragma once

#include "console/state/offer.h"
#include "ui/offers/offerface.h"

#include <QDialog>

class ToastBody;
class ToastButtons;

/// The window of one offer. Made ahead and used again: `setOffer` only sets texts. Never takes the keyboard
/// from the window that has it, neither by being shown nor by a click: keys go to the actions for the oldest offer.
class OfferToast : public QDialog
{
    Q_OBJECT

public:
    explicit OfferToast(QWidget *parent = nullptr);

    /// From now on a click of the mouse answers only a moment after the toast has come up or has moved. `clock` must
    /// outlive it.
    void guardClicks(const Clock &clock);
    /// Shows this offer from now on; another one than before starts a new first painting.
    void setOffer(const Offer &offer, Instant now);
    /// The running times anew.
    void tick(Instant now);
    [[nodiscard]] const Offer &offer() const { return m_offer; }
    /// The next painting is a first one, and is told by `painted`.
    void expectPainting() { m_isPainted = false; }

    void reject() override; ///< Does nothing: Escape must not take an offer away.

signals:
    void acceptRequested(const ReservationId &id);
    void rejectRequested(const ReservationId &id);
    void conferenceRequested(const ReservationId &id);
    /// "All Answers…" was chosen.
    void formRequested(const ReservationId &id);
    /// The person has seen how it ended.
    void dismissRequested(const ReservationId &id);
    /// "Show in Cordboard".
    void showRequested(const ReservationId &id);
    /// After the first painting of an offer; `at` by the machine's clock at the end of it.
    void painted(const ReservationId &id, Instant at);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectButtons();
    void tellPainted(const ReservationId &id, Instant at);
    void wearSize();

    Offer m_offer{};
    OfferFace m_face{};
    bool m_isPainted = true;
    ToastBody *m_body;
    ToastButtons *m_buttons;
};
