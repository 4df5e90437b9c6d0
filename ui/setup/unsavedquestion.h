#pragma once

#include <QMessageBox>

/// What one is about to do that would lose what is typed and not saved.
enum class SetupLeaving { Quit, SignOut, Workspace };

/// Asks what is to become of changes that are not saved. Never waits; closing it and Escape leave everything as it is.
class UnsavedQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    /// `names`: of what has changes. Offline nothing can be saved, and it says so.
    UnsavedQuestion(SetupLeaving leaving, const QStringList &names, bool online, QWidget *parent = nullptr);

signals:
    void saveChosen();
    void discardChosen();
};
