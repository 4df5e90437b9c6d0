#include "ui/call/callpanel.h"

#include "callviews.h"
#include "ui/call/calltext.h"
#include "ui/call/partyrow.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The button that a screen reader calls so, if one can see it.
QPushButton *button(const QWidget &panel, const QString &name)
{
    const QList<QPushButton *> all = panel.findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// What the rows say, top down.
QStringList rows(const QWidget &panel)
{
    QStringList texts;
    const QList<PartyRow *> all = panel.findChildren<PartyRow *>();
    for (const PartyRow *row : all) {
        if (row->isVisible())
            texts.append(row->findChild<QLabel *>(u"partyName"_s)->text() + u": "_s
                + row->findChild<ToneLabel *>(u"partyState"_s)->text());
    }
    return texts;
}

CallParty pending(CallParty party, CallDeed deed)
{
    party.pending = deed;
    return party;
}

} // namespace

Q_DECLARE_METATYPE(CallParty)

class TestCallPanel : public QObject
{
    Q_OBJECT

private slots:
    void isNotThereWithoutACall()
    {
        CallPanel panel;
        QVERIFY(panel.isHidden());
        const CallView call = liveCall({ ana(), self() });

        panel.setCall(&call);
        QVERIFY(!panel.isHidden());
        panel.setCall(nullptr);

        QVERIFY(panel.isHidden());
    }

    void saysWhatALimitedCallCannotDo()
    {
        CallPanel panel;
        panel.setCustomer(u"Ana"_s);
        CallView call = liveCall({ ana(), self() });
        call.limited = true;

        panel.setCall(&call);

        QVERIFY(button(panel, u"Hold Ana"_s)->isEnabled());
        QVERIFY(button(panel, u"Mute yourself"_s)->isEnabled());
        for (const QString &name : { u"Remove Ana from the call"_s, u"Leave the call"_s, u"Call somebody in"_s,
                 u"End the call for everybody"_s }) {
            QVERIFY2(button(panel, name) && !button(panel, name)->isEnabled(), qPrintable(name));
            QCOMPARE(button(panel, name)->toolTip(), beyondText());
            QCOMPARE(button(panel, name)->accessibleDescription(), beyondText());
        }
        QVERIFY(panel.findChild<QLabel *>(u"callNews"_s)->text().contains(limitedText()));
        QVERIFY(!panel.findChild<QLabel *>(u"callKeys"_s)->text().contains(u"recording"_s));
        call.limited = false;
        panel.setCall(&call);
        QVERIFY(button(panel, u"Leave the call"_s)->isEnabled());
        QCOMPARE(button(panel, u"Call somebody in"_s)->accessibleDescription(), QString());
        QVERIFY(!panel.findChild<QLabel *>(u"callNews"_s)->isVisible());
    }

    void countsWhoIsInIt_data()
    {
        QTest::addColumn<ConferenceParticipant::Status>("third");
        QTest::addColumn<QString>("heading");
        using Status = ConferenceParticipant::Status;

        QTest::newRow("talks") << Status::Connected << u"Call, 3 in it"_s;
        QTest::newRow("still rings") << Status::Ringing << u"Call, 2 in it"_s;
        QTest::newRow("is being called") << Status::Connecting << u"Call, 2 in it"_s;
    }

    void countsWhoIsInIt()
    {
        QFETCH(ConferenceParticipant::Status, third);
        QFETCH(QString, heading);
        CallPanel panel;
        const CallView call = liveCall({ ana(), self(), ::third(third) });

        panel.setCall(&call);

        QCOMPARE(panel.findChild<QLabel *>(u"callHeading"_s)->text(), heading);
    }

    void saysHowItStandsWithEach_data()
    {
        QTest::addColumn<CallParty>("party");
        QTest::addColumn<QString>("says");
        using Status = ConferenceParticipant::Status;

        QTest::newRow("customer") << ana() << u"Ana: In the call"_s;
        QTest::newRow("held") << ana(true) << u"Ana: On hold"_s;
        QTest::newRow("being held") << pending(ana(), CallDeed::Hold) << u"Ana: Going on hold…"_s;
        QTest::newRow("coming back") << pending(ana(true), CallDeed::Resume) << u"Ana: Coming back…"_s;
        QTest::newRow("being ended") << pending(ana(), CallDeed::End) << u"Ana: Leaving…"_s;
        QTest::newRow("oneself") << self() << u"You: In the call"_s;
        QTest::newRow("oneself muted") << self(true) << u"You: Muted"_s;
        QTest::newRow("being muted") << pending(self(), CallDeed::Mute) << u"You: Muting…"_s;
        QTest::newRow("third") << third() << u"\u2066bob\u2069: In the call"_s;
        QTest::newRow("third rings") << third(Status::Ringing) << u"\u2066bob\u2069: Rings"_s;
    }

