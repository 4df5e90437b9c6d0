#include "ui/floor/csvexport.h"

#include <QTableView>

using namespace std::chrono_literals;

namespace {

constexpr qint64 slice = 5; // ms; painting needs the rest of a frame
constexpr qint64 pauseBetweenNews = 250; // ms

} // namespace

CsvExport::CsvExport(QTableView &table, const QString &file)
    : QObject(&table)
    , m_sheet(table)
    , m_file(file)
    , m_held(table)
{
    for (auto change : { &QAbstractItemModel::rowsRemoved, &QAbstractItemModel::columnsRemoved })
        connect(table.model(), change, this, [this] { fail(tr("The table has changed meanwhile.")); });
    connect(&m_turn, &QTimer::timeout, this, &CsvExport::writeSome);
    m_told.start();
    m_turn.start(0ms);
}

void CsvExport::writeSome()
{
    if (!m_file.isOpen() && (!m_file.open(QIODevice::WriteOnly) || m_file.write(m_sheet.heading()) < 0))
        return fail(m_file.errorString());
    QElapsedTimer timer;
    timer.start();
    while (m_row < m_sheet.rows() && timer.elapsed() < slice) {
        if (m_file.write(m_sheet.line(m_row++)) < 0)
            return fail(m_file.errorString());
    }
    if (m_row < m_sheet.rows()) {
        if (m_told.elapsed() > pauseBetweenNews) {
            m_told.start();
            emit progressed(m_row, m_sheet.rows());
        }
        return;
    }
    if (!m_file.commit())
        return fail(m_file.errorString());
    m_isOver = true;
    m_turn.stop();
    emit finished(m_row);
    deleteLater();
}

void CsvExport::fail(const QString &fault)
{
    if (end())
        emit failed(fault);
}

void CsvExport::cancel()
{
    if (end())
        emit canceled();
}

/// Answers whether it was not over yet.
bool CsvExport::end()
{
    if (std::exchange(m_isOver, true))
        return false;
    m_turn.stop();
    m_file.cancelWriting();
    deleteLater();
    return true;
}
