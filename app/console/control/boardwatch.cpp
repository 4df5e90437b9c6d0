#include "console/control/boardwatch.h"

#include "console/settings/settings.h"
#include "console/state/consolestate.h"

BoardWatch::BoardWatch(ConsoleState &state, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &BoardWatch::onSetting);
    connect(&state, &ConsoleState::cleared, this, [this] {
        rememberViewer();
        tellPace();
    });
    refresh();
    m_toldPace = pace();
}

void BoardWatch::setInView(const QObject *who, bool inView)
{
    if (inView == m_viewers.contains(who))
        return;
    if (inView) {
        m_viewers.append(who);
        connect(who, &QObject::destroyed, this, [this, who] { setInView(who, false); });
    } else {
        m_viewers.removeOne(who);
        disconnect(who, nullptr, this, nullptr);
    }
    rememberViewer();
    tellPace();
}

void BoardWatch::rememberViewer()
{
    if (!m_viewers.isEmpty() && m_state.workspace())
        m_settings.rememberBoardViewer(m_state.workspace()->id.text(), m_state.ownWorkerId().text());
}

bool BoardWatch::isWatched() const
{
    return !m_viewers.isEmpty() || m_settings.boardAlerts();
}

BoardPace BoardWatch::pace() const
{
    if (isWatched())
        return BoardPace::Live;
    const bool isOwed = m_settings.boardHistory() && m_state.workspace()
        && m_settings.isBoardViewer(m_state.workspace()->id.text(), m_state.ownWorkerId().text());
    return isOwed ? BoardPace::Slow : BoardPace::Off;
}

void BoardWatch::onSetting(const QString &key)
{
    if (key == Settings::boardAlertsKey() || key == Settings::boardHistoryKey())
        tellPace();
    else if (key.startsWith(QLatin1StringView("board/")))
        refresh();
}

void BoardWatch::tellPace()
{
    const BoardPace now = pace();
    if (std::exchange(m_toldPace, now) != now)
        emit paceChanged(now);
}

void BoardWatch::refresh()
{
    const BoardLevels levels = m_settings.boardLevels();
    if (!(levels == m_levels)) {
        m_levels = levels;
        emit levelsChanged();
    }
    const PeriodQuestion question{ m_settings.boardPeriod(), levels.thresholds() };
    if (question == m_state.periodQuestion())
        return;
    m_state.expectPeriods(question);
    emit questionChanged();
}
