#include "ui/instructions/parameterform.h"

#include "ui/instructions/instructionwords.h"
#include "ui/instructions/parameterfield.h"
#include "ui/instructions/parameterlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/readingmargins.h"
#include "ui/theme/space.h"
#include "ui/widgets/searchline.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Place = InstructionParameter::Place;

constexpr int manyFields = 12; // beyond, one searches

} // namespace

ParameterForm::ParameterForm(InstructionKind kind, const QList<Activity> &activities, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_rows(nullptr)
    , m_outside(new QLabel(tr("Not listed for reservations; the service may ignore these:"), this))
    , m_more(new QPushButton(tr("&More Fields"), this))
    , m_search(new SearchLine(this))
{
    m_outside->setWordWrap(true);
    m_more->setObjectName(u"moreFields"_s);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    setButtonKind(m_more, ButtonKind::Quiet);
    m_search->setObjectName(u"findField"_s);
    m_search->setSpokenName(tr("Find Field"));
    m_search->setPlaceholderText(tr("Find a field"));
    auto *fields = new QWidget(this);
    m_rows = new QFormLayout(fields);
    m_rows->setContentsMargins(readingMargins(*this, 0, 0, space::small, 0));
    m_rows->setHorizontalSpacing(space::large);
    m_rows->setVerticalSpacing(space::small);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields(activities);
    layOut(fields);
    connect(m_more, &QPushButton::toggled, this, &ParameterForm::showMore);
    connect(m_search, &QLineEdit::textChanged, this, &ParameterForm::filter);
    filter();
}

void ParameterForm::addFields(const QList<Activity> &activities)
{
    bool isHeaded = false;
    for (const InstructionParameter &parameter : parametersOf(m_kind)) {
        if (parameter.place == Place::Undocumented && !std::exchange(isHeaded, true))
            m_rows->addRow(m_outside);
        auto *field = new ParameterField(parameter, activities, this);
        auto *label = new ParameterLabel(InstructionWords::name(parameter), parameter.name, field, this);
        label->setToolTip(field->toolTip());
        m_rows->addRow(label, field);
        connect(field, &ParameterField::changed, this, &ParameterForm::changed);
        m_fields.append(field);
    }
    m_outside->setVisible(isHeaded);
}

void ParameterForm::layOut(QWidget *fields)
{
    auto *area = new QScrollArea(this);
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(2 * fontMetrics().lineSpacing()); // on low screens
    area->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    const bool hasMore = std::ranges::any_of(
        m_fields, [](const ParameterField *field) { return field->parameter().place != Place::Common; });
    m_more->setVisible(hasMore);
    m_search->setVisible(m_fields.size() > manyFields);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    tools->addWidget(m_more);
    tools->addWidget(m_search, 1);
    tools->addStretch(m_search->isVisibleTo(this) ? 0 : 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(area, 1);
    column->addLayout(tools);
}

void ParameterForm::speakOfAnyAgent()
{
    for (ParameterField *field : std::as_const(m_fields))
        field->speakOfAnyAgent();
}

InstructionOrder ParameterForm::order() const
{
    InstructionOrder order{ .kind = m_kind };
    for (const ParameterField *field : m_fields) {
        if (const QString value = field->value(); !value.isEmpty())
            order.values.insert(field->parameter().name, value);
    }
    return order;
}

void ParameterForm::setOrder(const InstructionOrder &order)
{
    bool needsMore = false;
    for (ParameterField *field : std::as_const(m_fields)) {
        const QString value = order.value(field->parameter().name);
        field->setValue(value);
        needsMore = needsMore || (!value.isEmpty() && field->parameter().place != Place::Common);
    }
    if (needsMore)
        m_more->setChecked(true);
}

void ParameterForm::goTo(const QString &parameter)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        if (field->parameter().name != parameter)
            continue;
        if (!isShown(*field)) {
            m_search->clear();
            m_more->setChecked(true);
        }
        field->setFocus(Qt::OtherFocusReason);
    }
}

void ParameterForm::showMore(bool more)
{
    m_showsMore = more;
    filter();
}

bool ParameterForm::isShown(const ParameterField &field) const
{
    const QString wanted = m_search->text().trimmed();
    if (!wanted.isEmpty())
        return field.parameter().name.contains(wanted, Qt::CaseInsensitive)
            || InstructionWords::name(field.parameter()).contains(wanted, Qt::CaseInsensitive);
    return m_showsMore || field.parameter().place == Place::Common;
}

void ParameterForm::filter()
{
    bool anyOutside = false;
    for (ParameterField *field : std::as_const(m_fields)) {
        const bool shown = isShown(*field);
        m_rows->setRowVisible(field, shown);
        anyOutside = anyOutside || (shown && field->parameter().place == Place::Undocumented);
    }
    m_outside->setVisible(anyOutside);
}
