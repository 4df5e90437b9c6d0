#pragma once

#include "console/settings/responderwish.h"

#include <QWidget>
#include <functional>

class Console;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class SettingBox;

/// Where callbacks are answered, how the service reaches that place, and whether its signature is asked for.
class ResponderPage final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit ResponderPage(Console &console, QWidget *parent = nullptr);

private:
    void name();
    void layOut();
    void change(const std::function<void(ResponderWish &)> &edit);
    void takeTyped();
    void refresh();

    Console &m_console;
    QSpinBox *m_port;
    QLineEdit *m_address;
    QLineEdit *m_publicUrl;
    SettingBox *m_checks;
    QLabel *m_said;
};
