#include "console/control/recordkeeping.h"
#include "console/journal/journal.h"
#include "support/fakeclock.h"
#include "ui/mainwindow/keepingbanner.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeepingBanner : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsNotKeptUntilItIs()
    {
        const QTemporaryDir folder;
        const QString blocker = folder.filePath(u"cordboard"_s);
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly)); // in the way of the folder
        Journal journal(blocker + u"/journal.sqlite"_s);
        const FakeClock clock;
        RecordKeeping keeping(journal, clock);
        KeepingBanner banner(keeping);
        QVERIFY(!banner.isVisible());

        QTRY_VERIFY_WITH_TIMEOUT(banner.isVisible(), 30'000);
        QVERIFY2(banner.text().contains(blocker), qPrintable(banner.text()));
        QVERIFY(banner.text().contains(u"make it writable"_s));
        QVERIFY(banner.text().contains(u"notes, wrap-up times and missed offers"_s));
        QVERIFY(file.remove());
        QTest::mouseClick(banner.findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);

        QTRY_VERIFY_WITH_TIMEOUT(!banner.isVisible(), 30'000);
    }
};

QTEST_MAIN(TestKeepingBanner)
#include "tst_keepingbanner.moc"
