#include "console/console.h"
#include "console/control/helprequests.h"
#include "console/control/listenin.h"
#include "console/control/taskconference.h"
#include "console/models/tasktablemodel.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"
#include "ui/listen/helpbanner.h"
#include "ui/listen/listenbar.h"
#include "ui/listen/listenmenu.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <algorithm>


using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

template <typename Condition> bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

/// Ben, who looks at the floor of a real router, and Alice, who talks with a caller.
struct Floor
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> ben;
    std::unique_ptr<ListenBar> bar;
    TaskId task;
    const QByteArray caller = "CA0000000000000000000000000000ca11";

    [[nodiscard]] bool open()
    {
        if (!router.start())
            return false;
        ConsoleOptions options = router.optionsFor(u"Ben Carter"_s);
        options.oneRun->workspace = u"Contact Center"_s;
        ben = std::make_unique<Console>(options, clock);
        ben->listenIn().setPollInterval(std::chrono::milliseconds(20));
        bar = std::make_unique<ListenBar>(ben->listenIn());
        ben->start();
        ben->setWatchFloor(true);
        const ConsoleState &state = ben->state();
        return soon([&] { return state.ownWorker() && !state.workflows().isEmpty() && state.workers().size() > 1; });
    }
    [[nodiscard]] QByteArray workspacePath() const { return "/v1/Workspaces/" + ben->state().workspace()->id.utf8(); }
    [[nodiscard]] QByteArray find(const QByteArray &path, const QString &key, const QString &name)
    {
        const QJsonArray rows = router.get(workspacePath() + path).value(key).toArray();
        for (const QJsonValue &row : rows) {
            if (row["friendly_name"_L1].toString() == name)
                return row["sid"_L1].toString().toUtf8();
        }
        return {};
    }

    /// Alice takes a call with a conference.
    [[nodiscard]] bool aliceTalks()
    {
        const QByteArray alice = find("/Workers?PageSize=1000", u"workers"_s, u"Alice"_s);
        const QByteArray available = find("/Activities", u"activities"_s, u"Available"_s);
        const QByteArray calls = find("/Workflows", u"workflows"_s, u"Calls"_s);
        const QJsonObject attributes{ { u"language"_s, u"es"_s }, { u"name"_s, u"Ana"_s },
            { u"from"_s, u"+15550100042"_s }, { u"to"_s, u"+15550100001"_s },
            { u"call_sid"_s, QString::fromLatin1(caller) } };
        router.post(workspacePath() + "/Workers/" + alice, "ActivitySid=" + available);
        router.post(workspacePath() + "/Tasks",
            "WorkflowSid=" + calls + "&TaskChannel=voice&Attributes="
                + QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(attributes).toJson())));
        const QByteArray offers = workspacePath() + "/Workers/" + alice + "/Reservations";
        QJsonObject offer;
        const bool isOffered = soon([&] {
            offer = router.get(offers + "?ReservationStatus=pending").value("reservations"_L1).toArray().at(0).toObject();
            return !offer.isEmpty();
        });
        router.post(offers + '/' + offer.value("sid"_L1).toString().toUtf8(), "Instruction=conference");
        task = TaskId::fromText(QStringView(offer.value("task_sid"_L1).toString())).value_or(TaskId());
        return isOffered && soon([&] { return ben->listenIn().block(task) == ListenBlock::None; });
    }
    /// As the router has Ben's phone in the conference; empty: it is not there.
    [[nodiscard]] QJsonObject bensPart()
    {
        const Task *known = ben->state().task(task);
        const QByteArray place = "/2010-04-01/Accounts/" + ben->state().workspace()->account.utf8() + "/Conferences/"
            + conferenceOf(known->attributes)->id.utf8() + "/Participants.json";
        const QJsonArray all = router.get(place).value("participants"_L1).toArray();
        return all.size() > 2 ? all.at(2).toObject() : QJsonObject();
    }
    [[nodiscard]] bool benIs(bool muted, bool coaching)
    {
        return soon([&] {
            const QJsonObject part = bensPart();
            return !part.isEmpty() && part.value("muted"_L1).toBool() == muted
                && part.value("coaching"_L1).toBool() == coaching;
        });
    }
    void choose(const QString &words) const
    {
        QMenu menu;
        addListenMenu(&menu, ben->listenIn(), task, true);
        const QList<QAction *> ways = menu.actions().constFirst()->menu()->actions();
        const auto way = std::ranges::find_if(ways, [&](const QAction *a) { return a->text().startsWith(words); });
        (*way)->trigger();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = bar->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == text && each->isVisible() && each->isEnabled())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool press(const QString &text) const
    {
        if (!soon([&] { return button(text) != nullptr; }))
            return false;
        QTest::mouseClick(button(text), Qt::LeftButton);
        return true;
    }
    [[nodiscard]] QString said() const { return bar->findChild<ToneLabel *>(u"listenState"_s)->text(); }
};

} // namespace

