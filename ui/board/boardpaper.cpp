#include "ui/board/boardpaper.h"

#include "console/models/roles.h"
#include "ui/floor/floorwords.h"
#include "ui/floor/sparkline.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/mark.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <algorithm>

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardPaper)
};

/// A sheet on its way to paper.
class Paper
{
public:
    Paper(QPagedPaintDevice &device, const PaperSheet &sheet)
        : m_device(device)
        , m_sheet(sheet)
    {
    }

    int draw(PaperProgress &progress)
    {
        if (!m_painter.begin(&m_device))
            return 0;
        measure();
        beginPage();
        for (int row = 0; row < m_sheet.rows.size(); ++row) {
            if (progress.isCanceled)
                return 0;
            if (m_y + m_line > m_page.bottom() - 1.5 * m_line) {
                m_device.newPage();
                beginPage();
            }
            drawRow(row);
            progress.rows = row + 1;
        }
        return m_pages;
    }

private:
    void measure()
    {
        m_page = QRectF(0, 0, m_painter.viewport().width(), m_painter.viewport().height());
        QFont font = m_sheet.font;
        font.setPointSizeF(8);
        m_painter.setFont(font);
        m_line = m_painter.fontMetrics().height() * 1.35;
        qreal all = 0;
        for (const PaperColumn &each : m_sheet.columns)
            all += each.width;
        m_scale = m_page.width() / std::max(1.0, all);
    }

    void beginPage()
    {
        ++m_pages;
        m_y = m_page.top();
        m_painter.setPen(Qt::black);
        if (m_pages == 1)
            drawHeading();
        QFont bold = m_painter.font();
        bold.setBold(true);
        const QFont plain = m_painter.font();
        m_painter.setFont(bold);
        drawCells([](const PaperColumn &column, qsizetype) { return PaperCell{ .text = column.heading }; });
        m_painter.setFont(plain);
        m_painter.drawLine(QPointF(m_page.left(), m_y), QPointF(m_page.right(), m_y));
        m_y += m_line * 0.2;
        const QRectF foot(m_page.left(), m_page.bottom() - m_line, m_page.width(), m_line);
        m_painter.drawText(foot, Qt::AlignCenter, m_sheet.pageText.arg(m_pages));
    }

    void drawHeading()
    {
        const QFont plain = m_painter.font();
        QFont large = plain;
        large.setPointSizeF(16);
        m_painter.setFont(large);
        const qreal height = m_painter.fontMetrics().height();
        const int side = int(QStyle::visualAlignment(m_sheet.direction, Qt::AlignLeft | Qt::AlignVCenter));
        m_painter.drawText(QRectF(m_page.left(), m_y, m_page.width(), height), side, m_sheet.heading.title);
        m_painter.setFont(plain);
        m_painter.drawText(QRectF(m_page.left(), m_y + height, m_page.width(), m_line), side, m_sheet.heading.subtitle);
        m_y += height + 2 * m_line;
    }

    void drawRow(int row)
    {
        if (row % 2 == 1)
            m_painter.fillRect(QRectF(m_page.left(), m_y, m_page.width(), m_line), QColor(0xf2, 0xf2, 0xf2));
        const QList<PaperCell> &cells = m_sheet.rows.at(row);
        drawCells([&cells](const PaperColumn &, qsizetype place) { return cells.at(place); });
    }

    /// The first column stands where one begins to read.
    template <typename Cells> void drawCells(Cells cells)
    {
        const bool fromRight = m_sheet.direction == Qt::RightToLeft;
        qreal passed = 0;
        for (qsizetype place = 0; place < m_sheet.columns.size(); ++place) {
            const PaperColumn &column = m_sheet.columns.at(place);
            const qreal width = column.width * m_scale;
            const qreal left = fromRight ? m_page.right() - passed - width : m_page.left() + passed;
            const QRectF cell = QRectF(left, m_y, width, m_line).adjusted(m_line * 0.2, 0, -m_line * 0.2, 0);
            drawCell(cell, column.alignment, cells(column, place));
            passed += width;
        }
        m_y += m_line;
    }

    void drawCell(QRectF rect, Qt::Alignment alignment, const PaperCell &cell)
    {
        if (!cell.trend.isEmpty())
            return drawTrend(rect, cell.trend);
        const bool fromRight = m_sheet.direction == Qt::RightToLeft;
        if (cell.tone) {
            const qreal side = m_line * 0.5;
            const qreal left = fromRight ? rect.right() - side : rect.left();
            paintMark(m_painter, QRectF(left, rect.center().y() - side / 2, side, side), *cell.tone, ColorTheme::light());
            rect.adjust(fromRight ? 0 : side * 1.3, 0, fromRight ? -side * 1.3 : 0, 0);
        }
        const QString text = m_painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, int(rect.width()));
        m_painter.drawText(rect, int(QStyle::visualAlignment(m_sheet.direction, alignment)), text);
    }

    void drawTrend(const QRectF &rect, const QList<int> &figures)
    {
        m_painter.save();
        m_painter.setPen(QPen(Qt::black, m_line * 0.05));
        for (const QPolygonF &part : sparkline(figures, rect.adjusted(0, m_line * 0.15, 0, -m_line * 0.15)))
            m_painter.drawPolyline(part);
        m_painter.restore();
    }

    QPagedPaintDevice &m_device;
    const PaperSheet &m_sheet;
    QPainter m_painter{};
    QRectF m_page{};
    qreal m_scale = 1;
    qreal m_line = 0;
    qreal m_y = 0;
    int m_pages = 0;
};

PaperColumn paperColumn(const QTableView &table, int column)
{
    const QAbstractItemModel &model = *table.model();
    const QVariant aligned = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    PaperColumn made{ .column = column,
        .heading = model.headerData(column, Qt::Horizontal).toString(),
        .width = qreal(table.columnWidth(column)) };
    if (aligned.isValid())
        made.alignment = Qt::Alignment(aligned.toInt());
    return made;
}

} // namespace

PaperSheet copyColumns(const QTableView &table, const PaperHeading &heading)
{
    PaperSheet sheet{ .heading = heading,
        .pageText = PaperWords::tr("Page %1"),
        .font = table.font(),
        .direction = table.layoutDirection() };
    const QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !table.isColumnHidden(column))
            sheet.columns.append(paperColumn(table, column));
    }
    return sheet;
}

QList<PaperCell> copyRow(const QTableView &table, const PaperSheet &sheet, int row)
{
    QList<PaperCell> cells;
    cells.reserve(sheet.columns.size());
    for (const PaperColumn &each : sheet.columns) {
        const QModelIndex index = table.model()->index(row, each.column);
        const QVariant tone = index.data(FloorWords::ToneRole);
        PaperCell cell{ .text = index.data().toString() };
        if (tone.isValid())
            cell.tone = Tone(tone.toInt());
        if (const QVariant value = index.data(ModelRole::Value); value.metaType() == QMetaType::fromType<QList<int>>())
            cell = { .trend = value.value<QList<int>>() };
        cells.append(cell);
    }
    return cells;
}

int putOnPaper(QPagedPaintDevice &device, const PaperSheet &sheet, PaperProgress &progress)
{
    return Paper(device, sheet).draw(progress);
}
