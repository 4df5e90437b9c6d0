#pragma once

#include "core/domain/ids.h"
#include "ui/floor/floorpage.h"

class Banner;
class BulkDialog;
class Console;
struct ApiError;

/// All agents of the workspace; one may change the status of each, and much more of many at once.
class AgentsPage final : public FloorPage
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit AgentsPage(Console &console, QWidget *parent = nullptr);

    void setOnline(bool online) override;

signals:
    /// The tasks that this filter finds are to be seen: those of an agent. Whose they are, who shows them has to ask.
    void tasksAsked(const QString &filter);

protected:
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] bool isReading() const override;
    void fillMenu(QMenu *menu, const QModelIndex &index) override;

private:
    void wire();
    void wireListening();
    void sayUnreadable(const WorkerId &agent, const ApiError &error);
    [[nodiscard]] QString nameOf(const WorkerId &agent) const;
    void wireBulk();
    void showBulk();
    void tellBulk();
    void changeAgents(const QList<WorkerId> &agents);
    [[nodiscard]] BulkDialog *bulk();
    [[nodiscard]] QList<WorkerId> chosenAgents() const;
    void lookAtLoads();
    void addStatuses(QMenu *menu, const QList<WorkerId> &chosen);

    Console &m_console;
    Banner *m_bulkBar;
    BulkDialog *m_bulk = nullptr;
    bool m_isBulkUnseen = false; // it went on, or ended, while its window was closed
};
