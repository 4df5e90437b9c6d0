// One of thousands of queues is found by typing.
#include "support/sampleconsole.h"
#include "ui/settings/queuechoice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    SampleConsole sample;
    QueueChoice box{ sample.state() };

    Choice()
    {
        sample.signIn();
        read({ u"Team 10"_s, u"Team 2"_s, u"Back office"_s, u"team 1"_s });
        box.show();
    }

    void read(const QStringList &names)
    {
        QList<TaskQueue> queues;
        for (const QString &name : names)
            queues.append({ .id = sid<TaskQueueId>(int(queues.size()) + 1), .name = name });
        sample.state().applyQueues(queues, sample.clock().now());
    }

    void type(const QString &text)
    {
        box.lineEdit()->setText(text);
        QTest::keyClick(&box, Qt::Key_Return);
    }
};

} // namespace

class TestQueueChoice : public QObject
{
    Q_OBJECT

private slots:
    void numbersComeByTheirValue()
    {
        const Choice choice;

        QStringList names;
        for (int row = 0; row < choice.box.count(); ++row)
            names.append(choice.box.itemText(row));
        QCOMPARE(names, QStringList({ u"All queues"_s, u"Back office"_s, u"team 1"_s, u"Team 2"_s, u"Team 10"_s }));
    }

    void findsWhatIsTypedAnywhereInAName()
    {
        const Choice choice;
        QCompleter *found = choice.box.completer();

        found->setCompletionPrefix(u"OFF"_s);

        QCOMPARE(found->completionCount(), 1);
        QCOMPARE(found->currentCompletion(), u"Back office"_s);
    }

    void whatIsTypedIsChosenOnlyIfItIsAName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QString>("text");

        QTest::newRow("a name") << u"Team 10"_s << u"Team 10"_s << u"Team 10"_s;
        QTest::newRow("in another case") << u"TEAM 1"_s << u"team 1"_s << u"team 1"_s;
        QTest::newRow("all of them") << u"all queues"_s << QString() << u"All queues"_s;
        QTest::newRow("half a name") << u"Team"_s << u"Team 2"_s << u"Team 2"_s;
        QTest::newRow("nothing") << QString() << u"Team 2"_s << u"Team 2"_s;
    }

    void whatIsTypedIsChosenOnlyIfItIsAName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        Choice choice;
        choice.box.setQueue(u"Team 2"_s);

        choice.type(typed);

        QTRY_COMPARE(choice.box.currentText(), text);
        QTEST(choice.box.queue(), "queue");
    }

    void typingGoesOnWhereNothingIsFound()
    {
        Choice choice;
        choice.box.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&choice.box));
        choice.box.setFocus();
        QTRY_COMPARE(choice.box.lineEdit()->selectedText(), u"All queues"_s);
        const QWidget *found = choice.box.completer()->popup();
        const auto type = [](const QString &keys) { QTest::keyClicks(static_cast<QWidget *>(nullptr), keys); }; // to who has them

        type(u"off"_s);
        QTRY_VERIFY(found->isVisible());
        type(u"x"_s);
        QTRY_VERIFY(!found->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(choice.box.lineEdit()->selectedText(), QString());
        type(u"y"_s);

        QCOMPARE(choice.box.currentText(), u"offxy"_s);
    }

    void whatIsBeingTypedStaysWhenQueuesAreReadAnew()
    {
        Choice choice;
        choice.box.setQueue(u"Team 2"_s);
        choice.box.lineEdit()->setText(u"off"_s);

        choice.read({ u"Team 2"_s, u"Front office"_s });

        QTRY_VERIFY(choice.box.findText(u"Front office"_s) > 0);
        QCOMPARE(choice.box.currentText(), u"off"_s);
        QCOMPARE(choice.box.queue(), u"Team 2"_s);
    }
};

QTEST_MAIN(TestQueueChoice)
#include "tst_queuechoice.moc"
