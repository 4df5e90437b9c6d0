// How the board of queues is looked at, and from when on one is told.
#include "console/settings/levelrules.h"
#include "console/settings/settingsprivate.h"

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<int> boardPeriodKey{ "board/period", int(BoardPeriod::QuarterHour), int(BoardPeriod::QuarterHour),
    int(BoardPeriod::Today) };
constexpr SettingKey<bool> boardAlertsOnKey{ "board/alerts", false };
constexpr SettingKey<bool> boardHistoryOnKey{ "board/history", true };
constexpr SettingKey<bool> boardViewerKey{ "board/viewers", false };

QString viewerKey(const QString &workspace, const QString &worker)
{
    return QLatin1StringView(boardViewerKey.name) + u'/' + workspace + u'-' + worker;
}

} // namespace

QueueLevels Settings::queueLevels(const QString &queue) const
{
    return readQueueLevels(m_d->file, queue);
}

void Settings::setQueueLevels(const QString &queue, const QueueLevels &levels)
{
    Private::tell(this, writeQueueLevels(m_d->file, queue, levels));
}

BoardLevels Settings::boardLevels() const
{
    return readBoardLevels(m_d->file);
}

bool Settings::hasOwnQueueLevels(const QString &queue) const
{
    return ::hasOwnQueueLevels(m_d->file, queue);
}

void Settings::forgetQueueLevels(const QString &queue)
{
    Private::tell(this, ::forgetQueueLevels(m_d->file, queue));
}

bool Settings::isFixed(const QString &queue, int QueueLevels::*level) const
{
    return isLevelFixed(m_d->file, queue, level);
}

BoardPeriod Settings::boardPeriod() const
{
    return BoardPeriod(m_d->file.value(boardPeriodKey));
}

void Settings::setBoardPeriod(BoardPeriod period)
{
    m_d->set(this, boardPeriodKey, int(period));
}

bool Settings::boardAlerts() const
{
    return m_d->file.value(boardAlertsOnKey);
}

void Settings::setBoardAlerts(bool on)
{
    m_d->set(this, boardAlertsOnKey, on);
}

bool Settings::boardHistory() const
{
    return m_d->file.value(boardHistoryOnKey);
}

void Settings::setBoardHistory(bool on)
{
    m_d->set(this, boardHistoryOnKey, on);
}

QString Settings::boardHistoryKey()
{
    return u"board/history"_s;
}

bool Settings::isBoardViewer(const QString &workspace, const QString &worker) const
{
    return m_d->file.value(boardViewerKey, viewerKey(workspace, worker));
}

void Settings::rememberBoardViewer(const QString &workspace, const QString &worker)
{
    if (!isBoardViewer(workspace, worker))
        m_d->file.setValue(viewerKey(workspace, worker), true);
}

QString Settings::boardAlertsKey()
{
    return u"board/alerts"_s;
}
