#include "ui/desk/transferdialog.h"

#include "support/sampleconsole.h"
#include "ui/desk/directorypanel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The dialog, open for Alice's task, with Bob who is free, Carla who is not, and two queues.
struct Fixture
{
    SampleConsole sample;
    std::unique_ptr<TransferDialog> dialog;

    Fixture()
    {
        sample.signIn(2);
        setAgent(2, u"Bob"_s, true);
        setAgent(3, u"Carla"_s, false);
        const auto queue = [](int number, const QString &name) {
            return TaskQueue{ .id = sid<TaskQueueId>(number), .workspace = sid<WorkspaceId>(1), .name = name };
        };
        sample.state().applyQueues({ queue(1, u"Billing"_s), queue(2, u"Support"_s) }, sample.clock().now());
        sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
        dialog = std::make_unique<TransferDialog>(sample.state());
        const ConsoleState &state = sample.state();
        dialog->ask({ *state.reservation(sid<ReservationId>(1)), *state.task(sid<TaskId>(1)) });
    }

    void setAgent(int number, const QString &name, bool available)
    {
        sample.clock().advance(std::chrono::seconds(1));
        Worker worker = sample.agent(number, name);
        worker.available = available;
        worker.activityName = available ? u"Idle"_s : u"Offline"_s;
        sample.state().apply(worker, sample.clock().now());
    }
    template <typename WidgetType> [[nodiscard]] WidgetType *find(const QString &name) const
    {
        return dialog->findChild<WidgetType *>(name);
    }
    void search(const QString &text) const { QTest::keyClicks(find<QLineEdit>(u"directoryLine"_s), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(find<QLineEdit>(u"directoryLine"_s), key, with);
    }
    [[nodiscard]] QString verdict() const { return find<QLabel>(u"transferVerdict"_s)->text(); }
};

} // namespace

Q_DECLARE_METATYPE(TransferMode)

class TestTransferDialog : public QObject
{
    Q_OBJECT

private slots:
    void takesSomebodyByHisSid_data()
    {
        QTest::addColumn<QString>("sid");
        QTest::addColumn<bool>("listed");

        QTest::newRow("an agent whom nobody lists") << sid<WorkerId>(77).text() << false;
        QTest::newRow("a queue that nobody lists") << sid<TaskQueueId>(77).text() << false;
        QTest::newRow("not on the list") << sid<WorkerId>(77).text() << true;
    }

