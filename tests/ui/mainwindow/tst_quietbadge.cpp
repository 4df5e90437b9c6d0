#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/quietbadge.h"
#include "ui/mainwindow/shell.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// "Do Not Disturb" is seen while it is on, and ended by a click.
class TestQuietBadge : public QObject
{
    Q_OBJECT

private slots:
    void isSeenWhileItIsOn()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"cordboard.ini"_s));
        QWidget bar;
        QuietBadge badge(settings, &bar);
        QVERIFY(badge.isHidden());

        settings.setDoNotDisturb(true);

        QVERIFY(!badge.isHidden());
        QVERIFY(badge.text().contains(u"Do Not Disturb"_s));
        QVERIFY(badge.toolTip().contains(u"ring"_s));
    }

    void aClickEndsIt()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"cordboard.ini"_s));
        QWidget bar;
        QuietBadge badge(settings, &bar);
        settings.setDoNotDisturb(true);

        badge.click();

        QVERIFY(!settings.doNotDisturb());
        QVERIFY(badge.isHidden());
    }

    void canBeTheBellAlone()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"cordboard.ini"_s));
        QWidget bar;
        const QuietBadge badge(settings, &bar);

        QVERIFY(badge.minimumSizeHint().width() < badge.sizeHint().width() / 2);
        QVERIFY(badge.minimumSizeHint().width() >= badge.iconSize().width());
    }

    void standsAboveThePages()
    {
        SampleConsole sample;
        const MainWindow window(sample.console());
        const auto *badge = window.shell()->findChild<QuietBadge *>();
        QVERIFY(badge->isHidden());

        sample.console().settings().setDoNotDisturb(true);

        QVERIFY(!badge->isHidden());
    }
};

QTEST_MAIN(TestQuietBadge)
#include "tst_quietbadge.moc"
