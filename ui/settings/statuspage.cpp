#include "ui/settings/statuspage.h"

#include "console/state/consolestate.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 3; // in view, however low the window

} // namespace

StatusPage::StatusPage(Settings &settings, const ConsoleState &state, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_state(state)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &Up"), this))
    , m_down(new QPushButton(tr("Move Dow&n"), this))
{
    m_list->setObjectName(u"statusList"_s);
    m_list->setAccessibleName(tr("Statuses in the menu"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(fewestLines * (m_list->fontMetrics().height() + space::tight));
    m_up->setObjectName(u"statusUp"_s);
    m_down->setObjectName(u"statusDown"_s);
    layOut();
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &StatusPage::onList);
    connect(m_list, &QListWidget::currentRowChanged, this, &StatusPage::onCurrent);
    // Queued: the list is still in the middle of the drop.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &StatusPage::onList, Qt::QueuedConnection);
    connect(&settings, &Settings::changed, this, &StatusPage::refresh);
    connect(&state, &ConsoleState::activitiesChanged, this, &StatusPage::refresh);
    refresh();
}

void StatusPage::layOut()
{
    auto *intro = new QLabel(tr("The menu of your status offers those with a check mark, in this order:"), this);
    intro->setWordWrap(true);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::small);
    choice->addWidget(m_list, 1);
    choice->addLayout(buttons);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    addMoment(form, Leaving::Quit, tr("When I &quit or sign out"));
    addMoment(form, Leaving::Lock, tr("While the screen is &locked"));
    addMoment(form, Leaving::Sleep, tr("While the machine &sleeps"));
    auto *after = new QLabel(
        tr("Where this changes your status, what is on offer goes to others. Back at the desk it is as it was before."), this);
    after->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addWidget(intro);
    column->addLayout(choice, 1);
    column->addSpacing(space::small);
    column->addLayout(form);
    column->addWidget(after);
}

void StatusPage::addMoment(QFormLayout *form, Leaving moment, const QString &text)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(statusKey(moment));
    form->addRow(text, box);
    connect(box, &QComboBox::activated, this,
        [this, box, moment](int row) { onMoment(moment, box->itemData(row).toString()); });
    m_moments.append({ moment, box });
}

QStringList StatusPage::names(const StatusRules &rules) const
{
    QStringList all = rules.order;
    QList<Activity> others = m_state.activities();
    std::ranges::sort(
        others, {}, [](const Activity &activity) { return std::pair(!activity.available, activity.name); });
    for (const Activity &activity : std::as_const(others)) {
        if (!all.contains(activity.name))
            all.append(activity.name);
    }
    return all;
}

void StatusPage::refresh()
{
    const StatusRules rules = m_settings.statusRules();
    fillList(rules);
    for (const auto &[moment, box] : std::as_const(m_moments))
        fillMoment(box, moment, rules);
}

void StatusPage::fillList(const StatusRules &rules)
{
    wearPolicy(m_list, m_settings.isFixed(statusOrderKey()) || m_settings.isFixed(hiddenStatusKey()));
    const QStringList all = names(rules);
    if (listed({}) == StatusRules{ .order = all, .hidden = rules.hidden })
        return;
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    for (const QString &name : all) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(rules.hidden.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    onCurrent();
}

void StatusPage::fillMoment(QComboBox *box, Leaving moment, const StatusRules &rules) const
{
    box->clear();
    box->addItem(tr("Keep my status"), QString());
    QStringList all = names(rules);
    if (const QString &set = rules.on(moment); !set.isEmpty() && !all.contains(set))
        all.append(set);
    for (const QString &name : std::as_const(all))
        box->addItem(name, name);
    box->setCurrentIndex(box->findData(rules.on(moment)));
    wearPolicy(box, m_settings.isFixed(statusKey(moment)));
}

void StatusPage::onCurrent()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(m_list->isEnabled() && row > 0);
    m_down->setEnabled(m_list->isEnabled() && row >= 0 && row + 1 < m_list->count());
}

void StatusPage::move(int by)
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    onCurrent();
    onList();
}

StatusRules StatusPage::listed(StatusRules rules) const
{
    rules.order.clear();
    rules.hidden.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        rules.order.append(item->text());
        if (item->checkState() != Qt::Checked)
            rules.hidden.append(item->text());
    }
    return rules;
}

void StatusPage::onList()
{
    m_settings.setStatusRules(listed(m_settings.statusRules()));
}

void StatusPage::onMoment(Leaving moment, const QString &name)
{
    StatusRules rules = m_settings.statusRules();
    switch (moment) {
    case Leaving::Quit:
        rules.onQuit = name;
        break;
    case Leaving::Lock:
        rules.onLock = name;
        break;
    case Leaving::Sleep:
        rules.onSleep = name;
        break;
    }
    m_settings.setStatusRules(rules);
}
