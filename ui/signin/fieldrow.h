#pragma once

#include <QWidget>

class QLabel;

/// One field of a form: its label above it, and below it what is wrong with it, in words. Room for one line of these
/// words is always kept, so that a form does not move while one types.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field` as its child. `label` may hold a mnemonic. The field's accessible name is the label's text.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// Puts another widget behind the field, on its line.
    void addBeside(QWidget *other);
    /// Empty: nothing is wrong.
    void setFault(const QString &words);
    /// The words shown; empty: none.
    [[nodiscard]] QString fault() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepRoom();
    void recolor();

    QLabel *m_label;
    QWidget *m_field;
    QWidget *m_line;
    QLabel *m_fault;
};
