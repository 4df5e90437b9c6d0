#include "ui/instructions/instructionforms.h"

#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/state/consolestate.h"
#include "ui/instructions/instructiondialog.h"

InstructionForms::InstructionForms(Console &console, QWidget *window)
    : QObject(window)
    , m_console(console)
{
}

InstructionForms::~InstructionForms()
{
    delete m_form;
}

InstructionDialog *InstructionForms::form() const
{
    return m_form;
}

void InstructionForms::open(const ReservationId &id)
{
    const Offer *offer = m_console.offers().offer(id);
    if (!offer || offer->hasEnded())
        return;
    if (m_form && m_form->id() != id)
        m_form->close();
    if (!m_form || m_form->id() != id) {
        // A window of its own: the main one may be minimized or in the tray.
        m_form = new InstructionDialog(
            m_console.offers(), InstructionPresets(m_console.settings()), m_console.state().activities(), *offer);
        m_form->setAttribute(Qt::WA_DeleteOnClose);
        m_form->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_form->show();
    m_form->raise();
    m_form->activateWindow();
}
