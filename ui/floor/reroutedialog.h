#pragma once

#include "console/control/taskrerouting.h"
#include "ui/desk/taskfields.h"

#include <QDialog>

class Banner;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

/// Asks where a task is to go instead, and shows the requests that this takes. Not modal; stays open with the server's
/// answer when nothing has been changed, and closes when the old task is on its way. What the person has not touched
/// follows the task as it is by now.
class RerouteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// About the task as it is now. Both must outlive the dialog.
    RerouteDialog(const ConsoleState &state, TaskRerouting &rerouting, const Task &task, const QString &who,
        QWidget *parent = nullptr);

    [[nodiscard]] TaskReroute wish() const;
    /// Nothing is sent while offline, and the button says why.
    void setOnline(bool online);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameFields();
    void fillFields();
    void chooseChannel(const QString &uniqueName);
    void layOut();
    void wire();
    void check();
    void follow();
    void send();
    [[nodiscard]] QString verdict(const TaskReroute &wish) const;
    void recolor();
    void onFailed(const TaskId &task, const ApiError &error);
    void onStep(const TaskId &task);

    const ConsoleState &m_state;
    TaskRerouting &m_rerouting;
    Task m_was;
    Banner *m_banner;
    QRadioButton *m_change;
    QRadioButton *m_anew;
    TaskFields m_fields;
    QLineEdit *m_reason;
    QLabel *m_verdict;
    QPlainTextEdit *m_requests;
    QPushButton *m_send;
    QPushButton *m_close;
    bool m_online = true;
    bool m_valid = false;
};
