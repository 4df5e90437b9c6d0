#include "ui/notify/sessionnotices.h"

#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/owndatawatch.h"
#include "console/control/sessioncontroller.h"
#include "ui/mainwindow/connectionwords.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notify/freedesktopnotifier.h"
#include "ui/notify/ringbanner.h"
#include "ui/notify/ringcheck.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto offlineForLong = 30s;

Notice noticeOf(const QString &title, const QString &body)
{
    return { title, body, { { u"default"_s, SessionNotices::tr("Show in Cordboard") } } };
}

Notice lostNotice(const SessionController &session)
{
    const ApiError error = session.error().value_or(ApiError{});
    const ErrorText why = session.failedAtTokenService() ? tokenServiceErrorText(error) : errorText(error);
    return noticeOf(SessionNotices::tr("You have been signed out"),
        //: %1 is a sentence or two that say why.
        SessionNotices::tr("No more offers arrive here. %1").arg(why.whole()));
}

} // namespace

SessionNotices::SessionNotices(
    Console &console, const RingCheck &ring, const MainWindow &window, FreedesktopNotifier &notifier, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_ring(ring)
    , m_window(window)
    , m_notifier(notifier)
    , m_phase(console.session().phase())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionNotices::look);
    connect(&console.session(), &SessionController::phaseChanged, this, &SessionNotices::onPhase);
    connect(&console, &Console::signInRunsOut, this, &SessionNotices::onRunsOut);
    connect(&console, &Console::signInGoesOn, this, [this] {
        m_whyRunsOut.reset();
        look();
    });
    connect(&console, &Console::reachableChanged, this, &SessionNotices::onReachable);
    connect(&console.ownData(), &OwnDataWatch::changed, this, &SessionNotices::look);
    connect(&ring, &RingCheck::changed, this, &SessionNotices::look);
    connect(&window, &MainWindow::seenChanged, this, &SessionNotices::look);
    connect(&notifier, &FreedesktopNotifier::dismissed, this, [this](const QString &key) {
        if (m_shown.contains(key))
            m_dismissed.insert(key);
    });
    connect(&notifier, &FreedesktopNotifier::activated, this, [this](const QString &key) {
        if (m_shown.contains(key))
            emit showRequested();
    });
    look();
}

SessionNotices::~SessionNotices()
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        m_notifier.close(shown.key());
}

void SessionNotices::onPhase(SessionPhase phase)
{
    const SessionPhase before = std::exchange(m_phase, phase);
    m_isLost = phase == SessionPhase::Failed && (before == SessionPhase::SignedIn || m_isLost);
    if (phase != SessionPhase::SignedIn)
        m_whyRunsOut.reset();
    look();
}

void SessionNotices::onRunsOut(const ApiError &error, Instant at)
{
    m_whyRunsOut = error;
    m_runsOutAt = at;
    look();
}

void SessionNotices::onReachable(bool reachable)
{
    if (reachable)
        m_timer.stop();
    else
        m_timer.start(offlineForLong);
    look();
}

bool SessionNotices::isOfflineForLong() const
{
    const std::optional<Instant> since = m_console.offers().offlineSince();
    return since && m_phase == SessionPhase::SignedIn && m_console.clock().now() - *since >= offlineForLong;
}

QMap<QString, Notice> SessionNotices::wanted() const
{
    QMap<QString, Notice> notices;
    if (m_isLost)
        notices.insert(u"session/lost"_s, lostNotice(m_console.session()));
    if (m_whyRunsOut) {
        //: Title of a notification of the desktop; %1 is a time of day such as "10:32".
        const QString title = tr("Your sign-in holds until %1 only").arg(timeOfDayText(m_runsOutAt));
        notices.insert(u"session/runsOut"_s, noticeOf(title, tokenServiceErrorText(*m_whyRunsOut).whole()));
    }
    if (!m_window.isSeen())
        addUnseen(notices);
    return notices;
}

/// What the window says as well.
void SessionNotices::addUnseen(QMap<QString, Notice> &notices) const
{
    if (isOfflineForLong()) {
        //: Title of a notification of the desktop; %1 is a time of day such as "10:32".
        const QString title = tr("Not connected since %1").arg(timeOfDayText(*m_console.offers().offlineSince()));
        notices.insert(u"session/offline"_s, noticeOf(title, tr("No offers arrive meanwhile. Cordboard keeps trying.")));
    } else if (const auto since = m_console.ownData().staleSince(); since && !m_console.offers().offlineSince()) {
        //: Title of a notification of the desktop; %1 is a time of day such as "10:32".
        const QString title = tr("Nothing new since %1").arg(timeOfDayText(*since - m_console.serverOffset()));
        notices.insert(u"session/stale"_s, noticeOf(title, staleText(m_console.ownData().error())));
    }
    if (const QString text = ringFaultText(m_ring); !text.isEmpty())
        notices.insert(u"session/ring"_s, noticeOf(tr("Something is wrong with the ring"), text));
}

void SessionNotices::look()
{
    const QMap<QString, Notice> notices = wanted();
    const QList<QString> before = m_shown.keys();
    for (const QString &key : before) {
        if (notices.contains(key))
            continue;
        m_shown.remove(key);
        if (!m_dismissed.remove(key))
            m_notifier.close(key);
    }
    for (auto notice = notices.cbegin(); notice != notices.cend(); ++notice) {
        if (m_dismissed.contains(notice.key()) || m_shown.value(notice.key()) == *notice)
            continue;
        m_shown.insert(notice.key(), *notice);
        m_notifier.show(notice.key(), *notice);
    }
}
