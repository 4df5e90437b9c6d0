#pragma once

#include "console/control/instructionfaults.h"
#include "console/control/instructionpresets.h"
#include "console/state/offer.h"
#include "core/domain/activity.h"

#include <QDialog>
#include <QHash>

class AnswerClock;
class KindChoice;
class OffersController;
class ParameterForm;
class PresetBar;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

/// Every instruction about one offer: choose, fill in, look at the request, send. Not modal. Says while one types what
/// is wrong; after sending, how far it is and how it ended. Goes by itself once the offer is taken or rejected.
class InstructionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `offers` must have this offer; it and `clock` must outlive the dialog.
    InstructionDialog(OffersController &offers, const InstructionPresets &presets, const QList<Activity> &activities,
        const Offer &offer, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const ReservationId &id() const { return m_offer.reservation.id; }
    [[nodiscard]] InstructionOrder order() const;
    /// Fills the form with it, over what the task suggests.
    void setOrder(const InstructionOrder &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameParts();
    QWidget *offerPart();
    QWidget *requestPart();
    QLayout *buttonRow();
    void layOut(PresetBar *presets);
    void wire(PresetBar *presets);
    ParameterForm *form(InstructionKind kind);
    [[nodiscard]] InstructionOrder ownOrder() const;
    void choose(InstructionKind kind);
    void fit();
    void follow();
    void check();
    void refreshButtons();
    void recolor();
    void send();

    OffersController &m_offers;
    QList<Activity> m_activities;
    Offer m_offer;
    QList<InstructionFault> m_faults{};
    QHash<InstructionKind, ParameterForm *> m_forms{};
    QSize m_fitted{}; ///< By fit(); another one is of a person's hand.
    QLabel *m_who;
    AnswerClock *m_clock;
    QLabel *m_note;
    KindChoice *m_kinds;
    QLabel *m_explained;
    QStackedWidget *m_stack;
    QLabel *m_wrong;
    QPlainTextEdit *m_preview;
    QPushButton *m_close;
    QPushButton *m_endCall;
    QPushButton *m_send;
};
