#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <functional>

class Console;
class InstructionDialog;
struct Offer;
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
    /// Where a form comes up if it fits: the part of the screen that toasts leave free.
    void setRoom(std::function<QRect()> room) { m_room = std::move(room); }

public slots:
    /// An offer that is not there, or has ended, gets none.
    void open(const ReservationId &id);

signals:
    /// The form of this offer is up; an empty id: none is any more.
    void formChanged(const ReservationId &id);

private:
    void make(const Offer &offer);
    void place();

    Console &m_console;
    QPointer<InstructionDialog> m_form;
    std::function<QRect()> m_room{};
};
