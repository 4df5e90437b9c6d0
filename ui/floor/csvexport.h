#pragma once

#include "ui/floor/csvtext.h"
#include "ui/floor/heldrows.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPersistentModelIndex>
#include <QSaveFile>
#include <QTimer>

/// Writes a table to a file, a few milliseconds at a time, so that offers and clicks come in between. What was there is
/// replaced only when all is written. The rows are those of the beginning: of a big table they stay as they are meanwhile,
/// and where others come into a short one they are left out.
class CsvExport final : public QObject
{
    Q_OBJECT

public:
    /// Begins at once, and deletes itself when it is over. Lives with the table.
    CsvExport(QTableView &table, const QString &file);
    /// Lives with `owner`, which the sheet's model must outlive.
    CsvExport(const CsvSheet &sheet, const QString &file, QObject *owner);

    /// The file is as it was; neither finished() nor failed() comes, but canceled().
    void cancel();

signals:
    void progressed(int rows, int all);
    void finished(int rows);
    /// The file is as it was; `fault` in the system's words.
    void failed(const QString &fault);
    void canceled();

private:
    void writeSome();
    [[nodiscard]] QByteArray nextLine();
    void fail(const QString &fault);
    [[nodiscard]] bool end();

    CsvSheet m_sheet;
    QSaveFile m_file;
    HeldRows m_held;
    QList<QPersistentModelIndex> m_followed; ///< Where rows come and move meanwhile; empty: they are held.
    QTimer m_turn;
    QElapsedTimer m_told;
    int m_row = 0;
    int m_rows;
    bool m_isOver = false;
};