    void takesSomebodyByHisSid()
    {
        QFETCH(QString, sid);
        QFETCH(bool, listed);
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.dialog.get()));
        f.dialog->setListed(listed);
        QSignalSpy asked(f.dialog.get(), &TransferDialog::transferAsked);
        QCOMPARE(f.verdict().contains(u"SID"_s), !listed);

        f.search(sid.chopped(1));
        QVERIFY(!f.find<QPushButton>(u"transferNow"_s)->isEnabled());
        f.search(sid.last(1));
        QVERIFY2(f.verdict().contains(sid), qPrintable(f.verdict()));
        f.press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().at(1).toString(), sid);
    }

    void choosesByKeyboardAlone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("queues");
        QTest::addColumn<bool>("cold");
        QTest::addColumn<QString>("to");

        QTest::newRow("warm to an agent") << u"bo"_s << false << false << sid<WorkerId>(2).text();
        QTest::newRow("cold to an agent") << u"bob"_s << false << true << sid<WorkerId>(2).text();
        QTest::newRow("cold to a queue") << u"supp"_s << true << true << sid<TaskQueueId>(2).text();
    }

    void choosesByKeyboardAlone()
    {
        QFETCH(QString, words);
        QFETCH(bool, queues);
        QFETCH(bool, cold);
        QFETCH(QString, to);
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.dialog.get()));
        QSignalSpy asked(f.dialog.get(), &TransferDialog::transferAsked);

        f.search(words);
        if (queues)
            f.press(Qt::Key_Q, Qt::AltModifier);
        QTRY_COMPARE(f.find<QRadioButton>(u"queuesChoice"_s)->isChecked(), queues); // a key presses for a moment
        if (cold)
            f.press(Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(f.find<QRadioButton>(u"coldChoice"_s)->isChecked(), cold);
        f.press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().at(0).value<ReservationId>(), sid<ReservationId>(1));
        QCOMPARE(asked.constFirst().at(1).toString(), to);
        QCOMPARE(asked.constFirst().at(2).value<TransferMode>(), cold ? TransferMode::Cold : TransferMode::Warm);
        QVERIFY(f.dialog->isHidden());
    }

    void movesInTheListFromTheLine()
    {
        Fixture f;
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down);

        QCOMPARE(f.find<DirectoryPanel>({})->entry().name, u"Carla"_s);
        f.press(Qt::Key_Up);
        QCOMPARE(f.find<DirectoryPanel>({})->entry().name, u"Bob"_s);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QString>("says");

        QTest::newRow("nobody chosen") << QString() << QString() << u"Choose an agent or a queue."_s;
        QTest::newRow("nobody found") << u"zzz"_s << QString() << u"Choose an agent or a queue."_s;
        QTest::newRow("not available")
            << u"carla"_s << QString()
            << u"Carla is Offline and cannot take it. Choose somebody who is available, or a queue."_s;
        QTest::newRow("offline") << u"bob"_s << u"Not while the server cannot be reached."_s
                                 << u"Not while the server cannot be reached."_s;
    }

    void saysWhyNot()
    {
        QFETCH(QString, words);
        QFETCH(QString, obstacle);
        QFETCH(QString, says);
        Fixture f;
        QSignalSpy asked(f.dialog.get(), &TransferDialog::transferAsked);

        f.search(words);
        f.dialog->setObstacle(obstacle);
        f.press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(f.verdict(), says);
        QCOMPARE(asked.count(), 0);
        QVERIFY(!f.find<QPushButton>(u"transferNow"_s)->isEnabled());
    }

    void saysWhatRoomThereIs_data()
    {
        QTest::addColumn<int>("percentage");
        QTest::addColumn<bool>("available");
        QTest::addColumn<QString>("says");

        QTest::newRow("some") << 50 << true << u"Goes to Bob. Voice: 1 of 2 free."_s;
        QTest::newRow("none") << 0 << true << u"Bob has no room for Voice just now, so the server may refuse it."_s;
        QTest::newRow("switched off")
            << 100 << false << u"Bob has no room for Voice just now, so the server may refuse it."_s;
    }

    void saysWhatRoomThereIs()
    {
        QFETCH(int, percentage);
        QFETCH(bool, available);
        QFETCH(QString, says);
        Fixture f;
        QSignalSpy looked(f.dialog.get(), &TransferDialog::agentLookedAt);
        f.search(u"bob"_s);
        QCOMPARE(looked.constLast().constFirst().value<WorkerId>(), sid<WorkerId>(2));
        QCOMPARE(f.dialog->chosen(), sid<WorkerId>(2).text());

        f.dialog->setRoom(WorkerChannel{ .channelUniqueName = u"voice"_s,
            .configuredCapacity = 2,
            .availableCapacityPercentage = percentage,
            .available = available });

        QCOMPARE(f.verdict(), says);
        QVERIFY(f.find<QPushButton>(u"transferNow"_s)->isEnabled()); // it may have changed meanwhile
    }

    void livesWhileItIsOpen()
    {
        Fixture f;
        f.search(u"carla"_s);
        QVERIFY(!f.find<QPushButton>(u"transferNow"_s)->isEnabled());

        f.setAgent(3, u"Carla"_s, true);

        QTRY_COMPARE(f.verdict(), u"Goes to Carla."_s);
        QVERIFY(f.find<QPushButton>(u"transferNow"_s)->isEnabled());
    }

    void choosesNobodyInstead()
    {
        Fixture f;
        f.press(Qt::Key_Down);
        QCOMPARE(f.verdict(), u"Goes to Bob."_s);

        f.sample.clock().advance(std::chrono::seconds(5));
        f.sample.state().applyWorkers({ f.sample.agent(3, u"Carla"_s) }, f.sample.clock().now()); // Bob has gone

        QTRY_COMPARE(f.verdict(), u"Choose an agent or a queue."_s);
    }

    void asksForTheListsWhileItIsOpen()
    {
        Fixture f;
        QSignalSpy watched(f.dialog.get(), &TransferDialog::watched);

        f.dialog->close();
        QCOMPARE(watched.takeFirst().constFirst().toBool(), false);
        f.dialog->show();
        QCOMPARE(watched.takeFirst().constFirst().toBool(), true);
    }

    void tellsScreenReadersWhatIsSeen()
    {
        Fixture f;
        const auto *list = f.find<QListView>(u"agentsList"_s);

        QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Bob, Idle"_s);
        QCOMPARE(f.find<QRadioButton>(u"warmChoice"_s)->accessibleDescription(),
            u"You keep the task until it is taken, and then have it together."_s);
    }
};

QTEST_MAIN(TestTransferDialog)
#include "tst_transferdialog.moc"
