#include "ui/board/plotpanel.h"

#include "console/control/queuehistory.h"
#include "console/settings/settings.h"
#include "core/base/onfinished.h"
#include "ui/board/figurewords.h"
#include "ui/board/timeplot.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto mostMissing = std::chrono::minutes(3);

QString momentText(Instant at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace

PlotPanel::PlotPanel(const QueueHistory &history, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_settings(settings)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    //: Button: from now on the figures of the queues are kept, even while nobody looks.
    , m_keep(new QPushButton(tr("Keep the History"), this))
    , m_figure(new ChoiceBox(this))
    , m_span(new ChoiceBox(this))
    , m_plot(new TimePlot(this))
{
    setObjectName(u"plotPanel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"plotNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_keep->setObjectName(u"plotKeep"_s);
    m_keep->hide();
    m_figure->setObjectName(u"plotFigure"_s);
    m_figure->setAccessibleName(tr("Plotted figure"));
    for (const SampleFigure figure : plottedFigures())
        m_figure->addItem(figureText(figure), int(figure));
    m_span->setObjectName(u"plotSpan"_s);
    m_span->setAccessibleName(tr("Plotted time"));
    m_span->addItem(tr("1 hour"), 1);
    m_span->addItem(tr("4 hours"), 4);
    m_span->addItem(tr("24 hours"), 24);
    m_span->addItem(tr("7 days"), 168);
    m_span->setCurrentIndex(1);
    layOut();
    for (ChoiceBox *box : { m_figure, m_span })
        connect(box, &QComboBox::currentIndexChanged, this, &PlotPanel::refresh);
    connect(&history, &QueueHistory::sampled, this, &PlotPanel::refresh);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (m_keep->hasFocus())
            m_figure->setFocus(Qt::OtherFocusReason); // it goes now, and the keyboard is to stay here
        m_settings.setBoardHistory(true);
    });
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == Settings::boardHistoryKey() || key == Settings::boardAlertsKey())
            refresh();
    });
}

void PlotPanel::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_title, 1);
    top->addWidget(m_figure);
    top->addWidget(m_span);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    column->addWidget(m_plot, 1);
}

void PlotPanel::setQueue(const TaskQueueId &queue, const QString &name)
{
    m_queue = queue;
    m_name = name;
    refresh();
}

void PlotPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlotPanel::refresh()
{
    if (!isVisible())
        return;
    m_title->setText(m_queue.isNull() ? tr("Choose a queue to see its last hours.") : m_name);
    const Instant now = m_clock.now();
    const Instant since = now - std::chrono::hours(m_span->currentData().toInt());
    const auto figure = SampleFigure(m_figure->currentData().toInt());
    onFinished(m_history.read(m_queue, since), this, {}, [this, turn = ++m_turn, figure, since, now](const QList<SampleAt> &samples) {
        if (turn != m_turn)
            return;
        say(samples, since);
        m_plot->show(samples, figure, since, now);
        //: %1 is a figure such as "Waiting tasks", %2 the name of a queue.
        m_plot->setAccessibleName(tr("%1 of %2").arg(figureText(figure), m_name));
    });
}

/// Figures come only while somebody looks. Who is told of levels has them come all the time.
bool PlotPanel::isOff() const
{
    return !m_settings.boardHistory() && !m_settings.boardAlerts();
}

/// What nobody was here to see is not asked for afterwards.
void PlotPanel::say(const QList<SampleAt> &samples, Instant since)
{
    QString note;
    if (m_queue.isNull())
        note = QString();
    else if (samples.isEmpty() && isOff())
        note = tr("Nothing is kept of this queue for this time. The history is off: figures are kept only while the queues are in view.");
    else if (samples.isEmpty())
        note = tr("Nothing is kept of this queue for this time. Figures are kept each minute from now on, while the program runs.");
    else if (samples.constFirst().at > since + mostMissing)
        //: %1 is a moment, e.g. "11/29/26 7:26 PM".
        note = tr("Figures of this queue are kept since %1.").arg(momentText(samples.constFirst().at));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    wearPolicy(m_keep, m_settings.isFixed(Settings::boardHistoryKey()));
    m_keep->setVisible(!m_queue.isNull() && samples.isEmpty() && isOff());
}
