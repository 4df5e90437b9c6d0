#pragma once

#include <QWidget>

class ChoiceBox;
class Settings;

/// Chooses the while over which the board of queues counts what became of tasks. It outlasts the program.
class PeriodChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit PeriodChoice(Settings &settings, QWidget *parent = nullptr);

private:
    void showChoice();

    Settings &m_settings;
    ChoiceBox *m_choice;
};
