#include "ui/desk/attributespanel.h"

#include "ui/desk/attributeeditor.h"
#include "ui/desk/attributestree.h"
#include "ui/desk/mergepanel.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

AttributesPanel::AttributesPanel(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new AttributesTree(this))
    , m_editor(new AttributeEditor(this))
    , m_merge(new MergePanel(this))
{
    m_edit->setObjectName(u"editAttributes"_s);
    m_edit->setAccessibleName(tr("Edit the attributes"));
    layOut();
    connect(m_edit, &QPushButton::clicked, this, &AttributesPanel::editAsked);
    connect(m_editor, &AttributeEditor::edited, this, &AttributesPanel::textEdited);
    connect(m_editor, &AttributeEditor::saveAsked, this, &AttributesPanel::saveAsked);
    connect(m_editor, &AttributeEditor::discardAsked, this, &AttributesPanel::discardAsked);
    connect(m_merge, &MergePanel::mergeAsked, this, &AttributesPanel::mergeAsked);
    connect(m_merge, &MergePanel::goOnAsked, this, &AttributesPanel::goOnAsked);
}

void AttributesPanel::layOut()
{
    auto *heading = new QLabel(tr("Attributes"), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *row = new QHBoxLayout;
    row->addWidget(heading);
    row->addStretch(1);
    row->addWidget(m_edit);
    for (QWidget *page :
        { static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_merge) })
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
}

void AttributesPanel::setJson(const QByteArray &json)
{
    m_tree->setJson(json);
}

void AttributesPanel::setEdit(const AttributeEdit *edit)
{
    using Phase = AttributeEdit::Phase;
    const bool isOpen = edit && edit->phase != Phase::Reading;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_edit->setVisible(!isOpen);
    if (!isOpen)
        return m_stack->setCurrentWidget(m_tree);
    if (edit->phase == Phase::Conflict) {
        m_merge->setMerge(edit->merge);
        return m_stack->setCurrentWidget(m_merge);
    }
    m_editor->setText(edit->text);
    m_editor->setSaving(edit->phase == Phase::Saving);
    m_stack->setCurrentWidget(m_editor);
    if (hadKeyboard && !m_editor->hasFocus())
        m_editor->setFocus(Qt::OtherFocusReason);
}

void AttributesPanel::setObstacle(const QString &why)
{
    m_edit->setEnabled(why.isEmpty());
    m_edit->setToolTip(why);
    m_editor->setObstacle(why);
    m_merge->setObstacle(why);
}

bool AttributesPanel::isEditing() const
{
    return m_stack->currentWidget() != m_tree;
}

void AttributesPanel::focusEdit()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}
