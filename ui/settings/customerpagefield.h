#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class Settings;

/// The address of the customer's page, with what is wrong with it. It counts as it is typed; a task never opens one
/// that is wrong.
class CustomerPageField final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit CustomerPageField(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void say(const QString &fault);

    Settings &m_settings;
    QLineEdit *m_address;
    QLabel *m_said; ///< What is wrong, else what may be written.
};
