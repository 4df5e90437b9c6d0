#include "ui/setup/channelsfield.h"

#include "ui/text/statustext.h"
#include "ui/theme/space.h"
#include "ui/widgets/connectwhole.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTasks = 1'000; ///< More than anybody can do; the service has no limit of its own.

} // namespace

ChannelsField::ChannelsField(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_nothing(new QLabel(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(3, 1);
    m_nothing->setObjectName(u"workerChannelsNote"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText); // nothing to be done here
    m_grid->addWidget(m_nothing, 0, 0, 1, 4);
    for (const QString &head : { tr("Channel"), tr("Tasks at a time"), tr("Offers"), tr("In hand") }) {
        auto *label = new QLabel(head, this);
        label->setForegroundRole(QPalette::PlaceholderText); // quieter than the rows
        m_grid->addWidget(label, 1, int(m_heads.size()));
        m_heads.append(label);
    }
    setChannels({}, false);
}

void ChannelsField::setChannels(const QList<WorkerChannel> &channels, bool isNewWorker)
{
    const QScopedValueRollback quiet(m_filling, true);
    m_base = channels;
    while (m_rows.size() < channels.size())
        addRow();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        setRowVisible(m_rows.at(row), row < channels.size());
        if (row < channels.size())
            fill(m_rows.at(row), channels.at(row));
    }
    for (QLabel *head : std::as_const(m_heads))
        head->setVisible(!channels.isEmpty());
    m_nothing->setVisible(channels.isEmpty());
    m_nothing->setText(isNewWorker ? tr("A new agent has one task at a time of each channel; this can be changed once it is saved.")
                                   : tr("Not read yet."));
}

void ChannelsField::addRow()
{
    const int line = int(m_rows.size()) + 2; // below the note and the heads
    const Row row{ new QLabel(this), new QSpinBox(this), new QCheckBox(tr("gets them"), this), new QLabel(this) };
    row.name->setTextFormat(Qt::PlainText);
    row.capacity->setMaximumWidth(120);
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.capacity, line, 1);
    m_grid->addWidget(row.available, line, 2);
    m_grid->addWidget(row.inHand, line, 3);
    const auto told = [](ChannelsField &field) {
        if (!field.m_filling)
            emit field.changed();
    };
    connectWhole(row.capacity, &QSpinBox::valueChanged, this, told);
    connectWhole(row.available, &QCheckBox::toggled, this, told);
    m_rows.append(row);
}

void ChannelsField::fill(const Row &row, const WorkerChannel &channel)
{
    const QString name = channelText(channel.channelUniqueName);
    row.name->setText(name);
    row.capacity->setObjectName(u"capacity_"_s + channel.channelUniqueName);
    //: Spoken name; %1 is a task channel such as "Voice".
    row.capacity->setAccessibleName(tr("Agent: tasks at a time of %1").arg(name));
    row.capacity->setMaximum(std::max(mostTasks, channel.configuredCapacity));
    row.capacity->setValue(channel.configuredCapacity);
    row.available->setObjectName(u"available_"_s + channel.channelUniqueName);
    //: Spoken name; %1 is a task channel such as "Voice".
    row.available->setAccessibleName(tr("Agent: gets offers of %1").arg(name));
    row.available->setChecked(channel.available);
    row.inHand->setText(QString::number(channel.assignedTasks));
}

void ChannelsField::setRowVisible(const Row &row, bool visible)
{
    for (QWidget *widget : QList<QWidget *>{ row.name, row.capacity, row.available, row.inHand })
        widget->setVisible(visible);
}

QList<WorkerChannel> ChannelsField::channels() const
{
    QList<WorkerChannel> now = m_base;
    for (qsizetype row = 0; row < now.size(); ++row) {
        now[row].configuredCapacity = m_rows.at(row).capacity->value();
        now[row].available = m_rows.at(row).available->isChecked();
    }
    return now;
}
