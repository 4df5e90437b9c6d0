#include "console/models/tasktablemodel.h"
#include "ui/floor/taskwords.h"
#include "ui/text/counttext.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"
#include "ui/text/translators.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestTranslators : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void pluralsAreRight_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("tasks");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("English, none") << u"en_GB"_s << 0 << u"0 tasks"_s << u"0 seconds"_s;
        QTest::newRow("English, one") << u"en_GB"_s << 1 << u"1 task"_s << u"1 second"_s;
        QTest::newRow("English, more") << u"en_GB"_s << 3 << u"3 tasks"_s << u"3 seconds"_s;
        QTest::newRow("German, one") << u"de_DE"_s << 1 << u"1 Aufgabe"_s << u"1 Sekunde"_s;
        QTest::newRow("German, more") << u"de_DE"_s << 3 << u"3 Aufgaben"_s << u"3 Sekunden"_s;
        QTest::newRow("Austrian, more") << u"de_AT"_s << 3 << u"3 Aufgaben"_s << u"3 Sekunden"_s;
        QTest::newRow("a language not there") << u"fr_FR"_s << 1 << u"1 task"_s << u"1 second"_s;
    }

    void pluralsAreRight()
    {
        QFETCH(QString, locale);
        QFETCH(int, n);

        installTranslators(*qApp, QLocale(locale));

        QTEST(tasksText(n), "tasks");
        QTEST(spokenDuration(std::chrono::seconds(n)), "spoken");
    }

    void errorsAreTranslated()
    {
        const QString english = errorText({}).whole();

        installTranslators(*qApp, QLocale(u"de_DE"_s));

        QVERIFY(errorText({}).whole() != english);
    }

    void filtersAskForColumnsByTheirHeadings()
    {
        QCOMPARE(taskSearchWords().columns.value(TaskTableModel::Queue), u"Queue"_s);

        installTranslators(*qApp, QLocale(u"de_DE"_s));

        QCOMPARE(taskSearchWords().columns.value(TaskTableModel::Queue), u"Warteschlange"_s);
        QCOMPARE(taskSearchWords().columns.value(TaskTableModel::Channel), u"Kanal"_s);
    }

    void directionFollowsTheLanguage()
    {
        installTranslators(*qApp, QLocale(u"he_IL"_s));

        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    }
};

QTEST_MAIN(TestTranslators)
#include "tst_translators.moc"
