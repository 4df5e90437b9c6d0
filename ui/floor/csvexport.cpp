#include "ui/floor/csvexport.h"

#include <QTableView>

using namespace std::chrono_literals;

namespace {

constexpr qint64 slice = 5; // ms; painting needs the rest of a frame
constexpr qint64 pauseBetweenNews = 250; // ms

} // namespace

CsvExport::CsvExport(QTableView &table, const QString &file)
    : CsvExport(CsvSheet(table), file, &table)
{
}

CsvExport::CsvExport(const CsvSheet &sheet, const QString &file, QObject *owner)
    : QObject(owner)
    , m_sheet(sheet)
    , m_file(file)
    , m_held(sheet.model())
    , m_rows(sheet.rows())
{
    for (int row = 0; row < m_rows && !m_held.isHeld(); ++row)
        m_followed.append(sheet.model().index(row, 0));
    for (auto change : { &QAbstractItemModel::rowsRemoved, &QAbstractItemModel::columnsRemoved })
        connect(&sheet.model(), change, this, [this] { fail(tr("The table has changed meanwhile.")); });
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
    while (m_row < m_rows && timer.elapsed() < slice) {
        if (m_file.write(nextLine()) < 0)
            return fail(m_file.errorString());
    }
    if (m_row < m_rows) {
        if (m_told.elapsed() > pauseBetweenNews) {
            m_told.start();
            emit progressed(m_row, m_rows);
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

QByteArray CsvExport::nextLine()
{
    const int row = m_row++;
    return m_sheet.line(m_followed.isEmpty() ? row : m_followed.at(row).row());
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
