#include "console/settings/settings.h"
#include "core/domain/instructionparameters.h"
#include "ui/instructions/answerclock.h"
#include "ui/instructions/instructiondialog.h"
#include "ui/offers/offerrig.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A form for one open offer of a task with a call.
struct Rig
{
    QTemporaryDir folder{};
    OfferRig offers{};
    Settings settings{ folder.filePath(u"cordboard.ini"_s) };
    std::unique_ptr<InstructionDialog> dialog{};

    Rig()
    {
        offers.offer(1);
        open();
    }
    void open()
    {
        const QList<Activity> activities{ { .id = sid<ActivityId>(2), .name = u"Break"_s } };
        dialog = std::make_unique<InstructionDialog>(
            offers.offers, InstructionPresets(settings), activities, offer(), offers.clock);
        dialog->show();
    }
    [[nodiscard]] Offer offer() const { return *offers.offers.offer(sid<ReservationId>(1)); }
    template <typename Widget> [[nodiscard]] Widget *part(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    [[nodiscard]] QString preview() const { return part<QPlainTextEdit>(u"requestPreview"_s)->toPlainText(); }
    [[nodiscard]] QString wrong() const { return part<QLabel>(u"instructionFaults"_s)->text(); }
    void choose(InstructionKind kind) const { part<QAbstractButton>(u"kind%1"_s.arg(int(kind)))->click(); }
};

/// The names of all controls in sight that one can go to.
QStringList spokenNames(const QWidget &window)
{
    QStringList names;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const bool isInner = each->parentWidget()->inherits("QComboBox");
        if (isInner)
            continue;
        names << (each->accessibleName().isEmpty() && button ? button->text().remove(u'&') : each->accessibleName());
    }
    return names;
}

} // namespace

/// The one form for every instruction.
class TestInstructionDialog : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithAConference();
    void showsTheRequestLive();
    void sendsEachInstruction_data();
    void sendsEachInstruction();
    void saysWhatIsMissing();
    void goesToWhatIsMissing();
    void sendsByCtrlReturnOnly();
    void escapeClosesIt();
    void countsDown();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void goesWhenItIsTaken();
    void keepsAndForgetsPresets();
    void namesEveryControlOnce();
    void isNotModal();
    void tabComesToTheFieldsBeforeTheButtons_data();
    void tabComesToTheFieldsBeforeTheButtons();
    void isLowWhereThereIsNothingToFillIn();
    void staysAsAPersonSizedIt();
    void canFitALowScreen();
};

void TestInstructionDialog::isLowWhereThereIsNothingToFillIn()
{
    const Rig rig;
    const int high = rig.dialog->height();
    QVERIFY(high <= rig.dialog->screen()->availableSize().height());

    rig.choose(InstructionKind::Accept);
    QVERIFY(rig.dialog->height() < high * 3 / 4);

    rig.choose(InstructionKind::Conference);
    QCOMPARE(rig.dialog->height(), high);
}

void TestInstructionDialog::staysAsAPersonSizedIt()
{
    const Rig rig;
    rig.dialog->resize(rig.dialog->width() + 10, rig.dialog->height());
    const QSize own = rig.dialog->size();

    rig.choose(InstructionKind::Accept);

    QCOMPARE(rig.dialog->size(), own);
}

void TestInstructionDialog::canFitALowScreen()
{
    const Rig rig;
    rig.choose(InstructionKind::Accept);
    const int lines = rig.dialog->minimumSizeHint().height() / rig.dialog->fontMetrics().lineSpacing();

    QVERIFY2(lines <= 28, qPrintable(QString::number(lines)));
}

void TestInstructionDialog::beginsWithAConference()
{
    const Rig rig;

    QCOMPARE(rig.dialog->order().kind, InstructionKind::Conference);
    QVERIFY(rig.wrong().isEmpty());
    QVERIFY(rig.button(u"sendButton"_s)->isEnabled());
}

void TestInstructionDialog::showsTheRequestLive()
{
    const Rig rig;

    rig.part<QLineEdit>(u"Timeout"_s)->setText(u"20"_s);
    rig.part<QLineEdit>(u"SipAuthPassword"_s)->setText(u"hunter2"_s);

    QVERIFY(rig.preview().startsWith(u"POST /v1/Workspaces/WS"_s));
    QVERIFY(rig.preview().endsWith(u"\nInstruction=conference\n&From=%2B15550100\n&Timeout=20\n&SipAuthPassword=--redacted--"_s));
}

