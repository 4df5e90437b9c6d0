#include "ui/instructions/instructionforms.h"

#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/state/consolestate.h"
#include "ui/instructions/instructiondialog.h"
#include "ui/theme/space.h"

#include <algorithm>

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
    if (!m_form || m_form->id() != id)
        make(*offer);
    m_form->show();
    m_form->raise();
    m_form->activateWindow();
    emit formChanged(m_form->id());
}

void InstructionForms::make(const Offer &offer)
{
    // A window of its own: the main one may be minimized or in the tray.
    auto *form = new InstructionDialog(m_console.offers(), InstructionPresets(m_console.settings()),
        m_console.state().activities(), offer, m_console.clock());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setAttribute(Qt::WA_QuitOnClose, false);
    m_form = form;
    connect(form, &QDialog::finished, this, [this, form] {
        if (m_form != form)
            return;
        m_form.clear(); // it goes soon; who asks for it before gets a new one
        emit formChanged({});
    });
    place();
}

void InstructionForms::place()
{
    const QRect room = m_room ? m_room() : QRect();
    if (!m_form->testAttribute(Qt::WA_Resized))
        m_form->adjustSize(); // as it will be when it is shown
    const QSize size = m_form->size();
    if (room.width() < size.width() + 2 * space::normal)
        return; // the window manager may know better
    const int x = room.left() + (room.width() - size.width()) / 2;
    m_form->move(x, room.top() + std::max(0, (room.height() - size.height()) / 3));
}
