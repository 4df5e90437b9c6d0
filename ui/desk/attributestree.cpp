#include "ui/desk/attributestree.h"

#include "console/models/attributesmodel.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

/// Shows each value running its own way: in a right-to-left window "+34 600" would come out as "600 34+".
class IsolatingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return QChar(0x2068) + QStyledItemDelegate::displayText(value, locale) + QChar(0x2069);
    }
    /// In lines that fit the screen, and never as markup.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        const QString whole = index.data(Qt::ToolTipRole).toString();
        if (event->type() != QEvent::ToolTip || whole.isEmpty())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(),
            u"<p style='white-space:pre-wrap'>"_s + whole.toHtmlEscaped() + u"</p>"_s, view);
        return true;
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space::large, 0);
    }
};

} // namespace

AttributesTree::AttributesTree(QWidget *parent)
    : QTreeView(parent)
    , m_attributes(new AttributesModel(this))
{
    setObjectName(QStringLiteral("attributes"));
    setAccessibleName(tr("Attributes of the task"));
    setModel(m_attributes);
    setUniformRowHeights(true);
    setItemDelegate(new IsolatingDelegate(this));
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight); // what begins a value tells most
    header()->hide();
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &AttributesTree::openMenu);
    auto *copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetShortcut);
    copy->setWhatsThis(tr("Copy an attribute's value"));
    connect(copy, &QShortcut::activated, this, &AttributesTree::copyValue);
    // A text of another shape begins the model anew, and with it what was open.
    connect(m_attributes, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
}

QSize AttributesTree::sizeHint() const
{
    return { QTreeView::sizeHint().width(), 6 * fontMetrics().height() };
}

void AttributesTree::setJson(const QByteArray &json)
{
    m_attributes->setJson(json);
}

void AttributesTree::copyValue()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(current.siblingAtColumn(AttributesModel::Value).data().toString());
}

void AttributesTree::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *value = menu->addAction(glyphIcon(Glyph::Copy), tr("&Copy Value"), this, &AttributesTree::copyValue);
    value->setEnabled(currentIndex().isValid());
    menu->addAction(tr("Copy &All as JSON"), this,
        [this] { QApplication::clipboard()->setText(QString::fromUtf8(m_attributes->json())); });
    menu->popup(viewport()->mapToGlobal(at));
}