    void saysHowItStandsWithEach()
    {
        QFETCH(CallParty, party);
        QFETCH(QString, says);
        CallPanel panel;
        panel.setCustomer(u"Ana"_s);
        const CallView call = liveCall({ party });
        panel.setCall(&call);
        panel.show();

        QCOMPARE(rows(panel), QStringList{ says });
    }

    void asksByAClick_data()
    {
        QTest::addColumn<CallParty>("party");
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("deed");

        QTest::newRow("hold") << ana() << u"Hold Ana"_s << int(CallDeed::Hold);
        QTest::newRow("resume") << ana(true) << u"Resume Ana"_s << int(CallDeed::Resume);
        QTest::newRow("remove") << ana() << u"Remove Ana from the call"_s << int(CallDeed::End);
        QTest::newRow("mute") << self() << u"Mute yourself"_s << int(CallDeed::Mute);
        QTest::newRow("unmute") << self(true) << u"Unmute yourself"_s << int(CallDeed::Unmute);
        QTest::newRow("leave") << self() << u"Leave the call"_s << int(CallDeed::End);
    }

    void asksByAClick()
    {
        QFETCH(CallParty, party);
        QFETCH(QString, button);
        QFETCH(int, deed);
        CallPanel panel;
        panel.setCustomer(u"Ana"_s);
        const CallView call = liveCall({ party });
        panel.setCall(&call);
        panel.show();
        QSignalSpy asked(&panel, &CallPanel::deedAsked);

        QPushButton *clicked = ::button(panel, button);
        QVERIFY(clicked);
        QTest::mouseClick(clicked, Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(int(asked.first().at(0).value<CallDeed>()), deed);
        QCOMPARE(asked.first().at(1).value<CallId>(), party.id());
    }

    void asksByAKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("deed");

        QTest::newRow("hold the customer") << int(Qt::Key_H) << int(CallDeed::Hold);
        QTest::newRow("mute oneself") << int(Qt::Key_M) << int(CallDeed::Mute);
    }

    void asksByAKey()
    {
        QFETCH(int, key);
        QFETCH(int, deed);
        CallPanel panel;
        const CallView call = liveCall({ ana(), self() });
        panel.setCall(&call);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy asked(&panel, &CallPanel::deedAsked);

        QTest::keyClick(&panel, Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(int(asked.first().at(0).value<CallDeed>()), deed);
        const auto *hint = panel.findChild<QLabel *>(u"callKeys"_s);
        QVERIFY(hint->isVisible() && hint->text().contains(u"Ctrl+Shift+"_s + QChar(key)));
    }

    void countsNoClickWhilePending()
    {
        CallPanel panel;
        panel.setCustomer(u"Ana"_s);
        const CallView held = liveCall({ pending(ana(), CallDeed::Hold), self() });
        panel.setCall(&held);
        panel.show();
        QSignalSpy asked(&panel, &CallPanel::deedAsked);

        QTest::mouseClick(button(panel, u"Hold Ana"_s), Qt::LeftButton);
        QTest::mouseClick(button(panel, u"Remove Ana from the call"_s), Qt::LeftButton);

        QCOMPARE(asked.count(), 0);
    }

    void restsOffline()
    {
        CallPanel panel;
        const CallView call = liveCall({ ana(), self() });
        panel.setCall(&call);
        panel.show();

        panel.setObstacle(u"Not now."_s);

        const QList<QPushButton *> all = panel.findChildren<QPushButton *>();
        for (const QPushButton *each : all) {
            if (each->isVisible())
                QVERIFY2(!each->isEnabled() && each->toolTip() == "Not now."_L1, qPrintable(each->accessibleName()));
        }
    }

    void callsSomebodyIn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("talkFirst");
        QTest::addColumn<QString>("address"); // empty: the fault is said

        QTest::newRow("a client, warm") << u"bob"_s << true << u"client:bob"_s;
        QTest::newRow("a number, at once") << u"+49 30 1234567"_s << false << u"+49301234567"_s;
        QTest::newRow("no country") << u"030 1234567"_s << true << QString();
        QTest::newRow("nothing") << QString() << true << QString();
    }

    void callsSomebodyIn()
    {
        QFETCH(QString, typed);
        QFETCH(bool, talkFirst);
        QFETCH(QString, address);
        CallPanel panel;
        panel.setCustomer(u"Ana"_s);
        const CallView call = liveCall({ ana(), self() });
        panel.setCall(&call);
        panel.show();
        QSignalSpy asked(&panel, &CallPanel::callInAsked);

        QTest::mouseClick(button(panel, u"Call somebody in"_s), Qt::LeftButton);
        auto *line = panel.findChild<QLineEdit *>(u"partyAddress"_s);
        auto *first = panel.findChild<QCheckBox *>(u"talkFirst"_s);
        QVERIFY(line->isVisible() && first->isChecked());
        QVERIFY(first->text().contains(u"Ana waits on hold"_s));
        first->setChecked(talkFirst);
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);

