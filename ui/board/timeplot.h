#pragma once

#include "core/domain/queuesample.h"

#include <QList>
#include <QWidget>

class QCustomPlot;

/// A line of one figure over time, in the colours of the program. Where nothing is known the line is broken.
class TimePlot final : public QWidget
{
    Q_OBJECT

public:
    explicit TimePlot(QWidget *parent = nullptr);

    /// Shows this figure of the samples, oldest first, between the two moments.
    void show(const QList<SampleAt> &samples, SampleFigure figure, Instant from, Instant to);
    using QWidget::show;

    /// The points that are drawn, for a test: moments as seconds since 1970, NaN where the line is broken.
    [[nodiscard]] const QList<double> &values() const { return m_values; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void wearColors();

    QCustomPlot *m_plot;
    QList<double> m_values;
};
