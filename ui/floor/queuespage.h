#pragma once

#include "ui/floor/floorpage.h"

class Console;

/// All queues of the workspace with their figures.
class QueuesPage final : public FloorPage
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit QueuesPage(Console &console, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString countText(int shown, int all) const override;
    void fillMenu(QMenu *menu, const QModelIndex &index) override;

private:
    Console &m_console;
};
