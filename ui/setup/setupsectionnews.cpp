// What a section makes of the service's answers and of news, and where the keyboard is meanwhile.
#include "ui/setup/setupsection.h"

#include "console/control/setupcontroller.h"
#include "console/state/consolestate.h"
#include "ui/setup/setupform.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setupwords.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

void SetupSection::onSaved(const SetupThing &thing)
{
    if (kindOf(thing) != m_kind || !m_sent)
        return;
    const SetupThing sent = *std::exchange(m_sent, std::nullopt);
    if (m_base && !isSameSetup(sent, m_form->thing()))
        return onSavedInPart(thing);
    say(tr("%1 is saved.").arg(setupNameText(thing)));
    if (m_next)
        goOn();
    else
        open(thing);
    emit settled(true);
}

/// Somebody has gone on typing meanwhile: that stays, and is not saved.
void SetupSection::onSavedInPart(const SetupThing &thing)
{
    SetupThing now = thing;
    if (now.channels.isEmpty())
        now.channels = m_base->channels;
    m_base = now;
    m_form->rebase(now);
    m_list->setCurrent(sidOf(now));
    say(tr("%1 is saved as it was when you said so. What you have changed since is not.").arg(setupNameText(thing)));
    check();
    stay();
}

void SetupSection::onSaveFailed(
    const SetupThing &wanted, const ApiError &error, const std::optional<SetupThing> &theirs)
{
    if (kindOf(wanted) != m_kind || !std::exchange(m_sent, std::nullopt))
        return;
    m_next.reset();
    m_theirs = theirs;
    if (theirs)
        ask(SetupQuestion::Conflict);
    else
        sayTrouble(tr("%1 was not saved. %2").arg(setupNameText(wanted), setupRefusalText(error, m_state)), error);
    refresh();
    emit settled(false);
}

/// What could not be written stays as it was set here.
void SetupSection::onPartlySaved(const SetupThing &now, const QString &channel, const ApiError &error)
{
    if (kindOf(now) != m_kind || !std::exchange(m_sent, std::nullopt))
        return;
    m_base = now;
    //: %1 is an agent's name in quotes, %2 a task channel, %3 says why.
    sayTrouble(tr("%1 is saved, but for the channel %2 and those after it. %3")
                   .arg(setupNameText(now), channelText(channel), setupRefusalText(error, m_state)),
        error);
    check();
    stay();
}

void SetupSection::onRemoved(const SetupThing &thing)
{
    if (kindOf(thing) != m_kind)
        return;
    if (m_base && sidOf(*m_base) == sidOf(thing))
        close();
    say(tr("%1 is deleted.").arg(setupNameText(thing)));
}

/// The server's copy may be another by now.
void SetupSection::onListed()
{
    if (m_base && !sidOf(*m_base).isEmpty()) {
        if (const auto now = thingWith(m_state, m_kind, sidOf(*m_base)))
            rebase(*now);
    }
    check();
}

/// Shows what others have changed, unless something was typed here: then only what was typed is sent.
void SetupSection::rebase(const SetupThing &seen)
{
    SetupThing now = seen;
    if (now.channels.isEmpty())
        now.channels = m_base->channels; // lists do not tell them
    const auto *worker = std::get_if<Worker>(&now.value);
    const bool isVersionless = worker && worker->version == 0 && isSameSetup(*m_base, now);
    if (*m_base == now || isVersionless || m_setup.isBusy(m_kind))
        return;
    const bool hasTyped = isDirty();
    if (!hasTyped)
        m_form->setThing(now);
    else if (m_base->channels.isEmpty())
        m_form->takeChannels(now.channels);
    if (m_base->channels.isEmpty())
        m_base->channels = now.channels;
    if (hasTyped && !isSameSetup(*m_base, now))
        return; // saving asks about it, or tells the difference only
    m_base = now;
    if (worker && worker->version == 0)
        m_setup.readWorker(worker->id);
    check();
}

void SetupSection::say(const QString &text)
{
    m_saysFault = false;
    m_message->showMessage(Tone::Good, text);
    m_message->show();
}

void SetupSection::sayTrouble(const QString &text, const ApiError &error)
{
    m_saysFault = false;
    m_message->showMessage(Tone::Bad, text, errorDetails(error));
    m_message->show();
}

/// A button that rests hands the keyboard to whatever comes next, far from here: it is taken to the form before.
void SetupSection::keepKeyboard(bool busy)
{
    const QWidget *at = window()->focusWidget();
    const bool isNew = m_base && sidOf(*m_base).isEmpty();
    const bool rests = busy || !(isDirty() || isNew);
    if (rests && at && (at == m_save || at == m_discard))
        takeKeyboard();
}

/// To where it was last in the form, or to the list where none is open.
void SetupSection::takeKeyboard()
{
    QWidget *focused = m_form->focusWidget();
    if (!m_base)
        m_list->takeKeyboard();
    else if (focused && focused->isEnabled() && focused->isVisibleTo(m_form))
        focused->setFocus(Qt::OtherFocusReason);
    else
        m_form->begin();
}
