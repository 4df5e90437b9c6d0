#include "ui/start/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void comesAndGoes();
    void namesTheProgram_data();
    void namesTheProgram();
    void isOffWhereTheDesktopHidIt();
    void saysWhenItCannot();

private:
    static QByteArray entry(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(u"org.cordboard.Cordboard.desktop"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestAutostart::comesAndGoes()
{
    QTemporaryDir folder;
    const Autostart autostart(u"/usr/bin/cordboard"_s, folder.path());
    QVERIFY(!autostart.isOn());

    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QVERIFY(autostart.set(false));
    QVERIFY(autostart.set(false)); // off already

    QVERIFY(!autostart.isOn());
}

void TestAutostart::namesTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");

    QTest::newRow("usual") << u"/usr/bin/cordboard"_s << QByteArray("Exec=\"/usr/bin/cordboard\" --hidden\n");
    QTest::newRow("spaces") << u"/opt/my tools/c"_s << QByteArray("Exec=\"/opt/my tools/c\" --hidden\n");
    QTest::newRow("per cent") << u"/opt/50%/c"_s << QByteArray("Exec=\"/opt/50%%/c\" --hidden\n");
    QTest::newRow("dollar") << u"/opt/$x/c"_s << QByteArray("Exec=\"/opt/\\\\$x/c\" --hidden\n");
}

void TestAutostart::namesTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, exec);
    QTemporaryDir folder;

    QVERIFY(Autostart(program, folder.path()).set(true));

    QVERIFY2(entry(folder).contains(exec), entry(folder).constData());
}

void TestAutostart::isOffWhereTheDesktopHidIt()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"org.cordboard.Cordboard.desktop"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[Desktop Entry]\nExec=cordboard\nHidden=true\n");
    file.close();

    QVERIFY(!Autostart(u"/usr/bin/cordboard"_s, folder.path()).isOn());
}

void TestAutostart::saysWhenItCannot()
{
    QVERIFY(!Autostart(u"/usr/bin/cordboard"_s, u"/dev/null/autostart"_s).set(true));
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