/// A supervisor in a call, by the bar and at a real router.
class TestListenLine : public QObject
{
    Q_OBJECT

private slots:
    void listensWhispersBargesAndLeaves()
    {
        Floor floor;
        QVERIFY(floor.open());
        QVERIFY(!floor.bar->isVisible());
        QVERIFY(floor.aliceTalks());

        floor.choose(u"Listen"_s);
        QVERIFY(floor.bar->isVisible());
        QVERIFY(floor.benIs(true, false));
        TRY_LONG(floor.said() == u"You hear the call of Alice. Nobody hears you."_s);

        QVERIFY(floor.press(u"Whisper"_s));
        QVERIFY(floor.benIs(false, true));
        TRY_LONG(floor.said() == u"You hear the call of Alice. Only Alice hears you."_s);

        QVERIFY(floor.press(u"Barge In"_s));
        QVERIFY(floor.benIs(false, false));
        TRY_LONG(floor.said() == u"You are in the call of Alice. Everybody hears you."_s);

        QVERIFY(floor.press(u"Leave Call"_s));
        TRY_LONG(floor.said() == u"You have left the call of Alice."_s);
        TRY_LONG(floor.bensPart().isEmpty());
        QCOMPARE(floor.router.get(floor.workspacePath() + "/Tasks/" + floor.task.utf8())
                     .value("assignment_status"_L1)
                     .toString(),
            u"assigned"_s); // the call goes on
        QVERIFY(floor.press(u"Close"_s));
        QVERIFY(!floor.bar->isVisible());
    }

    void saysThatTheCallIsOver()
    {
        Floor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        floor.choose(u"Barge In"_s);
        QVERIFY(floor.benIs(false, false));
        TRY_LONG(floor.button(u"Listen"_s));

        const QByteArray call
            = "/2010-04-01/Accounts/" + floor.ben->state().workspace()->account.utf8() + "/Calls/" + floor.caller + ".json";
        QVERIFY(!floor.router.post(call, "Status=completed").isEmpty());

        TRY_LONG(floor.ben->listenIn().view()->hasEnded());
        QCOMPARE(floor.said(), u"The call of Alice is over."_s);
    }

    void seesWhoAsksForHelpAndListens()
    {
        Floor floor;
        QVERIFY(floor.open());
        HelpBanner banner(*floor.ben);
        QVERIFY(floor.aliceTalks());
        QVERIFY(!banner.isVisible());
        QJsonObject attributes
            = QJsonDocument::fromJson(floor.ben->state().task(floor.task)->attributes).object();
        attributes.insert(QLatin1String(helpAttribute), true);
        const QByteArray task = floor.workspacePath() + "/Tasks/" + floor.task.utf8();
        const QByteArray text = QJsonDocument(attributes).toJson(QJsonDocument::Compact);

        floor.router.post(task, "Attributes=" + text.toPercentEncoding());

        TRY_LONG(banner.isVisible());
        QCOMPARE(banner.text(), u"Help is asked for in the task of Ana."_s);
        emit banner.actionRequested();
        QVERIFY(floor.benIs(true, false));
        QVERIFY(floor.bar->isVisible());

        attributes.remove(QLatin1String(helpAttribute));
        const QByteArray without = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
        floor.router.post(task, "Attributes=" + without.toPercentEncoding());
        TRY_LONG(!banner.isVisible());
    }

    void restsWhereThereIsNoCall()
    {
        Floor floor;
        QVERIFY(floor.open());
        QMenu menu;

        addListenMenu(&menu, floor.ben->listenIn(), TaskId(), true);

        const QAction *listen = menu.actions().constFirst();
        QVERIFY(!listen->isEnabled());
        QCOMPARE(listen->toolTip(), u"There is no call in a conference to listen to."_s);
    }
};

QTEST_MAIN(TestListenLine)
#include "tst_listenline.moc"
