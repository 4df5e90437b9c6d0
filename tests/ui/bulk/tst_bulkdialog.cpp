// Changing agents at a real router, by the window alone.
#include "bulkfloor.h"

#include "console/models/bulkrowsmodel.h"
#include "console/state/bulkbook.h"
#include "support/exportedtable.h"
#include "support/mnemonicclashes.h"
#include "ui/floor/filebanner.h"
#include "ui/text/translators.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestBulkDialog : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void everyKeyOfALabelLeadsToAField()
    {
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Alice"_s) });

        int keys = 0;
        for (const QLabel *label : f.dialog->findChildren<QLabel *>()) {
            if (!label->text().contains(u'&'))
                continue;
            QVERIFY2(label->buddy(), qPrintable(label->text())); // else the "&" is shown
            ++keys;
        }
        QVERIFY(keys >= 3);
    }

    void noTwoShareALetter_data()
    {
        QTest::addColumn<QString>("locale");

        QTest::newRow("English") << u"en_GB"_s;
        QTest::newRow("German") << u"de_DE"_s;
    }

    void noTwoShareALetter()
    {
        QFETCH(QString, locale);
        installTranslators(*qApp, QLocale(locale));
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Bob"_s) });
        QCOMPARE(mnemonicClashes(*f.dialog), QStringList());
        f.change().propose({ { .worker = f.agent(u"Bob"_s), .attributes = { { u"team"_s, u"north"_s } } } });
        QVERIFY(f.reaches(BulkFloor::Phase::Ready));

        f.press(u"bulkApply"_s);

        QCOMPARE(mnemonicClashes(*f.dialog), QStringList()); // under way
        f.press(u"bulkPause"_s);
        QCOMPARE(mnemonicClashes(*f.dialog), QStringList());
        f.press(u"bulkStop"_s);
        QCOMPARE(mnemonicClashes(*f.dialog), QStringList());
    }

    void changesNothingBeforeApplyAndPutsItBackAfter()
    {
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Alice"_s), f.agent(u"Bob"_s) });
        QVERIFY(!f.canPress(u"bulkLook"_s)); // nothing is chosen yet
        f.setTeam(u"north"_s);
        const QJsonObject before = f.attributesOf(u"Bob"_s);

        QVERIFY(f.dryRun());
        QCOMPARE(f.rows(), 2);
        QVERIFY(f.cell(0, BulkRowsModel::After).contains(u"north"_s));
        QCOMPARE(f.attributesOf(u"Bob"_s), before);

        QVERIFY(f.apply());
        QCOMPARE(f.attributesOf(u"Bob"_s).value("team"_L1), QJsonValue(u"north"_s));
        QCOMPARE(f.attributesOf(u"Alice"_s).value("team"_L1), QJsonValue(u"north"_s));

        f.router.post(f.pathOf(f.agent(u"Alice"_s)), "Attributes=%7B%22team%22%3A%22south%22%7D"); // somebody else
        QVERIFY(f.undo());
        QCOMPARE(f.attributesOf(u"Bob"_s), before);
        QCOMPARE(f.attributesOf(u"Alice"_s).value("team"_L1), QJsonValue(u"south"_s)); // left as it is
        QCOMPARE(f.console->floor().bulkBook().count(BulkRow::State::Left), 1);
    }

    void theFormBeginsAnewForOtherAgents()
    {
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Alice"_s) });
        f.choose(u"bulkStatus"_s, u"Idle"_s);
        QVERIFY(f.canPress(u"bulkLook"_s));

        f.dialog->openFor({ f.agent(u"Bob"_s) });

        QCOMPARE(f.dialog->findChild<QComboBox *>(u"bulkStatus"_s)->currentText(), u"Leave as it is"_s);
        QVERIFY(!f.canPress(u"bulkLook"_s));
    }

    void saysWhoIsChosenBeforeTheDryRun()
    {
        BulkFloor f;
        QVERIFY(f.open());

        f.dialog->openFor({ f.agent(u"Alice"_s), f.agent(u"Bob"_s) });

        const auto *whom = f.dialog->findChild<QLabel *>(u"bulkWhom"_s);
        QVERIFY2(whom->text().endsWith(u": Alice, Bob"_s), qPrintable(whom->text()));
    }

    void anAgentDeletedMeanwhileIsARowsResult()
    {
        BulkFloor f;
        QVERIFY(f.open());
        QVERIFY(f.dryRunFor({ u"Bob"_s, u"Alice"_s }, u"north"_s));
        f.router.remove(f.pathOf(f.agent(u"Bob"_s)));

        QVERIFY(f.apply());

        QCOMPARE(f.cell(0, BulkRowsModel::State), u"no such agent any more"_s);
        QCOMPARE(f.cell(1, BulkRowsModel::State), u"changed"_s);
    }

    void takesAFileAndSaysWhichLinesAreLeftOut()
    {
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openForFile();
        auto *ask = f.dialog->findChild<QFileDialog *>(u"bulkFileDialog"_s);
        QVERIFY(ask);

        emit ask->fileSelected(f.file("agent;status;capacity:voice\nBob;Idle;1\nNobody;Idle;1\nAlice;Napping;1\n"));
        ask->close();

        QVERIFY(f.reaches(BulkFloor::Phase::Ready));
        QCOMPARE(f.rows(), 1);
        QVERIFY(f.cell(0, BulkRowsModel::After).startsWith(u"Idle"_s));
        QStringList words;
        for (const QLabel *label : f.dialog->findChildren<QLabel *>())
            words.append(label->text());
        const QString said = words.join(u'\n');
        QVERIFY2(said.contains(u"Line 3: there is no agent “Nobody”."_s), qPrintable(said));
        QVERIFY2(said.contains(u"Line 4: there is no status “Napping”."_s), qPrintable(said));
        QVERIFY(f.apply());
        QCOMPARE(f.router.get(f.pathOf(f.agent(u"Bob"_s))).value("activity_name"_L1).toString(), u"Idle"_s);
    }

    void saysHowMuchOfAFileCounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("begin");

        QTest::newRow("lines with several faults")
            << QByteArray("agent,status\nNobody,Napping\nBob,Idle\nNoone,Napping\n") << u"2 line(s) are left out."_s;
        QTest::newRow("headings of the table") << QByteArray("Agent,Status,Load\nBob,Idle,free\nNobody,Idle,\n")
                                               << u"Line 3: there is no agent “Nobody”. Read as UTF-8, separated by “,”. Not used: Load."_s;
        QTest::newRow("an unknown heading") << QByteArray("agent,mood\nBob,Idle\n")
                                            << u"Nothing of the file can be used. Line 1: the column “mood”"_s;
    }

    void saysHowMuchOfAFileCounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, begin);
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openForFile();
        auto *ask = f.dialog->findChild<QFileDialog *>(u"bulkFileDialog"_s);

        emit ask->fileSelected(f.file(text));
        ask->close();

        const auto *banner = f.dialog->findChild<FileBanner *>();
        TRY_LONG(banner->isVisible());
        QVERIFY2(banner->text().startsWith(begin), qPrintable(banner->text()));
    }

    void aBadFileShowsNothingOfTheChangeBefore()
    {
        BulkFloor f;
        QVERIFY(f.open());
        const auto isSeen = [&f](const QString &name) { return f.dialog->findChild<QWidget *>(name)->isVisible(); };
        f.dialog->openFor({ f.agent(u"Alice"_s), f.agent(u"Bob"_s) });
        QVERIFY(isSeen(u"bulkColumns"_s)); // what a file may have
        const QJsonObject before = f.attributesOf(u"Bob"_s);
        f.setTeam(u"north"_s);
        QVERIFY(f.dryRun());
        QVERIFY(!isSeen(u"bulkColumns"_s));
        QVERIFY(f.apply());

        f.dialog->openForFile();
        auto *ask = f.dialog->findChild<QFileDialog *>(u"bulkFileDialog"_s);
        emit ask->fileSelected(f.file("agent,mood\nBob,Idle\n"));
        ask->close();

        TRY_LONG(isSeen(u"bulkColumns"_s));
        QVERIFY(!isSeen(u"bulkTable"_s));
        QVERIFY(!isSeen(u"bulkSummary"_s));
        const auto *undo = f.dialog->findChild<QPushButton *>(u"bulkUndo"_s);
        QVERIFY(undo->isVisible() && undo->isEnabled());
        QVERIFY2(undo->text().contains(u'2'), qPrintable(undo->text()));

        QVERIFY(f.undo());
        QVERIFY(isSeen(u"bulkTable"_s) && isSeen(u"bulkSummary"_s));
        QCOMPARE(f.attributesOf(u"Bob"_s), before);
    }

    void asksBeforeAnUndoIsReplaced_data()
    {
        QTest::addColumn<bool>("byFile");

        QTest::newRow("by a file") << true;
        QTest::newRow("by other agents") << false;
    }

    void asksBeforeAnUndoIsReplaced()
    {
        QFETCH(bool, byFile);
        BulkFloor f;
        QVERIFY(f.open());
        QVERIFY(f.dryRunFor({ u"Alice"_s, u"Bob"_s }, u"north"_s));
        QVERIFY(f.apply());
        f.press(u"bulkUndo"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ready));
        const auto other = [&f, byFile] {
            if (byFile)
                f.press(u"bulkFile"_s);
            else
                f.dialog->openFor({ f.agent(u"Alice"_s) });
        };
        auto *ask = f.dialog->findChild<Banner *>(u"bulkUndoLost"_s);
        other();
        QVERIFY(ask->isVisible());

        QTest::mouseClick(ask->findChild<QPushButton *>(u"bannerOtherAction"_s), Qt::LeftButton); // keep it
        QVERIFY(!ask->isVisible());
        QCOMPARE(f.rows(), 2);
        QVERIFY(f.change().isUndo());
        QVERIFY(!f.dialog->findChild<QFileDialog *>(u"bulkFileDialog"_s));

        other();
        QTest::mouseClick(ask->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
        QVERIFY(!ask->isVisible());
        QCOMPARE(f.dialog->findChild<QFileDialog *>(u"bulkFileDialog"_s) != nullptr, byFile);
        QCOMPARE(f.change().isUndo(), byFile); // until a file is chosen
    }

    void saysThatAFileCannotBeRead()
    {
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openForFile();
        auto *ask = f.dialog->findChild<QFileDialog *>(u"bulkFileDialog"_s);
        QVERIFY(ask);

        emit ask->fileSelected(f.folder.filePath(u"none.csv"_s));
        ask->close();

        const auto *banner = f.dialog->findChild<FileBanner *>();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"The file %1 cannot be read."_s.arg(f.folder.filePath(u"none.csv"_s)));
        QVERIFY(f.isIn(BulkFloor::Phase::Idle));
    }

    void savesTheResults()
    {
        BulkFloor f;
        QVERIFY(f.open());
        QVERIFY(f.dryRunFor({ u"Bob"_s }, u"north"_s));
        QVERIFY(f.apply());

        const ExportedTable table;
        QVERIFY(table.write(*f.dialog));

        QCOMPARE(table.row(1), (QStringList{ u"Bob"_s, u"team: none"_s, u"team: \"north\""_s, u"changed"_s }));
        const auto *banner = f.dialog->findChild<FileBanner *>();
        TRY_LONG(banner->text().contains(table.name()));
        QVERIFY(banner->isVisible());
    }
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
