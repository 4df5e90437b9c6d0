#include "ui/bulk/bulkform.h"

#include "support/sampleconsole.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The form over a sample's state.
struct Form
{
    SampleConsole sample;
    BulkForm form{ sample.state() };
    QComboBox *status = form.findChild<QComboBox *>(u"bulkStatus"_s);
    QComboBox *channel = form.findChild<QComboBox *>(u"bulkChannel"_s);

    static QStringList words(const QComboBox *box)
    {
        QStringList words;
        for (int row = 0; row < box->count(); ++row)
            words.append(box->itemText(row));
        return words;
    }
    /// What the server's lists tell from now on.
    void lists(const QList<Activity> &activities, const QStringList &channels)
    {
        sample.clock().advance(std::chrono::seconds(1));
        QList<TaskChannel> all;
        for (int number = 1; number <= channels.size(); ++number)
            all.append({ .id = sid<TaskChannelId>(number), .uniqueName = channels.at(number - 1) });
        sample.state().applyActivities(activities, sample.clock().now());
        sample.state().applyTaskChannels(all, sample.clock().now());
    }
};

} // namespace

/// The form of a change of many agents.
class TestBulkForm : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatBecomesKnownLater()
    {
        Form f;
        QCOMPARE(f.status->count(), 1);

        f.sample.signIn();

        QCOMPARE(Form::words(f.status), (QStringList{ u"Leave as it is"_s, u"Offline"_s, u"Idle"_s, u"Busy"_s }));
        QCOMPARE(f.channel->count(), 3);
        QVERIFY(!f.form.fault().isEmpty()); // nothing is chosen by that
    }

    void forgetsTheChoicesOfAnotherWorkspace()
    {
        Form f;
        f.sample.signIn();
        f.status->setCurrentIndex(2);
        f.channel->setCurrentIndex(2);
        QSignalSpy edited(&f.form, &BulkForm::edited);

        f.sample.state().begin({ .id = sid<WorkspaceId>(2), .name = u"Other"_s }, sid<WorkerId>(1));

        QCOMPARE(f.status->count(), 1);
        QVERIFY(edited.count() > 0);
        QVERIFY(f.form.change().isEmpty());
        f.lists({ { .id = sid<ActivityId>(7), .name = u"Napping"_s } }, { u"fax"_s });
        QCOMPARE(Form::words(f.status), (QStringList{ u"Leave as it is"_s, u"Napping"_s }));
        QCOMPARE(f.channel->count(), 2);
        QVERIFY(f.form.change().isEmpty());
    }

    void keepsAChoiceThatIsStillThere()
    {
        Form f;
        f.sample.signIn();
        f.status->setCurrentIndex(2);
        f.channel->setCurrentIndex(2);

        f.lists({ { .id = sid<ActivityId>(9), .name = u"Away"_s }, { .id = sid<ActivityId>(2), .name = u"Ready"_s } },
            { u"chat"_s, u"sms"_s, u"voice"_s });

        QCOMPARE(f.status->currentText(), u"Ready"_s); // the same under another name
        QCOMPARE(f.form.change().activity, sid<ActivityId>(2));
        QCOMPARE(f.form.change().capacities, (QMap<QString, int>{ { u"voice"_s, 1 } }));
    }

    void beginsAnewWithNothingChosen()
    {
        Form f;
        f.sample.signIn();
        f.status->setCurrentIndex(2);
        f.channel->setCurrentIndex(2);
        f.form.findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentIndex(1);
        f.form.findChild<QLineEdit *>(u"bulkKey"_s)->setText(u"team"_s);
        f.form.findChild<QLineEdit *>(u"bulkValue"_s)->setText(u"north"_s);

        f.form.reset();

        QVERIFY(f.form.change().isEmpty());
        QCOMPARE(f.status->currentText(), u"Leave as it is"_s);
        QVERIFY(f.form.findChild<QLineEdit *>(u"bulkValue"_s)->text().isEmpty());
    }

    void takesNoJsonForAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isName");
        QTest::newRow("a name") << u"team"_s << true;
        QTest::newRow("an object") << u"{\"team\": \"South\", \"level\": 9}"_s << false;
        QTest::newRow("two words") << u"my team"_s << false;
        QTest::newRow("in quotes") << u"\"team\""_s << false;
    }

    void takesNoJsonForAName()
    {
        QFETCH(QString, name);
        QFETCH(bool, isName);
        Form f;
        f.sample.signIn();
        f.form.findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentIndex(1);

        f.form.findChild<QLineEdit *>(u"bulkKey"_s)->setText(name);

        QCOMPARE(f.form.fault().isEmpty(), isName);
        QVERIFY(isName || f.form.fault().contains(u"Merge a JSON object"_s));
    }

    void saysWhatBecomesOfANameWithDots_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("end"); // of what is said; empty: nothing is

        const QString dotted = u"routing.skills"_s;
        QTest::newRow("set") << u"Set one attribute"_s << dotted << u"one attribute whose name has the dots in it."_s;
        QTest::newRow("set, no dot") << u"Set one attribute"_s << u"team"_s << QString();
        QTest::newRow("into a list") << u"Add a value to a list"_s << dotted << u"the list inside of objects."_s;
        QTest::newRow("into a list, a fault") << u"Add a value to a list"_s << u"routing..skills"_s << QString();
        QTest::newRow("out of a list") << u"Remove a value from a list"_s << dotted << QString();
    }

    void saysWhatBecomesOfANameWithDots()
    {
        QFETCH(QString, deed);
        QFETCH(QString, name);
        QFETCH(QString, end);
        Form f;
        f.sample.signIn();
        f.form.show();
        f.form.findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentText(deed);

        f.form.findChild<QLineEdit *>(u"bulkKey"_s)->setText(name);

        const auto *note = f.form.findChild<QLabel *>(u"bulkNote"_s);
        QCOMPARE(note->isVisible(), !end.isEmpty());
        QVERIFY2(note->text().endsWith(end), qPrintable(note->text()));
    }

    void takesNoBrokenJsonForText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says"); // empty: nothing is wrong

        QTest::newRow("text") << u"north [2]"_s << QString();
        QTest::newRow("a list") << u"[\"vip\"]"_s << QString();
        QTest::newRow("a text in quotes") << u"\"[vip\""_s << QString();
        QTest::newRow("a list without quotes") << u"[vip]"_s << u"see character 2."_s;
        QTest::newRow("a list that does not end") << u"[\"vip\""_s << u"see character 6."_s;
        QTest::newRow("an object") << u"{\"a\":1"_s << u"see character 6."_s;
        QTest::newRow("two texts") << u"\"a\", \"b\""_s << u"see character 4."_s;
    }

    void takesNoBrokenJsonForText()
    {
        QFETCH(QString, value);
        QFETCH(QString, says);
        Form f;
        f.sample.signIn();
        f.form.findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentIndex(1);
        f.form.findChild<QLineEdit *>(u"bulkKey"_s)->setText(u"team"_s);

        f.form.findChild<QLineEdit *>(u"bulkValue"_s)->setText(value);

        QCOMPARE(f.form.fault().isEmpty(), says.isEmpty());
        QVERIFY2(f.form.fault().contains(says), qPrintable(f.form.fault()));
        QCOMPARE(f.form.findChild<QLineEdit *>(u"bulkValue"_s)->accessibleDescription(), f.form.fault());
    }

    void saysWhereJsonBreaksOff_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("begin"); // of what is said; empty: nothing is

        QTest::newRow("an object") << u"{\"team\": \"south\"}"_s << QString();
        QTest::newRow("nothing yet") << QString() << QString();
        QTest::newRow("no comma") << u"{\"a\": 1 \"b\": 2}"_s << u"Line 1, column "_s;
        QTest::newRow("a list") << u"[1]"_s << u"Attributes are an object"_s;
    }

    void saysWhereJsonBreaksOff()
    {
        QFETCH(QString, json);
        QFETCH(QString, begin);
        Form f;
        f.sample.signIn();
        f.form.show();
        f.form.findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentIndex(3);

        f.form.findChild<QLineEdit *>(u"bulkValue"_s)->setText(json);

        const auto *fault = f.form.findChild<QLabel *>(u"bulkFault"_s);
        QCOMPARE(fault->isVisible(), !begin.isEmpty());
        QVERIFY2(fault->text().startsWith(begin), qPrintable(fault->text()));
        QVERIFY(begin.isEmpty() || f.form.fault() == fault->text());
        QCOMPARE(f.form.findChild<QLineEdit *>(u"bulkValue"_s)->accessibleDescription(), fault->text());
        QVERIFY(f.form.findChild<QLineEdit *>(u"bulkKey"_s)->accessibleDescription().isEmpty());
    }

    void dropsAChoiceThatIsGone()
    {
        Form f;
        f.sample.signIn();
        f.status->setCurrentIndex(2);
        f.channel->setCurrentIndex(2);
        QSignalSpy edited(&f.form, &BulkForm::edited);

        f.lists({ { .id = sid<ActivityId>(1), .name = u"Offline"_s } }, { u"default"_s });

        QVERIFY(f.form.change().isEmpty());
        QVERIFY(edited.count() > 0);
        QVERIFY(!f.form.fault().isEmpty());
    }
};

QTEST_MAIN(TestBulkForm)
#include "tst_bulkform.moc"
