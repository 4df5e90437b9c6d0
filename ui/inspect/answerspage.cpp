#include "ui/inspect/answerspage.h"

#include "console/console.h"
#include "console/control/callbackresponder.h"
#include "console/control/instructionfaults.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "core/base/namecompare.h"
#include "ui/instructions/instructionwords.h"
#include "ui/instructions/parameterform.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/choicebox.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leftToAgents = -1; ///< Among the answers, beside the instructions.

QString plainKind(InstructionKind kind)
{
    return InstructionWords::kind(kind).remove(u'&');
}

QString explainedAnswer(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Accept:
        return AnswersPage::tr("The task is the agent’s at once, without a click. No phone is called.");
    case InstructionKind::Reject:
        return AnswersPage::tr("The agent is not asked: the offer is declined, and the task goes on to the next one.");
    case InstructionKind::Conference:
        return AnswersPage::tr("The agent’s phone is called and joined with the caller in a conference.");
    case InstructionKind::Dequeue:
        return AnswersPage::tr("The agent’s phone is called and connected with the caller who waits.");
    case InstructionKind::Call:
        return AnswersPage::tr("The agent’s phone is called, and the TwiML at CallUrl runs there.");
    case InstructionKind::Redirect:
        break;
    }
    //: call_sid is the name of an attribute; do not translate it.
    return AnswersPage::tr("The task’s own call (call_sid) goes on with the TwiML at RedirectUrl.");
}

/// What is wrong whatever the task: the phone, the call and the redirect's SID come with it.
QList<InstructionFault> faultsOfAnswer(const CallbackAnswer &answer)
{
    if (!answer)
        return {};
    QList<InstructionFault> faults = faultsOf(*answer, std::nullopt, nullptr);
    faults.removeIf([](const InstructionFault &fault) {
        using Kind = InstructionFault::Kind;
        const bool ofTheTask = fault.kind == Kind::WorkerUnknown || fault.kind == Kind::TaskUnknown || fault.kind == Kind::NoCall;
        return ofTheTask || fault.parameter == "RedirectCallSid"_L1;
    });
    return faults;
}

} // namespace

