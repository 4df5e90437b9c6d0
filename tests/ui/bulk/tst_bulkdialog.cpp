// Changing agents at a real router, by the window alone.
#include "ui/bulk/bulkdialog.h"

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "console/models/bulkrowsmodel.h"
#include "console/routerfixture.h"
#include "console/state/bulkbook.h"
#include "console/state/consolestate.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice's console at a real router, with all agents known.
struct Floor
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console{};
    std::unique_ptr<BulkDialog> dialog{};
    QTemporaryDir folder;

    [[nodiscard]] bool open()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        console->start();
        console->setWatchFloor(true);
        const auto isRead = [this] {
            return state().freshness(StatePart::Workers) && !state().activities().isEmpty()
                && !state().taskChannels().isEmpty();
        };
        if (!QTest::qWaitFor(isRead, 30'000))
            return false;
        dialog = std::make_unique<BulkDialog>(*console);
        return true;
    }
    [[nodiscard]] const ConsoleState &state() const { return console->state(); }
    [[nodiscard]] WorkerId agent(const QString &name) const
    {
        for (const auto &row : state().workers().rows()) {
            if (row.value->name == name)
                return row.value->id;
        }
        return {};
    }
    [[nodiscard]] QByteArray pathOf(const WorkerId &agent) const
    {
        return "/v1/Workspaces/" + state().workspace()->id.utf8() + "/Workers/" + agent.utf8();
    }
    [[nodiscard]] QJsonObject attributesOf(const QString &name)
    {
        const QString text = router.get(pathOf(agent(name))).value("attributes"_L1).toString();
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    [[nodiscard]] bool canPress(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name)->isEnabled();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return dialog->findChild<QTableView *>()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return dialog->findChild<QTableView *>()->model()->rowCount(); }
    [[nodiscard]] bool isIn(BulkChange::Phase phase) const { return ConsoleFloor::of(*console).bulkChange().phase() == phase; }
    void setTeam(const QString &team) const
    {
        dialog->findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentIndex(1);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"bulkKey"_s), u"team"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"bulkValue"_s), team);
    }
    [[nodiscard]] QString file(const QByteArray &text) const
    {
        QFile file(folder.filePath(u"agents.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            return {};
        return file.fileName();
    }
};

} // namespace

class TestBulkDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyOfALabelLeadsToAField()
    {
        Floor f;
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

    void changesNothingBeforeApplyAndPutsItBackAfter()
    {
        Floor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Alice"_s), f.agent(u"Bob"_s) });
        QVERIFY(!f.canPress(u"bulkLook"_s)); // nothing is chosen yet
        f.setTeam(u"north"_s);
        const QJsonObject before = f.attributesOf(u"Bob"_s);

        f.press(u"bulkLook"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        QCOMPARE(f.rows(), 2);
        QVERIFY(f.cell(0, BulkRowsModel::After).contains(u"north"_s));
        QCOMPARE(f.attributesOf(u"Bob"_s), before);

        f.press(u"bulkApply"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));
        QCOMPARE(f.attributesOf(u"Bob"_s).value("team"_L1), QJsonValue(u"north"_s));
        QCOMPARE(f.attributesOf(u"Alice"_s).value("team"_L1), QJsonValue(u"north"_s));

        f.router.post(f.pathOf(f.agent(u"Alice"_s)), "Attributes=%7B%22team%22%3A%22south%22%7D"); // somebody else
        f.press(u"bulkUndo"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        f.press(u"bulkApply"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));
        QCOMPARE(f.attributesOf(u"Bob"_s), before);
        QCOMPARE(f.attributesOf(u"Alice"_s).value("team"_L1), QJsonValue(u"south"_s)); // left as it is
        QCOMPARE(ConsoleFloor::of(*f.console).bulkBook().count(BulkRow::State::Left), 1);
    }

    void anAgentDeletedMeanwhileIsARowsResult()
    {
        Floor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Bob"_s), f.agent(u"Alice"_s) });
        f.setTeam(u"north"_s);
        f.press(u"bulkLook"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        f.router.remove(f.pathOf(f.agent(u"Bob"_s)));

        f.press(u"bulkApply"_s);

        TRY_LONG(f.isIn(BulkChange::Phase::Ended));
        QCOMPARE(f.cell(0, BulkRowsModel::State), u"no such agent any more"_s);
        QCOMPARE(f.cell(1, BulkRowsModel::State), u"changed"_s);
    }

    void takesAFileAndSaysWhichLinesAreLeftOut()
    {
        Floor f;
        QVERIFY(f.open());
        f.dialog->openForFile();
        auto *ask = f.dialog->findChild<QFileDialog *>(u"bulkFileDialog"_s);
        QVERIFY(ask);

        emit ask->fileSelected(f.file("agent;status;capacity:voice\nBob;Idle;1\nNobody;Idle;1\nAlice;Napping;1\n"));
        ask->close();

        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        QCOMPARE(f.rows(), 1);
        QVERIFY(f.cell(0, BulkRowsModel::After).startsWith(u"Idle"_s));
        QStringList words;
        for (const QLabel *label : f.dialog->findChildren<QLabel *>())
            words.append(label->text());
        const QString said = words.join(u'\n');
        QVERIFY2(said.contains(u"Line 3: there is no agent “Nobody”."_s), qPrintable(said));
        QVERIFY2(said.contains(u"Line 4: there is no status “Napping”."_s), qPrintable(said));
        f.press(u"bulkApply"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));
        QCOMPARE(f.router.get(f.pathOf(f.agent(u"Bob"_s))).value("activity_name"_L1).toString(), u"Idle"_s);
    }

    void savesTheResults()
    {
        Floor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Bob"_s) });
        f.setTeam(u"north"_s);
        f.press(u"bulkLook"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        f.press(u"bulkApply"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));

        f.press(u"bulkSave"_s);
        auto *ask = f.dialog->findChild<QFileDialog *>(u"bulkSaveDialog"_s);
        QVERIFY(ask);
        const QString name = f.folder.filePath(u"results.csv"_s);
        emit ask->fileSelected(name);

        QTRY_VERIFY(QFile::exists(name));
        QFile results(name);
        QVERIFY(results.open(QIODevice::ReadOnly));
        QVERIFY(results.readAll().contains("Bob,team: none,\"team: \"\"north\"\"\",changed\r\n"));
        ask->close();
    }
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
