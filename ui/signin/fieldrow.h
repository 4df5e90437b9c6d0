#pragma once

#include <QWidget>

class FaultLabel;
class QLabel;

/// One field of a form: its label above it, and below it what is wrong with it, in words. Room for these words is
/// always kept, so that a form does not move while one types.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field` as its child. `label` may hold a mnemonic. The field's accessible name is the label's text.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// Calls the field otherwise from now on.
    void setLabel(const QString &label);
    /// Puts another widget behind the field, on its line.
    void addBeside(QWidget *other);
    /// All that setFault() may ever be told: room for the longest is kept.
    void expectFaults(const QStringList &words);
    /// Empty: nothing is wrong.
    void setFault(const QString &words);
    /// The words shown; empty: none.
    [[nodiscard]] QString fault() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_label;
    QWidget *m_field;
    QWidget *m_line;
    FaultLabel *m_fault;
};
