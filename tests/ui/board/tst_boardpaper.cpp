// The board as PDF: all of it, off the ui thread, and given up without harm.
#include "console/models/queuetablemodel.h"
#include "support/sampleconsole.h"
#include "ui/board/paperjob.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorviews.h"
#include "ui/floor/queuespage.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QFile>
#include <QPdfWriter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So many queues on the board, and where its PDF is to go.
struct Board
{
    SampleConsole sample;
    QueuesPage page{ sample.console() };
    QTemporaryDir folder;

    explicit Board(int queues)
    {
        page.resize(1100, 600);
        page.show();
        sample.signIn();
        QList<TaskQueue> all;
        QList<QueueFigures> figures;
        for (int number = 1; number <= queues; ++number) {
            all.append({ .id = sid<TaskQueueId>(number), .name = u"Queue %1"_s.arg(number) });
            figures.append({ .queue = sid<TaskQueueId>(number), .pending = number % 20, .longestWaiting = 100s });
        }
        sample.state().applyQueues(all, sample.clock().now());
        sample.state().applyFigures(figures, sample.clock().now());
    }
    [[nodiscard]] bool isFilled(int queues) const { return page.table()->model()->rowCount() == queues; }
    [[nodiscard]] QString file() const { return folder.filePath(u"queues.pdf"_s); }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] int pages() const { return int(text().count("/Type /Page\n")); }
    void putOld() const
    {
        QFile old(file());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") > 0);
    }
    [[nodiscard]] PaperSheet sheet() const
    {
        PaperSheet sheet = copyColumns(*page.table(), { u"Queues"_s, u"now"_s });
        for (int row = 0; row < page.table()->model()->rowCount(); ++row)
            sheet.rows.append(copyRow(*page.table(), sheet, row));
        return sheet;
    }
};

} // namespace

class TestBoardPaper : public QObject
{
    Q_OBJECT

private slots:
    void hasAllRowsOnSoManyPages_data()
    {
        QTest::addColumn<int>("queues");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");

        QTest::newRow("one page") << 10 << 1 << 1;
        QTest::newRow("several") << 200 << 3 << 12;
        QTest::newRow("a big board") << 600 << 9 << 36;
    }

    void hasAllRowsOnSoManyPages()
    {
        QFETCH(int, queues);
        QFETCH(int, least);
        QFETCH(int, most);
        Board board(queues);
        QTRY_VERIFY_WITH_TIMEOUT(board.isFilled(queues), 30'000);
        auto *job = new PaperJob(*board.page.table(), { u"Queues"_s, {} }, PaperJob::toPdf(board.file()));
        QSignalSpy finished(job, &PaperJob::finished);

        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);

        QCOMPARE(finished.constFirst().at(0).toInt(), queues);
        QVERIFY(board.text().startsWith("%PDF"));
        QVERIFY2(board.pages() >= least && board.pages() <= most, qPrintable(QString::number(board.pages())));
    }

    void isDrawnByAnotherThreadFromWhatWasThere()
    {
        Board board(300);
        QTRY_VERIFY_WITH_TIMEOUT(board.isFilled(300), 30'000);
        QThread *drawer = nullptr;
        qsizetype rows = 0;
        QString first;
        auto *job = new PaperJob(*board.page.table(), {}, [&](const PaperSheet &sheet, PaperProgress &) {
            drawer = QThread::currentThread();
            rows = sheet.rows.size();
            first = sheet.rows.constFirst().constFirst().text;
            return QString();
        });
        QSignalSpy finished(job, &PaperJob::finished);
        QVERIFY(!drawer); // nothing blocks

        board.sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"AAA"_s } }, board.sample.clock().now() + 1s);

        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY(drawer && drawer != QThread::currentThread());
        QCOMPARE(rows, 300);
        QCOMPARE(first, u"Queue 1"_s);
    }

    void marksAndTrendsAreInTheCopy()
    {
        Board board(12);
        QTRY_VERIFY(board.isFilled(12));
        board.sample.console().queueTable().setTrends({ { sid<TaskQueueId>(1), { 1, 4, 2 } } });

        const PaperSheet sheet = board.sheet();

        const auto hasTone = [](const PaperCell &cell) { return cell.tone == Tone::Bad; };
        const auto hasTrend = [](const PaperCell &cell) { return cell.trend == QList{ 1, 4, 2 }; };
        QVERIFY(std::ranges::any_of(sheet.rows.at(11), hasTone)); // twelve wait
        QVERIFY(std::ranges::none_of(sheet.rows.at(1), hasTone));
        QVERIFY(std::ranges::any_of(sheet.rows, [&](const auto &row) { return std::ranges::any_of(row, hasTrend); }));
        QCOMPARE(sheet.columns.constFirst().heading, u"Queue"_s);
    }

    void canceledItStopsAndTheOldFileStays()
    {
        Board board(300);
        QTRY_VERIFY_WITH_TIMEOUT(board.isFilled(300), 30'000);
        board.putOld();
        auto *job = new PaperJob(*board.page.table(), {}, PaperJob::toPdf(board.file()));
        QSignalSpy canceled(job, &PaperJob::canceled);
        QSignalSpy finished(job, &PaperJob::finished);
        QSignalSpy gone(job, &QObject::destroyed);

        job->cancel();

        QCOMPARE(canceled.count(), 1);
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(board.text(), QByteArray("as it was"));
    }

    void theDrawingItselfEndsWhereItIsCanceled()
    {
        Board board(50);
        QTRY_VERIFY(board.isFilled(50));
        PaperProgress progress;
        progress.isCanceled = true;
        QPdfWriter writer(board.file());

        QCOMPARE(putOnPaper(writer, board.sheet(), progress), 0);
        QCOMPARE(progress.rows.load(), 0);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Board board(2);
        QTRY_VERIFY(board.isFilled(2));
        auto *job = new PaperJob(*board.page.table(), {}, PaperJob::toPdf(u"/nowhere/queues.pdf"_s));
        QSignalSpy failed(job, &PaperJob::failed);

        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.constFirst().at(0).toString().isEmpty());
    }

    void printsWithTheSamePages()
    {
        Board board(200);
        QTRY_VERIFY(board.isFilled(200));
        const auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFileName(board.file()); // no printer here: the same engine, to a file
        auto *job = new PaperJob(*board.page.table(), {}, PaperJob::toPrinter(printer));
        QSignalSpy finished(job, &PaperJob::finished);

        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY(board.text().startsWith("%PDF"));
    }

    void thePageShowsHowFarItIsWithCancel()
    {
        Board board(2);
        auto *banner = board.page.findChild<Banner *>();
        QVERIFY(!banner->isVisible());

        emit board.page.views()->exportProgressed(u"queues.pdf"_s, 200, 5'000);

        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"queues.pdf: 200 of 5"_s));
        const auto buttons = banner->findChildren<QAbstractButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const auto *each) { return each->isVisible() && each->text() == u"Cancel"_s; }));
        emit board.page.views()->exportCanceled(u"queues.pdf"_s);
        QVERIFY(std::ranges::none_of(buttons, [](const auto *each) { return each->isVisible() && each->text() == u"Cancel"_s; }));
    }
};

QTEST_MAIN(TestBoardPaper)
#include "tst_boardpaper.moc"
