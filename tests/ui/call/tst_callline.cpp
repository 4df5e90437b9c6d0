#include "console/console.h"
#include "console/control/callcontroller.h"
#include "console/control/offerscontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"
#include "ui/call/partyrow.h"
#include "ui/desk/deskpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice's desk at a real router where people take several tasks, and a caller who waits for her.
struct Desk
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console;
    std::unique_ptr<DeskPage> page;
    const QByteArray caller = "CA0000000000000000000000000000ca11";

    template <typename Condition> static bool soon(Condition condition) { return QTest::qWaitFor(condition, 30'000); }

    bool open()
    {
        if (!router.start())
            return false;
        ConsoleOptions options = router.optionsFor(u"Alice"_s);
        options.oneRun->workspace = u"Contact Center"_s;
        console = std::make_unique<Console>(options, clock);
        page = std::make_unique<DeskPage>(*console);
        page->resize(1000, 700);
        page->show();
        console->start();
        const ConsoleState &state = console->state();
        if (!soon([&] { return state.ownWorker() && !state.activities().isEmpty() && !callsWorkflow().isEmpty(); }))
            return false;
        console->workerStatus().returnToReady();
        return soon([&] { return state.ownWorker()->available; });
    }

    /// A call comes in.
    bool isOffered()
    {
        const QJsonObject attributes{ { u"language"_s, u"es"_s }, { u"name"_s, u"Ana"_s },
            { u"from"_s, u"+15550100042"_s }, { u"to"_s, u"+15550100001"_s },
            { u"call_sid"_s, QString::fromLatin1(caller) } };
        const QByteArray form = "WorkflowSid=" + callsWorkflow() + "&TaskChannel=voice&Attributes="
            + QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(attributes).toJson()));
        return !router.post(workspacePath() + "/Tasks", form).isEmpty()
            && soon([&] { return console->offers().oldest() != nullptr; });
    }
    /// It is taken with a conference that is recorded, as a web server would ask for it.
    bool takeItRecorded()
    {
        const QByteArray offer = workspacePath() + "/Workers/" + console->state().ownWorkerId().utf8()
            + "/Reservations/" + console->offers().oldest()->id().utf8();
        return !router.post(offer, "Instruction=conference&ConferenceRecord=true").isEmpty();
    }

    [[nodiscard]] QByteArray workspacePath() const
    {
        return "/v1/Workspaces/" + console->state().workspace()->id.utf8();
    }
    [[nodiscard]] QByteArray callsWorkflow() const
    {
        const QList<Workflow> all = console->state().workflows();
        const auto found = std::ranges::find(all, u"Calls"_s, &Workflow::name);
        return found == all.end() ? QByteArray() : found->id.utf8();
    }
    [[nodiscard]] QList<PartyRow *> rows() const
    {
        QList<PartyRow *> visible = page->findChildren<PartyRow *>();
        visible.removeIf([](const PartyRow *row) { return !row->isVisible(); });
        return visible;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        const QList<QPushButton *> all = page->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QByteArray accountPath() const
    {
        return "/2010-04-01/Accounts/" + console->state().workspace()->account.utf8();
    }
    /// Whether the router has the caller on hold.
    [[nodiscard]] bool isHeld()
    {
        const QByteArray conference = console->calls().call()->place.id.utf8();
        return router.get(accountPath() + "/Conferences/" + conference + "/Participants/" + caller + ".json")
            .value("hold"_L1)
            .toBool();
    }
    [[nodiscard]] QString news() const { return page->findChild<QLabel *>(u"callNews"_s)->text(); }
};

} // namespace

/// A call from the offer to the hang-up, on the desk and at a real router.
class TestCallLine : public QObject
{
    Q_OBJECT

private slots:
    void anAgentAsksForHelpAndTakesItBack()
    {
        Desk alice;
        QVERIFY(alice.open());
        QVERIFY(alice.isOffered());
        alice.console->offers().acceptOldest();
        const auto asksForHelp = [&alice] {
            const QJsonArray tasks = alice.router.get(alice.workspacePath() + "/Tasks").value("tasks"_L1).toArray();
            return tasks.at(0)["attributes"_L1].toString().contains(u"\"help\":true"_s);
        };

        TRY_LONG(alice.button(u"Ask for Help"_s) && alice.button(u"Ask for Help"_s)->isEnabled());
        QTest::mouseClick(alice.button(u"Ask for Help"_s), Qt::LeftButton);
        TRY_LONG(alice.button(u"No Help Needed"_s) && alice.button(u"No Help Needed"_s)->isEnabled());
        QVERIFY(asksForHelp());
        QTest::mouseClick(alice.button(u"No Help Needed"_s), Qt::LeftButton);
        TRY_LONG(alice.button(u"Ask for Help"_s));
        TRY_LONG(!asksForHelp());
    }

    void aCallOnTheDesk()
    {
        Desk alice;
        QVERIFY(alice.open());
        QVERIFY(alice.isOffered());
        alice.console->offers().conference(alice.console->offers().oldest()->id());

        TRY_LONG(alice.rows().size() == 2);
        TRY_LONG(alice.button(u"Hold Ana"_s) && alice.button(u"Mute yourself"_s));
        QTest::mouseClick(alice.button(u"Hold Ana"_s), Qt::LeftButton);
        TRY_LONG(alice.button(u"Resume Ana"_s));
        QVERIFY(alice.isHeld());
        QTest::mouseClick(alice.button(u"Resume Ana"_s), Qt::LeftButton);
        TRY_LONG(alice.button(u"Hold Ana"_s));
        QVERIFY(!alice.isHeld());

        const QByteArray call = alice.accountPath() + "/Calls/" + alice.caller + ".json";
        QVERIFY(!alice.router.post(call, "Status=completed").isEmpty());

        TRY_LONG(alice.news().contains(u"Ana hung up"_s));
        QVERIFY2(alice.news().contains(u"The call has ended."_s), qPrintable(alice.news()));
    }

    void aThirdOneAndTheRecording()
    {
        Desk alice;
        QVERIFY(alice.open());
        QVERIFY(alice.isOffered());
        QVERIFY(alice.takeItRecorded());
        TRY_LONG(alice.button(u"Pause the recording"_s));

        QTest::mouseClick(alice.button(u"Pause the recording"_s), Qt::LeftButton);
        TRY_LONG(alice.button(u"Go on recording"_s));
        alice.console->calls().callIn(u"client:bob"_s, true);
        const QString bob = u"\u2066bob\u2069"_s;
        TRY_LONG(alice.rows().size() == 3);
        QVERIFY(alice.isHeld());
        TRY_LONG(alice.button(u"Hold "_s + bob)->isEnabled()); // he has answered
        QTest::mouseClick(alice.button(u"Remove %1 from the call"_s.arg(bob)), Qt::LeftButton);
        TRY_LONG(alice.rows().size() == 2);
        QVERIFY2(alice.news().contains(u"You ended the call of "_s + bob), qPrintable(alice.news()));

        QTest::mouseClick(alice.button(u"End the call for everybody"_s), Qt::LeftButton);

        TRY_LONG(alice.news().contains(u"You ended the call for everybody."_s));
    }
};

QTEST_MAIN(TestCallLine)
#include "tst_callline.moc"
