#pragma once

#include "core/domain/ids.h"
#include "ui/floor/floorpage.h"

class Console;
class LevelsDialog;
class PlotPanel;
class QueueTiles;

/// All queues of the workspace with their figures, as a table or as cards.
class QueuesPage final : public FloorPage
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit QueuesPage(Console &console, QWidget *parent = nullptr);

    /// The dialog of levels, if it was ever opened.
    [[nodiscard]] LevelsDialog *levels() const { return m_levels; }

signals:
    /// Tasks that this filter lets through are to be seen: those of one queue.
    void tasksAsked(const QString &filter);
    /// Agents on whose attributes this holds are to be seen: those whom a queue may offer its tasks.
    void agentsAsked(const QString &expression);

protected:
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] bool isReading() const override;
    void sayNothingFound() override;
    void fillMenu(QMenu *menu, const QModelIndex &index) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addButtons();
    void addPlot();
    void showKept();
    void showTiles(bool tiles);
    void showPlot(bool plotted);
    void plotCurrent();
    [[nodiscard]] QString chosenQueue() const;
    void openLevels(const QString &queue);
    [[nodiscard]] QString targetWorkers(const TaskQueueId &queue) const;

    Console &m_console;
    QueueTiles *m_tiles;
    QPushButton *m_asTiles;
    QPushButton *m_plotted;
    PlotPanel *m_plot = nullptr; ///< Null: was never asked for.
    LevelsDialog *m_levels = nullptr;
};
