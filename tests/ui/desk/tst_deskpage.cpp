#include "ui/desk/deskpage.h"

#include "console/control/taskdrafts.h"
#include "console/control/transfercontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/desk/offercard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The widget of this name, if one can see it.
template <typename WidgetType = QWidget>
WidgetType *seen(const DeskPage &page, const QString &name)
{
    auto *widget = page.findChild<WidgetType *>(name);
    return widget && widget->isVisible() ? widget : nullptr;
}

} // namespace

/// Takes the place of the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened{};

    Browser()
    {
        for (const QString &scheme : { u"https"_s, u"http"_s })
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : { u"https"_s, u"http"_s })
            QDesktopServices::unsetUrlHandler(scheme);
    }

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

class TestDeskPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWhenThereIsNothing_data();
    void saysWhatToDoWhenThereIsNothing();
    void saysThatTheStatusComesFromAMiss();
    void showsATaskInHand();
    void showsOffersUntilTheyEnd();
    void manyOffersDoNotMakeItHigher();
    void anOfferMovesNothingAside();
    void rowsSayHowMuchIsLeftOfAWrapUp();
    void saysBesideATaskThatAMissHasMovedOne();
    void whatIsChosenStaysInView();
    void goesBackInOneClick_data();
    void goesBackInOneClick();
    void restsWhileOffline();
    void keepsTheTaskThatIsLookedAt();
    void keepsWhatIsTypedOfEachTask();
    void changesAttributes();
    void offersToRepairWhatIsStuck();
    void opensTheCustomerByAClick_data();
    void opensTheCustomerByAClick();
    void followsATransfer();
    void tellsTheFateOfATaskThatIsGone();
    void handsOnByKeyboardAndSaysWhyNot();
};

void TestDeskPage::saysBesideATaskThatAMissHasMovedOne()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);
    Workspace workspace = *sample.state().workspace();
    workspace.timeoutActivity = sid<ActivityId>(1);
    sample.state().apply(workspace);
    sample.reserve(2, u"Ben"_s, ReservationStatus::Accepted);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Pending);
    QVERIFY(!seen(page, u"movedByMiss"_s));

    sample.reserve(1, u"Ana"_s, ReservationStatus::Timeout);
    sample.setActivity(1); // a second later

    QTRY_VERIFY(seen(page, u"movedByMiss"_s));
    auto *moved = seen<Banner>(page, u"movedByMiss"_s);
    QCOMPARE(moved->text(), u"You are now Offline: the offer was not answered."_s);
    moved->findChild<QPushButton *>(u"bannerAction"_s)->click();
    QCOMPARE(sample.console().workerStatus().pending(sid<WorkerId>(1)), sid<ActivityId>(2));
    sample.setActivity(2);
    QTRY_VERIFY(!seen(page, u"movedByMiss"_s));
}

void TestDeskPage::whatIsChosenStaysInView()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.resize(900, 900);
    page.show();
    sample.signIn(2);
    for (int i = 1; i <= 6; ++i)
        sample.reserve(i, u"Ana"_s, ReservationStatus::Accepted);
    auto *list = page.findChild<QListView *>(u"tasksInHand"_s);
    QTRY_COMPARE(list->model()->rowCount(), 6);
    list->setCurrentIndex(list->model()->index(5, 0));

    list->setFixedHeight(2 * list->sizeHintForRow(0) + 5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    const auto isInView = [list] {
        return list->viewport()->rect().contains(list->visualRect(list->currentIndex()).adjusted(1, 0, -1, 0));
    };
    QTRY_VERIFY(isInView());
}

void TestDeskPage::rowsSayHowMuchIsLeftOfAWrapUp()
{
    SampleConsole sample;
    sample.console().settings().setWrapUpRules(u"Spanish"_s, { .length = std::chrono::seconds(60) });
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    sample.reserve(2, u"Ben"_s, ReservationStatus::Wrapping);
    const QAbstractItemModel *rows = page.findChild<QListView *>(u"tasksInHand"_s)->model();
    QTRY_COMPARE(rows->rowCount(), 2);
    const auto spoken = [rows](int row) { return rows->index(row, 0).data(Qt::AccessibleTextRole).toString(); };

    QVERIFY2(spoken(0).startsWith(u"Ana"_s) && spoken(0).contains(u"In hand · Spanish"_s), qPrintable(spoken(0)));
    QTRY_VERIFY2(spoken(1).startsWith(u"Ben"_s) && spoken(1).contains(u" left · Spanish"_s), qPrintable(spoken(1)));
}

