#include "ui/instructions/parameterfield.h"

#include "ui/instructions/instructionwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int boxesPerRow = 4;

QGridLayout *gridOn(QWidget *field)
{
    auto *grid = new QGridLayout(field);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::tight);
    return grid;
}

} // namespace

ParameterField::ParameterField(
    const InstructionParameter &parameter, const QList<Activity> &activities, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
{
    setToolTip(InstructionWords::limits(parameter));
    using Type = InstructionParameter::Type;
    if (parameter.type == Type::Choice || parameter.type == Type::Activity)
        makeList(activities);
    else if (parameter.type == Type::Events)
        makeBoxes();
    else
        makeLine();
}

void ParameterField::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->setObjectName(m_parameter.name);
    m_line->setAccessibleName(m_parameter.name);
    m_line->setAccessibleDescription(QString(InstructionWords::name(m_parameter) + u' ' + toolTip()).trimmed());
    m_line->setPlaceholderText(InstructionWords::whenEmpty(m_parameter));
    if (m_parameter.isSecret())
        m_line->setEchoMode(QLineEdit::Password);
    gridOn(this)->addWidget(m_line, 0, 0);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ParameterField::changed);
}

void ParameterField::speakOfAnyAgent()
{
    const QString text = InstructionWords::whenEmpty(m_parameter, false);
    if (m_line)
        m_line->setPlaceholderText(text);
    else if (m_list)
        m_list->setItemText(0, text);
}

void ParameterField::makeList(const QList<Activity> &activities)
{
    m_list = new ChoiceBox(this);
    m_list->setObjectName(m_parameter.name);
    m_list->setAccessibleName(m_parameter.name);
    // On Linux what a list is set to passes for its name, so the description has to tell the lists apart.
    m_list->setAccessibleDescription(
        QString(m_parameter.name + u": "_s + InstructionWords::name(m_parameter) + u' ' + toolTip()).trimmed());
    m_list->addItem(InstructionWords::whenEmpty(m_parameter), QString());
    for (const QString &word : std::as_const(m_parameter.words))
        m_list->addItem(word, word);
    if (m_parameter.type == InstructionParameter::Type::Activity) {
        for (const Activity &activity : activities)
            m_list->addItem(activity.name, activity.id.text());
    }
    gridOn(this)->addWidget(m_list, 0, 0);
    setFocusProxy(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ParameterField::changed);
}

void ParameterField::makeBoxes()
{
    QGridLayout *grid = gridOn(this);
    for (const QString &word : std::as_const(m_parameter.words)) {
        auto *box = new QCheckBox(word, this);
        box->setObjectName(m_parameter.name + u'.' + word);
        box->setAccessibleName(m_parameter.name + u' ' + word);
        const auto place = int(m_boxes.size());
        grid->addWidget(box, place / boxesPerRow, place % boxesPerRow);
        connect(box, &QCheckBox::toggled, this, &ParameterField::changed);
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.first());
}

QString ParameterField::value() const
{
    if (m_line)
        return m_line->text().trimmed();
    if (m_list)
        return m_list->currentData().toString();
    QStringList checked;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            checked.append(box->text());
    }
    return checked.join(u' ');
}

void ParameterField::setValue(const QString &value)
{
    if (m_line)
        return m_line->setText(value);
    if (m_list)
        return m_list->setCurrentIndex(qMax(0, m_list->findData(value)));
    const QStringList checked = value.split(u' ', Qt::SkipEmptyParts);
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(checked.contains(box->text()));
}
