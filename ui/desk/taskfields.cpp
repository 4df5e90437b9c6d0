#include "ui/desk/taskfields.h"

#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/tonelabel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <limits>

using namespace Qt::StringLiterals;

TaskFields::TaskFields(QWidget *dialog)
    : workflow(new ChoiceBox(dialog))
    , channel(new ChoiceBox(dialog))
    , priority(new QSpinBox(dialog))
    , priorityNote(new ToneLabel(dialog))
    , attributes(new QPlainTextEdit(dialog))
{
    workflow->setObjectName(u"workflow"_s);
    workflow->setAccessibleName(tr("Workflow"));
    channel->setObjectName(u"channel"_s);
    channel->setAccessibleName(tr("Channel"));
    priority->setObjectName(u"priority"_s);
    priority->setAccessibleName(tr("Priority"));
    priority->setRange(0, std::numeric_limits<int>::max());
    priorityNote->setObjectName(u"priorityNote"_s);
    priorityNote->setStatus(
        Tone::Warning, tr("A priority is a whole number from 0 to %1.").arg(QLocale().toString(priority->maximum())));
    priorityNote->hide();
    // The field takes no digit that leads beyond its limit, and would not say so.
    QObject::connect(priority->findChild<QLineEdit *>(), &QLineEdit::inputRejected, priorityNote, &QWidget::show);
    QObject::connect(priority, &QSpinBox::textChanged, priorityNote, &QWidget::hide);
    attributes->setObjectName(u"attributes"_s);
    attributes->setAccessibleName(tr("Attributes"));
    makeCode(*attributes);
}

QFormLayout *TaskFields::rows() const
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::normal);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Workflow"), workflow);
    form->addRow(tr("C&hannel"), channel);
    form->addRow(tr("&Priority"), priority);
    form->addRow(QString(), priorityNote);
    return form;
}

QLabel *TaskFields::heading() const
{
    auto *label = new QLabel(tr("&Attributes (JSON)"), attributes->parentWidget());
    label->setBuddy(attributes);
    return label;
}

void TaskFields::makeCode(QPlainTextEdit &text)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(text.parentWidget()->font().pointSizeF()); // large where the person reads large letters
    text.setFont(fixed);
    text.setTabChangesFocus(true);
    text.setLayoutDirection(Qt::LeftToRight);
}
