#pragma once

#include "console/settings/settings.h"
#include "core/base/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class AlertSwitches;
class OffersController;
class Ring;
struct Offer;
class QWidget;

/// Calls the person when an offer opens: rings and marks the window in the task bar, until every offer is answered, has
/// ended, or its time is over.
class OfferAlert : public QObject
{
    Q_OBJECT

public:
    /// All four must outlive the alert, but `window` may be null or go.
    OfferAlert(OffersController &offers, const Clock &clock, Ring &ring, QWidget *window, QObject *parent = nullptr);

    /// Which offers ring, and for which the window is marked; as usual all. It must outlive the alert.
    void obey(const AlertSwitches &switches);
    /// The window that is marked from now on.
    void setWindow(QWidget *window);

private:
    void onOpened(const Offer &offer);
    [[nodiscard]] bool wants(Alert alert, const Offer &offer) const;
    void refresh();

    OffersController &m_offers;
    const Clock &m_clock;
    Ring &m_ring;
    QPointer<QWidget> m_window;
    const AlertSwitches *m_switches = nullptr;
    QTimer m_cap;
};
