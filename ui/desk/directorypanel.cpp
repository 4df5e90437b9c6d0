#include "ui/desk/directorypanel.h"

#include "ui/desk/directorydelegate.h"
#include "ui/desk/transferwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/searchline.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QListView>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Tells screen readers of a row what others see in it.
class SpokenDirectory final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        const auto entry = index.data(DirectoryModel::EntryRole).value<DirectoryEntry>();
        const QString state = TransferWords::state(entry);
        return state.isEmpty() ? entry.name : QString(entry.name + u", "_s + state);
    }
};

} // namespace

DirectoryPanel::DirectoryPanel(const ConsoleState &state, QWidget *parent)
    : QWidget(parent)
    , m_agents(state, DirectoryModel::Kind::Agents)
    , m_queues(state, DirectoryModel::Kind::Queues)
    , m_agentsButton(new QRadioButton(tr("&Agents"), this))
    , m_queuesButton(new QRadioButton(tr("&Queues"), this))
    , m_line(new SearchLine(this))
    , m_lists(new QStackedWidget(this))
{
    m_agentsButton->setObjectName(u"agentsChoice"_s);
    m_queuesButton->setObjectName(u"queuesChoice"_s);
    m_agentsButton->setAccessibleName(tr("Transfer to an agent"));
    m_queuesButton->setAccessibleName(tr("Transfer to a queue"));
    m_line->setObjectName(u"directoryLine"_s);
    setListed(true);
    m_line->setSpokenName(tr("Search in the directory"));
    m_line->installEventFilter(this);
    addList(m_agents, tr("Agents to transfer to"))->setObjectName(u"agentsList"_s);
    addList(m_queues, tr("Queues to transfer to"))->setObjectName(u"queuesList"_s);
    m_agentsButton->setChecked(true);
    layOut();

    connect(m_line, &QLineEdit::textChanged, this, &DirectoryPanel::search);
    connect(m_agentsButton, &QRadioButton::toggled, this, [this](bool agents) {
        m_lists->setCurrentIndex(agents ? 0 : 1);
        search(m_line->text());
        emit entryChanged();
    });
}

QListView *DirectoryPanel::addList(DirectoryModel &model, const QString &name)
{
    auto *view = new QListView(m_lists);
    view->setAccessibleName(name);
    view->setUniformItemSizes(true);
    view->setItemDelegate(new DirectoryDelegate(view));
    auto *spoken = new SpokenDirectory(view);
    spoken->setSourceModel(&model);
    // Before the view hears of it, which would move on to a neighbour.
    connect(spoken, &QAbstractItemModel::rowsAboutToBeRemoved, view, [view](const QModelIndex &, int first, int last) {
        const int row = view->currentIndex().row();
        if (row >= first && row <= last)
            view->setCurrentIndex({});
    });
    view->setModel(spoken);
    connect(spoken, &QAbstractItemModel::dataChanged, this, &DirectoryPanel::entryChanged);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DirectoryPanel::entryChanged);
    connect(&model, &TableModel::arranged, this, &DirectoryPanel::chooseFirst);
    connect(view, &QListView::activated, this, &DirectoryPanel::activated);
    m_lists->addWidget(view);
    return view;
}

void DirectoryPanel::layOut()
{
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(space::large);
    kinds->addWidget(m_agentsButton);
    kinds->addWidget(m_queuesButton);
    kinds->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(kinds);
    column->addWidget(m_line);
    column->addWidget(m_lists, 1);
    setFocusProxy(m_line);
}

QListView *DirectoryPanel::list() const
{
    return static_cast<QListView *>(m_lists->currentWidget());
}

void DirectoryPanel::setListed(bool listed)
{
    m_line->setPlaceholderText(
        listed ? tr("Search by name or status") : tr("SID of an agent or a queue (WK… or WQ…)"));
}

/// Somebody by his SID: whether he is there and free the server will say.
DirectoryEntry DirectoryPanel::typed() const
{
    const QString text = m_line->text().trimmed();
    const bool isQueue = TaskQueueId::fromText(QStringView(text)).has_value();
    if (!isQueue && !WorkerId::fromText(QStringView(text)))
        return {};
    return { .isQueue = isQueue, .sid = text, .name = text, .available = true };
}

DirectoryEntry DirectoryPanel::entry() const
{
    if (!list()->currentIndex().isValid())
        return typed();
    return list()->currentIndex().data(DirectoryModel::EntryRole).value<DirectoryEntry>();
}

void DirectoryPanel::begin()
{
    m_line->clear();
    for (QListView *view : m_lists->findChildren<QListView *>())
        view->setCurrentIndex({});
    m_line->setFocus(Qt::OtherFocusReason);
}

void DirectoryPanel::search(const QString &text)
{
    (m_agentsButton->isChecked() ? m_agents : m_queues).setFilterText(text);
    if (!list()->currentIndex().isValid())
        emit entryChanged(); // it may be a SID, or be one no longer
}

/// Of what was searched for. Without a search nobody is chosen before the person does it.
void DirectoryPanel::chooseFirst()
{
    if (!m_line->text().isEmpty() && !list()->currentIndex().isValid())
        list()->setCurrentIndex(list()->model()->index(0, 0));
}

bool DirectoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(list(), event);
    default:
        return QWidget::eventFilter(watched, event);
    }
}
