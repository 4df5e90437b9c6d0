#include "ui/settings/taskpage.h"

#include "ui/settings/queuechoice.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/space.h"
#include "ui/widgets/connectwhole.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesInView = 4; // more of them scroll, so that the rest of the page stays in sight
constexpr int longestWrapUp = 3'600; // seconds
constexpr int longestStuck = 1'440; // minutes

/// A number of which 0 has a word of its own.
void prepare(QSpinBox *box, int most, int step, const QString &suffix, const QString &zero)
{
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    box->setSpecialValueText(zero);
    box->setKeyboardTracking(false); // what is half typed does not count yet
}

void showQuietly(QCheckBox *box, bool on)
{
    const QSignalBlocker quiet(box);
    box->setChecked(on);
}

/// A number that is half typed stays as it is.
void showQuietly(QSpinBox *box, qint64 number)
{
    const QSignalBlocker quiet(box);
    if (box->value() != number)
        box->setValue(int(number));
}

/// Lets it rest for a reason of its own; what a policy says stands over that.
void restFor(QWidget *control, const QString &why)
{
    if (!control->isEnabled())
        return;
    control->setEnabled(false);
    control->setToolTip(why);
    control->setAccessibleDescription(why);
}

} // namespace

TaskPage::TaskPage(Settings &settings, const ConsoleState &state, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_queue(new QueueChoice(state, this))
    , m_asAll(new QPushButton(tr("As for &All Queues"), this))
    , m_dispositions(new QPlainTextEdit(this))
    , m_dispositionRequired(new QCheckBox(tr("A disposition is &required"), this))
    , m_notesRequired(new QCheckBox(tr("&Notes are required"), this))
    , m_length(new QSpinBox(this))
    , m_autoComplete(new QCheckBox(tr("Then &complete the task without a click"), this))
    , m_stuckAfter(new QSpinBox(this))
{
    name();
    layOut();
    listen();
    refresh();
}

void TaskPage::name()
{
    m_queue->setObjectName(u"ruleQueue"_s);
    m_asAll->setObjectName(u"ruleAsAll"_s);
    m_dispositions->setObjectName(u"ruleDispositions"_s);
    m_dispositions->setPlaceholderText(tr("One on each line. None: there is nothing to choose."));
    m_dispositions->setTabChangesFocus(true);
    m_dispositions->setFixedHeight(choicesInView * m_dispositions->fontMetrics().lineSpacing() + space::large);
    m_dispositionRequired->setObjectName(u"ruleDispositionRequired"_s);
    m_notesRequired->setObjectName(u"ruleNotesRequired"_s);
    m_length->setObjectName(u"ruleLength"_s);
    m_autoComplete->setObjectName(u"ruleAutoComplete"_s);
    m_stuckAfter->setObjectName(u"ruleStuckAfter"_s);
    //: Seconds, behind a number.
    prepare(m_length, longestWrapUp, 15, tr(" s"), tr("As long as it takes"));
    //: Minutes, behind a number.
    prepare(m_stuckAfter, longestStuck, 5, tr(" min"), tr("Never"));
}

void TaskPage::layOut()
{
    auto *which = new QHBoxLayout;
    which->setSpacing(space::small);
    which->addWidget(m_queue, 1);
    which->addWidget(m_asAll);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    form->addRow(tr("R&ules for"), which);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(which)))
        label->setBuddy(m_queue);
    m_queue->setAccessibleName(tr("Rules for"));
    form->addRow(tr("&Dispositions"), m_dispositions);
    form->addRow(QString(), m_dispositionRequired);
    form->addRow(QString(), m_notesRequired);
    form->addRow(tr("&Wrap-up lasts"), m_length);
    form->addRow(QString(), m_autoComplete);
    form->addRow(tr("It counts as stuc&k after"), m_stuckAfter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
}

void TaskPage::listen()
{
    connectWhole(m_queue, &QueueChoice::renewed, this, &TaskPage::refresh);
    connect(m_asAll, &QPushButton::clicked, this, [this] { m_settings.forgetWrapUpRules(queue()); });
    connect(m_dispositions, &QPlainTextEdit::textChanged, this,
        [this] { change([this](WrapUpRules &rules) { rules.dispositions = typedDispositions(); }); });
    connect(m_dispositionRequired, &QCheckBox::toggled, this,
        [this](bool on) { change([on](WrapUpRules &rules) { rules.dispositionRequired = on; }); });
    connect(m_notesRequired, &QCheckBox::toggled, this,
        [this](bool on) { change([on](WrapUpRules &rules) { rules.notesRequired = on; }); });
    connectWhole(m_length, &QSpinBox::valueChanged, this, [](TaskPage &page) {
        page.change([&page](WrapUpRules &rules) { rules.length = std::chrono::seconds(page.m_length->value()); });
    });
    connect(m_autoComplete, &QCheckBox::toggled, this,
        [this](bool on) { change([on](WrapUpRules &rules) { rules.autoComplete = on; }); });
    connectWhole(m_stuckAfter, &QSpinBox::valueChanged, this, [](TaskPage &page) {
        page.change([&page](WrapUpRules &rules) { rules.stuckAfter = std::chrono::minutes(page.m_stuckAfter->value()); });
    });
    connect(&m_settings, &Settings::changed, this, &TaskPage::refresh);
}

QString TaskPage::queue() const
{
    return m_queue->queue();
}

QStringList TaskPage::typedDispositions() const
{
    QStringList typed;
    const QStringList lines = m_dispositions->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString word = line.simplified(); !word.isEmpty() && !typed.contains(word))
            typed.append(word);
    }
    return typed;
}

void TaskPage::change(const std::function<void(WrapUpRules &)> &edit)
{
    WrapUpRules rules = m_settings.wrapUpRules(queue());
    edit(rules);
    m_settings.setWrapUpRules(queue(), rules);
}

void TaskPage::refresh()
{
    const WrapUpRules rules = m_settings.wrapUpRules(queue());
    refreshDispositions(rules);
    showQuietly(m_dispositionRequired, rules.dispositionRequired);
    showQuietly(m_notesRequired, rules.notesRequired);
    showQuietly(m_length, rules.length.count());
    showQuietly(m_autoComplete, rules.autoComplete);
    showQuietly(m_stuckAfter, rules.stuckAfter.count());
    wearPolicy(m_dispositionRequired, isFixed(WrapUpRule::DispositionRequired));
    wearPolicy(m_notesRequired, isFixed(WrapUpRule::NotesRequired));
    wearPolicy(m_length, isFixed(WrapUpRule::Length));
    wearPolicy(m_autoComplete, isFixed(WrapUpRule::AutoComplete));
    wearPolicy(m_stuckAfter, isFixed(WrapUpRule::StuckAfter));
    if (rules.dispositions.isEmpty())
        restFor(m_dispositionRequired, tr("There is no disposition to choose."));
    if (rules.length.count() == 0)
        restFor(m_autoComplete, tr("The wrap-up has no end."));
    m_asAll->setEnabled(m_settings.hasOwnWrapUpRules(queue()));
}

/// What is typed stays as it is where it means the same, an empty line at its end for one.
void TaskPage::refreshDispositions(const WrapUpRules &rules)
{
    if (typedDispositions() != rules.dispositions) {
        const QSignalBlocker quiet(m_dispositions);
        m_dispositions->setPlainText(rules.dispositions.join(u'\n'));
    }
    wearPolicy(m_dispositions, isFixed(WrapUpRule::Dispositions));
}
