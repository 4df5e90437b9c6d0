#include "ui/missed/missedwords.h"

#include "ui/offers/offerwords.h"
#include "ui/text/latencytext.h"
#include "ui/text/lefttoright.h"
#include "ui/text/tasksummary.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QDateTime momentOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

QString whenText(Instant at, Instant now)
{
    const QDateTime moment = momentOf(at);
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == momentOf(now).date())
        return time;
    return locale.toString(moment.date(), QLocale::ShortFormat) + u' ' + time;
}

void describeWho(MissedFace &face, const MissedOffer &missed)
{
    if (missed.task.attributes.isEmpty()) {
        face.who = MissedWords::tr("Task %1").arg(missed.clock.task.text());
        face.title = face.who;
        return;
    }
    const TaskSummary summary
        = summaryOf({ .attributes = missed.task.attributes, .workflowName = missed.task.workflowName });
    const QString what = summary.what.isEmpty() ? QString() : QString(u" – "_s + summary.what);
    const QString number = summary.address.isEmpty() ? QString() : QString(u" · "_s + leftToRight(summary.address));
    face.name = summary.who;
    face.number = summary.address;
    face.who = summary.who + what;
    face.title = summary.who + number + what;
}

} // namespace

QString missedReason(const MissedOffer &missed)
{
    const bool wasTried = missed.clock.answered.has_value();
    if (missed.clock.outcome == "timeout"_L1) {
        //: Why an offer was missed. The second: the agent did answer, but not in time.
        return OfferWords::withMove(wasTried ? MissedWords::tr("Your answer came too late.")
                                             : MissedWords::tr("The time to answer ran out."),
            missed.movedTo);
    }
    if (missed.clock.outcome == "canceled"_L1) {
        //: Why an offer was missed. The second: the agent had asked for a conference.
        return wasTried ? MissedWords::tr("Canceled before your answer counted.")
                        : MissedWords::tr("The task was withdrawn.");
    }
    if (missed.clock.outcome == "rescinded"_L1) {
        //: Why an offer was missed; %1 is an agent's name.
        return missed.takenBy.isEmpty() ? MissedWords::tr("Somebody else took it.")
                                        : MissedWords::tr("%1 took it.").arg(missed.takenBy);
    }
    return MissedWords::tr("The server no longer says how it ended.");
}

MissedFace missedFace(const MissedOffer &missed, Instant now)
{
    MissedFace face{ .reason = missedReason(missed),
        .when = whenText(missed.endedAt(), now),
        .place = missed.task.queueName,
        .channel = missed.task.channelUniqueName,
        .isNew = !missed.isSeen };
    describeWho(face, missed);
    return face;
}

MissedWords::MissedWords(const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
}

QString MissedWords::clockText(const QModelIndex &index) const
{
    const auto missed = index.data(MissedOffersModel::MissedRole).value<MissedOffer>();
    return latencyText({ .created = missed.clock.created - m_offset,
        .received = missed.clock.received,
        .shown = missed.clock.shown,
        .answered = missed.clock.answered,
        .ended = missed.clock.ended });
}

QString MissedWords::details(const QModelIndex &index) const
{
    const auto missed = index.data(MissedOffersModel::MissedRole).value<MissedOffer>();
    const MissedFace face = missedFace(missed, m_clock.now());
    QStringList lines{ clockText(index) };
    if (!face.number.isEmpty()) {
        //: %1 is a telephone number or another address of a customer.
        lines.append(tr("Contact: %1").arg(leftToRight(face.number)));
    }
    //: %1 is the SID of a task.
    lines.append(tr("Task: %1").arg(leftToRight(missed.clock.task.text())));
    return lines.join(u'\n');
}

QVariant MissedWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole)
        return details(index);
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const auto missed = index.data(MissedOffersModel::MissedRole).value<MissedOffer>();
    const MissedFace face = missedFace(missed, m_clock.now());
    //: Stands before a missed offer that has not been seen yet.
    QStringList words{ face.isNew ? tr("New") : QString(), face.title, face.reason, face.place, face.when };
    words.removeAll(QString());
    return words.join(u" · "_s);
}