void TestInstructionDialog::sendsEachInstruction_data()
{
    QTest::addColumn<InstructionOrder>("order");
    QTest::addColumn<OfferAnswer>("answer");
    const QString url = u"https://a.example/"_s;
    QTest::newRow("accept") << InstructionOrder{} << OfferAnswer::Accept;
    QTest::newRow("reject") << InstructionOrder{ .kind = InstructionKind::Reject } << OfferAnswer::Reject;
    QTest::newRow("conference") << InstructionOrder{ .kind = InstructionKind::Conference } << OfferAnswer::Conference;
    QTest::newRow("dequeue") << InstructionOrder{ .kind = InstructionKind::Dequeue } << OfferAnswer::Dequeue;
    QTest::newRow("call") << InstructionOrder{ .kind = InstructionKind::Call, .values = { { u"CallUrl"_s, url } } }
                          << OfferAnswer::Call;
    QTest::newRow("redirect") << InstructionOrder{ .kind = InstructionKind::Redirect,
        .values = { { u"RedirectCallSid"_s, sid<CallId>(1).text() }, { u"RedirectUrl"_s, url } } }
                              << OfferAnswer::Redirect;
}

void TestInstructionDialog::sendsEachInstruction()
{
    QFETCH(InstructionOrder, order);
    QFETCH(OfferAnswer, answer);
    const Rig rig;
    rig.dialog->setOrder(order);

    rig.button(u"sendButton"_s)->click();

    QCOMPARE(rig.offer().phase, OfferPhase::Answering);
    QCOMPARE(rig.offer().answer, answer);
    QVERIFY(!rig.button(u"sendButton"_s)->isEnabled());
    QVERIFY(!rig.part<QLabel>(u"instructionNote"_s)->text().isEmpty());
}

void TestInstructionDialog::saysWhatIsMissing()
{
    const Rig rig;

    rig.choose(InstructionKind::Call);

    QCOMPARE(rig.wrong(), u"CallUrl is needed."_s);
    QVERIFY(!rig.button(u"sendButton"_s)->isEnabled());
    rig.part<QLineEdit>(u"CallUrl"_s)->setText(u"https://a.example/"_s);
    QVERIFY(rig.wrong().isEmpty());
    QVERIFY(rig.button(u"sendButton"_s)->isEnabled());
}

void TestInstructionDialog::goesToWhatIsMissing()
{
    const Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.dialog.get()));
    rig.choose(InstructionKind::Call);

    QTest::keyClick(rig.dialog.get(), Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(rig.part<QLineEdit>(u"CallUrl"_s)->hasFocus());
    QCOMPARE(rig.offer().phase, OfferPhase::Open);
}

void TestInstructionDialog::sendsByCtrlReturnOnly()
{
    const Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.dialog.get()));

    QTest::keyClick(rig.part<QLineEdit>(u"Timeout"_s), Qt::Key_Return);
    QCOMPARE(rig.offer().phase, OfferPhase::Open);
    QTest::keyClick(rig.dialog.get(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(rig.offer().answer, OfferAnswer::Conference);
}

void TestInstructionDialog::escapeClosesIt()
{
    const Rig rig;

    QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);

    QVERIFY(!rig.dialog->isVisible());
    QCOMPARE(rig.offer().phase, OfferPhase::Open);
}

void TestInstructionDialog::countsDown()
{
    Rig rig;
    QCOMPARE(rig.part<QLabel>(u"instructionAnswer"_s)->text(), u"2:00 to answer"_s);
    auto *clock = rig.dialog->findChild<AnswerClock *>();

    rig.offers.clock.advance(40s);
    clock->tick();

    QCOMPARE(rig.part<QLabel>(u"instructionAnswer"_s)->text(), u"1:20 to answer"_s);
    QCOMPARE(rig.part<QLabel>(u"instructionWait"_s)->text(), u"waiting 0:40"_s);
    const auto *bar = rig.part<QWidget>(u"instructionBar"_s);
    QCOMPARE(bar->accessibleName(), u"Time to answer"_s);
    QVERIFY(bar->accessibleDescription().endsWith(u" left"_s));
    rig.offers.end(1, ReservationStatus::Timeout);
    QVERIFY(clock->isHidden());
}

