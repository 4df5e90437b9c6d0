#include "ui/start/tourpictures.h"

#include <QDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void paint(QWidget &widget, Qt::GlobalColor color)
{
    QPalette colors = widget.palette();
    colors.setColor(QPalette::Window, color);
    widget.setPalette(colors);
    widget.setAutoFillBackground(true);
}

bool shows(const QImage &picture, Qt::GlobalColor color)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == QColor(color))
                return true;
        }
    }
    return false;
}

} // namespace

class TestTourPictures : public QObject
{
    Q_OBJECT

private slots:
    void numbersItsFiles();
    void showsWhatStandsInFront_data();
    void showsWhatStandsInFront();
    void saysWhenItCannotWrite();
};

void TestTourPictures::numbersItsFiles()
{
    const QTemporaryDir folder;
    TourPictures pictures(folder.filePath(u"deep/er"_s));
    QWidget window;
    window.show();

    QVERIFY(pictures.isReady());
    QCOMPARE(pictures.take(window, u"Signed in"_s), u"01-signed-in.png"_s);
    QCOMPARE(pictures.take(window, u"Offer"_s), u"02-offer.png"_s);

    QVERIFY(QFile::exists(folder.filePath(u"deep/er/02-offer.png"_s)));
}

void TestTourPictures::showsWhatStandsInFront_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPoint>("at");

    QTest::newRow("dialog") << u"dialog"_s << QPoint(30, 30);
    QTest::newRow("a toast far off the window") << u"offerToast"_s << QPoint(5000, 5000);
}

void TestTourPictures::showsWhatStandsInFront()
{
    QFETCH(QString, name);
    QFETCH(QPoint, at);
    QWidget window;
    window.resize(300, 200);
    paint(window, Qt::red);
    window.show();
    QDialog front;
    front.setObjectName(name);
    front.resize(60, 40);
    front.move(at);
    paint(front, Qt::green);

    QVERIFY(!shows(TourPictures::composed(window), Qt::green));
    front.show();

    const QImage picture = TourPictures::composed(window);
    QVERIFY(shows(picture, Qt::red));
    QVERIFY(shows(picture, Qt::green));
}

void TestTourPictures::saysWhenItCannotWrite()
{
    TourPictures pictures(u"/dev/null/here"_s);
    QWidget window;

    QVERIFY(!pictures.isReady());
    QVERIFY(pictures.take(window, u"x"_s).isEmpty());
}

QTEST_MAIN(TestTourPictures)
#include "tst_tourpictures.moc"
