#pragma once

#include <QMessageBox>

/// Asks once more before many agents are changed, and says how many. Never waits; closing it and Escape change nothing.
class BulkManyQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    static constexpr int fewest = 100; ///< Fewer agents are not asked about.

    BulkManyQuestion(int agents, bool isUndo, QWidget *parent = nullptr);

signals:
    void chosen();
};
