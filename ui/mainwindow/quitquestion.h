#pragma once

#include "ui/setup/unsavedquestion.h"

#include <QMessageBox>

/// What quitting, or the end of the session, would leave behind.
struct LeftBehind
{
    QString available{}; ///< The status in which offers would reach nobody; empty: none come.
    QString rest{};      ///< The name of a status without offers; empty: the workspace has none.
    int offers = 0;      ///< That nobody has answered yet.
    int tasks = 0;       ///< In hand.

    [[nodiscard]] bool isNothing() const { return available.isEmpty() && offers == 0 && tasks == 0; }
};

/// Asks whoever quits, signs out or goes to another workspace with tasks in hand, before an offer is answered, or while others
/// still come, and says so.
/// Never waits; closing it and Escape leave everything as it is.
class QuitQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    QuitQuestion(const LeftBehind &left, SetupLeaving leaving, QWidget *parent = nullptr);

signals:
    /// Leave, and go to the status without offers first.
    void restChosen();
    /// Leave, and keep the status as it is.
    void keepChosen();
};
