#include "ui/settings/layoutdialog.h"

#include "ui/settings/layoutcolumns.h"
#include "ui/settings/layoutwords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// What is in the file and will not be taken, a line each.
QString notesText(const QStringList &unknown, const QStringList &fixed, const QStringList &contrary)
{
    QStringList notes;
    if (!unknown.isEmpty())
        notes.append(LayoutDialog::tr("Not known here and left out: %1").arg(unknown.join(u", "_s)));
    if (!fixed.isEmpty())
        notes.append(LayoutDialog::tr("Set by your organization and left as it is: %1").arg(fixed.join(u", "_s)));
    if (!contrary.isEmpty())
        notes.append(LayoutDialog::tr("Warning and critical level contradict each other, so those in force stay: %1").arg(contrary.join(u", "_s)));
    return notes.join(u'\n');
}

} // namespace

LayoutDialog::LayoutDialog(
    const Settings &settings, const LayoutReading &reading, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_heading(new QLabel(this))
    , m_changes(new QTreeWidget(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"layoutDialog"_s);
    setWindowTitle(tr("Import Layout"));
    setAccessibleName(tr("Import Layout"));
    m_heading->setObjectName(u"layoutHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_apply->setObjectName(u"layoutApply"_s);
    m_cancel->setObjectName(u"layoutCancel"_s);
    m_cancel->setAutoDefault(false);
    setButtonKind(m_apply, ButtonKind::Primary);
    const QList<LayoutChange> changes = layoutChanges(settings, reading.layout);
    m_heading->setText(changes.isEmpty() ? tr("Everything is as in %1 already.").arg(file)
                                         : tr("This is what %1 changes. Nothing has changed yet.").arg(file));
    m_apply->setEnabled(!changes.isEmpty());
    fill(changes);
    layOut(notesText(reading.unknown + unknownColumns(reading.layout), fixedParts(settings, reading.layout), contraryLevels(settings, reading.layout)));
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(640, 420);
}

void LayoutDialog::fill(const QList<LayoutChange> &changes)
{
    m_changes->setObjectName(u"layoutChanges"_s);
    m_changes->setAccessibleName(tr("Changes"));
    //: Headings of a table: what changes, how it is, how it will be.
    m_changes->setHeaderLabels({ tr("What"), tr("Now"), tr("Then") });
    m_changes->setRootIsDecorated(false);
    m_changes->setAlternatingRowColors(true);
    m_changes->setTabKeyNavigation(false);
    for (const LayoutChange &change : changes) {
        for (const LayoutRow &row : rowsOf(change)) {
            auto *item = new QTreeWidgetItem(m_changes, { row.what, row.now, row.then });
            for (int column = 0; column < m_changes->columnCount(); ++column)
                item->setToolTip(column, item->text(column));
        }
    }
    m_changes->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_changes->columnCount(); ++column)
        m_changes->resizeColumnToContents(column);
}

void LayoutDialog::layOut(const QString &notes)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_heading);
    column->addWidget(m_changes, 1);
    if (!notes.isEmpty()) {
        auto *label = new QLabel(notes, this);
        label->setObjectName(u"layoutNotes"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addLayout(buttons);
}
