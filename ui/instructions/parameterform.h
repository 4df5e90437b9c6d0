#pragma once

#include "core/domain/activity.h"
#include "core/domain/instructionorder.h"

#include <QWidget>

class ParameterField;
class QFormLayout;
class QLabel;
class QPushButton;
class SearchLine;

/// The fields of one instruction: the common ones first, the others once asked for, and a line to find one by name
/// where there are many.
class ParameterForm final : public QWidget
{
    Q_OBJECT

public:
    ParameterForm(InstructionKind kind, const QList<Activity> &activities, QWidget *parent = nullptr);

    /// The order is for whichever agent it concerns, not for one's own offer.
    void speakOfAnyAgent();
    /// Only what was given.
    [[nodiscard]] InstructionOrder order() const;
    /// Fields that it does not have are emptied. Shows the further fields where one of them is filled.
    void setOrder(const InstructionOrder &order);
    /// Shows the field, wherever it stands, and goes there.
    void goTo(const QString &parameter);

signals:
    void changed();

private:
    void addFields(const QList<Activity> &activities);
    void layOut(QWidget *fields);
    void showMore(bool more);
    void filter();
    [[nodiscard]] bool isShown(const ParameterField &field) const;

    InstructionKind m_kind;
    QFormLayout *m_rows;
    QLabel *m_outside; // heads what the documentation does not list
    QPushButton *m_more;
    SearchLine *m_search;
    QList<ParameterField *> m_fields{};
    bool m_showsMore = false;
};
