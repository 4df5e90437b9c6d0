#pragma once

#include "core/domain/ids.h"
#include "ui/setup/unsavedquestion.h"

#include <QWidget>
#include <functional>

class AgentsPage;
class Banner;
class BulkGuard;
class Console;
class DeskPage;
class FloorPage;
class FloorViews;
class HelpBanner;
class ListenBar;
class MissedPage;
class Navigation;
class NewTaskDialog;
class QAction;
class QuitGuard;
class QStackedWidget;
class TasksPage;
class SetupPage;
class QVBoxLayout;
class RunsOutBanner;
class TopBar;
class UnsavedGuard;

/// What one sees when signed in: navigation, the line above, messages, and the pages.
class Shell final : public QWidget
{
    Q_OBJECT

public:
    enum Page { Desk, Tasks, Agents, Queues, Missed, Setup };

    /// `console` must outlive it; `newTask` opens the dialog.
    Shell(Console &console, QAction *newTask, QWidget *parent = nullptr);

    void setPage(Page page);
    /// Signed in, as the session says how, or not: what this sign-in does not see rests and says so.
    void setSignedIn(bool signedIn);
    /// Does it once nothing is lost by it any more and nobody would be missed, or the person has said that it may be.
    void leave(SetupLeaving leaving, const std::function<void()> &goOn);
    /// The person is asked about what would be lost, or what has to be done first is under way.
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] Navigation *navigation() const { return m_navigation; }
    /// Sets the cursor into the filter of the page in view, if it has one.
    void focusFilter();
    /// The views of the table of the page in view; null: it has none.
    [[nodiscard]] FloorViews *viewsInView() const;
    /// One more message above the pages; it is taken over.
    void addMessage(Banner *message);
    /// Opens the dialog, or brings it to the front.
    void openNewTask();
    /// The dialog, if it was ever opened.
    [[nodiscard]] NewTaskDialog *newTaskDialog() const { return m_newTask; }

signals:
    /// The window has to be seen: something is asked or said in it or over it next.
    void windowAsked();
    /// On the desk: every way to answer this offer is asked for.
    void formAsked(const ReservationId &id);
    /// On the page of tasks: the life of this one is to be seen.
    void timelineAsked(const TaskId &task);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void wireMessages();
    void wireFloor();
    void wireElsewhere();
    void wireMissed();
    void wireLeaving();
    void onPage(int page);
    void onReachable(bool reachable);
    void onPush();
    void watchFloor();

    Console &m_console;
    Navigation *m_navigation;
    TopBar *m_topBar;
    Banner *m_offline;
    Banner *m_elsewhere;
    RunsOutBanner *m_runsOut;
    Banner *m_message;
    HelpBanner *m_help;
    ListenBar *m_listen;
    QVBoxLayout *m_messages;
    QStackedWidget *m_pages;
    DeskPage *m_desk;
    TasksPage *m_tasks;
    AgentsPage *m_agents;
    QList<FloorPage *> m_floor;
    MissedPage *m_missed;
    SetupPage *m_setup;
    UnsavedGuard *m_guard;
    BulkGuard *m_bulkGuard;
    QuitGuard *m_quitGuard;
    int m_lastPage = Desk;
    NewTaskDialog *m_newTask = nullptr;
    QAction *m_newTaskAction;
};
