#include "support/fakeclock.h"
#include "ui/instructions/instructionwords.h"
#include "ui/instructions/parameterform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<Activity> activities{ { .id = sid<ActivityId>(1), .name = u"Offline"_s },
    { .id = sid<ActivityId>(2), .name = u"Break"_s } };

InstructionOrder conference(const QMap<QString, QString> &values)
{
    return { .kind = InstructionKind::Conference, .values = values };
}

} // namespace

/// The fields made from the table of parameters.
class TestParameterForm : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void startsWithTheCommonFields();
    void opensWhatIsFilledFurtherDown();
    void findsAFieldByItsName();
    void callsFieldsByAWord_data();
    void callsFieldsByAWord();
    void findsAFieldByItsWord();
    void goesToAField();
    void offersTheActivities();
    void hidesPasswords();
    void tellsEachChange();
};

void TestParameterForm::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<InstructionOrder>("order");
    const QString call = sid<CallId>(1).text();
    QTest::newRow("accept") << InstructionOrder{};
    QTest::newRow("reject") << InstructionOrder{ .kind = InstructionKind::Reject,
        .values = { { u"WorkerActivitySid"_s, sid<ActivityId>(2).text() } } };
    QTest::newRow("conference") << conference({ { u"Timeout"_s, u"20"_s }, { u"Beep"_s, u"onExit"_s },
        { u"StatusCallbackEvent"_s, u"initiated completed"_s }, { u"TimeLimit"_s, u"600"_s } });
    QTest::newRow("dequeue") << InstructionOrder{ .kind = InstructionKind::Dequeue,
        .values = { { u"DequeueFrom"_s, u"+15550100"_s }, { u"DequeueRecord"_s, u"record-from-answer"_s } } };
    QTest::newRow("call") << InstructionOrder{ .kind = InstructionKind::Call,
        .values = { { u"CallAccept"_s, u"true"_s } } };
    QTest::newRow("redirect") << InstructionOrder{ .kind = InstructionKind::Redirect,
        .values = { { u"RedirectCallSid"_s, call } } };
}

void TestParameterForm::givesBackWhatItWasGiven()
{
    QFETCH(InstructionOrder, order);
    ParameterForm form(order.kind, activities);

    form.setOrder(order);
    QCOMPARE(form.order(), order);
    form.setOrder({ .kind = order.kind });

    QVERIFY(form.order().values.isEmpty());
}

void TestParameterForm::startsWithTheCommonFields()
{
    ParameterForm form(InstructionKind::Conference, activities);
    form.show();

    QVERIFY(form.findChild<QLineEdit *>(u"Timeout"_s)->isVisible());
    QVERIFY(!form.findChild<QLineEdit *>(u"WaitUrl"_s)->isVisible());
    form.findChild<QPushButton *>(u"moreFields"_s)->click();

    QVERIFY(form.findChild<QLineEdit *>(u"WaitUrl"_s)->isVisible());
    QVERIFY(form.findChild<QLineEdit *>(u"TimeLimit"_s)->isVisible());
}

void TestParameterForm::opensWhatIsFilledFurtherDown()
{
    ParameterForm form(InstructionKind::Conference, activities);
    form.show();

    form.setOrder(conference({ { u"WaitUrl"_s, u"https://a.example/"_s } }));

    QVERIFY(form.findChild<QLineEdit *>(u"WaitUrl"_s)->isVisible());
}

void TestParameterForm::findsAFieldByItsName()
{
    ParameterForm form(InstructionKind::Conference, activities);
    form.show();

    form.findChild<QLineEdit *>(u"findField"_s)->setText(u"sipauth"_s);

    QVERIFY(form.findChild<QLineEdit *>(u"SipAuthUsername"_s)->isVisible());
    QVERIFY(!form.findChild<QLineEdit *>(u"Timeout"_s)->isVisible());
}

void TestParameterForm::callsFieldsByAWord_data()
{
    QTest::addColumn<InstructionKind>("kind");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("words");
    QTest::newRow("conference") << InstructionKind::Conference << u"Timeout"_s << u"Rings for (seconds)"_s;
    QTest::newRow("dequeue") << InstructionKind::Dequeue << u"DequeueTimeout"_s << u"Rings for (seconds)"_s;
    QTest::newRow("reject") << InstructionKind::Reject << u"WorkerActivitySid"_s << u"Status afterwards"_s;
    QTest::newRow("no word") << InstructionKind::Conference << u"CallToken"_s << u"CallToken"_s;
}

void TestParameterForm::callsFieldsByAWord()
{
    QFETCH(InstructionKind, kind);
    QFETCH(QString, parameter);
    QFETCH(QString, words);
    const ParameterForm form(kind, activities);

    QCOMPARE(form.findChild<QLabel *>(QString(parameter + u".words"_s))->text(), words);
    for (const InstructionParameter &each : parametersOf(kind)) {
        if (each.place == InstructionParameter::Place::Common)
            QVERIFY2(!InstructionWords::name(each).isEmpty(), qPrintable(each.name));
    }
}

void TestParameterForm::findsAFieldByItsWord()
{
    ParameterForm form(InstructionKind::Conference, activities);
    form.show();

    form.findChild<QLineEdit *>(u"findField"_s)->setText(u"music"_s);

    QVERIFY(form.findChild<QLineEdit *>(u"WaitUrl"_s)->isVisible());
    QVERIFY(!form.findChild<QLineEdit *>(u"Timeout"_s)->isVisible());
}

void TestParameterForm::goesToAField()
{
    ParameterForm form(InstructionKind::Conference, activities);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));

    form.goTo(u"WaitUrl"_s);

    QVERIFY(form.findChild<QLineEdit *>(u"WaitUrl"_s)->hasFocus());
}

void TestParameterForm::offersTheActivities()
{
    const ParameterForm form(InstructionKind::Reject, activities);

    const auto *list = form.findChild<QComboBox *>(u"WorkerActivitySid"_s);

    QCOMPARE(list->count(), 3);
    QCOMPARE(list->itemText(2), u"Break"_s);
}

void TestParameterForm::hidesPasswords()
{
    const ParameterForm form(InstructionKind::Conference, activities);

    QCOMPARE(form.findChild<QLineEdit *>(u"SipAuthPassword"_s)->echoMode(), QLineEdit::Password);
}

void TestParameterForm::tellsEachChange()
{
    ParameterForm form(InstructionKind::Conference, activities);
    QSignalSpy changed(&form, &ParameterForm::changed);

    form.findChild<QLineEdit *>(u"Timeout"_s)->setText(u"5"_s);
    form.findChild<QComboBox *>(u"Muted"_s)->setCurrentIndex(1);
    form.findChild<QCheckBox *>(u"StatusCallbackEvent.ringing"_s)->setChecked(true);

    QCOMPARE(changed.count(), 3);
}

QTEST_MAIN(TestParameterForm)
#include "tst_parameterform.moc"
