#pragma once

#include "console/state/offer.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <chrono>

class AlertSwitches;
class FreedesktopNotifier;
class OffersController;
struct Notice;

/// What the desktop is told about an offer that stands: who and what, with buttons while it can be answered.
Notice noticeOf(const Offer &offer);

/// Shows an offer as a notification of the desktop, beside its toast, while the person is at other windows or the toast could
/// not be painted. It goes when the offer is answered, wherever, or has ended; when the answer did not get through it is back.
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

    /// Whether a window of ours has the keyboard; as usual none has. The toast alone tells then, once it is painted.
    void setInUse(bool inUse);
    /// How long a toast has to be painted before the desktop is told all the same.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

signals:
    /// The notification itself was clicked.
    void showRequested();

private:
    void refresh();
    [[nodiscard]] bool isLeftToToast(const ReservationId &id);
    void onOverdue(const ReservationId &id);
    void takeAway(const QString &key);
    void put(const Offer &offer);
    void remove(const ReservationId &id);
    void onActivated(const QString &key, const QString &action);

    OffersController &m_offers;
    FreedesktopNotifier &m_notifier;
    QHash<QString, ReservationId> m_shown;
    QSet<QString> m_dismissed; ///< Closed by the person while the offer stands: it has its toast.
    const AlertSwitches *m_switches = nullptr;
    bool m_inUse = false;
    std::chrono::milliseconds m_patience{ 1000 };
    QHash<QString, bool> m_isOverdue{}; ///< Of those left to a toast: it has not been painted in time.
};
