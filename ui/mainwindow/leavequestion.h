#pragma once

#include <QMessageBox>

/// Asks what is to become of the offers that stand while one goes to a status without work. Never waits; closing it and
/// Escape leave everything as it is.
class LeaveQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    /// `activity`: the name of the status to go to.
    explicit LeaveQuestion(const QString &activity, QWidget *parent = nullptr);

signals:
    /// Go, and keep the offer until its time is over.
    void keepChosen();
    /// Go, and let others have it at once.
    void rejectChosen();
};
