#include "ui/board/paperjob.h"

#include "core/base/onfinished.h"

#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTableView>
#include <QtConcurrent>

using namespace std::chrono_literals;

namespace {

constexpr qint64 copySlice = 5; // ms; painting needs the rest of a frame
constexpr auto newsPause = 250ms;

QString drawPdf(const QString &file, const PaperSheet &sheet, PaperProgress &progress)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    int pages = 0;
    {
        QPdfWriter writer(&out);
        writer.setTitle(sheet.heading.title);
        writer.setResolution(150);
        writer.setPageOrientation(QPageLayout::Landscape);
        pages = putOnPaper(writer, sheet, progress);
    } // it is whole only now
    if (pages > 0 && out.commit())
        return {};
    return out.error() == QFileDevice::NoError ? PaperJob::tr("It could not be drawn.") : out.errorString();
}

} // namespace

PaperJob::PaperJob(QTableView &table, const PaperHeading &heading, Draw draw)
    : QObject(&table)
    , m_table(table)
    , m_held(std::in_place, table)
    , m_draw(std::move(draw))
    , m_shared(std::make_shared<Shared>())
    , m_rows(table.model()->rowCount())
{
    m_shared->sheet = copyColumns(table, heading);
    m_shared->sheet.rows.reserve(m_rows);
    for (auto change : { &QAbstractItemModel::rowsRemoved, &QAbstractItemModel::columnsRemoved }) {
        connect(table.model(), change, this, [this] {
            if (m_copying.isActive())
                fail(tr("The table has changed meanwhile."));
        });
    }
    connect(&m_copying, &QTimer::timeout, this, &PaperJob::copySome);
    connect(&m_news, &QTimer::timeout, this, [this] { emit progressed(m_shared->progress.rows, m_rows); });
    m_news.start(newsPause);
    m_copying.start(0ms);
}

PaperJob::~PaperJob()
{
    m_shared->progress.isCanceled = true;
    m_drawing.waitForFinished(); // at the next row: fonts must not go while it draws
}

PaperJob::Draw PaperJob::toPdf(const QString &file)
{
    return [file](const PaperSheet &sheet, PaperProgress &progress) { return drawPdf(file, sheet, progress); };
}

PaperJob::Draw PaperJob::toPrinter(const std::shared_ptr<QPrinter> &printer)
{
    return [printer](const PaperSheet &sheet, PaperProgress &progress) {
        const int pages = putOnPaper(*printer, sheet, progress);
        if (progress.isCanceled)
            printer->abort();
        return pages > 0 ? QString() : tr("It could not be drawn.");
    };
}

void PaperJob::copySome()
{
    QElapsedTimer timer;
    timer.start();
    PaperSheet &sheet = m_shared->sheet;
    while (sheet.rows.size() < m_rows && timer.elapsed() < copySlice)
        sheet.rows.append(copyRow(m_table, sheet, int(sheet.rows.size())));
    if (sheet.rows.size() == m_rows)
        beginDrawing();
}

void PaperJob::beginDrawing()
{
    m_copying.stop();
    m_held.reset();
    m_drawing = QtConcurrent::run(
        [draw = m_draw, shared = m_shared] { return draw(shared->sheet, shared->progress); });
    onFinished(m_drawing, this, tr("It could not be drawn."), [this](const QString &fault) { onDrawn(fault); });
}

void PaperJob::onDrawn(const QString &fault)
{
    if (!fault.isEmpty())
        return fail(fault);
    if (std::exchange(m_isOver, true))
        return;
    emit finished(m_rows);
    deleteLater();
}

void PaperJob::cancel()
{
    if (std::exchange(m_isOver, true))
        return;
    m_shared->progress.isCanceled = true;
    m_copying.stop();
    m_news.stop();
    emit canceled();
    deleteLater();
}

void PaperJob::fail(const QString &fault)
{
    if (std::exchange(m_isOver, true))
        return;
    m_copying.stop();
    m_news.stop();
    emit failed(fault);
    deleteLater();
}
