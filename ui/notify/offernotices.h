#pragma once

#include "console/state/offer.h"

#include <QHash>
#include <QObject>
#include <QSet>

class AlertSwitches;
class FreedesktopNotifier;
class OffersController;
struct Notice;

/// What the desktop is told about an offer that stands: who and what, with buttons while it can be answered.
Notice noticeOf(const Offer &offer);

/// Shows each offer as a notification of the desktop, beside its toast. It goes when the offer is answered, wherever,
/// or has ended; when the answer did not get through it is back.
class OfferNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OfferNotices(OffersController &offers, FreedesktopNotifier &notifier, QObject *parent = nullptr);
    /// Takes away what is shown.
    ~OfferNotices() override;

    /// Which offers are shown; as usual all. It must outlive this.
    void obey(const AlertSwitches &switches);

signals:
    /// The notification itself was clicked.
    void showRequested();

private:
    void refresh();
    void put(const Offer &offer);
    void remove(const ReservationId &id);
    void onActivated(const QString &key, const QString &action);

    OffersController &m_offers;
    FreedesktopNotifier &m_notifier;
    QHash<QString, ReservationId> m_shown;
    QSet<QString> m_dismissed; ///< Closed by the person while the offer stands: it has its toast.
    const AlertSwitches *m_switches = nullptr;
};
