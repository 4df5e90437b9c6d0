#pragma once

#include "ui/floor/csvtext.h"
#include "ui/floor/heldrows.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSaveFile>
#include <QTimer>

/// Writes a table to a file, a few milliseconds at a time, so that offers and clicks come in between. What was there is
/// replaced only when all is written. The rows of a big table stay as they are meanwhile.
class CsvExport final : public QObject
{
    Q_OBJECT

public:
    /// Begins at once, and deletes itself when it is over. Lives with the table.
    CsvExport(QTableView &table, const QString &file);

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
    void fail(const QString &fault);
    [[nodiscard]] bool end();

    CsvSheet m_sheet;
    QSaveFile m_file;
    HeldRows m_held;
    QTimer m_turn;
    QElapsedTimer m_told;
    int m_row = 0;
    bool m_isOver = false;
};
