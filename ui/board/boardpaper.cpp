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

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardPaper)
};

/// One column on paper, in the device's pixels.
struct PaperColumn
{
    int column = 0;
    qreal width = 0;
};

/// A table on its way to paper.
class Paper
{
public:
    Paper(QPagedPaintDevice &device, const QTableView &table, const PaperHeading &heading)
        : m_device(device)
        , m_table(table)
        , m_heading(heading)
    {
    }

    int draw()
    {
        if (!m_painter.begin(&m_device))
            return 0;
        measure();
        const int rows = m_table.model()->rowCount();
        beginPage();
        for (int row = 0; row < rows; ++row) {
            if (m_y + m_line > m_page.bottom() - 1.5 * m_line) {
                m_device.newPage();
                beginPage();
            }
            drawRow(row);
        }
        return m_pages;
    }

private:
    void measure()
    {
        m_page = QRectF(0, 0, m_painter.viewport().width(), m_painter.viewport().height());
        QFont font = m_table.font();
        font.setPointSizeF(8);
        m_painter.setFont(font);
        m_line = m_painter.fontMetrics().height() * 1.35;
        const QHeaderView *header = m_table.horizontalHeader();
        qreal all = 0;
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (m_table.isColumnHidden(column))
                continue;
            m_columns.append({ column, qreal(m_table.columnWidth(column)) });
            all += m_columns.constLast().width;
        }
        for (PaperColumn &each : m_columns)
            each.width *= m_page.width() / std::max(1.0, all);
        if (m_table.layoutDirection() == Qt::RightToLeft)
            std::ranges::reverse(m_columns);
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
        drawCells([this](int column) { return m_table.model()->headerData(column, Qt::Horizontal).toString(); }, -1);
        m_painter.setFont(plain);
        m_painter.drawLine(QPointF(m_page.left(), m_y), QPointF(m_page.right(), m_y));
        m_y += m_line * 0.2;
        const QString number = PaperWords::tr("Page %1").arg(m_pages);
        m_painter.drawText(QRectF(m_page.left(), m_page.bottom() - m_line, m_page.width(), m_line), Qt::AlignCenter, number);
    }

    void drawHeading()
    {
        const QFont plain = m_painter.font();
        QFont large = plain;
        large.setPointSizeF(16);
        m_painter.setFont(large);
        const qreal height = m_painter.fontMetrics().height();
        const int side = int(QStyle::visualAlignment(m_table.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        m_painter.drawText(QRectF(m_page.left(), m_y, m_page.width(), height), side, m_heading.title);
        m_painter.setFont(plain);
        m_painter.drawText(QRectF(m_page.left(), m_y + height, m_page.width(), m_line), side, m_heading.subtitle);
        m_y += height + 2 * m_line;
    }

    void drawRow(int row)
    {
        if (row % 2 == 1)
            m_painter.fillRect(QRectF(m_page.left(), m_y, m_page.width(), m_line), QColor(0xf2, 0xf2, 0xf2));
        drawCells([this, row](int column) { return m_table.model()->index(row, column).data().toString(); }, row);
    }

    template <typename Words> void drawCells(Words words, int row)
    {
        qreal x = m_page.left();
        for (const PaperColumn &each : m_columns) {
            const QRectF cell = QRectF(x, m_y, each.width, m_line).adjusted(m_line * 0.2, 0, -m_line * 0.2, 0);
            drawCell(cell, each.column, words(each.column), row);
            x += each.width;
        }
        m_y += m_line;
    }

    void drawCell(QRectF cell, int column, const QString &words, int row)
    {
        const Qt::LayoutDirection direction = m_table.layoutDirection();
        const QModelIndex index = row < 0 ? QModelIndex() : m_table.model()->index(row, column);
        if (index.isValid() && index.data(ModelRole::Value).metaType() == QMetaType::fromType<QList<int>>())
            return drawTrend(cell, index.data(ModelRole::Value).value<QList<int>>());
        const QVariant tone = index.data(FloorWords::ToneRole);
        if (tone.isValid()) {
            const qreal side = m_line * 0.5;
            const qreal left = direction == Qt::RightToLeft ? cell.right() - side : cell.left();
            paintMark(m_painter, QRectF(left, cell.center().y() - side / 2, side, side), Tone(tone.toInt()),
                ColorTheme::light());
            cell.adjust(direction == Qt::RightToLeft ? 0 : side * 1.3, 0, direction == Qt::RightToLeft ? -side * 1.3 : 0, 0);
        }
        const QVariant aligned = m_table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const auto wanted = Qt::Alignment(aligned.isValid() ? aligned.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter));
        const QString text = m_painter.fontMetrics().elidedText(words, Qt::ElideRight, int(cell.width()));
        m_painter.drawText(cell, int(QStyle::visualAlignment(direction, wanted)), text);
    }

    void drawTrend(const QRectF &cell, const QList<int> &figures)
    {
        m_painter.save();
        m_painter.setPen(QPen(Qt::black, m_line * 0.05));
        for (const QPolygonF &part : sparkline(figures, cell.adjusted(0, m_line * 0.15, 0, -m_line * 0.15)))
            m_painter.drawPolyline(part);
        m_painter.restore();
    }

    QPagedPaintDevice &m_device;
    const QTableView &m_table;
    PaperHeading m_heading;
    QPainter m_painter{};
    QRectF m_page{};
    QList<PaperColumn> m_columns{};
    qreal m_line = 0;
    qreal m_y = 0;
    int m_pages = 0;
};

} // namespace

int putOnPaper(QPagedPaintDevice &device, const QTableView &table, const PaperHeading &heading)
{
    return Paper(device, table, heading).draw();
}
