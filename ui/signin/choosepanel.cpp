#include "ui/signin/choosepanel.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/searchline.h"

#include <QHideEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChoosePanel::ChoosePanel(const QString &name, const QString &heading, const QString &goOn, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading, this))
    , m_hint(new QLabel(this))
    , m_list(new SearchList(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_goOn(new QPushButton(goOn, this))
{
    m_back->setObjectName(u"backButton"_s);
    m_back->setAccessibleName(tr("Back from %1").arg(name));
    m_goOn->setObjectName(u"goOnButton"_s);
    m_goOn->setEnabled(false);
    setButtonKind(m_goOn, ButtonKind::Primary);
    m_list->setPlaceholder(tr("Search"));
    m_list->view()->setAccessibleName(name);
    m_list->line()->setSpokenName(tr("Search %1").arg(name)); // there is one for agents, and one for workspaces
    m_list->setMinimumHeight(260);
    m_list->view()->setSpacing(space::hair);
    m_hint->setWordWrap(true);
    m_hint->hide();
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    setFocusProxy(m_list->line());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_goOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &ChoosePanel::backAsked);
    connect(m_goOn, &QPushButton::clicked, this, &ChoosePanel::onGoOn);
    connect(m_list, &SearchList::chosen, this, &ChoosePanel::chosen);
    connect(m_list, &SearchList::currentChanged, this,
        [this](const QModelIndex &source) { m_goOn->setEnabled(source.isValid()); });
}

void ChoosePanel::setModel(QAbstractItemModel *model)
{
    m_list->setModel(model);
    m_goOn->setEnabled(m_list->current().isValid());
}

void ChoosePanel::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

/// Whoever is asked next has typed nothing yet.
void ChoosePanel::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_list->line()->clear();
    QWidget::hideEvent(event);
}

void ChoosePanel::onGoOn()
{
    const QModelIndex row = m_list->current();
    if (row.isValid())
        emit chosen(row);
}