void TestDeskPage::anOfferMovesNothingAside()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.resize(1000, 700);
    page.show();
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    page.findChild<QSplitter *>(u"deskSplitter"_s)->setSizes({ 1, 999 }); // as narrow as it may be
    auto *complete = seen<QPushButton>(page, u"completeButton"_s);
    QVERIFY(complete);
    const auto place = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return complete->mapTo(&page, QPoint());
    };
    const QPoint before = place();

    sample.reserve(2, u"Ben"_s, ReservationStatus::Pending);

    QTRY_VERIFY(page.findChild<OfferCard *>() && page.findChild<OfferCard *>()->isVisible());
    QCOMPARE(place(), before);
    sample.reserve(2, u"Ben"_s, ReservationStatus::Timeout);
    QTRY_VERIFY(!page.findChild<OfferCard *>());
    QCOMPARE(place(), before);
}

void TestDeskPage::saysWhatToDoWhenThereIsNothing_data()
{
    QTest::addColumn<int>("activity");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("button");

    QTest::newRow("offline") << 1 << u"Your status is Offline"_s << true;
    QTest::newRow("idle") << 2 << u"No tasks in hand"_s << false;
    QTest::newRow("busy") << 3 << u"Your status is Busy"_s << true;
}

void TestDeskPage::saysWhatToDoWhenThereIsNothing()
{
    QFETCH(int, activity);
    QFETCH(QString, says);
    QFETCH(bool, button);
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();

    sample.signIn(activity);

    auto *empty = seen(page, u"deskEmpty"_s);
    QVERIFY(empty);
    QStringList texts;
    for (const QLabel *label : empty->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(says), qPrintable(texts.join(u'|')));
    QCOMPARE(seen<QPushButton>(page, u"emptyStateAction"_s) != nullptr, button);
}

void TestDeskPage::saysThatTheStatusComesFromAMiss()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);
    Workspace workspace = *sample.state().workspace();
    workspace.timeoutActivity = sid<ActivityId>(1);
    sample.state().apply(workspace);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Pending);

    sample.reserve(1, u"Ana"_s, ReservationStatus::Timeout);
    sample.setActivity(1); // a second later

    const auto says = [&page](const QString &words) {
        const QList<QLabel *> labels = seen(page, u"deskEmpty"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().startsWith(words); });
    };
    QVERIFY(says(u"You are now Offline: the offer was not answered."_s));
    sample.clock().advance(std::chrono::minutes(1));
    sample.setActivity(2);
    sample.setActivity(1); // oneself
    QVERIFY(says(u"Choose Idle to get offers."_s));
}

void TestDeskPage::showsATaskInHand()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(3);

    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);

    QTRY_VERIFY(seen(page, u"taskDetail"_s));
    QCOMPARE(page.findChild<QLabel *>(u"who"_s)->text(), u"Ana"_s);
    QVERIFY(seen(page, u"tasksInHand"_s));
    QVERIFY(!seen(page, u"emptyStateAction"_s));
}

void TestDeskPage::showsOffersUntilTheyEnd()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);

    sample.reserve(1, u"Ana"_s, ReservationStatus::Pending);
    QTRY_COMPARE(page.findChildren<OfferCard *>().size(), 1);
    QCOMPARE(page.findChild<QPushButton *>(u"cardAccept"_s)->accessibleName(), u"Accept Ana"_s);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Timeout);

    QTRY_VERIFY(page.findChildren<OfferCard *>().isEmpty());
}

void TestDeskPage::manyOffersDoNotMakeItHigher()
{
    SampleConsole sample;
    sample.signIn(2);
    DeskPage page(sample.console());
    page.resize(900, 600);
    page.show();

    for (int number = 1; number <= 8; ++number)
        sample.reserve(number, u"Ana %1"_s.arg(number), ReservationStatus::Pending);
    QCoreApplication::processEvents();

    QCOMPARE(page.findChildren<OfferCard *>().size(), 8);
    QVERIFY2(page.minimumSizeHint().height() <= 600, qPrintable(QString::number(page.minimumSizeHint().height())));
    QCOMPARE(page.height(), 600);
}

void TestDeskPage::goesBackInOneClick_data()
{
    QTest::addColumn<int>("activity");
    QTest::addColumn<bool>("taskInHand");
    QTest::addColumn<QString>("button");

    QTest::newRow("busy, done") << 3 << false << u"Go Idle"_s;
    QTest::newRow("busy, a task in hand") << 3 << true << QString();
    QTest::newRow("idle") << 2 << false << QString();
}

