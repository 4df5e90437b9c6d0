#include "ui/desk/mergepanel.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLettersOfAValue = 200;

/// A value as JSON writes it; a word where it is not there.
QString valueText(const QJsonValue &value)
{
    if (value.isUndefined())
        return MergePanel::tr("not there");
    const QByteArray list = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list.mid(1, list.size() - 2));
    return text.size() > mostLettersOfAValue ? text.left(mostLettersOfAValue) + u'…' : text;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MergePanel::MergePanel(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_back(new QPushButton(tr("Back to My Text"), this))
    , m_save(new QPushButton(tr("Save Merged"), this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_back->setObjectName(u"mergeBack"_s);
    m_save->setObjectName(u"mergeSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    layOut();
    connect(m_back, &QPushButton::clicked, this, &MergePanel::goOnAsked);
    connect(m_save, &QPushButton::clicked, this, &MergePanel::onMerge);
}

void MergePanel::layOut()
{
    auto *why = plainLabel(tr("Somebody else has changed the attributes meanwhile. Nothing has been written."), this);
    why->setObjectName(u"mergeWhy"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(why);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
}

void MergePanel::setMerge(const AttributeMerge &merge)
{
    if (m_area->widget() && merge == m_merge)
        return;
    m_merge = merge;
    fill();
}

void MergePanel::fill()
{
    m_choices.clear();
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::small);
    addHeadings(grid);
    for (const MergedKey &key : m_merge.changed)
        addRow(grid, key);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(table); // the one before goes
}

void MergePanel::addHeadings(QGridLayout *grid)
{
    const QStringList names{ tr("Attribute"), tr("Mine"), tr("Theirs"), tr("Kept") };
    for (int column = 0; column < names.size(); ++column) {
        auto *heading = plainLabel(names.at(column), nullptr);
        QFont bold = heading->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        grid->addWidget(heading, 0, column);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

void MergePanel::addRow(QGridLayout *grid, const MergedKey &key)
{
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(key.key, nullptr), row, 0);
    grid->addWidget(plainLabel(valueText(key.mine), nullptr), row, 1);
    grid->addWidget(plainLabel(valueText(key.theirs), nullptr), row, 2);
    if (key.changedBy != MergedKey::Side::Both) {
        const bool mine = key.changedBy == MergedKey::Side::Mine;
        grid->addWidget(plainLabel(mine ? tr("Mine") : tr("Theirs"), nullptr), row, 3);
        return;
    }
    auto *choice = new ChoiceBox;
    choice->setObjectName(u"choose "_s + key.key);
    //: For screen readers: which value of the attribute %1 is kept.
    choice->setAccessibleName(tr("Kept of %1").arg(key.key));
    choice->addItems({ tr("Mine"), tr("Theirs") });
    m_choices.insert(key.key, choice);
    grid->addWidget(choice, row, 3);
}

void MergePanel::setObstacle(const QString &why)
{
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
}

void MergePanel::onMerge()
{
    QSet<QString> theirs;
    for (auto each = m_choices.cbegin(); each != m_choices.cend(); ++each) {
        if (each.value()->currentIndex() == 1)
            theirs.insert(each.key());
    }
    emit mergeAsked(theirs);
}
