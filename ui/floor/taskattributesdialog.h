#pragma once

#include "core/domain/ids.h"

#include <QDialog>

class AttributesPanel;
class Banner;
class Console;

/// The attributes of a task that may be anybody's, to change. Not modal. What has been typed stays, whatever the server
/// answers, and is there again when the window is opened for the task anew.
class TaskAttributesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins to change them; `who` is the task for people. `console` must outlive the dialog.
    TaskAttributesDialog(Console &console, const TaskId &task, const QString &who, QWidget *parent = nullptr);

    [[nodiscard]] const TaskId &task() const { return m_task; }
    /// Nothing can be saved while offline, and the button says why.
    void setOnline(bool online);

private:
    void wire();
    void refresh();

    Console &m_console;
    TaskId m_task;
    Banner *m_banner;
    AttributesPanel *m_panel;
};
