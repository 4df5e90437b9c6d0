#include "ui/floor/queuewords.h"

#include "console/models/queuetablemodel.h"
#include "ui/floor/queuetile.h"
#include "ui/text/durationtext.h"
#include "ui/theme/tone.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto nowIsStaleAfter = 2min; // the largest workspaces are asked for once in 50 s
constexpr auto periodIsStaleAfter = 5min;

bool isText(int column)
{
    return column == QueueTableModel::Name || column == QueueTableModel::Statuses || column == QueueTableModel::Trend
        || column == QueueTableModel::Sid;
}

bool isOfPeriod(int column)
{
    return column == QueueTableModel::ServiceLevel || column == QueueTableModel::Accepted
        || column == QueueTableModel::Canceled || column == QueueTableModel::TimedOut;
}

/// In English, as it is translated; null: it is not known.
const char *levelSource(QueueJudgement level)
{
    switch (level) {
    case QueueJudgement::Bad:
        //: How a queue stands: the worst.
        return QT_TRANSLATE_NOOP("QueueWords", "Critical");
    case QueueJudgement::Warning:
        //: How a queue stands: not well, but not yet critical.
        return QT_TRANSLATE_NOOP("QueueWords", "Warning");
    case QueueJudgement::Fine:
        //: How a queue stands: well.
        return QT_TRANSLATE_NOOP("QueueWords", "In order");
    default:
        return nullptr;
    }
}

QString levelText(int level)
{
    const char *source = levelSource(QueueJudgement(level));
    return source ? QueueWords::tr(source) : u"…"_s;
}

/// "Available 3, Break 1": where nobody is, is not said.
QStringList statusTexts(const QList<ActivityCount> &activities)
{
    QStringList texts;
    for (const ActivityCount &count : activities) {
        if (count.workers > 0)
            texts.append(count.name + u' ' + QLocale().toString(count.workers));
    }
    return texts;
}

/// The most that waited in the last hour; -1: not known.
int mostOf(const QList<int> &trend)
{
    return trend.isEmpty() ? -1 : *std::ranges::max_element(trend);
}

} // namespace

QueueSearchWords QueueWords::searchWords() const
{
    QueueSearchWords words{ .level = header(QueueTableModel::Level) };
    for (const auto level : { QueueJudgement::Bad, QueueJudgement::Warning, QueueJudgement::Fine })
        words.levels.insert(level, { .shown = levelText(int(level)), .others = { QString::fromLatin1(levelSource(level)) } });
    return words;
}

QVariant QueueWords::data(const QModelIndex &index, int role) const
{
    if (role == StaleRole)
        return goesOn(index.column()) && isStale(index);
    if (role == Qt::AccessibleDescriptionRole && index.column() == QueueTableModel::Name)
        return tileOf(index).spoken();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return cellHint(index);
    return FloorWords::data(index, role);
}

QString QueueWords::cellHint(const QModelIndex &index) const
{
    if (index.column() == QueueTableModel::Statuses) {
        const QVariant counts = valueBeside(index, QueueTableModel::Statuses);
        return statusTexts(counts.value<QList<ActivityCount>>()).join(u'\n');
    }
    if (index.column() != QueueTableModel::ServiceLevel)
        return {};
    const int waiting = QIdentityProxyModel::data(index, QueueTableModel::Uncounted).toInt();
    if (waiting == 0)
        return {};
    const std::chrono::seconds within(QIdentityProxyModel::data(index, QueueTableModel::AnswerWithin).toInt());
    //: Beside a service level; %1 is a duration, e.g. "20 seconds".
    return tr("%Ln task(s) wait, the oldest longer than %1: not counted yet.", nullptr, waiting)
        .arg(spokenDuration(within));
}

bool QueueWords::isShownAtFirst(int column) const
{
    return column != QueueTableModel::Sid && column != QueueTableModel::Total && column != QueueTableModel::Level;
}

