#include "console/control/boardwatch.h"

#include "console/settings/settings.h"
#include "console/state/consolestate.h"

BoardWatch::BoardWatch(ConsoleState &state, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &BoardWatch::onSetting);
    refresh();
    m_toldWatch = isWatched();
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
    tellWatch();
}

bool BoardWatch::isWatched() const
{
    return !m_viewers.isEmpty() || m_settings.boardAlerts();
}

void BoardWatch::onSetting(const QString &key)
{
    if (key == Settings::boardAlertsKey())
        tellWatch();
    else if (key.startsWith(QLatin1StringView("board/")))
        refresh();
}

void BoardWatch::tellWatch()
{
    const bool watched = isWatched();
    if (std::exchange(m_toldWatch, watched) != watched)
        emit watchChanged(watched);
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
