#pragma once

#include "console/control/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// Says in words what is wrong with the keyring, and lets the person choose how to go on.
class KeyringPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyringPanel(QWidget *parent = nullptr);

    /// `reading`: the secret could not be read, so it has to be typed again; else it could not be kept.
    void setTrouble(KeyringTrouble trouble, bool reading);
    [[nodiscard]] QString text() const;

signals:
    void tryAgainAsked();
    /// Go on without the keyring, for this run only.
    void memoryAsked();
    /// Back to the form, to type the secret.
    void typeAsked();

private:
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_memory;
    QPushButton *m_tryAgain;
    QPushButton *m_type;
};