int QueueWords::widthInCharacters(int column) const
{
    switch (column) {
    case QueueTableModel::Name:
        return 30;
    case QueueTableModel::Statuses:
        return 24;
    case QueueTableModel::Trend:
        return 20;
    case QueueTableModel::Sid:
        return 38;
    case QueueTableModel::Oldest:
    case QueueTableModel::Asked:
    case QueueTableModel::Level:
        return 13;
    default:
        return 10;
    }
}

bool QueueWords::isSearched(int column) const
{
    return column == QueueTableModel::Name || column == QueueTableModel::Level;
}

QString QueueWords::foundBy(const QModelIndex &index, const QVariant &value) const
{
    const bool isUnknown = index.column() == QueueTableModel::Level && value.toInt() == int(QueueJudgement::Unknown);
    return isUnknown ? QString() : words(index, value);
}

QString QueueWords::header(int column) const
{
    switch (column) {
    case QueueTableModel::Name:
        return tr("Queue");
    case QueueTableModel::Waiting:
        return tr("Waiting");
    case QueueTableModel::Oldest:
        return tr("Oldest");
    case QueueTableModel::ServiceLevel:
        //: Heading: of the tasks of a queue, how many in a hundred were taken in time.
        return tr("Service level");
    case QueueTableModel::Available:
        //: Heading: how many agents of the queue are in an available status, be they free or not.
        return tr("On duty");
    case QueueTableModel::Eligible:
        //: How many agents belong to the queue.
        return tr("Agents");
    case QueueTableModel::Statuses:
        //: Heading: how many agents of a queue are in which status.
        return tr("Agents by status");
    case QueueTableModel::Assigned:
        return tr("In hand");
    case QueueTableModel::Wrapping:
        return tr("Wrapping up");
    case QueueTableModel::Accepted:
        //: Heading: how many offers of a queue's tasks were accepted.
        return tr("Accepted");
    case QueueTableModel::Canceled:
        //: Heading: how many of a queue's tasks were canceled.
        return tr("Canceled");
    case QueueTableModel::TimedOut:
        //: Heading: how many offers of a queue's tasks timed out.
        return tr("Timed out");
    case QueueTableModel::Total:
        return tr("All tasks");
    case QueueTableModel::Asked:
        //: Heading: how old the figures of a queue are.
        return tr("Updated");
    case QueueTableModel::Trend:
        //: Heading: how many waited in the last hour, as a small line.
        return tr("Last hour");
    case QueueTableModel::Level:
        //: Heading: how a queue stands as a whole, "Critical", "Warning" or "In order".
        return tr("Level");
    default:
        return tr("SID");
    }
}

QString QueueWords::hint(int column) const
{
    // The service counts by status alone: who is free is known of some agents only, and not told for them all.
    if (column == QueueTableModel::Available)
        return tr("Agents in an available status, with tasks in hand or without: they need not be free.");
    if (column == QueueTableModel::Level)
        return tr("The worst mark of waiting, oldest and service level, as known last. Of equals the one whose oldest task waits longest is sorted as the worst.");
    return {};
}

QString QueueWords::words(const QModelIndex &index, const QVariant &value) const
{
    const int column = index.column();
    if (column == QueueTableModel::Statuses)
        return statusTexts(value.value<QList<ActivityCount>>()).join(u", "_s);
    if (column == QueueTableModel::Trend) {
        const int most = mostOf(value.value<QList<int>>());
        //: How many waited at most.
        return most < 0 ? QString() : tr("at most %L1").arg(most);
    }
    if (isText(column))
        return value.toString();
    if (column == QueueTableModel::Level)
        return levelText(value.toInt());
    const qint64 number = value.toLongLong();
    if (column == QueueTableModel::Asked)
        return number == 0 ? u"…"_s : ageText(ageOf(number));
    if (column == QueueTableModel::Oldest) {
        if (valueBeside(index, QueueTableModel::Waiting).toInt() < 0)
            return u"…"_s;
        return number == 0 ? u"–"_s : waitSince(number);
    }
    if (number < 0)
        return number == -1 ? u"…"_s : u"–"_s;
    //: How many in a hundred.
    return column == QueueTableModel::ServiceLevel ? tr("%1%").arg(number) : QLocale().toString(number);
}

