#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPaintEvent>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// What of a widget is painted.
struct BannerPaint : QObject
{
    QRegion region{};

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestBanner : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenUntilThereIsAMessage()
    {
        Banner banner;
        QVERIFY(banner.isHidden());

        banner.showMessage(Tone::Bad, u"The server does not answer."_s);

        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), u"The server does not answer."_s);
        QCOMPARE(banner.accessibleName(), banner.text());
    }

    void goesByItselfWhereItMay()
    {
        QWidget window;
        auto *line = new QLineEdit(&window); // has the keyboard
        auto *there = new Banner(&window);
        Banner &banner = *there;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(there);
        window.show();
        line->setFocus();
        auto *passes = banner.findChild<QTimer *>();
        banner.showMessage(Tone::Good, u"12 rows written."_s);
        QVERIFY(!passes->isActive()); // what is not said to pass stays

        banner.letPass();
        QVERIFY(passes->isActive());
        banner.showMessage(Tone::Bad, u"No."_s);
        QVERIFY(!passes->isActive()); // that was about the other message

        passes->setInterval(0);
        QWidget other; // its window is in front
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QSignalSpy over(passes, &QTimer::timeout);
        banner.letPass();
        QTRY_VERIFY(over.count() > 1);
        QVERIFY(!banner.isHidden());

        window.activateWindow();
        QTRY_VERIFY(banner.isHidden());
    }

    void staysWhileItHasTheFocus()
    {
        Banner banner;
        auto *passes = banner.findChild<QTimer *>();
        banner.showMessage(Tone::Good, u"12 rows written."_s);
        banner.activateWindow();
        auto *close = banner.findChild<QToolButton *>(u"bannerClose"_s);
        close->setFocusPolicy(Qt::StrongFocus);
        close->setFocus();
        QTRY_VERIFY(close->hasFocus());
        passes->setInterval(0);
        QSignalSpy over(passes, &QTimer::timeout);

        banner.letPass();

        QTRY_VERIFY(over.count() > 1);
        QVERIFY(!banner.isHidden());
        passes->stop();
    }

    void detailsOpenBelow()
    {
        Banner banner;
        banner.showMessage(Tone::Bad, u"No."_s, u"HTTP status: 503"_s);
        auto *details = banner.findChild<QLabel *>(u"bannerDetails"_s);
        QVERIFY(!details->isVisible());

        QTest::mouseClick(banner.findChild<QPushButton *>(u"bannerDetailsButton"_s), Qt::LeftButton);

        QVERIFY(details->isVisible());
        QCOMPARE(details->text(), u"HTTP status: 503"_s);
    }

    void withoutDetailsThereIsNoButton()
    {
        Banner banner;

        banner.showMessage(Tone::Info, u"Hello."_s);

        QVERIFY(!banner.findChild<QPushButton *>(u"bannerDetailsButton"_s)->isVisible());
    }

    void isPaintedAnewAsAWholeWhenItsToneChanges()
    {
        Banner banner;
        banner.resize(600, 40);
        banner.showMessage(Tone::Good, u"Done."_s);
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        QCoreApplication::processEvents();
        BannerPaint painted;
        banner.installEventFilter(&painted);

        banner.showMessage(Tone::Bad, u"Gone."_s);

        QTRY_COMPARE(painted.region.boundingRect(), banner.rect());
    }

    void asksForItsAction()
    {
        Banner banner;
        QSignalSpy asked(&banner, &Banner::actionRequested);
        banner.setAction(u"Try Again"_s);
        banner.showMessage(Tone::Warning, u"No."_s);

        QTest::mouseClick(banner.findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
    }

    void itsWordsKeepTheirRoomWhereItIsNarrow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("below");
        QTest::newRow("across a window") << 1000 << false;
        QTest::newRow("in a column") << 420 << true;
    }

    void itsWordsKeepTheirRoomWhereItIsNarrow()
    {
        QFETCH(int, width);
        Banner banner;
        banner.showMessage(Tone::Bad,
            u"The server refused the request. Check what you entered, and whether the queue that you chose is still "
            "there."_s,
            u"HTTP 400"_s);
        banner.setAction(u"Try Again"_s);

        banner.resize(width, banner.heightForWidth(width));
        QCoreApplication::processEvents();

        const auto *words = banner.findChild<QLabel *>(u"bannerText"_s);
        const auto *action = banner.findChild<QPushButton *>(u"bannerAction"_s);
        QTEST(action->mapTo(&banner, QPoint()).y() > words->geometry().bottom(), "below");
        QVERIFY(words->width() > 300);
    }

    void fewWordsHaveTheirButtonBesideThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("one line") << u"Ben is being asked."_s;
        QTest::newRow("two lines") << u"Ben is being asked to take it, and has not said a word yet."_s;
    }

    void fewWordsHaveTheirButtonBesideThem()
    {
        QFETCH(QString, words);
        Banner banner;
        banner.setDismissable(false);
        banner.setAction(u"Cancel"_s);
        banner.resize(420, 60);

        banner.showMessage(Tone::Busy, words);
        QCoreApplication::processEvents();

        const auto *text = banner.findChild<QLabel *>(u"bannerText"_s);
        const auto *action = banner.findChild<QPushButton *>(u"bannerAction"_s);
        QVERIFY(action->mapTo(&banner, QPoint()).x() > text->geometry().right());
        QVERIFY(banner.minimumSizeHint().width() < 420);
    }

    void isDismissedOnce()
    {
        Banner banner;
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        banner.showMessage(Tone::Warning, u"No."_s);

        QTest::mouseClick(banner.findChild<QToolButton *>(u"bannerClose"_s), Qt::LeftButton);
        banner.dismiss();

        QVERIFY(banner.isHidden());
        QCOMPARE(dismissed.count(), 1);
    }

    void itsButtonsAreNamedAfterItsMessage()
    {
        Banner one;
        Banner other;
        one.showMessage(Tone::Bad, u"No answer."_s, u"HTTP 503"_s);
        other.showMessage(Tone::Bad, u"Not allowed."_s, u"HTTP 403"_s);

        QSet<QString> names;
        for (const Banner *banner : { &one, &other }) {
            names.insert(banner->findChild<QToolButton *>(u"bannerClose"_s)->accessibleName());
            names.insert(banner->findChild<QPushButton *>(u"bannerDetailsButton"_s)->accessibleName());
        }

        QCOMPARE(names.size(), 4);
    }

    void markupStaysText()
    {
        Banner banner;

        banner.showMessage(Tone::Bad, u"<b>x</b>"_s, u"<i>y</i>"_s);

        QCOMPARE(banner.findChild<QLabel *>(u"bannerText"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(banner.findChild<QLabel *>(u"bannerDetails"_s)->textFormat(), Qt::PlainText);
    }

    void emptyStateSaysWhatToDo()
    {
        EmptyState empty(Glyph::Bell, u"No offers"_s, u"Go available to get some."_s);
        QSignalSpy asked(&empty, &EmptyState::actionRequested);
        empty.show();
        auto *action = empty.findChild<QPushButton *>(u"emptyStateAction"_s);
        QVERIFY(!action->isVisible());

        empty.setAction(u"Go Available"_s);
        QTest::mouseClick(action, Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
