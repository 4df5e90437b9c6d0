#include "ui/remote/statusreport.h"

#include "console/console.h"
#include "console/control/nextstatus.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/models/taskname.h"
#include "console/state/consolestate.h"
#include "ui/text/statustext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusReport)
};

QString text(Instant at)
{
    return QString::fromLatin1(isoSeconds(at));
}

QString connectionName(const Console &console)
{
    if (console.session().phase() != SessionPhase::SignedIn)
        return u"none"_s;
    if (!console.session().isReachable())
        return u"offline"_s;
    return console.push() == Push::Live ? u"live"_s : u"polling"_s;
}

QString phaseName(OfferPhase phase)
{
    switch (phase) {
    case OfferPhase::Answering:
        return u"answering"_s;
    case OfferPhase::Dialling:
        return u"dialling"_s;
    case OfferPhase::Uncertain:
        return u"uncertain"_s;
    case OfferPhase::Open:
    case OfferPhase::Ended:
        break;
    }
    return u"open"_s;
}

QJsonObject taskPart(const ReservationId &reservation, const TaskId &id, const std::optional<Task> &task)
{
    return { { u"reservation"_s, reservation.text() }, { u"task"_s, id.text() },
        { u"queue"_s, task ? task->queueName : QString() },
        { u"name"_s, task ? taskName(task->attributes) : QString() } };
}

QJsonArray offersOf(const Console &console)
{
    QJsonArray offers;
    for (const Offer &offer : console.offers().offers()) {
        if (offer.hasEnded())
            continue;
        QJsonObject row = taskPart(offer.id(), offer.reservation.task, offer.task);
        row.insert(u"state"_s, phaseName(offer.phase));
        row.insert(u"offered_at"_s, text(offer.reservation.createdAt));
        if (offer.deadline)
            row.insert(u"deadline"_s, text(*offer.deadline + console.serverOffset()));
        offers.append(row);
    }
    return offers;
}

QJsonArray tasksOf(const ConsoleState &state)
{
    QJsonArray tasks;
    for (const Reservation &reservation : state.reservations()) {
        if (!reservation.isInHand())
            continue;
        QJsonObject row = taskPart(reservation.id, reservation.task, state.task(reservation.task));
        row.insert(u"state"_s, QString::fromLatin1(wireName(reservation.status)));
        tasks.append(row);
    }
    return tasks;
}

QString line(const QJsonObject &row)
{
    const QString name = row.value("name"_L1).toString();
    return u"  "_s + row.value("reservation"_L1).toString() + u"  "_s + row.value("state"_L1).toString() + u"  "_s
        + (name.isEmpty() ? row.value("task"_L1).toString() : name) + u"  "_s + row.value("queue"_L1).toString();
}

QString connectionText(const QString &name)
{
    if (name == "live"_L1)
        return ReportWords::tr("live");
    return name == "polling"_L1 ? ReportWords::tr("polling") : ReportWords::tr("not connected");
}

/// The status that is taken as soon as nothing is on offer or in hand; empty: none is planned.
QString nextName(const Console &console)
{
    const QList<Activity> &all = console.state().activities();
    const auto next = std::ranges::find(all, console.nextStatus().wish(), &Activity::id);
    return next == all.end() ? QString() : next->name;
}

/// "Idle (Available, then Busy)"; a status that is called so itself says it once.
QString statusOf(const QJsonObject &worker)
{
    const QString name = worker.value("activity"_L1).toString();
    const QString available = availabilityText(worker.value("available"_L1).toBool());
    const QString next = worker.value("next_activity"_L1).toString();
    //: Stands behind a status: %1 "Available" or "Not available", %2 the status that follows once nothing is on offer or
    //: in hand any more.
    const QString all = next.isEmpty() ? available : ReportWords::tr("%1, then %2").arg(available, next);
    const bool saysItself = name.compare(available, Qt::CaseInsensitive) == 0;
    return saysItself ? all : QString(name + u" ("_s + all + u')');
}

void appendRows(QStringList &lines, const QString &heading, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return;
    lines.append(heading);
    for (const QJsonValue &row : rows)
        lines.append(line(row.toObject()));
}

} // namespace

QJsonObject statusReport(const Console &console)
{
    const ConsoleState &state = console.state();
    QJsonObject report{ { u"signed_in"_s, console.session().phase() == SessionPhase::SignedIn },
        { u"connection"_s, connectionName(console) }, { u"offers"_s, offersOf(console) },
        { u"tasks"_s, tasksOf(state) } };
    if (state.workspace()) {
        report.insert(u"workspace"_s,
            QJsonObject{ { u"sid"_s, state.workspace()->id.text() }, { u"name"_s, state.workspace()->name } });
    }
    if (const Worker *own = state.ownWorker()) {
        QJsonObject worker{ { u"sid"_s, own->id.text() }, { u"name"_s, own->name },
            { u"activity"_s, own->activityName }, { u"available"_s, own->available },
            { u"since"_s, text(own->statusChangedAt) } };
        if (const QString next = nextName(console); !next.isEmpty())
            worker.insert(u"next_activity"_s, next);
        report.insert(u"worker"_s, worker);
    }
    return report;
}

QString statusText(const QJsonObject &report)
{
    if (!report.value("signed_in"_L1).toBool())
        return ReportWords::tr("Nobody is signed in.");
    const QJsonObject worker = report.value("worker"_L1).toObject();
    //: %1 an agent, %2 the status, %3 a workspace, %4 "live", "polling" or "not connected"
    QStringList lines{ ReportWords::tr("%1: %2, workspace %3, %4")
                           .arg(worker.value("name"_L1).toString(), statusOf(worker),
                               report.value("workspace"_L1).toObject().value("name"_L1).toString(),
                               connectionText(report.value("connection"_L1).toString())) };
    appendRows(lines, ReportWords::tr("Offers:"), report.value("offers"_L1).toArray());
    appendRows(lines, ReportWords::tr("Tasks in hand:"), report.value("tasks"_L1).toArray());
    return lines.join(u'\n');
}
