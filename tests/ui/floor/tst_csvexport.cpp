#include "ui/floor/csvexport.h"

#include "console/models/tasktablemodel.h"
#include "support/sampleconsole.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskspage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// So many tasks in a table, and where to write them.
struct Floor
{
    SampleConsole sample;
    std::unique_ptr<TasksPage> page;
    QTemporaryDir folder;
    QList<Task> tasks;

    explicit Floor(int count)
    {
        page = std::make_unique<TasksPage>(sample.console());
        page->show();
        sample.signIn();
        for (int number = 1; number <= count; ++number)
            tasks.append(sample.task(number, u"caller %1"_s.arg(number)));
        sample.state().applyTasks(tasks, sample.clock().now());
    }
    [[nodiscard]] int rows() const { return page->table()->model()->rowCount(); }
    [[nodiscard]] QString file() const { return folder.filePath(u"tasks.csv"_s); }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private slots:
    void writesInSlicesWhileRowsStayAsTheyAre()
    {
        Floor f(4'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.rows(), 4'000, 30'000);
        auto *writing = new CsvExport(*f.page->table(), f.file());
        QSignalSpy finished(writing, &CsvExport::finished);
        QCOMPARE(finished.count(), 0); // nothing blocks

        Task another = f.sample.task(9'000, u"late"_s);
        f.sample.state().apply(another, f.sample.clock().now());

        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(finished.constFirst().at(0).toInt(), 4'000);
        QCOMPARE(f.text().count("\r\n"), 4'001);
        QTRY_COMPARE(f.rows(), 4'001); // and then it comes
    }

    void signingOutLeavesTheOldFile()
    {
        Floor f(4'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.rows(), 4'000, 30'000);
        {
            QFile old(f.file());
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") > 0);
        }
        auto *writing = new CsvExport(*f.page->table(), f.file());
        QSignalSpy failed(writing, &CsvExport::failed);

        f.sample.state().clear();

        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(f.text(), QByteArray("as it was"));
    }
};

QTEST_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