AnswersPage::AnswersPage(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_subject(new ChoiceBox(this))
    , m_asAll(new QPushButton(tr("As for A&ll"), this))
    , m_answer(new ChoiceBox(this))
    , m_explained(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_forms(new QStackedWidget(this))
    , m_nothing(new QWidget(m_forms))
{
    name();
    layOut();
    fillAnswers();
    fillSubjects();
    listen();
    refresh();
    recolor();
}

void AnswersPage::name()
{
    m_subject->setObjectName(u"answerSubject"_s);
    m_asAll->setObjectName(u"answerAsAll"_s);
    m_asAll->setAutoDefault(false);
    m_answer->setObjectName(u"answerKind"_s);
    m_explained->setObjectName(u"answerExplained"_s);
    m_explained->setWordWrap(true);
    m_wrong->setObjectName(u"answerFaults"_s);
    m_wrong->setWordWrap(true);
    m_forms->addWidget(m_nothing);
}

void AnswersPage::layOut()
{
    auto *which = new QHBoxLayout;
    which->setSpacing(space::small);
    which->addWidget(m_subject, 1);
    which->addWidget(m_asAll);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    //: Which callbacks the answer below is for.
    form->addRow(tr("Callbacks &of"), which);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(which)))
        label->setBuddy(m_subject);
    m_subject->setAccessibleName(tr("Callbacks of"));
    //: How a callback is answered.
    form->addRow(tr("An&swer"), m_answer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(form);
    column->addWidget(m_explained);
    column->addWidget(m_wrong);
    column->addWidget(m_forms, 1);
}

void AnswersPage::listen()
{
    connect(m_subject, &QComboBox::currentIndexChanged, this, &AnswersPage::refresh);
    connect(m_asAll, &QPushButton::clicked, this, &AnswersPage::forgetOwn);
    connect(m_answer, &QComboBox::currentIndexChanged, this, [this] { take(); });
    connect(&m_console.responder(), &CallbackResponder::policyChanged, this, &AnswersPage::refresh);
    const ConsoleState &state = m_console.state();
    for (auto change : { &ConsoleState::queuesChanged, &ConsoleState::workflowsChanged, &ConsoleState::cleared })
        connect(&state, change, this, &AnswersPage::fillSubjects);
}

QList<AnswersPage::Subject> AnswersPage::subjects() const
{
    QList<Subject> all{ { tr("All queues and workflows"), QString() } };
    for (const TaskQueue &queue : m_console.state().queues())
        all.append({ tr("Queue: %1").arg(queue.name), queue.id.text() });
    const qsizetype queues = all.size();
    for (const Workflow &workflow : m_console.state().workflows())
        all.append({ tr("Workflow: %1").arg(workflow.name), workflow.id.text() });
    const auto isBefore = [](const Subject &one, const Subject &other) { return compareNames(one.first, other.first) < 0; };
    std::sort(all.begin() + 1, all.begin() + queues, isBefore);
    std::sort(all.begin() + queues, all.end(), isBefore);
    const AnswerPolicy &policy = m_console.responder().policy();
    QStringList others{ subject() };
    for (auto own = policy.forQueue.begin(); own != policy.forQueue.end(); ++own)
        others.append(own.key().text());
    for (auto own = policy.forWorkflow.begin(); own != policy.forWorkflow.end(); ++own)
        others.append(own.key().text());
    for (const QString &other : std::as_const(others)) {
        if (std::ranges::find(all, other, &Subject::second) == all.end())
            all.append({ other, other });
    }
    return all;
}

/// What is chosen stays so, also where it has gone; what has an answer of its own is listed though nobody knows it.
/// Where nothing is new nothing happens: somebody may be filling in an answer.
void AnswersPage::fillSubjects()
{
    const QList<Subject> wanted = subjects();
    if (wanted == m_subjects)
        return;
    m_subjects = wanted;
    const QString chosen = subject();
    {
        const QSignalBlocker quiet(m_subject);
        m_subject->clear();
        for (const Subject &each : wanted)
            m_subject->addItem(each.first, each.second);
        m_subject->setCurrentIndex(std::max(0, m_subject->findData(chosen)));
    }
}

void AnswersPage::fillAnswers()
{
    //: An answer to a callback: {} is what is sent.
    m_answer->addItem(tr("{} – the agent decides"), leftToAgents);
    for (const auto kind : { InstructionKind::Accept, InstructionKind::Reject, InstructionKind::Conference,
             InstructionKind::Dequeue, InstructionKind::Call, InstructionKind::Redirect })
        m_answer->addItem(plainKind(kind), int(kind));
}

QString AnswersPage::subject() const
{
    return m_subject->currentData().toString();
}

CallbackAnswer AnswersPage::current() const
{
    const AnswerPolicy &policy = m_console.responder().policy();
    if (const auto queue = TaskQueueId::fromText(QStringView(subject())))
        return policy.forQueue.value(*queue, policy.forAll);
    if (const auto workflow = WorkflowId::fromText(QStringView(subject())))
        return policy.forWorkflow.value(*workflow, policy.forAll);
    return policy.forAll;
}

bool AnswersPage::hasOwn() const
{
    const AnswerPolicy &policy = m_console.responder().policy();
    const auto queue = TaskQueueId::fromText(QStringView(subject()));
    const auto workflow = WorkflowId::fromText(QStringView(subject()));
    return (queue && policy.forQueue.contains(*queue)) || (workflow && policy.forWorkflow.contains(*workflow));
}

ParameterForm *AnswersPage::form(InstructionKind kind)
{
    ParameterForm *&form = m_formOf[kind];
    if (!form) {
        form = new ParameterForm(kind, m_console.state().activities(), m_forms);
        form->speakOfAnyAgent();
        m_forms->addWidget(form);
        connect(form, &ParameterForm::changed, this, &AnswersPage::take);
    }
    return form;
}

CallbackAnswer AnswersPage::filledIn() const
{
    const int answer = m_answer->currentData().toInt();
    if (answer == leftToAgents)
        return {};
    const auto kind = InstructionKind(answer);
    const ParameterForm *shown = m_formOf.value(kind);
    return shown ? shown->order() : InstructionOrder{ .kind = kind };
}

void AnswersPage::refresh()
{
    const CallbackAnswer answer = current();
    m_isFilling = true;
    m_answer->setCurrentIndex(m_answer->findData(answer ? int(answer->kind) : leftToAgents));
    if (answer && form(answer->kind)->order() != *answer)
        form(answer->kind)->setOrder(*answer);
    m_isFilling = false;
    const bool fixed = m_console.settings().isFixed(responderKey(ResponderKey::Policy));
    wearPolicy(m_answer, fixed);
    wearPolicy(m_forms, fixed);
    m_asAll->setEnabled(hasOwn() && !fixed);
    say(answer);
}

/// An answer with faults is not sent: what counted so far goes on until it is complete.
void AnswersPage::say(const CallbackAnswer &answer)
{
    m_forms->setCurrentWidget(answer ? static_cast<QWidget *>(form(answer->kind)) : m_nothing);
    m_explained->setText(answer ? explainedAnswer(answer->kind)
                                : tr("Offers wait for the agents, as they do without a callback."));
    const QList<InstructionFault> faults = faultsOfAnswer(answer);
    m_wrong->setText(faults.isEmpty()
            ? QString()
            : tr("Not in force yet; until it is complete, the last answer counts.") + u'\n' + InstructionWords::faults(faults));
    m_wrong->setVisible(!faults.isEmpty());
}

void AnswersPage::take()
{
    if (m_isFilling)
        return;
    const CallbackAnswer filled = filledIn();
    say(filled);
    if (!faultsOfAnswer(filled).isEmpty() || filled == current())
        return;
    AnswerPolicy policy = m_console.responder().policy();
    if (const auto queue = TaskQueueId::fromText(QStringView(subject())))
        policy.forQueue.insert(*queue, filled);
    else if (const auto workflow = WorkflowId::fromText(QStringView(subject())))
        policy.forWorkflow.insert(*workflow, filled);
    else
        policy.forAll = filled;
    m_console.responder().setPolicy(policy);
}

void AnswersPage::forgetOwn()
{
    AnswerPolicy policy = m_console.responder().policy();
    if (const auto queue = TaskQueueId::fromText(QStringView(subject())))
        policy.forQueue.remove(*queue);
    else if (const auto workflow = WorkflowId::fromText(QStringView(subject())))
        policy.forWorkflow.remove(*workflow);
    m_console.responder().setPolicy(policy);
}

void AnswersPage::recolor()
{
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_explained, theme.mutedText);
    setTextColor(m_wrong, theme.tone(Tone::Bad).onSoft);
}

void AnswersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}
