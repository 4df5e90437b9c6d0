#pragma once

#include <QMessageBox>

/// What quitting would leave behind.
struct LeftBehind
{
    QString available{}; ///< The status in which offers would reach nobody; empty: none come.
    QString rest{};      ///< The name of a status without offers; empty: the workspace has none.
    int tasks = 0;       ///< In hand.

    [[nodiscard]] bool isNothing() const { return available.isEmpty() && tasks == 0; }
};

/// Asks whoever quits with tasks in hand, or while offers still come, and says so. Never waits; closing it and Escape leave
/// everything as it is.
class QuitQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    explicit QuitQuestion(const LeftBehind &left, QWidget *parent = nullptr);

signals:
    /// Quit, and go to the status without offers first.
    void restChosen();
    /// Quit, and leave the status as it is.
    void keepChosen();
};
