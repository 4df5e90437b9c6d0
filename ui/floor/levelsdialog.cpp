#include "ui/floor/levelsdialog.h"

#include "console/settings/settings.h"
#include "ui/settings/queuechoice.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/connectwhole.h"
#include "ui/widgets/taborder.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaiting = 10'000;
constexpr int longestWait = 86'400; // seconds

/// Of any level but the time within which a task is taken.
QueueMeasure measureOf(int QueueLevels::*level)
{
    if (level == &QueueLevels::waitingWarning || level == &QueueLevels::waitingBad)
        return QueueMeasure::Waiting;
    const bool isOldest = level == &QueueLevels::oldestWarning || level == &QueueLevels::oldestBad;
    return isOldest ? QueueMeasure::Oldest : QueueMeasure::ServiceLevel;
}

/// The shape that the level has on the board, and what it is called.
QWidget *headingOf(Tone tone, const QString &words, QWidget *parent)
{
    auto *heading = new QWidget(parent);
    auto *mark = new QLabel(heading);
    mark->setPixmap(markIcon(tone).pixmap(12, 12));
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->setSpacing(space::tight);
    row->addWidget(mark);
    row->addWidget(new QLabel(words, heading), 1);
    return heading;
}

} // namespace

LevelsDialog::LevelsDialog(Settings &settings, const ConsoleState &state, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_queue(new QueueChoice(state, this))
    , m_asAll(new QPushButton(tr("As for &All Queues"), this))
    , m_alerts(new SettingBox(settings,
          { Settings::boardAlertsKey(), [&settings] { return settings.boardAlerts(); },
              [&settings](bool on) { settings.setBoardAlerts(on); } },
          tr("&Notify me when a queue passes a level, whatever page is in view"), this))
    , m_history(new SettingBox(settings,
          { Settings::boardHistoryKey(), [&settings] { return settings.boardHistory(); },
              [&settings](bool on) { settings.setBoardHistory(on); } },
          tr("Keep the &history of the queues without gaps, even while nobody looks at them"), this))
{
    setWindowTitle(tr("Levels and Alerts"));
    setObjectName(u"levelsDialog"_s);
    m_queue->setObjectName(u"levelsQueue"_s);
    m_queue->setAccessibleName(tr("Levels for"));
    m_asAll->setObjectName(u"levelsAsAll"_s);
    m_asAll->setAutoDefault(false); // Return in a field is not for it
    m_alerts->setObjectName(u"boardAlerts"_s);
    m_history->setObjectName(u"boardHistory"_s);
    layOut();
    recolor();
    const auto renew = [](LevelsDialog &dialog) {
        dialog.sayTurned({}); // what was not taken is forgotten
        dialog.refresh();
    };
    connectWhole(m_queue, &QueueChoice::renewed, this, renew);
    connect(m_asAll, &QPushButton::clicked, this, [this, renew] {
        m_settings.forgetQueueLevels(queue());
        renew(*this);
    });
    connect(&settings, &Settings::changed, this, &LevelsDialog::refresh);
    refresh();
}

void LevelsDialog::layOut()
{
    auto *which = new QHBoxLayout;
    which->setSpacing(space::small);
    which->addWidget(m_queue, 1);
    which->addWidget(m_asAll);
    auto *headings = new QHBoxLayout;
    headings->setSpacing(space::small);
    //: Heading above levels: from there on one should look.
    headings->addWidget(headingOf(Tone::Warning, tr("Warning"), this), 1);
    //: Heading above levels: from there on it is bad.
    headings->addWidget(headingOf(Tone::Bad, tr("Critical"), this), 1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    form->addRow(tr("&Levels for"), which);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(which)))
        label->setBuddy(m_queue);
    form->addRow(QString(), headings);
    addRow(form, tr("&Waiting tasks"), QueueMeasure::Waiting,
        addBox(&QueueLevels::waitingWarning, u"waitingWarning"_s, tr("Waiting tasks, warning")),
        addBox(&QueueLevels::waitingBad, u"waitingBad"_s, tr("Waiting tasks, critical")));
    addRow(form, tr("&Oldest waits for"), QueueMeasure::Oldest,
        addBox(&QueueLevels::oldestWarning, u"oldestWarning"_s, tr("Oldest waits for, warning")),
        addBox(&QueueLevels::oldestBad, u"oldestBad"_s, tr("Oldest waits for, critical")));
    addRow(form, tr("&Service level below"), QueueMeasure::ServiceLevel,
        addBox(&QueueLevels::serviceWarning, u"serviceWarning"_s, tr("Service level below, warning")),
        addBox(&QueueLevels::serviceBad, u"serviceBad"_s, tr("Service level below, critical")));
    form->addRow(tr("&Taken in time within"),
        addBox(&QueueLevels::answerWithin, u"answerWithin"_s, tr("Taken in time within")));
    form->addRow(m_alerts);
    form->addRow(m_history);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    tabAsLaidOut(this);
}

