#pragma once

#include "ui/floor/floorpage.h"

class Console;

/// All agents of the workspace; one may change the status of each.
class AgentsPage final : public FloorPage
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit AgentsPage(Console &console, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString countText(int shown, int all) const override;
    void fillMenu(QMenu *menu, const QModelIndex &index) override;

private:
    Console &m_console;
};