void TestDeskPage::goesBackInOneClick()
{
    QFETCH(int, activity);
    QFETCH(bool, taskInHand);
    QFETCH(QString, button);
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(activity);
    if (taskInHand)
        sample.reserve(1, u"Ana"_s, ReservationStatus::Wrapping);

    const auto *back = seen<QPushButton>(page, u"emptyStateAction"_s);

    QCOMPARE(back ? back->text() : QString(), button);
}

void TestDeskPage::restsWhileOffline()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(3);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    QTRY_VERIFY(seen(page, u"wrapUpButton"_s));

    page.setOnline(false);
    QVERIFY(!seen(page, u"wrapUpButton"_s)->isEnabled());
    QVERIFY(!seen(page, u"wrapUpButton"_s)->toolTip().isEmpty());
    page.setOnline(true);

    QVERIFY(seen(page, u"wrapUpButton"_s)->isEnabled());
}

void TestDeskPage::keepsTheTaskThatIsLookedAt()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    sample.reserve(2, u"Ben"_s, ReservationStatus::Accepted);
    auto *list = page.findChild<QListView *>(u"tasksInHand"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);

    list->setCurrentIndex(list->model()->index(1, 0));
    sample.reserve(3, u"Cid"_s, ReservationStatus::Accepted);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Completed);

    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(page.findChild<QLabel *>(u"who"_s)->text(), u"Ben"_s);
}

void TestDeskPage::keepsWhatIsTypedOfEachTask()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.console().settings().setWrapUpRules(u"Spanish"_s, { .dispositions = { u"Solved"_s, u"Call back"_s } });
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    sample.reserve(2, u"Ben"_s, ReservationStatus::Accepted);
    auto *list = page.findChild<QListView *>(u"tasksInHand"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    auto *notes = page.findChild<QPlainTextEdit *>(u"notes"_s);
    auto *disposition = page.findChild<QComboBox *>(u"disposition"_s);

    QTest::keyClicks(notes, u"of Ana"_s);
    disposition->setCurrentIndex(disposition->findData(u"Call back"_s));
    sample.setActivity(3); // whatever else changes meanwhile
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(notes->toPlainText(), QString());
    QCOMPARE(disposition->currentData().toString(), QString());
    QTest::keyClicks(notes, u"of Ben"_s);
    list->setCurrentIndex(list->model()->index(0, 0));

    QCOMPARE(notes->toPlainText(), u"of Ana"_s);
    QCOMPARE(disposition->currentData().toString(), u"Call back"_s);
    QCOMPARE(sample.console().drafts().draft(sid<ReservationId>(2)).notes, u"of Ben"_s);
}

void TestDeskPage::changesAttributes()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    sample.reserve(2, u"Ben"_s, ReservationStatus::Accepted);
    auto *list = page.findChild<QListView *>(u"tasksInHand"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    Task known = *sample.state().task(sid<TaskId>(1));
    known.version = 3; // as read one by one
    sample.state().apply(known, sample.clock().now());

    QTest::mouseClick(seen<QPushButton>(page, u"editAttributes"_s), Qt::LeftButton);
    auto *text = seen<QPlainTextEdit>(page, u"attributesText"_s);
    QVERIFY(text);
    text->setPlainText(u"{\"name\": \"Eva\"}"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(seen(page, u"attributes"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(seen(page, u"attributesText"_s));
    QCOMPARE(text->toPlainText(), u"{\"name\": \"Eva\"}"_s); // nothing typed is lost
    QTest::mouseClick(seen<QPushButton>(page, u"completeButton"_s), Qt::LeftButton);
    QVERIFY(seen(page, u"missing"_s));
    QTest::mouseClick(seen<QPushButton>(page, u"discardAttributes"_s), Qt::LeftButton);

    QVERIFY(seen(page, u"attributes"_s));
}

void TestDeskPage::offersToRepairWhatIsStuck()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Wrapping);
    QTRY_VERIFY(seen(page, u"taskDetail"_s));
    QVERIFY(!seen(page, u"repairBar"_s));

    sample.clock().advance(std::chrono::minutes(31));
    sample.state().apply(sample.task(1, u"Ana"_s, TaskStatus::Wrapping), sample.clock().now());

    QTRY_VERIFY(seen(page, u"repairBar"_s));
    QVERIFY(seen<Banner>(page, u"repairBar"_s)->text().contains(u"AssignmentStatus=completed"_s));
}

void TestDeskPage::opensTheCustomerByAClick_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("button");
    QTest::addColumn<QByteArray>("opened");

    QTest::newRow("none set") << QString() << false << QByteArray();
    QTest::newRow("by name and number") << u"https://crm.example/{name}?phone={from}"_s << true
                                        << QByteArray("https://crm.example/Ana?phone=%2B15550001");
    QTest::newRow("not of this task") << u"https://crm.example/{nobody}"_s << true << QByteArray();
}