QSpinBox *LevelsDialog::addBox(int QueueLevels::*level, const QString &name, const QString &spoken)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setKeyboardTracking(false); // what is half typed does not count yet
    const bool isWaiting = level == &QueueLevels::waitingWarning || level == &QueueLevels::waitingBad;
    const bool isPercent = level == &QueueLevels::serviceWarning || level == &QueueLevels::serviceBad;
    box->setRange(level == &QueueLevels::answerWithin ? 1 : 0, isWaiting ? mostWaiting : isPercent ? 100 : longestWait);
    if (isPercent)
        box->setSuffix(tr("%"));
    else if (!isWaiting)
        box->setSuffix(tr(" s")); //: Seconds, behind a number.
    if (box->minimum() == 0)
        box->setSpecialValueText(tr("Never"));
    m_fields.append({ level, box });
    connectWhole(box, &QSpinBox::valueChanged, this, &LevelsDialog::take);
    return box;
}

void LevelsDialog::addRow(
    QFormLayout *form, const QString &label, QueueMeasure measure, QSpinBox *warning, QSpinBox *bad)
{
    auto *fault = new QLabel(this);
    fault->setObjectName(warning->objectName() + u"Fault"_s);
    fault->setWordWrap(true);
    fault->hide();
    m_faults.insert(measure, fault);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(space::small);
    boxes->addWidget(warning, 1);
    boxes->addWidget(bad, 1);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(space::tight);
    pair->addLayout(boxes);
    pair->addWidget(fault);
    form->addRow(label, pair);
    if (auto *words = qobject_cast<QLabel *>(form->labelForField(pair)))
        words->setBuddy(warning);
}

/// What is typed counts, but for pairs that are turned about: they count once the other one fits too.
void LevelsDialog::take()
{
    const QueueLevels now = m_settings.queueLevels(queue());
    QueueLevels typed = now;
    for (const Field &field : std::as_const(m_fields))
        typed.*field.level = field.box->value();
    sayTurned(typed);
    m_settings.setQueueLevels(queue(), withSoundPairs(typed, now));
}

void LevelsDialog::sayTurned(const QueueLevels &typed)
{
    for (auto fault = m_faults.cbegin(); fault != m_faults.cend(); ++fault) {
        const bool isTurned = isTurnedAbout(fault.key(), typed);
        fault.value()->setText(!isTurned ? QString()
                : fault.key() == QueueMeasure::ServiceLevel
                ? tr("Not taken: the warning has to come at a higher service level than the critical one.")
                : tr("Not taken: the warning has to come before the critical level."));
        fault.value()->setVisible(isTurned);
    }
    for (const Field &field : std::as_const(m_fields)) {
        if (!m_settings.isFixed(queue(), field.level))
            field.box->setAccessibleDescription(isRefused(field.level) ? m_faults.value(measureOf(field.level))->text() : QString());
    }
}

void LevelsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void LevelsDialog::recolor()
{
    for (QLabel *fault : std::as_const(m_faults))
        setTextColor(fault, ColorTheme::of(this).tone(Tone::Bad).onSoft);
}

bool LevelsDialog::isRefused(int QueueLevels::*level) const
{
    return level != &QueueLevels::answerWithin && !m_faults.value(measureOf(level))->isHidden();
}

void LevelsDialog::setQueue(const QString &name)
{
    m_queue->setQueue(name);
}

QString LevelsDialog::queue() const
{
    return m_queue->queue();
}

void LevelsDialog::refresh()
{
    const QueueLevels levels = m_settings.queueLevels(queue());
    for (const Field &field : std::as_const(m_fields)) {
        const QSignalBlocker quiet(field.box);
        if (field.box->value() != levels.*field.level && !isRefused(field.level))
            field.box->setValue(levels.*field.level);
        if (!isRefused(field.level))
            wearPolicy(field.box, m_settings.isFixed(queue(), field.level));
    }
    m_asAll->setEnabled(m_settings.hasOwnQueueLevels(queue()));
}
