#pragma once

#include "ui/signin/signinfields.h"

#include <QHash>
#include <QWidget>

class FieldRow;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// The fields of a sign-in. Says what is wrong while one types, in words below the field; asks to connect when all is well.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    void setFields(const SignInFields &fields);
    [[nodiscard]] SignInFields fields() const;
    /// What is said below a field just now; empty: nothing.
    [[nodiscard]] QString faultShown(SignInField field) const;
    /// Goes to the secret and marks it whole, to be typed anew.
    void askForSecret();
    /// What sends the form.
    [[nodiscard]] QPushButton *connectButton() const { return m_connect; }
    /// Forgets the secret that was typed.
    void clearSecret();

signals:
    /// Someone pressed Connect and every field is well.
    void connectAsked(const SignInFields &fields);

private:
    QWidget *choice(const QString &label, const QList<QRadioButton *> &all);
    QLineEdit *line(const QString &objectName, SignInField field);
    void buildLines();
    void buildSecret();
    [[nodiscard]] SignInFields::Kind kind() const;
    void layOut();
    void wire();
    void showFittingRows();
    void showFaults(bool all);
    void onConnect();

    QRadioButton *m_twilio;
    QRadioButton *m_router;
    QRadioButton *m_token;
    QRadioButton *m_key;
    QRadioButton *m_company;
    QLineEdit *m_secret = nullptr;
    QHash<SignInField, QLineEdit *> m_lines;
    QHash<SignInField, FieldRow *> m_rows;
    QSet<SignInField> m_touched;
    QLabel *m_pollingHint;
    QLabel *m_companyHint;
    QCheckBox *m_remember;
    QPushButton *m_connect;
};
