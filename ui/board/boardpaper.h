#pragma once

#include <QString>

class QPagedPaintDevice;
class QTableView;

/// What stands above a table on paper.
struct PaperHeading
{
    QString title{};
    QString subtitle{}; ///< e.g. workspace, and when the figures were asked for.
};

/// Draws the table on pages: shown columns in their order, all rows, with marks; headings on each page, a page number below.
/// Columns share the width as they do on the screen. Black on white, whatever the theme. Answers how many pages; 0: the
/// device could not be drawn on.
int putOnPaper(QPagedPaintDevice &device, const QTableView &table, const PaperHeading &heading);
