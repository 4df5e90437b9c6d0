#pragma once

#include "console/control/newtask.h"
#include "ui/desk/taskfields.h"

#include <QDialog>

class Banner;
class ConsoleState;
class QLabel;
class QPushButton;
class QSpinBox;
class TaskController;

/// Asks for a new task and creates it. Not modal; says while one types what is wrong with the attributes; stays open, with
/// the server's answer, when the task could not be created. Remembers its last fields while the program runs, but
/// for priority and timeout: those are asked anew for each task.
class NewTaskDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    NewTaskDialog(const ConsoleState &state, TaskController &tasks, QWidget *parent = nullptr);

    [[nodiscard]] NewTask task() const;
    void setAttributes(const QString &json);
    /// The same, unless the person has put something else there than what was suggested last.
    void suggestAttributes(const QString &json);
    /// What is said about the fields just now; empty: nothing is wrong.
    [[nodiscard]] QString faultShown() const;
    /// Nothing can be created while offline, and the button says why.
    void setOnline(bool online);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFields();
    void layOut();
    void wire();
    void fillWorkflows();
    void fillChannels();
    void check();
    void recolor();
    void create();
    void onCreated();
    void refreshButton();

    const ConsoleState &m_state;
    TaskController &m_tasks;
    Banner *m_banner;
    TaskFields m_fields;
    QSpinBox *m_timeout;
    QLabel *m_verdict;
    QPushButton *m_create;
    QPushButton *m_close;
    QString m_suggested{};
    bool m_online = true;
    bool m_waiting = false;
    bool m_valid = false;
};
