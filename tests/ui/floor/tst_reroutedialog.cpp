#include "console/consolefloor.h"
#include "support/sampleconsole.h"
#include "ui/floor/reroutedialog.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is asked when a task is sent elsewhere, while the task goes on living.
class TestRerouteDialog : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTaskIntoAnyChannel_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("wanted"); // by the person; empty: nothing
        QTest::addColumn<QString>("then");

        QTest::newRow("one that is known") << u"voice"_s << QString() << u"voice"_s;
        QTest::newRow("one that is not known yet") << u"fax"_s << QString() << u"fax"_s;
        QTest::newRow("what the person has chosen stays") << u"fax"_s << u"voice"_s << u"voice"_s;
    }

    void followsTheTaskIntoAnyChannel()
    {
        QFETCH(QString, channel);
        QFETCH(QString, wanted);
        QFETCH(QString, then);
        SampleConsole sample;
        sample.signIn();
        Task task = sample.task(1, u"Ana"_s);
        sample.state().apply(task, sample.clock().now());
        RerouteDialog dialog(sample.state(), sample.console().floor().rerouting(), task, u"Ana"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *box = dialog.findChild<QComboBox *>(u"channel"_s);
        QCOMPARE(dialog.wish().wish.channel, u"default"_s);
        if (!wanted.isEmpty())
            box->setCurrentIndex(box->findData(wanted));

        sample.clock().advance(std::chrono::seconds(1));
        task.channelUniqueName = channel;
        task.updatedAt = sample.clock().now();
        sample.state().apply(task, sample.clock().now());

        QCOMPARE(dialog.wish().was.channelUniqueName, channel);
        QCOMPARE(dialog.wish().wish.channel, then);
        QVERIFY(!box->currentText().isEmpty());
    }
};

QTEST_MAIN(TestRerouteDialog)
#include "tst_reroutedialog.moc"
