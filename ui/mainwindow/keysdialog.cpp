#include "ui/mainwindow/keysdialog.h"

#include "ui/text/lefttoright.h"
#include "ui/theme/space.h"
#include "ui/widgets/searchline.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchLine(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keyboard"));
    setAccessibleName(tr("Keyboard"));
    m_search->setObjectName(u"keySearch"_s);
    m_search->setSpokenName(tr("Search Keys"));
    m_search->setPlaceholderText(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::search);
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({ tr("What"), tr("Keys") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *more = new QLabel(tr("Letters underlined on buttons and in menus work with Alt."), this);
    more->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(more);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void KeysDialog::setKeys(const QList<KeyUse> &keys)
{
    const bool isFirst = m_list->topLevelItemCount() == 0; // later it is as large as the person has made it
    m_list->clear();
    for (const KeyUse &use : keys)
        m_list->addTopLevelItem(new QTreeWidgetItem({ use.what, leftToRight(use.keys) }));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    search();
    if (!isFirst)
        return;
    const int rows = std::min(int(keys.size()), 20);
    const int height = m_list->sizeHintForRow(0) * rows + m_list->header()->sizeHint().height();
    resize(fontMetrics().averageCharWidth() * 62, height + sizeHint().height() - m_list->sizeHint().height());
}

/// Every word must be in a row, in what it does or in its keys.
void KeysDialog::search()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString told = item->text(0) + u' ' + item->text(1);
        const bool fits = std::ranges::all_of(
            words, [&told](const QString &word) { return told.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        if (fits && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
            m_list->setCurrentItem(item);
    }
}
