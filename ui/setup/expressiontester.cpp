#include "ui/setup/expressiontester.h"

#include "console/state/consolestate.h"
#include "core/expression/cborscope.h"
#include "ui/desk/newtasktext.h"
#include "ui/setup/jsonview.h"
#include "ui/setup/workflowwords.h"
#include "ui/text/counttext.h"
#include "ui/text/expressiontext.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/searchline.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Listed { All, Matching, Others };

} // namespace

ExpressionTester::ExpressionTester(const ConsoleState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_trial(state)
    , m_place(new ChoiceBox(this))
    , m_expression(new QLineEdit(this))
    , m_taskLabel(new QLabel(tr("Attributes of the task (JSON)"), this))
    , m_task(new JsonView(this))
    , m_verdict(new QLabel(this))
    , m_which(new ChoiceBox(this))
    , m_search(new SearchLine(this))
    , m_agents(new QListWidget(this))
{
    nameParts();
    m_place->addItem(tr("In a queue, on agents"));
    m_place->addItem(tr("In a step of a workflow, on task and agents"));
    m_expression->setLayoutDirection(Qt::LeftToRight); // expressions read from the left in every language
    m_expression->setPlaceholderText(u"languages HAS 'en' AND level > 2"_s);
    m_task->setPlainText(u"{\n    \"language\": \"en\"\n}"_s);
    m_task->setMaximumHeight(110);
    m_taskLabel->setBuddy(m_task);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_which->addItem(tr("All agents"), int(Listed::All));
    //: Which agents are listed: those on whom an expression holds.
    m_which->addItem(tr("Match"), int(Listed::Matching));
    //: Which agents are listed: those on whom an expression does not hold.
    m_which->addItem(tr("Do not match"), int(Listed::Others));
    m_search->setPlaceholderText(tr("Search by name or status"));
    m_agents->setWordWrap(true);
    m_agents->setAlternatingRowColors(true);
    layOut();
    wire();
    run();
}

void ExpressionTester::nameParts()
{
    m_place->setObjectName(u"testerPlace"_s);
    m_place->setAccessibleName(tr("Where the expression stands"));
    m_expression->setObjectName(u"testerExpression"_s);
    m_expression->setAccessibleName(tr("Expression to try"));
    m_task->setObjectName(u"testerTask"_s);
    m_task->setAccessibleName(tr("Attributes of the task for the expression"));
    m_verdict->setObjectName(u"testerVerdict"_s);
    m_which->setObjectName(u"testerWhich"_s);
    m_which->setAccessibleName(tr("Which agents are listed"));
    m_search->setObjectName(u"testerSearch"_s);
    m_search->setSpokenName(tr("Search among the agents"));
    m_agents->setObjectName(u"testerAgents"_s);
    m_agents->setAccessibleName(tr("Who matches, and who does not"));
}

void ExpressionTester::wire()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // half an expression is no mistake yet
    const auto soon = [this] { m_pause.start(); };
    connect(&m_pause, &QTimer::timeout, this, &ExpressionTester::run);
    connect(m_expression, &QLineEdit::textChanged, this, soon);
    connect(m_task, &QPlainTextEdit::textChanged, this, soon);
    connect(m_place, &QComboBox::currentIndexChanged, this, &ExpressionTester::run);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExpressionTester::list);
    connect(m_search, &QLineEdit::textChanged, this, &ExpressionTester::list);
    connect(&m_state, &ConsoleState::cleared, this, soon);
    connect(&m_trial, &RoutingTrial::matched, this, &ExpressionTester::showReport);
}

void ExpressionTester::layOut()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Where it is used"), m_place);
    form->addRow(tr("Expression"), m_expression);
    form->addRow(m_taskLabel, m_task);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::small);
    choice->addWidget(m_which);
    choice->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::normal);
    column->addLayout(form);
    column->addWidget(m_verdict);
    column->addLayout(choice);
    column->addWidget(m_agents, 1);
}

bool ExpressionTester::isOfStep() const
{
    return m_place->currentIndex() == 1;
}

void ExpressionTester::setExpression(const QString &text)
{
    m_expression->setText(text);
}

void ExpressionTester::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    run(); // agents may have changed meanwhile
}

void ExpressionTester::run()
{
    m_pause.stop();
    m_trial.forget();
    m_task->setVisible(isOfStep());
    m_taskLabel->setVisible(isOfStep());
    m_tried = m_expression->text();
    if (m_tried.trimmed().isEmpty())
        return say(tr("Type an expression to see which of the known agents match. Nothing is sent."), false);
    const auto expression = Expression::parse(m_tried);
    if (!expression)
        return say(expressionFaultText(expression.error().position, expression.error().message), true);
    const QByteArray attributes = m_task->toPlainText().toUtf8();
    const auto task = objectFromJson(attributes);
    if (isOfStep() && !task)
        return say(notAnObjectText(attributes), true);
    m_trial.match(*expression, isOfStep() ? task : std::nullopt);
}

void ExpressionTester::say(const QString &text, bool isFault)
{
    const ColorTheme &theme = ColorTheme::of(this);
    m_verdict->setText(text);
    setTextColor(m_verdict, isFault ? theme.tone(Tone::Bad).onSoft : theme.text);
    m_report = {};
    list();
}

void ExpressionTester::showReport(const MatchReport &report)
{
    //: %1 is e.g. "3 of 12 agents", %2 e.g. "2 available".
    say(tr("%1 match, %2.").arg(agentsShownText(report.matching, int(report.rows.size())), availableText(report.available)),
        false);
    m_report = report;
    list();
}

bool ExpressionTester::isWanted(const MatchReport::Row &row, const QStringList &words) const
{
    const auto which = Listed(m_which->currentData().toInt());
    if ((which == Listed::Matching && !row.matches) || (which == Listed::Others && row.matches))
        return false;
    return std::ranges::all_of(words, [&row](const QString &word) {
        return row.name.contains(word, Qt::CaseInsensitive) || row.activityName.contains(word, Qt::CaseInsensitive);
    });
}

void ExpressionTester::list()
{
    m_agents->clear();
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    qsizetype found = 0;
    for (const MatchReport::Row &row : std::as_const(m_report.rows)) {
        if (isWanted(row, words) && ++found <= most)
            listRow(row);
    }
    if (found > most)
        m_agents->addItem(tr("%Ln more are not listed.", nullptr, int(found - most)));
    if (found == 0 && !m_report.rows.isEmpty())
        m_agents->addItem(tr("No such agent."));
}

void ExpressionTester::listRow(const MatchReport::Row &row)
{
    //: %1 is an agent, %2 a status.
    const QString who = tr("%1 (%2)").arg(row.name, row.activityName);
    const QString text = row.matches ? who : tr("%1: %2").arg(who, failedClausesText(m_tried, row.failures));
    m_agents->addItem(
        new QListWidgetItem(markIcon(!row.matches ? Tone::Bad : row.available ? Tone::Good : Tone::Neutral), text));
}