/// What is not known, and what there is none of, is empty.
QVariant QueueWords::fileValue(const QModelIndex &index, const QVariant &value) const
{
    const int column = index.column();
    const qint64 number = value.toLongLong();
    if (column == QueueTableModel::Trend) { // a picture on screen; of it, one number
        const int most = mostOf(value.value<QList<int>>());
        return most < 0 ? QVariant(QString()) : QVariant(most);
    }
    if (isText(column))
        return {};
    if (column == QueueTableModel::Level)
        return foundBy(index, value);
    if (column == QueueTableModel::Asked)
        return number == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC).toString(Qt::ISODate);
    if (column == QueueTableModel::Oldest)
        return secondsSince(number);
    return number < 0 ? QVariant(QString()) : QVariant(number);
}

QString QueueWords::fileHeader(int column) const
{
    if (column == QueueTableModel::Oldest) //: Heading in a file; %1 is that of a column, e.g. "Oldest".
        return tr("%1 (s)").arg(header(column));
    if (column == QueueTableModel::ServiceLevel) //: Heading in a file; %1 is that of a column: "Service level".
        return tr("%1 (%)").arg(header(column));
    if (column == QueueTableModel::Trend) //: Heading in a file: how many tasks waited at most in the last hour.
        return tr("Most waiting in the last hour");
    return {};
}

bool QueueWords::isNumber(int column) const
{
    return !isText(column) && column != QueueTableModel::Level;
}

bool QueueWords::goesOn(int column) const
{
    return !isText(column);
}

bool QueueWords::isWait(int column) const
{
    return column == QueueTableModel::Oldest;
}

bool QueueWords::isStale(const QModelIndex &index) const
{
    if (index.column() == QueueTableModel::Level)
        return levelTone(index) == int(Tone::Neutral);
    const qint64 asked = QIdentityProxyModel::data(index, QueueTableModel::AskedAt).toLongLong();
    return asked > 0 && ageOf(asked) > (isOfPeriod(index.column()) ? periodIsStaleAfter : nowIsStaleAfter);
}

/// The worst beside it; what is too old is none, as on the queue's tile.
QVariant QueueWords::levelTone(const QModelIndex &index) const
{
    QList<QVariant> tones;
    for (const int column : { QueueTableModel::Waiting, QueueTableModel::Oldest, QueueTableModel::ServiceLevel })
        tones.append(figureTone(index.siblingAtColumn(column)));
    for (const Tone worst : { Tone::Bad, Tone::Warning, Tone::Neutral }) {
        if (tones.contains(int(worst)))
            return int(worst);
    }
    return {};
}

/// What is stale says so before all else.
QVariant QueueWords::figureTone(const QModelIndex &index) const
{
    const int column = index.column();
    if (isStale(index))
        return int(column == QueueTableModel::Asked ? Tone::Warning : Tone::Neutral);
    switch (QueueJudgement(QIdentityProxyModel::data(index, QueueTableModel::Judgement).toInt())) {
    case QueueJudgement::Bad:
        return int(Tone::Bad);
    case QueueJudgement::Warning:
        return int(Tone::Warning);
    default:
        break;
    }
    const bool isUncounted = column == QueueTableModel::ServiceLevel
        && QIdentityProxyModel::data(index, QueueTableModel::Uncounted).toInt() > 0;
    const bool isWaitedIn
        = column == QueueTableModel::Waiting && valueBeside(index, QueueTableModel::Waiting).toInt() > 0;
    return isUncounted || isWaitedIn ? QVariant(int(Tone::Info)) : QVariant();
}

QVariant QueueWords::tone(const QModelIndex &index) const
{
    if (index.column() == QueueTableModel::Level)
        return levelTone(index);
    return isText(index.column()) ? QVariant() : figureTone(index);
}
