#include "ui/board/timeplot.h"

#include "ui/theme/colortheme.h"

#include <QEvent>
#include <QVBoxLayout>
#include <cmath>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype fewPoints = 60;
constexpr auto longestGap = 90s; // samples are a minute apart

double secondsOf(Instant at)
{
    return double(at.time_since_epoch().count()) / 1000.0;
}

} // namespace

TimePlot::TimePlot(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_plot);
    m_plot->addGraph()->setLayer(u"overlay"_s); // above the axis, or a line at 0 is not seen
    m_plot->setFocusPolicy(Qt::NoFocus);
    const auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeFormat(u"HH:mm"_s);
    m_plot->xAxis->setTicker(ticker);
    const auto whole = QSharedPointer<QCPAxisTicker>::create();
    whole->setTickCount(4);
    m_plot->yAxis->setTicker(whole);
    m_plot->yAxis->setNumberFormat(u"f"_s);
    m_plot->yAxis->setNumberPrecision(0);
    m_plot->setMinimumHeight(160); // with less between them, the marks of the axis say little
    wearColors();
}

void TimePlot::show(const QList<SampleAt> &samples, SampleFigure figure, Instant from, Instant to)
{
    QList<double> moments;
    m_values.clear();
    double most = 4;
    const auto add = [&](double moment, double value) {
        moments.append(moment);
        m_values.append(value);
    };
    std::optional<Instant> last;
    for (const SampleAt &each : samples) {
        if (last && each.at - *last > longestGap)
            add(secondsOf(*last) + 1, std::nan(""));
        const auto value = figureOf(each.sample, figure);
        add(secondsOf(each.at), value ? double(*value) : std::nan(""));
        most = std::max(most, double(value.value_or(0)));
        last = each.at;
    }
    m_plot->graph(0)->setData(moments, m_values, true);
    // A lone point makes no line.
    const bool areFew = moments.size() < fewPoints;
    m_plot->graph(0)->setScatterStyle(areFew ? QCPScatterStyle(QCPScatterStyle::ssDisc, 5) : QCPScatterStyle());
    m_plot->xAxis->setRange(secondsOf(from), secondsOf(to));
    m_plot->yAxis->setRange(0, most * 1.1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        wearColors();
}

void TimePlot::wearColors()
{
    const ColorTheme &theme = ColorTheme::of(this);
    m_plot->setBackground(QBrush(theme.base));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setBasePen(QPen(theme.frame));
        axis->setTickPen(QPen(theme.frame));
        axis->setSubTickPen(QPen(theme.frame));
        axis->setTickLabelColor(theme.mutedText);
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(theme.line, 1, Qt::DotLine));
    }
    m_plot->graph(0)->setPen(QPen(theme.tone(Tone::Info).strong, 1.8));
    QColor ground = theme.tone(Tone::Info).strong;
    ground.setAlpha(40);
    m_plot->graph(0)->setBrush(ground);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}
