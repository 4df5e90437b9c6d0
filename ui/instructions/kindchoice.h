#pragma once

#include "core/domain/instructionorder.h"

#include <QWidget>

class QButtonGroup;

/// One radio button for each instruction.
class KindChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit KindChoice(QWidget *parent = nullptr);

    [[nodiscard]] InstructionKind kind() const;
    /// Tells nobody.
    void setKind(InstructionKind kind);

signals:
    void chosen(InstructionKind kind);

private:
    QButtonGroup *m_buttons;
};
