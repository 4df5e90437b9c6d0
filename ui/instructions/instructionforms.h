#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QPointer>

class Console;
class InstructionDialog;
class QWidget;

/// Opens the form for an offer: one window at a time, of the offer asked for last.
class InstructionForms final : public QObject
{
    Q_OBJECT

public:
    /// `console` must outlive it. The forms go with `window`.
    InstructionForms(Console &console, QWidget *window);
    ~InstructionForms() override;

    /// The one that is open; null: none.
    [[nodiscard]] InstructionDialog *form() const;

public slots:
    /// An offer that is not there, or has ended, gets none.
    void open(const ReservationId &id);

private:
    Console &m_console;
    QPointer<InstructionDialog> m_form;
};
