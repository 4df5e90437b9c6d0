#include "ui/inspect/requestswindow.h"

#include "console/console.h"
#include "console/control/requestledger.h"
#include "ui/floor/csvbutton.h"
#include "ui/floor/filebanner.h"
#include "ui/inspect/endpointwords.h"
#include "ui/inspect/inspecttable.h"
#include "ui/inspect/momenttext.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/tonelabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RequestsWindow::RequestsWindow(Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_words(new EndpointWords(console.clock(), this))
    , m_used(new QLabel(this))
    , m_allowed(new QLabel(this))
    , m_next(new ToneLabel(this))
    , m_rate(new ToneLabel(this))
    , m_banner(new FileBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
{
    setObjectName(u"requestsWindow"_s);
    //: Title of a window: what this program asks of the server, and how much of that it allows.
    setWindowTitle(tr("Requests"));
    setAccessibleName(windowTitle());
    m_words->setSourceModel(&m_model);
    setUpInspectTable(*m_table, *m_words, EndpointWords::ToneRole, { 50, 12, 10, 16, 10, 11, 11, 14 });
    m_table->setObjectName(u"endpointsTable"_s);
    m_table->setAccessibleName(tr("Requests by kind"));
    m_used->setObjectName(u"requestsUsed"_s);
    m_allowed->setObjectName(u"requestsAllowed"_s);
    m_next->setObjectName(u"nextRequest"_s);
    m_rate->setObjectName(u"requestRate"_s);
    layOut();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &RequestsWindow::refresh);
    connect(&console.requests(), &RequestLedger::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&console, &Console::rateChanged, this, [this](double stretch) {
        m_stretch = stretch;
        sayBudget();
    });
    refresh();
    resizeToFit(*this, { fontMetrics().averageCharWidth() * 162, fontMetrics().lineSpacing() * 32 });
}

void RequestsWindow::layOut()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    form->addRow(tr("Within ten seconds:"), m_used);
    form->addRow(tr("The server allows:"), m_allowed);
    form->addRow(tr("Next request:"), m_next);
    //: How often the lists are asked for.
    form->addRow(tr("Lists are read:"), m_rate);
    m_stack->addWidget(new EmptyState(Glyph::Server, tr("Nothing has been asked yet"),
        tr("Each kind of request to the server is listed here, with how often it is sent and how it ended."), m_stack));
    m_stack->addWidget(m_table);
    auto *exporting = new CsvButton(*m_table, windowTitle(), *m_banner, this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::small);
    bottom->addStretch(1);
    bottom->addWidget(exporting);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(form);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);
}

void RequestsWindow::refresh()
{
    m_model.setUses(m_console.requests().uses());
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    m_table->viewport()->update(); // "in 4 s" goes on without a change
    sayBudget();
}

void RequestsWindow::sayBudget()
{
    const Budget &budget = m_console.requests().budget();
    const Instant now = m_console.clock().now();
    m_used->setText(tr("%Ln request(s)", nullptr, budget.lastTenSeconds));
    const QLocale locale;
    if (budget.limit && budget.remaining)
        m_allowed->setText(tr("%1, of which %2 are left").arg(locale.toString(*budget.limit), locale.toString(*budget.remaining)));
    else
        m_allowed->setText(budget.limit ? locale.toString(*budget.limit) : tr("It does not say."));
    const bool waits = budget.limitedUntil && *budget.limitedUntil > now;
    if (waits)
        m_next->setStatus(Tone::Warning, tr("not before %1, as the server said “too many” (429)").arg(secondsText(*budget.limitedUntil)));
    else
        m_next->setStatus(Tone::Good, tr("at any time"));
    if (m_stretch > 1)
        m_rate->setStatus(Tone::Warning, tr("%1 times less often than planned").arg(locale.toString(m_stretch, 'f', 0)));
    else
        m_rate->setStatus(Tone::Good, tr("as often as planned"));
}

void RequestsWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
    m_tick.start();
}

void RequestsWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_tick.stop();
}
