#include "ui/setup/tasktrial.h"

#include "console/state/consolestate.h"
#include "core/expression/cborscope.h"
#include "core/workflow/workflowattributes.h"
#include "ui/desk/newtasktext.h"
#include "ui/setup/jsonview.h"
#include "ui/setup/trialwords.h"
#include "ui/theme/glyph.h"
#include "ui/theme/readingmargins.h"
#include "ui/theme/space.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TaskTrial::TaskTrial(const ConsoleState &state, QWidget *parent)
    : QWidget(parent)
    , m_trial(state)
    , m_attributes(new JsonView(this))
    , m_verdict(new QLabel(this))
    , m_way(new QListWidget(this))
{
    m_attributes->setObjectName(u"trialAttributes"_s);
    m_attributes->setAccessibleName(tr("Attributes of the task to try"));
    m_attributes->setPlainText(m_filled);
    m_verdict->setObjectName(u"trialVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_way->setObjectName(u"trialWay"_s);
    m_way->setAccessibleName(tr("Way of the task"));
    m_way->setWordWrap(true);
    m_way->setAlternatingRowColors(true);
    auto *left = new QWidget(this);
    auto *typing = new QVBoxLayout(left);
    typing->setContentsMargins({});
    typing->setSpacing(space::small);
    auto *label = new QLabel(tr("Attributes of the task (JSON)"), left);
    label->setBuddy(m_attributes);
    typing->addWidget(label);
    typing->addWidget(m_attributes, 1);
    auto *right = new QWidget(this);
    auto *answer = new QVBoxLayout(right);
    answer->setContentsMargins(readingMargins(*this, space::small, 0, 0, 0));
    answer->setSpacing(space::small);
    answer->addWidget(m_verdict);
    answer->addWidget(m_way, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({ 300, 500 });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->addWidget(splitter, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // half an object is no mistake yet
    connect(&m_pause, &QTimer::timeout, this, &TaskTrial::run);
    connect(m_attributes, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&state, &ConsoleState::queuesChanged, this, [this] { m_pause.start(); });
    connect(&m_trial, &RoutingTrial::sent, this, &TaskTrial::showRun);
}

void TaskTrial::setConfiguration(const QByteArray &json)
{
    m_json = json;
    fillAttributes();
    if (isVisible())
        m_pause.start();
}

/// What does not hold together just now leaves them as they were.
void TaskTrial::fillAttributes()
{
    const auto workflow = WorkflowConfiguration::fromJson(m_json);
    if (!workflow || m_attributes->toPlainText() != m_filled)
        return;
    m_filled = QString::fromUtf8(QJsonDocument(namedAttributes(*workflow)).toJson()).trimmed();
    m_attributes->setPlainText(m_filled);
}

void TaskTrial::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    run();
}

void TaskTrial::run()
{
    if (!isVisible())
        return;
    const QByteArray typed = m_attributes->toPlainText().toUtf8();
    const auto attributes = objectFromJson(typed);
    const auto workflow = WorkflowConfiguration::fromJson(m_json);
    m_trial.forget();
    if (!workflow)
        return say(tr("The workflow has a mistake; a task cannot be tried before it is mended."));
    if (!attributes)
        return say(notAnObjectText(typed));
    m_sent = *workflow;
    m_trial.send(*workflow, *attributes);
}

void TaskTrial::say(const QString &text)
{
    m_verdict->setText(text);
    m_way->clear();
}

void TaskTrial::showRun(const DryRun &run)
{
    say(dryRunText(run));
    qsizetype next = 0;
    for (const DryFilter &filter : run.filters) {
        addRow(markIcon(filter.matches ? Tone::Info : Tone::Neutral),
            dryFilterText(filter, m_sent->filters.at(filter.filter).expression.text()));
        for (; next < run.steps.size() && run.steps.at(next).filter == filter.filter; ++next)
            addRow(markIcon(toneOfStep(run.steps.at(next))), dryStepText(run.steps.at(next), *m_sent));
    }
    for (; next < run.steps.size(); ++next)
        addRow(markIcon(toneOfStep(run.steps.at(next))), dryStepText(run.steps.at(next), *m_sent));
}

void TaskTrial::addRow(const QIcon &icon, const QString &text)
{
    m_way->addItem(new QListWidgetItem(icon, text));
}
