#include "ui/setup/setupform.h"

#include "ui/setup/formfield.h"
#include "ui/setup/setupwords.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/connectwhole.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

SetupForm::SetupForm(SetupKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(space::large);
    m_rows->setVerticalSpacing(space::normal);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void SetupForm::setThing(const SetupThing &thing)
{
    m_filling = true;
    fill(thing);
    m_filling = false;
}

void SetupForm::touched()
{
    if (!m_filling)
        emit changed();
}

FormField *SetupForm::addRow(QWidget *editor, const QString &name, const QString &label, const QString &note)
{
    editor->setObjectName(name);
    //: Spoken name of a field: %1 is a kind of thing, e.g. "Queue", %2 the field's label, e.g. "Name".
    editor->setAccessibleName(tr("%1: %2").arg(setupKindWords(m_kind).one, label));
    auto *field = new FormField(editor, note, this);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    m_rows->addRow(caption, field);
    m_editors.append(editor);
    return field;
}

QLineEdit *SetupForm::addLine(SetupField field, const QString &name, const QString &label, const QString &note)
{
    auto *line = new QLineEdit(this);
    m_fields.insert(field, addRow(line, name, label, note));
    m_labels.insert(field, label);
    connect(line, &QLineEdit::textChanged, this, &SetupForm::touched);
    return line;
}

QSpinBox *SetupForm::addNumber(
    SetupField field, const QString &name, const QString &label, int least, int most, const QString &note)
{
    auto *number = new QSpinBox(this);
    number->setRange(least, most);
    number->setMaximumWidth(200);
    m_fields.insert(field, addRow(number, name, label, note));
    m_labels.insert(field, label);
    connectWhole(number, &QSpinBox::valueChanged, this, &SetupForm::touched);
    return number;
}

QPlainTextEdit *SetupForm::addText(SetupField field, const QString &name, const QString &label, const QString &note)
{
    auto *text = new QPlainTextEdit(this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF()); // large where the person reads large letters
    text->setFont(fixed);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in every language
    m_fields.insert(field, addRow(text, name, label, note));
    m_labels.insert(field, label);
    connect(text, &QPlainTextEdit::textChanged, this, &SetupForm::touched);
    return text;
}

ChoiceBox *SetupForm::addChoice(const QString &name, const QString &label, const QString &note)
{
    auto *box = new ChoiceBox(this);
    addRow(box, name, label, note);
    connect(box, &QComboBox::currentIndexChanged, this, &SetupForm::touched);
    return box;
}

QCheckBox *SetupForm::addSwitch(const QString &name, const QString &text, const QString &note)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(tr("%1: %2").arg(setupKindWords(m_kind).one, text));
    m_rows->addRow(QString(), new FormField(box, note, this));
    m_editors.append(box);
    connect(box, &QCheckBox::toggled, this, &SetupForm::touched);
    return box;
}

void SetupForm::addWide(QWidget *widget)
{
    m_rows->addRow(widget);
}

void SetupForm::addField(QWidget *widget, const QString &label, const QString &note)
{
    m_rows->addRow(label, new FormField(widget, note, this));
}

void SetupForm::showFaults(const QList<SetupFault> &faults)
{
    QHash<SetupField, QString> texts;
    for (const SetupFault &fault : faults) {
        if (!texts.contains(fault.field))
            texts.insert(fault.field, setupFaultText(fault));
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setFault(texts.value(field.key()));
}

bool SetupForm::goToFault()
{
    for (QWidget *editor : std::as_const(m_editors)) {
        const auto *field = qobject_cast<FormField *>(editor->parentWidget());
        if (field && field->hasFault()) {
            editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

QString SetupForm::namedFault(const SetupFault &fault) const
{
    const QString label = m_labels.value(fault.field);
    const QString text = setupFaultText(fault);
    return label.isEmpty() ? text : tr("%1: %2").arg(label, text);
}

void SetupForm::begin()
{
    if (!m_editors.isEmpty())
        m_editors.constFirst()->setFocus(Qt::OtherFocusReason);
}
