#pragma once

#include "console/control/setupfaults.h"

#include <QHash>
#include <QWidget>

class ChoiceBox;
class FormField;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// The fields of one thing that is set up. What is wrong with a field stands below it. Accessible names begin with the
/// kind, as all forms are in one window.
class SetupForm : public QWidget
{
    Q_OBJECT

public:
    explicit SetupForm(SetupKind kind, QWidget *parent = nullptr);

    /// Shows this one; tells nothing.
    void setThing(const SetupThing &thing);
    /// What was shown, with what has been typed.
    [[nodiscard]] virtual SetupThing thing() const = 0;
    /// Of a worker: its channels came after it; what has been typed stays.
    virtual void takeChannels(const QList<WorkerChannel> &) { }
    /// All that is wrong; other fields are fine.
    void showFaults(const QList<SetupFault> &faults);
    /// Sets the cursor into the first field that is wrong; answers whether there is one.
    virtual bool goToFault();
    /// A fault with the name of its field.
    [[nodiscard]] virtual QString namedFault(const SetupFault &fault) const;
    /// Sets the cursor into the first field.
    void begin();
    /// Of a workflow: tasks that wait go through it anew once it is saved.
    [[nodiscard]] virtual bool reEvaluates() const { return false; }
    /// Shows what has been changed before it is saved; answers whether there was something to show.
    virtual bool showsChangesFirst() { return false; }
    /// The service has this one now, and what is typed goes on from it.
    virtual void rebase(const SetupThing &) { }
    /// What was typed is saved, or not wanted; a form that keeps it for another time does so no longer.
    virtual void forgetTyped() { }
    [[nodiscard]] SetupKind kind() const { return m_kind; }

signals:
    void changed();

protected:
    virtual void fill(const SetupThing &thing) = 0;
    QLineEdit *addLine(SetupField field, const QString &name, const QString &label, const QString &note = {});
    QSpinBox *addNumber(SetupField field, const QString &name, const QString &label, int least, int most,
        const QString &note = {});
    QPlainTextEdit *addText(SetupField field, const QString &name, const QString &label, const QString &note = {});
    ChoiceBox *addChoice(const QString &name, const QString &label, const QString &note = {});
    QCheckBox *addSwitch(const QString &name, const QString &text, const QString &note = {});
    /// Any widget across the form.
    void addWide(QWidget *widget);
    /// Any widget beside a label, with a note below.
    void addField(QWidget *widget, const QString &label, const QString &note);
    /// Says that something was changed, unless the form is being filled.
    void touched();

private:
    FormField *addRow(QWidget *editor, const QString &name, const QString &label, const QString &note);

    SetupKind m_kind;
    QFormLayout *m_rows;
    QHash<SetupField, FormField *> m_fields{};
    QHash<SetupField, QString> m_labels{};
    QList<QWidget *> m_editors{};
    bool m_filling = false;
};