        QCOMPARE(asked.count(), address.isEmpty() ? 0 : 1);
        QCOMPARE(panel.findChild<QLabel *>(u"partyFault"_s)->isVisible(), address.isEmpty());
        QCOMPARE(line->isVisible(), address.isEmpty());
        if (!address.isEmpty())
            QCOMPARE(asked.first(), (QVariantList{ address, talkFirst }));
    }

    void escapeIsOfTheBarThatHasTheKeyboard()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *panel = new CallPanel(&page);
        column->addWidget(panel);
        QShortcut around(QKeySequence(Qt::Key_Escape), &page);
        around.setContext(Qt::WidgetWithChildrenShortcut);
        QSignalSpy left(&around, &QShortcut::activated);
        const CallView call = liveCall({ ana(), self() });
        panel->setCall(&call);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::mouseClick(button(page, u"Call somebody in"_s), Qt::LeftButton);
        auto *line = page.findChild<QLineEdit *>(u"partyAddress"_s);
        QVERIFY(line->hasFocus());

        QTest::keyClick(line, Qt::Key_Escape);

        QVERIFY(!line->isVisible());
        QCOMPARE(left.count(), 0);
        QVERIFY(button(page, u"Call somebody in"_s)->hasFocus()); // where it was
        QTest::keyClick(button(page, u"Call somebody in"_s), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void whatIsTypedForOneCallStaysThere()
    {
        CallPanel panel;
        CallView call = liveCall({ ana(), self() });
        panel.setCall(&call);
        panel.show();
        QTest::mouseClick(button(panel, u"Call somebody in"_s), Qt::LeftButton);
        QVERIFY(panel.findChild<QLineEdit *>(u"partyAddress"_s)->isVisible());

        call.place.id = sid<ConferenceId>(8);
        panel.setCall(&call);

        QVERIFY(!panel.findChild<QLineEdit *>(u"partyAddress"_s)->isVisible());
    }

    void offersToPauseWhatIsRecorded_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("pause");

        QTest::newRow("records") << int(CallRecording::Status::InProgress) << u"Pause the recording"_s << true;
        QTest::newRow("paused") << int(CallRecording::Status::Paused) << u"Go on recording"_s << false;
    }

    void offersToPauseWhatIsRecorded()
    {
        QFETCH(int, status);
        QFETCH(QString, button);
        QFETCH(bool, pause);
        CallPanel panel;
        CallView call = liveCall({ ana(), self() });
        panel.setCall(&call);
        panel.show();
        QVERIFY(!panel.findChild<QPushButton *>(u"recordingButton"_s)->isVisible()); // nothing is recorded
        call.recordings = { { .id = sid<RecordingId>(5), .status = CallRecording::Status(status) } };
        panel.setCall(&call);
        QSignalSpy asked(&panel, &CallPanel::recordingPauseAsked);

        QTest::mouseClick(::button(panel, button), Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toBool(), pause);
    }

    void endsForEverybody()
    {
        CallPanel panel;
        CallView call = liveCall({ ana(), self() });
        panel.setCall(&call);
        panel.show();
        QSignalSpy asked(&panel, &CallPanel::endAsked);

        QTest::mouseClick(button(panel, u"End the call for everybody"_s), Qt::LeftButton);
        call.pending = { CallDeed::EndAll };
        panel.setCall(&call);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(panel.findChild<QPushButton *>(u"endCallButton"_s)->text(), u"Ending…"_s);
    }

    void asksBeforeItEndsForSeveral_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::addColumn<bool>("hasThird");
        QTest::addColumn<int>("answer"); // Qt::Key; 0: nothing is asked
        QTest::addColumn<int>("ended");

        QTest::newRow("button, customer only") << false << false << 0 << 1;
        QTest::newRow("button, a third one, confirmed") << false << true << int(Qt::Key_Return) << 1;
        QTest::newRow("button, a third one, not meant") << false << true << int(Qt::Key_Escape) << 0;
        QTest::newRow("key, confirmed") << true << false << int(Qt::Key_Return) << 1;
        QTest::newRow("key, not meant") << true << false << int(Qt::Key_Escape) << 0;
    }

    void asksBeforeItEndsForSeveral()
    {
        QFETCH(bool, byKey);
        QFETCH(bool, hasThird);
        QFETCH(int, answer);
        QFETCH(int, ended);
        CallPanel panel;
        const CallView call = liveCall(hasThird ? QList{ ana(), self(), third() } : QList{ ana(), self() });
        panel.setCall(&call);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy asked(&panel, &CallPanel::endAsked);

        if (byKey)
            QTest::keyClick(&panel, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        else
            QTest::mouseClick(button(panel, u"End the call for everybody"_s), Qt::LeftButton);

        auto *confirm = panel.findChild<QPushButton *>(u"endCallConfirm"_s);
        QVERIFY(confirm);
        QCOMPARE(confirm->isVisible(), answer != 0);
        if (answer != 0) {
            QCOMPARE(asked.count(), 0);
            QVERIFY(confirm->hasFocus());
            QTest::keyClick(confirm, Qt::Key(answer));
        }
        QVERIFY(!confirm->isVisible());
        QCOMPARE(asked.count(), ended);
    }

    void aKeyThatCanDoNothingSaysWhy_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QString>("says");
        using Phase = CallView::Phase;
        const QString none;

        QTest::newRow("end, ended") << int(Qt::Key_E) << int(Phase::Ended) << none << u"The call has ended."_s;
        QTest::newRow("mute, ended") << int(Qt::Key_M) << int(Phase::Ended) << none << u"The call has ended."_s;
        QTest::newRow("hold, not known") << int(Qt::Key_H) << int(Phase::Reading) << none
                                         << u"It is not known yet who is in the call."_s;
        QTest::newRow("hold, nobody there") << int(Qt::Key_H) << int(Phase::Live) << none
                                            << u"The customer is not in the call."_s;
        QTest::newRow("recording, none") << int(Qt::Key_G) << int(Phase::Live) << none
                                         << u"Nothing is recorded in this call."_s;
        QTest::newRow("end, offline") << int(Qt::Key_E) << int(Phase::Live) << u"Not now."_s << u"Not now."_s;
        QTest::newRow("mute, offline") << int(Qt::Key_M) << int(Phase::Live) << u"Not now."_s << u"Not now."_s;
        QTest::newRow("add, offline") << int(Qt::Key_P) << int(Phase::Live) << u"Not now."_s << u"Not now."_s;
    }

    void aKeyThatCanDoNothingSaysWhy()
    {
        QFETCH(int, key);
        QFETCH(int, phase);
        QFETCH(QString, obstacle);
        QFETCH(QString, says);
        CallPanel panel;
        CallView call = liveCall({ self() });
        call.phase = CallView::Phase(phase);
        if (call.phase != CallView::Phase::Live)
            call.parties.clear();
        panel.setCall(&call);
        panel.setObstacle(obstacle);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy refused(&panel, &CallPanel::refused);
        QSignalSpy ended(&panel, &CallPanel::endAsked);

        QTest::keyClick(&panel, Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().toString(), says);
        QCOMPARE(ended.count(), 0);
    }

    void tellsWhoLeftAndHowItEnded()
    {
        CallPanel panel;
        panel.setCustomer(u"Ana"_s);
        CallView call = liveCall({});
        call.phase = CallView::Phase::Ended;
        call.departures = { { ana(), CallDeparture::How::HungUp, FakeClock().now() } };
        panel.setCall(&call);
        panel.show();

        const QString news = panel.findChild<QLabel *>(u"callNews"_s)->text();
        QVERIFY2(news.startsWith(u"Ana hung up at "_s), qPrintable(news));
        QVERIFY2(news.endsWith(u"The call has ended."_s), qPrintable(news));
        QVERIFY(rows(panel).isEmpty());
    }

    void saysThatItIsOnlyWhatWasKnown()
    {
        CallPanel panel;
        CallView call = liveCall({ ana(), self() });
        call.trouble = ApiError{};
        panel.setCall(&call);
        panel.show();

        QVERIFY(panel.findChild<QLabel *>(u"callNews"_s)->text().contains(u"known last"_s));
    }

    void saysWhatDidNotWork_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        using Kind = ApiError::Kind;

        QTest::newRow("hold") << int(CallDeed::Hold) << int(Kind::Server)
                              << u"Ana was not put on hold. The server has a problem of its own."_s;
        QTest::newRow("has left") << int(CallDeed::Hold) << int(Kind::NotFound) << u"Ana has already left the call."_s;
        QTest::newRow("mute") << int(CallDeed::Mute) << int(Kind::Unreachable) << u"You were not muted"_s;
    }

    void saysWhatDidNotWork()
    {
        QFETCH(int, deed);
        QFETCH(int, kind);
        QFETCH(QString, says);

        const QString text = failureText(CallDeed(deed), u"Ana"_s, { .kind = ApiError::Kind(kind) });

        QVERIFY2(text.startsWith(says), qPrintable(text));
    }
};

QTEST_MAIN(TestCallPanel)
#include "tst_callpanel.moc"
