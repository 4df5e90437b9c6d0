#pragma once

#include "console/control/session.h"
#include "core/base/apierror.h"
#include "core/base/clock.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <optional>

class Console;
class FreedesktopNotifier;
class MainWindow;
class RingCheck;
struct Notice;

/// Tells by the desktop's notifications why offers would not come or not be heard: signed out by the service, a sign-in
/// that runs out; and while the window is not seen, for what it says itself: out of reach for 30 s, nothing new from the
/// service, no ring. Each goes when it is over.
class SessionNotices final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `ring` has no fault before it has looked.
    SessionNotices(Console &console, const RingCheck &ring, const MainWindow &window, FreedesktopNotifier &notifier,
        QObject *parent = nullptr);
    /// Takes away what is shown.
    ~SessionNotices() override;

    /// The person has closed this one, and what it tells lasts.
    [[nodiscard]] bool isDismissed(const QString &key) const { return m_dismissed.contains(key); }

public slots:
    /// Compares with the clock; its own timer calls it.
    void look();

signals:
    /// A notification was clicked.
    void showRequested();

private:
    void onPhase(SessionPhase phase);
    void onRunsOut(const ApiError &error, Instant at);
    void onReachable(bool reachable);
    [[nodiscard]] QMap<QString, Notice> wanted() const;
    void addUnseen(QMap<QString, Notice> &notices) const;
    [[nodiscard]] bool isOfflineForLong() const;

    Console &m_console;
    const RingCheck &m_ring;
    const MainWindow &m_window;
    FreedesktopNotifier &m_notifier;
    QMap<QString, Notice> m_shown;
    QSet<QString> m_dismissed; ///< Closed by the person while it lasts.
    SessionPhase m_phase;
    bool m_isLost = false; ///< Signed out by the service.
    std::optional<ApiError> m_whyRunsOut{};
    Instant m_runsOutAt{};
    QTimer m_timer;
};