void TestInstructionDialog::saysHowItEnded_data()
{
    QTest::addColumn<ReservationStatus>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("canceled") << ReservationStatus::Canceled << u"Canceled"_s;
    QTest::newRow("timed out") << ReservationStatus::Timeout << u"ran out"_s;
    QTest::newRow("taken elsewhere") << ReservationStatus::Rescinded << u"Somebody else"_s;
}

void TestInstructionDialog::saysHowItEnded()
{
    QFETCH(ReservationStatus, status);
    QFETCH(QString, words);
    Rig rig;

    rig.offers.end(1, status);

    QVERIFY(rig.dialog->isVisible());
    QVERIFY(rig.part<QLabel>(u"instructionNote"_s)->text().contains(words));
    QVERIFY(!rig.button(u"sendButton"_s)->isEnabled());
    rig.offers.offers.dismiss(sid<ReservationId>(1));
    QVERIFY(rig.dialog->isVisible());
}

void TestInstructionDialog::goesWhenItIsTaken()
{
    Rig rig;

    rig.offers.end(1, ReservationStatus::Accepted);

    QVERIFY(!rig.dialog->isVisible());
}

void TestInstructionDialog::keepsAndForgetsPresets()
{
    Rig rig;
    auto *names = rig.part<QComboBox>(u"presetName"_s);
    QVERIFY(!rig.button(u"savePreset"_s)->isEnabled());
    rig.part<QLineEdit>(u"Timeout"_s)->setText(u"20"_s);
    rig.part<QLineEdit>(u"SipAuthPassword"_s)->setText(u"hunter2"_s);
    names->setEditText(u"short ring"_s);
    rig.button(u"savePreset"_s)->click();

    rig.open();
    names = rig.part<QComboBox>(u"presetName"_s);
    QCOMPARE(names->count(), 1);
    QVERIFY(rig.part<QLineEdit>(u"Timeout"_s)->text().isEmpty());
    names->setCurrentIndex(0);
    emit names->activated(0);

    QCOMPARE(InstructionPresets(rig.settings).of({}).constFirst().order.values,
        (QMap<QString, QString>{ { u"Timeout"_s, u"20"_s } })); // not this caller's number
    QCOMPARE(rig.dialog->order().values,
        (QMap<QString, QString>{ { u"From"_s, u"+15550100"_s }, { u"Timeout"_s, u"20"_s } }));
    rig.button(u"deletePreset"_s)->click();
    QCOMPARE(names->count(), 0);
}

void TestInstructionDialog::namesEveryControlOnce()
{
    const Rig rig;
    rig.button(u"moreFields"_s)->click();

    const QStringList names = spokenNames(*rig.dialog);

    QVERIFY(names.size() > 40);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestInstructionDialog::isNotModal()
{
    const Rig rig;

    QVERIFY(!rig.dialog->isModal());
    QVERIFY(!rig.dialog->accessibleName().isEmpty());
}

void TestInstructionDialog::tabComesToTheFieldsBeforeTheButtons_data()
{
    QTest::addColumn<InstructionKind>("kind");
    QTest::newRow("reject") << InstructionKind::Reject;
    QTest::newRow("conference") << InstructionKind::Conference;
    QTest::newRow("call") << InstructionKind::Call;
}

void TestInstructionDialog::tabComesToTheFieldsBeforeTheButtons()
{
    QFETCH(InstructionKind, kind);
    const Rig rig;
    QVERIFY(QTest::qWaitForWindowActive(rig.dialog.get()));
    rig.choose(kind);
    auto *radio = rig.part<QAbstractButton>(u"kind%1"_s.arg(int(kind)));
    radio->setFocus();

    QStringList stops;
    do {
        stops << rig.dialog->focusWidget()->objectName();
        QTest::keyClick(rig.dialog->focusWidget(), Qt::Key_Tab);
    } while (!radio->hasFocus() && stops.size() < 60);

    const QString field = parametersOf(kind).constFirst().name;
    QCOMPARE(stops.at(1), u"presetName"_s);
    QVERIFY2(stops.contains(field), qPrintable(stops.join(u' ')));
    QVERIFY2(stops.indexOf(field) < stops.indexOf(u"requestPreview"_s), qPrintable(stops.join(u' ')));
    QVERIFY2(stops.indexOf(u"requestPreview"_s) < stops.indexOf(u"closeButton"_s), qPrintable(stops.join(u' ')));
}

QTEST_MAIN(TestInstructionDialog)
#include "tst_instructiondialog.moc"
