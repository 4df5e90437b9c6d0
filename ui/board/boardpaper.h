#pragma once

#include "ui/theme/tone.h"

#include <QFont>
#include <QList>
#include <QString>
#include <atomic>
#include <optional>

class QPagedPaintDevice;
class QTableView;

/// What stands above a table on paper.
struct PaperHeading
{
    QString title{};
    QString subtitle{}; ///< e.g. workspace, and when the figures were asked for.
};

struct PaperColumn
{
    int column = 0; ///< Of the model.
    QString heading{};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    qreal width = 0; ///< As on the screen: columns share the page's width like that.
};

struct PaperCell
{
    QString text{};
    std::optional<Tone> tone{}; ///< Empty: no mark.
    QList<int> trend{}; ///< Drawn as a line in place of the text; empty: none.
};

/// A table as it was when it was copied: shown columns in their order, rows by and by. A value, to be drawn on any thread.
struct PaperSheet
{
    PaperHeading heading{};
    QString pageText{}; ///< "Page %1".
    QFont font{};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QList<PaperColumn> columns{};
    QList<QList<PaperCell>> rows{};
};

/// How far the drawing has come, to be seen from another thread, and stopped.
struct PaperProgress
{
    std::atomic<int> rows = 0;
    std::atomic<bool> isCanceled = false;
};

/// The columns of the table; on the ui thread, as is copyRow().
PaperSheet copyColumns(const QTableView &table, const PaperHeading &heading);
/// One row, as the sheet's columns want it.
QList<PaperCell> copyRow(const QTableView &table, const PaperSheet &sheet, int row);

/// Draws the sheet on pages, with marks; headings on each page, a page number below. Black on white, whatever the theme.
/// Answers how many pages; 0: the device could not be drawn on, or it was canceled.
int putOnPaper(QPagedPaintDevice &device, const PaperSheet &sheet, PaperProgress &progress);
