#pragma once

#include "console/state/workerchange.h"

#include <QWidget>

class ConsoleState;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

/// What is to become of the chosen agents: status, one attribute or a whole object, the capacity of a channel.
class BulkForm final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the form.
    explicit BulkForm(const ConsoleState &state, QWidget *parent = nullptr);

    /// Nothing is chosen any more.
    void reset();
    /// The change without its worker.
    [[nodiscard]] WorkerChange change() const;
    /// Why it is none; empty: it is one.
    [[nodiscard]] QString fault() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Deed { Leave, Set, Remove, Merge, AddToList, TakeFromList };

    void nameFields();
    void layOut();
    void fillDeeds();
    void fill();
    void refresh();
    void showFault();
    void recolor();
    [[nodiscard]] Deed deed() const;
    [[nodiscard]] bool isOfList() const;
    [[nodiscard]] bool needsKey() const;
    [[nodiscard]] QString noteOfName() const;
    [[nodiscard]] QString faultOfTyped() const;

    const ConsoleState &m_state;
    QComboBox *m_status;
    QComboBox *m_deed;
    QLineEdit *m_key;
    QLineEdit *m_value;
    QComboBox *m_channel;
    QSpinBox *m_capacity;
    QLabel *m_note;
    QLabel *m_fault;
};
