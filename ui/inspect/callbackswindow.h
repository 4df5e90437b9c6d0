#pragma once

#include <QDialog>

class Console;
class QLineEdit;
class QPushButton;
class SettingBox;
class ToneLabel;

/// The web server for callbacks: its switch, what it was asked, and how it answers. Not modal; what is chosen counts at
/// once.
class CallbacksWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit CallbacksWindow(Console &console, QWidget *parent = nullptr);

private:
    void layOut();
    void refresh();

    Console &m_console;
    SettingBox *m_on;
    ToneLabel *m_status;
    QLineEdit *m_url;
    QPushButton *m_copy;
};
