// A table on paper: drawn by another thread from a copy, cancelled, refused.
#include "ui/board/paperjob.h"

#include <QBuffer>
#include <QFile>
#include <QHeaderView>
#include <QPdfWriter>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// A table of so many rows, three columns of which the second is hidden.
struct Sheet
{
    QStandardItemModel model;
    QTableView table;

    explicit Sheet(int rows)
        : model(rows, 3)
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
        }
        model.setHorizontalHeaderLabels({ u"One"_s, u"Two"_s, u"Three"_s });
        table.setModel(&model);
        table.hideColumn(1);
    }
};

/// How a job ended, and whether it has gone.
struct Job
{
    QPointer<PaperJob> job;
    QSignalSpy finished;
    QSignalSpy failed;
    QSignalSpy canceled;

    Job(Sheet &sheet, const PaperJob::Draw &draw)
        : job(new PaperJob(sheet.table, { .title = u"Board"_s, .subtitle = u"Tutorial"_s }, draw))
        , finished(job, &PaperJob::finished)
        , failed(job, &PaperJob::failed)
        , canceled(job, &PaperJob::canceled)
    {
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBoardPaper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void turnsThePageWhenItIsFull_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");

        QTest::newRow("no row: the headings all the same") << 0 << 1 << 1;
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("hundreds") << 300 << 5 << 12;
    }

    void turnsThePageWhenItIsFull()
    {
        QFETCH(int, rows);
        QFETCH(int, least);
        QFETCH(int, most);
        const Sheet sheet(rows);
        PaperSheet copy = copyColumns(sheet.table, { .title = u"Board"_s });
        for (int row = 0; row < rows; ++row)
            copy.rows.append(copyRow(sheet.table, copy, row));
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::WriteOnly));
        PaperProgress progress;

        int pages = 0;
        {
            QPdfWriter writer(&paper);
            writer.setPageOrientation(QPageLayout::Landscape);
            pages = putOnPaper(writer, copy, progress);
        }

        QVERIFY2(pages >= least && pages <= most, qPrintable(QString::number(pages)));
        QCOMPARE(progress.rows.load(), rows);
        QVERIFY(paper.data().startsWith("%PDF"));
    }

    void takesTheColumnsOneSeesAsTheyStand()
    {
        Sheet sheet(2);
        sheet.table.horizontalHeader()->swapSections(0, 2);

        const PaperSheet copy = copyColumns(sheet.table, {});

        QCOMPARE(copy.columns.size(), 2);
        QCOMPARE(copy.columns.at(0).heading, u"Three"_s);
        QCOMPARE(copy.columns.at(1).heading, u"One"_s);
        QCOMPARE(copyRow(sheet.table, copy, 1).at(0).text, u"1/2"_s);
    }

    void drawsBesideTheWindow()
    {
        Sheet sheet(40);
        QThread *drawnOn = nullptr;
        qsizetype seen = 0;

        const Job job(sheet, [&](const PaperSheet &copy, PaperProgress &) {
            drawnOn = QThread::currentThread();
            seen = copy.rows.size();
            return QString();
        });

        QTRY_COMPARE(job.finished.count(), 1);
        QCOMPARE(job.finished.constFirst().constFirst().toInt(), 40);
        QVERIFY(drawnOn && drawnOn != QThread::currentThread());
        QCOMPARE(seen, 40);
        QTRY_VERIFY(!job.job);
    }

    void writesAFile()
    {
        Sheet sheet(40);
        const QString file = m_folder.filePath(u"board.pdf"_s);

        const Job job(sheet, PaperJob::toPdf(file));

        QTRY_COMPARE(job.finished.count() + job.failed.count(), 1);
        QCOMPARE(job.failed.count(), 0);
        QVERIFY(contents(file).startsWith("%PDF"));
        QVERIFY(contents(file).trimmed().endsWith("%%EOF"));
    }

    void aFolderThatIsNotThereIsTold()
    {
        Sheet sheet(2);

        const Job job(sheet, PaperJob::toPdf(m_folder.filePath(u"none/board.pdf"_s)));

        QTRY_COMPARE(job.failed.count(), 1);
        QVERIFY(!job.failed.constFirst().constFirst().toString().isEmpty());
        QTRY_VERIFY(!job.job);
    }

    void whatWasThereStaysWhenItIsCanceled()
    {
        Sheet sheet(40);
        const QString path = m_folder.filePath(u"kept.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();
        QSemaphore begun;
        QSemaphore goesOn;
        const PaperJob::Draw toPdf = PaperJob::toPdf(path);
        const Job job(sheet, [&](const PaperSheet &copy, PaperProgress &progress) {
            begun.release();
            goesOn.acquire();
            return toPdf(copy, progress);
        });
        QTRY_COMPARE(begun.available(), 1);

        job.job->cancel();
        goesOn.release();

        QCOMPARE(job.canceled.count(), 1);
        QTRY_VERIFY(!job.job);
        QCOMPARE(job.finished.count() + job.failed.count(), 0);
        QCOMPARE(contents(path), QByteArray("as it was"));
    }

    void aTableThatGoesTakesItsJobAlong()
    {
        auto sheet = std::make_unique<Sheet>(40);
        QSemaphore begun;
        const Job job(*sheet, [&](const PaperSheet &, PaperProgress &progress) {
            begun.release();
            while (!progress.isCanceled)
                QThread::yieldCurrentThread();
            return QString();
        });
        QTRY_COMPARE(begun.available(), 1);

        sheet.reset();

        QVERIFY(!job.job);
        QCOMPARE(job.finished.count(), 0);
    }

    void rowsThatGoWhileTheyAreCopiedAreTold()
    {
        Sheet sheet(40);
        const Job job(sheet, [](const PaperSheet &, PaperProgress &) { return QString(); });

        sheet.model.removeRows(10, 5); // before the first slice

        QCOMPARE(job.failed.count(), 1);
        QTRY_VERIFY(!job.job);
        QCOMPARE(job.finished.count(), 0);
    }
};

QTEST_MAIN(TestBoardPaper)
#include "tst_boardpaper.moc"
