#include "ui/widgets/keptrow.h"

#include "console/models/roles.h"
#include "console/settings/settings.h"

#include <QAbstractItemView>

KeptRow::KeptRow(QAbstractItemView &view, Settings &settings, const QString &name, View then)
    : QObject(&view)
    , m_view(view)
    , m_settings(settings)
    , m_name(name)
    , m_then(then)
    , m_wanted(settings.lastView(name))
{
    connect(view.model(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { search(first, last); });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &KeptRow::onCurrent);
    search(0, view.model()->rowCount() - 1);
}

void KeptRow::search(int first, int last)
{
    for (int row = first; row <= last && !m_wanted.isEmpty(); ++row) {
        const QModelIndex index = m_view.model()->index(row, 0);
        if (index.data(ModelRole::Id).toString() != m_wanted)
            continue;
        m_wanted.clear();
        const bool scrolls = m_view.hasAutoScroll();
        m_view.setAutoScroll(scrolls && m_then == View::GoesThere);
        m_view.setCurrentIndex(index);
        m_view.setAutoScroll(scrolls);
    }
}

/// What is chosen while nobody has the focus there, as the first of a list, does not count before the old one has come.
void KeptRow::onCurrent(const QModelIndex &current)
{
    if (!current.isValid() || (!m_wanted.isEmpty() && !m_view.hasFocus()))
        return;
    m_wanted.clear();
    m_settings.setLastView(m_name, current.data(ModelRole::Id).toString());
}
