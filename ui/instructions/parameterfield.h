#pragma once

#include "core/domain/activity.h"
#include "core/domain/instructionparameters.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

/// The widget of one parameter, made from its description: a line, a list, or a box for each event. Its accessible name
/// is the parameter's.
class ParameterField final : public QWidget
{
    Q_OBJECT

public:
    /// `activities` are what a parameter of that type may be.
    ParameterField(const InstructionParameter &parameter, const QList<Activity> &activities, QWidget *parent = nullptr);
    /// The order is for whichever agent it concerns, so an empty field says so.
    void speakOfAnyAgent();

    [[nodiscard]] const InstructionParameter &parameter() const { return m_parameter; }
    /// As in InstructionOrder; empty: not given.
    [[nodiscard]] QString value() const;
    /// What a list does not have is shown as not given.
    void setValue(const QString &value);

signals:
    void changed();

private:
    void makeLine();
    void makeList(const QList<Activity> &activities);
    void makeBoxes();

    InstructionParameter m_parameter;
    QLineEdit *m_line = nullptr;
    QComboBox *m_list = nullptr;
    QList<QCheckBox *> m_boxes{};
};
