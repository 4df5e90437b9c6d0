#pragma once

#include "ui/board/boardpaper.h"
#include "ui/floor/heldrows.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

class QPrinter;

/// Puts a table on paper while offers and clicks come in between: its rows are copied a few milliseconds at a time and stay
/// as they are meanwhile, the pages are drawn by another thread.
class PaperJob final : public QObject
{
    Q_OBJECT

public:
    /// Draws the sheet, on another thread; answers why it could not, in the system's words, or nothing.
    using Draw = std::function<QString(const PaperSheet &sheet, PaperProgress &progress)>;

    /// Begins at once, and deletes itself when it is over. Lives with the table.
    PaperJob(QTableView &table, const PaperHeading &heading, Draw draw);
    /// Cancels what is not over.
    ~PaperJob() override;

    /// To a PDF file; what was there is replaced only when all is written.
    [[nodiscard]] static Draw toPdf(const QString &file);
    [[nodiscard]] static Draw toPrinter(const std::shared_ptr<QPrinter> &printer);

    /// Neither finished() nor failed() comes then, but canceled().
    void cancel();

signals:
    void progressed(int rows, int all);
    void finished(int rows);
    void failed(const QString &fault);
    void canceled();

private:
    void copySome();
    void beginDrawing();
    void onDrawn(const QString &fault);
    void fail(const QString &fault);

    /// What the drawing thread has a share in.
    struct Shared
    {
        PaperSheet sheet{};
        PaperProgress progress{};
    };

    QTableView &m_table;
    std::optional<HeldRows> m_held; ///< While they are copied.
    Draw m_draw;
    std::shared_ptr<Shared> m_shared;
    int m_rows;
    QTimer m_copying;
    QTimer m_news;
    QFuture<QString> m_drawing;
    bool m_isOver = false;
};
