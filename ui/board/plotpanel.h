#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/queuesample.h"

#include <QWidget>

class ChoiceBox;
class QLabel;
class QPushButton;
class QueueHistory;
class Settings;
class TimePlot;

/// One queue's figure over the last hours: which figure and how far back is chosen here.
class PlotPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PlotPanel(const QueueHistory &history, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Shows this queue; null: none.
    void setQueue(const TaskQueueId &queue, const QString &name);
    [[nodiscard]] TimePlot *plot() const { return m_plot; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refresh();
    void say(const QList<SampleAt> &samples, Instant since);
    [[nodiscard]] bool isOff() const;

    const QueueHistory &m_history;
    Settings &m_settings;
    const Clock &m_clock;
    TaskQueueId m_queue;
    QString m_name;
    QLabel *m_title;
    QLabel *m_note; ///< Why there is less than was asked for.
    QPushButton *m_keep; ///< Where nothing is kept: has it kept from now on.
    ChoiceBox *m_figure;
    ChoiceBox *m_span;
    TimePlot *m_plot;
    quint64 m_turn = 0; ///< Of several answers only the one to the last question is shown.
};