void TestDeskPage::opensTheCustomerByAClick()
{
    QFETCH(QString, pattern);
    QFETCH(bool, button);
    QFETCH(QByteArray, opened);
    Browser browser;
    SampleConsole sample;
    sample.console().settings().setScreenPop(pattern);
    DeskPage page(sample.console());
    page.show();
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    QTRY_VERIFY(seen(page, u"taskDetail"_s));

    auto *open = seen<QPushButton>(page, u"screenPopButton"_s);
    QCOMPARE(open != nullptr, button);
    QVERIFY(browser.opened.isEmpty()); // never without a click
    if (open)
        QTest::mouseClick(open, Qt::LeftButton);

    QCOMPARE(browser.opened.size(), opened.isEmpty() ? 0 : 1);
    if (!opened.isEmpty())
        QCOMPARE(browser.opened.first().toEncoded(), opened);
}

namespace {

Transfer transferOf(const SampleConsole &sample, TransferStatus status)
{
    return { .id = sid<TransferId>(1),
        .workspace = sid<WorkspaceId>(1),
        .task = sid<TaskId>(1),
        .status = status,
        .to = sid<WorkerId>(2).text(),
        .initiatingReservation = sid<ReservationId>(1),
        .initiatingWorker = sid<WorkerId>(1),
        .createdAt = sample.state().task(sid<TaskId>(1))->createdAt };
}

} // namespace

void TestDeskPage::followsATransfer()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(3);
    sample.state().apply(sample.agent(2, u"Bob"_s), sample.clock().now());
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    QTRY_VERIFY(seen(page, u"taskDetail"_s));
    QVERIFY(seen<QPushButton>(page, u"transferButton"_s)->toolTip().contains(u"API key"_s)); // nobody has signed in

    sample.state().apply(transferOf(sample, TransferStatus::Initiated));
    QCOMPARE(seen<Banner>(page, u"transferBar"_s)->text(), u"Bob is being asked to take it."_s);

    sample.state().apply(transferOf(sample, TransferStatus::Complete));
    QVERIFY(seen<Banner>(page, u"transferBar"_s)->text().startsWith(u"Bob has taken it too."_s));
    seen<Banner>(page, u"transferBar"_s)->dismiss();
    QVERIFY(!seen(page, u"transferBar"_s));
}

void TestDeskPage::tellsTheFateOfATaskThatIsGone()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    sample.signIn(3);
    sample.state().apply(sample.agent(2, u"Bob"_s), sample.clock().now());
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    sample.state().apply(transferOf(sample, TransferStatus::Initiated));
    sample.reserve(1, u"Ana"_s, ReservationStatus::Completed);

    sample.state().apply(transferOf(sample, TransferStatus::Complete));

    const QList<Banner *> banners = page.findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(banners,
        [](const Banner *banner) { return banner->isVisible() && banner->text().startsWith(u"Bob has taken it"_s); }));
}

void TestDeskPage::handsOnByKeyboardAndSaysWhyNot()
{
    SampleConsole sample;
    DeskPage page(sample.console());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    sample.signIn(3);
    Worker bob = sample.agent(2, u"Bob"_s);
    bob.available = true;
    sample.state().apply(bob, sample.clock().now());
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    sample.console().transfers().setHasToken(true); // and yet the bridge gets none
    QTRY_VERIFY(seen<QPushButton>(page, u"transferButton"_s)->isEnabled());

    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = page.findChild<QDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog); // a window that is active by its child is not enough
    auto *line = dialog->findChild<QLineEdit *>(u"directoryLine"_s);
    QTest::keyClicks(line, u"bob"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(dialog->isHidden());
    const QList<Banner *> banners = page.findChildren<Banner *>();
    QTRY_VERIFY(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(u"Sign in with another API key"_s);
    }));
    QVERIFY(!seen(page, u"transferBar"_s));
}

QTEST_MAIN(TestDeskPage)
#include "tst_deskpage.moc"
