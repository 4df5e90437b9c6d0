#include "ui/setup/setupsection.h"

#include "console/control/setupcontroller.h"
#include "console/models/setuplistmodel.h"
#include "console/state/consolestate.h"
#include "ui/setup/setupform.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setupquestion.h"
#include "ui/setup/setupwords.h"
#include "ui/text/errortext.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/readingmargins.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/verticalscroll.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Of a queue: the workflows that name it as far as is known here.
QStringList workflowsWith(const SetupThing &thing, const ConsoleState &state)
{
    QStringList names;
    if (kindOf(thing) != SetupKind::Queue)
        return names;
    const QByteArray sid = sidOf(thing).toUtf8();
    for (const Workflow &workflow : state.workflows()) {
        if (workflow.configuration.contains(sid))
            names.append(setupNameText(workflow));
    }
    return names;
}

} // namespace

SetupSection::SetupSection(ConsoleState &state, SetupController &setup, SetupForm *form, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_setup(setup)
    , m_kind(form->kind())
    , m_form(form)
    , m_list(new SetupList(state, form->kind(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_question(new Banner(this))
    , m_message(new Banner(this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_discard(new QPushButton(tr("Discard Changes"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    const SetupKindWords words = setupKindWords(m_kind);
    setObjectName(u"setupSection%1"_s.arg(int(m_kind)));
    m_question->setObjectName(u"question"_s);
    m_question->hide();
    m_message->setObjectName(u"message"_s);
    m_message->hide();
    m_remove->setObjectName(u"removeButton"_s);
    m_discard->setObjectName(u"discardButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    for (QPushButton *button : { m_remove, m_discard, m_save }) {
        button->setAutoDefault(false);
        button->setAccessibleName(SetupForm::tr("%1: %2").arg(words.one, button->text()));
    }
    setButtonKind(m_remove, ButtonKind::Danger);
    setButtonKind(m_save, ButtonKind::Primary);
    m_empty->setGlyph(Glyph::Settings);
    layOut();
    wire();
    refresh();
}

void SetupSection::layOut()
{
    auto *bar = new QWidget(this);
    m_buttons = new QHBoxLayout(bar);
    m_buttons->setContentsMargins(space::normal, 0, 0, 0);
    m_buttons->setSpacing(space::small);
    m_buttons->addWidget(m_remove);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_discard);
    m_buttons->addWidget(m_save);
    auto *scroll = new VerticalScroll(this);
    auto *inside = new QWidget(scroll);
    auto *padded = new QVBoxLayout(inside);
    padded->setContentsMargins(readingMargins(*this, 0, 0, space::small, 0));
    padded->addWidget(m_form);
    scroll->hold(inside);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(readingMargins(*this, space::normal, 0, 0, 0));
    column->setSpacing(space::normal);
    column->addWidget(m_question);
    column->addWidget(scroll, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *right = new QWidget(this);
    auto *messages = new QVBoxLayout(right);
    messages->setContentsMargins(readingMargins(*this, space::small, 0, 0, 0));
    messages->setSpacing(space::normal);
    messages->addWidget(m_stack, 1);
    messages->addWidget(m_message); // between what is filled in and the buttons: neither moves when it comes
    messages->addWidget(bar);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 220, 700 });
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    row->addWidget(splitter);
}

void SetupSection::wire()
{
    connect(m_list, &SetupList::chosen, this, &SetupSection::go);
    connect(m_list, &SetupList::addAsked, this, &SetupSection::add);
    connect(m_list->model(), &SetupListModel::updated, this, &SetupSection::onListed);
    connect(m_empty, &EmptyState::actionRequested, this, &SetupSection::add);
    connect(m_form, &SetupForm::changed, this, &SetupSection::check);
    connect(m_save, &QPushButton::clicked, this, &SetupSection::save);
    connect(m_discard, &QPushButton::clicked, this, &SetupSection::discard);
    connect(m_remove, &QPushButton::clicked, this, &SetupSection::askToRemove);
    connect(m_question, &Banner::actionRequested, this, &SetupSection::onAnswer);
    connect(m_question, &Banner::otherActionRequested, this, &SetupSection::onOtherAnswer);
    connect(m_question, &Banner::dismissed, this, &SetupSection::stay);
    connect(&m_setup, &SetupController::busyChanged, this, &SetupSection::refresh);
    connect(&m_setup, &SetupController::saved, this, &SetupSection::onSaved);
    connect(&m_setup, &SetupController::saveFailed, this, &SetupSection::onSaveFailed);
    connect(&m_setup, &SetupController::partlySaved, this, &SetupSection::onPartlySaved);
    connect(&m_setup, &SetupController::removed, this, &SetupSection::onRemoved);
    connect(&m_setup, &SetupController::removeFailed, this, [this](const SetupThing &thing, const ApiError &error) {
        if (kindOf(thing) == m_kind) //: %1 is a name in quotes, %2 says why.
            sayTrouble(tr("%1 was not deleted. %2").arg(setupNameText(thing), setupRefusalText(error, m_state)), error);
    });
    connect(&m_setup, &SetupController::workerRead, this, [this](const SetupThing &worker) {
        if (m_base && m_kind == SetupKind::Worker && sidOf(*m_base) == sidOf(worker))
            rebase(worker);
    });
    connect(&m_setup, &SetupController::readFailed, this, [this](SetupKind kind, const ApiError &error) {
        if (kind == m_kind)
            sayTrouble(errorText(error).whole(), error);
    });
    connect(&m_state, &ConsoleState::cleared, this, &SetupSection::close);
}

void SetupSection::addTool(QPushButton *button)
{
    m_buttons->insertWidget(1, button);
}

bool SetupSection::isDirty() const
{
    return m_base && !isSameSetup(*m_base, m_form->thing());
}

void SetupSection::go(const QString &sid)
{
    if (m_base && sidOf(*m_base) == sid)
        return;
    m_next = sid;
    if (isDirty())
        ask(SetupQuestion::Leave);
    else
        goOn();
}

void SetupSection::add()
{
    m_next = QString();
    if (isDirty())
        ask(SetupQuestion::Leave);
    else
        goOn();
}

/// To what was chosen meanwhile.
void SetupSection::goOn()
{
    if (!m_next)
        return;
    const QString sid = *std::exchange(m_next, std::nullopt);
    m_message->hide();
    if (sid.isEmpty()) {
        open(newThing(m_kind));
        m_form->begin();
    } else if (const auto thing = thingWith(m_state, m_kind, sid)) {
        open(*thing);
    }
}

void SetupSection::open(const SetupThing &thing, Typed typed)
{
    if (typed == Typed::Forgotten && isDirty())
        m_form->forgetTyped();
    m_theirs.reset();
    m_base = thing;
    m_form->setThing(thing);
    m_list->setCurrent(sidOf(thing));
    ask(SetupQuestion::None);
    check();
    const auto *worker = std::get_if<Worker>(&thing.value);
    if (worker && !worker->id.isNull() && (worker->version == 0 || thing.channels.isEmpty()))
        m_setup.readWorker(worker->id); // lists know neither versions nor channels
}

void SetupSection::close()
{
    m_base.reset();
    m_next.reset();
    m_faults.clear();
    m_sent.reset();
    m_message->hide();
    m_list->setCurrent({});
    const QWidget *at = window()->focusWidget();
    if (isAncestorOf(at) && !m_list->isAncestorOf(at))
        takeKeyboard();
    ask(SetupQuestion::None);
}

void SetupSection::check()
{
    m_faults = m_base ? faultsOf(m_form->thing(), namesakesOf(m_state, m_form->thing())) : QList<SetupFault>();
    const bool isUntouched = m_base && sidOf(*m_base).isEmpty() && !isDirty();
    m_form->showFaults(isUntouched ? QList<SetupFault>() : m_faults); // what is new need not be right yet
    if (m_faults.isEmpty() && std::exchange(m_saysFault, false))
        m_message->hide();
    refresh();
}

void SetupSection::refresh()
{
    const bool dirty = isDirty();
    const bool busy = m_setup.isBusy(m_kind);
    const bool isNew = m_base && sidOf(*m_base).isEmpty();
    const SetupKindWords words = setupKindWords(m_kind);
    const bool nothing = m_list->model()->total() == 0;
    m_empty->setTitle(nothing ? words.none : tr("Choose one in the list"));
    m_empty->setHint(words.hint);
    m_empty->setAction(nothing && m_online ? words.add : QString());
    m_stack->setCurrentIndex(m_base ? 1 : 0);
    m_remove->parentWidget()->setVisible(m_base.has_value());
    const QString offline = m_online ? QString() : tr("Not while the server cannot be reached.");
    keepKeyboard(busy);
    m_save->setEnabled(m_online && !busy && (dirty || isNew));
    m_save->setToolTip(offline);
    m_discard->setEnabled(!busy && (dirty || isNew));
    m_remove->setEnabled(m_online && !busy && m_base && !isNew);
    m_list->setMayAdd(m_online, offline);
    emit refreshed();
}

void SetupSection::setOnline(bool online)
{
    m_online = online;
    refresh();
}

void SetupSection::ask(SetupQuestion question)
{
    m_asked = m_base ? question : SetupQuestion::None;
    if (m_asked != SetupQuestion::None) {
        const SetupQuestionWords words = wordsOf(m_asked, *m_base, m_form->thing());
        QString text = words.text;
        const QStringList users = m_asked == SetupQuestion::Remove ? workflowsWith(*m_base, m_state) : QStringList();
        if (!users.isEmpty()) // a warning only: the server knows better
            //: Of a queue, behind the question whether to delete it; %1 is the names of workflows in quotes.
            text += u' ' + tr("When last seen, tasks were routed to it by %1.").arg(QLocale().createSeparatedList(users));
        m_question->showMessage(words.tone, text);
        m_question->setAction(words.yes);
        m_question->setOtherAction(words.no);
        m_question->setDismissable(m_asked == SetupQuestion::Leave); // the others' second answer leaves all as it is
    }
    if (m_asked == SetupQuestion::None && m_question->isAncestorOf(window()->focusWidget()))
        takeKeyboard();
    m_question->setVisible(m_asked != SetupQuestion::None);
    if (m_asked == SetupQuestion::Remove)
        m_question->focusOtherAction(); // nothing is deleted by a key that was pressed once too often
    else if (m_asked == SetupQuestion::Leave || m_asked == SetupQuestion::Review)
        m_question->focusAction();
    if (m_asked == SetupQuestion::Leave)
        m_list->setCurrent(sidOf(*m_base));
    refresh();
}

void SetupSection::onAnswer()
{
    const SetupQuestion asked = m_asked;
    if (asked == SetupQuestion::Remove && m_base)
        m_setup.remove(*m_base);
    if (asked == SetupQuestion::Conflict && m_theirs) {
        m_base = std::exchange(m_theirs, std::nullopt);
        send(*m_base);
    }
    ask(SetupQuestion::None);
    if (asked == SetupQuestion::Leave || asked == SetupQuestion::Review)
        save();
}

void SetupSection::onOtherAnswer()
{
    const SetupQuestion asked = m_asked;
    if (asked == SetupQuestion::Conflict && m_theirs)
        open(SetupThing(*m_theirs), Typed::Kept); // a copy, for opening forgets it
    ask(SetupQuestion::None);
    if (asked == SetupQuestion::Review)
        stay();
    if (asked == SetupQuestion::Leave)
        goOn();
}

/// Here, with all that was typed.
void SetupSection::stay()
{
    m_next.reset();
    ask(SetupQuestion::None);
    emit settled(false);
}

void SetupSection::save()
{
    if (!m_base || m_setup.isBusy(m_kind))
        return;
    if (!m_online)
        return stay();
    check();
    if (!m_faults.isEmpty())
        return sayFault();
    m_message->hide();
    if (m_form->showsChangesFirst())
        return ask(SetupQuestion::Review);
    send(*m_base);
}

/// Nothing is sent: the reason is said, and the cursor stands where it can be mended.
void SetupSection::sayFault()
{
    m_form->showFaults(m_faults);
    //: %1 is a name in quotes, %2 says what is wrong and where.
    m_message->showMessage(Tone::Bad, tr("%1 cannot be saved yet. %2").arg(setupNameText(m_form->thing()), m_form->namedFault(m_faults.constFirst())));
    m_saysFault = true;
    stay();
    m_list->setCurrent(sidOf(*m_base));
    m_form->goToFault();
}

void SetupSection::send(const SetupThing &base)
{
    const SetupThing mine = m_form->thing();
    m_sent = mine;
    m_setup.save(base, mine, m_form->reEvaluates());
}

void SetupSection::discard()
{
    m_next.reset();
    if (m_base && sidOf(*m_base).isEmpty()) {
        m_form->forgetTyped();
        return close();
    }
    if (m_base)
        open(thingWith(m_state, m_kind, sidOf(*m_base)).value_or(*m_base));
}

void SetupSection::askToRemove()
{
    if (!m_base || sidOf(*m_base).isEmpty())
        return;
    ask(SetupQuestion::Remove);
}
