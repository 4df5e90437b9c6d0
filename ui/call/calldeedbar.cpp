#include "ui/call/calldeedbar.h"

#include "ui/call/callkeys.h"
#include "ui/call/calltext.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString withKey(const QString &text, QKeyCombination keys)
{
    return u"%1 (\u2066%2\u2069)"_s.arg(text, QKeySequence(keys).toString(QKeySequence::NativeText));
}

QString recordingText(const CallView &call)
{
    if (call.pending.contains(CallDeed::PauseRecording))
        return CallDeedBar::tr("Pausing the recording…");
    if (call.pending.contains(CallDeed::ResumeRecording))
        return CallDeedBar::tr("Recording again…");
    return call.isRecordingPaused() ? CallDeedBar::tr("Recording paused") : CallDeedBar::tr("Recording");
}

} // namespace

CallDeedBar::CallDeedBar(QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(this))
    , m_recordingState(new ToneLabel(this))
    , m_recording(new QPushButton(this))
    , m_end(new QPushButton(this))
{
    m_add->setObjectName(u"addPartyButton"_s);
    m_add->setAccessibleName(tr("Call somebody in"));
    m_recordingState->setObjectName(u"recordingState"_s);
    m_recording->setObjectName(u"recordingButton"_s);
    m_end->setObjectName(u"endCallButton"_s);
    m_end->setAccessibleName(tr("End the call for everybody"));
    setButtonKind(m_end, ButtonKind::Danger);
    layOut();
    connect(m_add, &QPushButton::clicked, this, &CallDeedBar::addAsked);
    // While something is pending the controller counts no second click; a disabled button would lose the keyboard.
    connect(m_end, &QPushButton::clicked, this, &CallDeedBar::endAsked);
    connect(
        m_recording, &QPushButton::clicked, this, [this] { emit recordingPauseAsked(!m_call.isRecordingPaused()); });
}

void CallDeedBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_add);
    row->addWidget(m_recording);
    row->addWidget(m_recordingState);
    row->addStretch(1);
    row->addWidget(m_end);
}

void CallDeedBar::setCall(const CallView &call)
{
    m_call = call;
    refresh();
}

void CallDeedBar::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void CallDeedBar::refresh()
{
    const bool free = m_obstacle.isEmpty() && !m_call.limited;
    const bool isPaused = m_call.isRecordingPaused();
    m_add->setText(m_call.pending.contains(CallDeed::Add) ? tr("Calling…") : tr("Add…"));
    m_add->setEnabled(free && !m_call.ownNumber.isEmpty() && !m_call.pending.contains(CallDeed::Add));
    //: Button of a recording that is paused.
    m_recording->setText(isPaused ? tr("Record") : tr("Pause"));
    m_recording->setAccessibleName(isPaused ? tr("Go on recording") : tr("Pause the recording"));
    m_recording->setEnabled(free);
    m_recording->setVisible(!m_call.recordings.isEmpty());
    m_recordingState->setVisible(!m_call.recordings.isEmpty());
    m_recordingState->setDot(!isPaused); // red, as everywhere: a cross would be a failure
    m_recordingState->setStatus(isPaused ? Tone::Warning : Tone::Bad, recordingText(m_call));
    m_end->setText(m_call.pending.contains(CallDeed::EndAll) ? tr("Ending…") : tr("End Call"));
    m_end->setEnabled(free);
    sayWhyNot();
}

/// A button that rests says why, to those who see it and to those who hear it.
void CallDeedBar::sayWhyNot()
{
    const QString whyNot = m_call.limited ? beyondText() : m_obstacle;
    const auto say = [](QPushButton *button, QKeyCombination keys, const QString &why) {
        button->setToolTip(why.isEmpty() ? withKey(button->accessibleName(), keys) : why);
        button->setAccessibleDescription(why);
    };
    const bool lacksNumber = whyNot.isEmpty() && m_call.ownNumber.isEmpty();
    say(m_add, callkeys::add,
        lacksNumber ? tr("Nobody can be called in: the task does not tell the number to call from.") : whyNot);
    say(m_recording, callkeys::recording, whyNot);
    say(m_end, callkeys::end, whyNot);
}

void CallDeedBar::press(CallDeed deed)
{
    QPushButton *button = deed == CallDeed::Add ? m_add : deed == CallDeed::EndAll ? m_end : m_recording;
    if (m_call.recordings.isEmpty() && button == m_recording)
        emit refused(tr("Nothing is recorded in this call."));
    else if (button->isEnabled())
        button->click();
    else if (!button->accessibleDescription().isEmpty())
        emit refused(button->accessibleDescription());
}
