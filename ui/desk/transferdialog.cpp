#include "ui/desk/transferdialog.h"

#include "console/state/consolestate.h"
#include "ui/desk/directorypanel.h"
#include "ui/desk/transferwords.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fitscreen.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TransferDialog::TransferDialog(const ConsoleState &state, QWidget *parent)
    : QDialog(parent)
    , m_who(new ElidedLabel(this))
    , m_directory(new DirectoryPanel(state, this))
    , m_verdict(new QLabel(this))
    //: A way to hand a task on: leave it at once.
    , m_cold(new QRadioButton(tr("C&old"), this))
    //: A way to hand a task on: stay until somebody has it.
    , m_warm(new QRadioButton(tr("&Warm"), this))
    , m_transfer(new QPushButton(tr("&Transfer"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Transfer Task"));
    setAccessibleName(tr("Transfer Task"));
    QFont bold = m_who->font();
    bold.setWeight(QFont::DemiBold);
    m_who->setFont(bold);
    m_verdict->setObjectName(u"transferVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_cold->setObjectName(u"coldChoice"_s);
    m_warm->setObjectName(u"warmChoice"_s);
    m_transfer->setObjectName(u"transferNow"_s);
    m_transfer->setDefault(true);
    setButtonKind(m_transfer, ButtonKind::Primary);
    m_close->setObjectName(u"closeTransfer"_s);
    m_close->setAccessibleName(tr("Close Transfer"));
    m_close->setAutoDefault(false);
    layOut();
    wire();
    connect(&state, &ConsoleState::cleared, this, &TransferDialog::close);
    recolor();
    // By its letters, for wrapped sentences do not ask for the room that they need.
    resizeToFit(*this, { 68 * fontMetrics().averageCharWidth(), 30 * fontMetrics().height() });
}

QLabel *TransferDialog::aboutMode(QRadioButton *button, TransferMode mode)
{
    auto *about = new QLabel(TransferWords::about(mode), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setIndent(space::icon + space::small);
    m_muted.append(about);
    button->setAccessibleDescription(about->text());
    return about;
}

QWidget *TransferDialog::buildModes()
{
    auto *modes = new QWidget(this); // a pair of choices within a parent of its own: the directory has another pair
    auto *column = new QVBoxLayout(modes);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    column->addWidget(m_warm);
    column->addWidget(aboutMode(m_warm, TransferMode::Warm));
    column->addSpacing(space::small);
    column->addWidget(m_cold);
    column->addWidget(aboutMode(m_cold, TransferMode::Cold));
    return modes;
}

void TransferDialog::layOut()
{
    auto *hint = new QLabel(tr("Ctrl+Enter transfers"), this);
    m_muted.append(hint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(hint);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_transfer);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_who);
    column->addWidget(m_directory, 1);
    column->addWidget(m_verdict);
    column->addWidget(buildModes());
    column->addLayout(buttons);
}

void TransferDialog::wire()
{
    connect(m_directory, &DirectoryPanel::entryChanged, this, &TransferDialog::onEntry);
    connect(m_directory, &DirectoryPanel::activated, this, &TransferDialog::transfer);
    connect(m_transfer, &QPushButton::clicked, this, &TransferDialog::transfer);
    connect(m_close, &QPushButton::clicked, this, &TransferDialog::close);
    for (const QKeyCombination keys : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &TransferDialog::transfer);
}

void TransferDialog::ask(const TaskInHand &task)
{
    m_reservation = task.reservation.id;
    m_channel = task.task ? task.task->channelUniqueName : QString();
    //: %1 is whom the task is about, e.g. a caller's name.
    m_who->setText(tr("Transfer %1").arg(task.task ? summaryLine(*task.task) : task.reservation.task.text()));
    m_warm->setChecked(true);
    show();
    raise();
    activateWindow();
    m_directory->begin();
    refresh();
}

void TransferDialog::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void TransferDialog::setListed(bool listed)
{
    m_listed = listed;
    m_directory->setListed(listed);
    refresh();
}

void TransferDialog::setRoom(const std::optional<WorkerChannel> &room)
{
    m_room = room;
    refresh();
}

QString TransferDialog::chosen() const
{
    return m_directory->entry().sid;
}

void TransferDialog::onEntry()
{
    setRoom({});
    const DirectoryEntry entry = m_directory->entry();
    if (const auto agent = WorkerId::fromText(QStringView(entry.sid)); agent && entry.available)
        emit agentLookedAt(*agent);
}

void TransferDialog::refresh()
{
    const DirectoryEntry entry = m_directory->entry();
    const bool isUnlisted = !m_listed && entry.sid.isEmpty();
    const QString choice = isUnlisted ? TransferWords::unlisted() : TransferWords::obstacle(entry);
    const QString why = m_obstacle.isEmpty() ? choice : m_obstacle;
    m_transfer->setEnabled(why.isEmpty());
    m_transfer->setToolTip(why);
    if (!why.isEmpty())
        m_verdict->setText(why);
    else if (m_room)
        m_verdict->setText(TransferWords::room(entry.name, *m_room));
    else
        //: %1 is an agent or a queue.
        m_verdict->setText(tr("Goes to %1.").arg(entry.name));
}

void TransferDialog::transfer()
{
    if (!m_transfer->isEnabled())
        return;
    const QString to = chosen();
    const TransferMode mode = m_warm->isChecked() ? TransferMode::Warm : TransferMode::Cold;
    close();
    emit transferAsked(ReservationId(m_reservation), to, mode);
}

void TransferDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    emit watched(true);
}

void TransferDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    emit watched(false);
}

void TransferDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void TransferDialog::recolor()
{
    const QColor muted = ColorTheme::of(this).mutedText;
    for (QLabel *label : std::as_const(m_muted))
        setTextColor(label, muted);
}
