#include "ui/setup/partform.h"

#include "core/base/namecompare.h"
#include "ui/setup/formfield.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/choicebox.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isFilterAt(const QStringList &path)
{
    return path.size() == 3;
}

bool isDefaultAt(const QStringList &path)
{
    return path.size() == 2;
}

bool hasField(const QStringList &path, WorkflowField field)
{
    const bool ofBoth = field == WorkflowField::Expression;
    if (isFilterAt(path))
        return ofBoth || field == WorkflowField::Name;
    return field != WorkflowField::Name && !(isDefaultAt(path) && field == WorkflowField::Timeout);
}

} // namespace

PartForm::PartForm(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel(this))
    , m_general(new QLabel(this))
    , m_others(new QLabel(this))
    , m_rows(new QFormLayout)
    , m_queue(new ChoiceBox(this))
{
    QFont bold = m_place->font();
    bold.setWeight(QFont::DemiBold);
    m_place->setFont(bold);
    m_place->setTextFormat(Qt::PlainText);
    m_general->setWordWrap(true);
    m_others->setWordWrap(true);
    m_others->setTextFormat(Qt::PlainText);
    m_others->setForegroundRole(QPalette::PlaceholderText); // nothing to be done here
    m_rows->setContentsMargins({});
    m_rows->setVerticalSpacing(space::small);
    m_rows->setHorizontalSpacing(space::normal);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLine(WorkflowField::Name);
    m_queue->setObjectName(u"partQueue"_s);
    m_queue->setAccessibleName(tr("Part: %1").arg(workflowFieldText(WorkflowField::Queue)));
    auto *queue = new FormField(m_queue, {}, this);
    m_fields.insert(WorkflowField::Queue, queue);
    m_rows->addRow(workflowFieldText(WorkflowField::Queue), queue);
    for (const auto field : { WorkflowField::Expression, WorkflowField::Timeout, WorkflowField::Priority,
             WorkflowField::OrderBy, WorkflowField::SkipIf, WorkflowField::KnownWorkerName, WorkflowField::KnownWorkerSid })
        addLine(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, 0, space::small, 0);
    column->setSpacing(space::small);
    column->addWidget(m_place);
    column->addWidget(m_general);
    column->addLayout(m_rows);
    column->addWidget(m_others);
    column->addStretch(1);
    connect(m_queue, &QComboBox::currentIndexChanged, this,
        [this] { emit edited(WorkflowField::Queue, m_queue->currentData().toString()); });
}

void PartForm::addLine(WorkflowField field)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(u"part_"_s + keyOf(field));
    //: Spoken name of a field of a workflow's filter or step; %1 is the field's label.
    line->setAccessibleName(tr("Part: %1").arg(workflowFieldText(field)));
    if (field != WorkflowField::Name)
        line->setLayoutDirection(Qt::LeftToRight); // expressions read from the left in every language
    auto *row = new FormField(line, {}, this);
    m_lines.insert(field, line);
    m_fields.insert(field, row);
    m_rows->addRow(workflowFieldText(field), row);
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) { emit edited(field, text); });
}

void PartForm::setQueues(const QList<TaskQueue> &queues)
{
    if (queues == m_given)
        return;
    m_given = queues;
    m_queues = queues;
    std::ranges::sort(m_queues,
        [](const TaskQueue &one, const TaskQueue &other) { return compareNames(one.name, other.name) < 0; });
}

void PartForm::setPart(const WorkflowPart &part, const QString &place, const QList<WorkflowFault> &faults)
{
    m_place->setText(place);
    showRows(part.path);
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const QString text = part.value(line.key());
        if (line.value()->text() != text)
            line.value()->setText(text);
    }
    fillQueue(part);
    const QString others = part.value(WorkflowField::Others);
    //: %1 is JSON text.
    m_others->setText(tr("Kept as they are: %1").arg(others));
    m_others->setVisible(!others.isEmpty());
    showFaults(part.path, faults);
}

void PartForm::fillQueue(const WorkflowPart &part)
{
    const QSignalBlocker quiet(m_queue);
    m_queue->clear();
    const bool mayInherit = part.path.size() == 5 && part.path.constLast() != "0"_L1;
    m_queue->addItem(mayInherit ? tr("The same as the step before") : tr("Choose a queue"), QString());
    for (const TaskQueue &queue : m_queues)
        m_queue->addItem(queue.name, queue.id.text());
    const QString sid = part.value(WorkflowField::Queue);
    int row = m_queue->findData(sid);
    if (row < 0) { // not of this workspace, or not known yet
        m_queue->addItem(sid, sid);
        row = m_queue->count() - 1;
    }
    m_queue->setCurrentIndex(row);
}

void PartForm::showRows(const QStringList &path)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        m_rows->setRowVisible(field.value(), hasField(path, field.key()));
}

void PartForm::showFaults(const QStringList &path, const QList<WorkflowFault> &faults)
{
    QMap<WorkflowField, QString> texts;
    for (const WorkflowFault &fault : faults) {
        if (fault.path == path && !texts.contains(fault.field))
            texts.insert(fault.field, workflowFaultText(fault));
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        field.value()->setNote(workflowFieldNote(field.key(), isFilterAt(path)));
        field.value()->setFault(texts.value(field.key()));
    }
    m_general->setText(texts.value(WorkflowField::Others));
    m_general->setVisible(!m_general->text().isEmpty());
    setTextColor(m_general, ColorTheme::of(this).tone(Tone::Bad).onSoft);
}

void PartForm::begin()
{
    for (const auto field : { WorkflowField::Name, WorkflowField::Expression }) {
        if (m_lines.value(field)->isVisibleTo(this))
            return m_lines.value(field)->setFocus(Qt::OtherFocusReason);
    }
}

void PartForm::goTo(WorkflowField field)
{
    if (field == WorkflowField::Queue)
        m_queue->setFocus(Qt::OtherFocusReason);
    else if (QLineEdit *line = m_lines.value(field))
        line->setFocus(Qt::OtherFocusReason);
    else
        begin();
}
