#include "ui/bulk/bulkform.h"

#include "console/control/newtask.h"
#include "console/state/consolestate.h"
#include "ui/desk/newtasktext.h"
#include "ui/text/statustext.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/theme/statustone.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/connectwhole.h"

#include <QEvent>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What expressions can name; JSON in the wrong line is not meant as a name.
bool isAttributeName(const QString &name)
{
    return std::ranges::none_of(name, [](QChar c) { return c.isSpace() || QStringView(u"{}[]\"'").contains(c); });
}

QString leaveText()
{
    //: Choice: this stays as it is.
    return BulkForm::tr("Leave as it is");
}

} // namespace

BulkForm::BulkForm(const ConsoleState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_status(new ChoiceBox(this))
    , m_deed(new ChoiceBox(this))
    , m_key(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_channel(new ChoiceBox(this))
    , m_capacity(new QSpinBox(this))
    , m_note(new QLabel(this))
    , m_fault(new QLabel(this))
{
    nameFields();
    fillDeeds();
    layOut();
    recolor();
    fill();
    for (const QComboBox *box : { m_status, m_deed, m_channel })
        connect(box, &QComboBox::currentIndexChanged, this, &BulkForm::refresh);
    for (const QLineEdit *line : { m_key, m_value })
        connect(line, &QLineEdit::textChanged, this, &BulkForm::showFault);
    connectWhole(m_capacity, &QSpinBox::valueChanged, this, &BulkForm::edited);
    for (auto change : { &ConsoleState::activitiesChanged, &ConsoleState::taskChannelsChanged, &ConsoleState::cleared })
        connect(&state, change, this, &BulkForm::fill);
}

void BulkForm::nameFields()
{
    m_status->setObjectName(u"bulkStatus"_s);
    m_status->setAccessibleName(tr("New status"));
    m_deed->setObjectName(u"bulkDeed"_s);
    m_deed->setAccessibleName(tr("What becomes of attributes"));
    m_key->setObjectName(u"bulkKey"_s);
    m_key->setAccessibleName(tr("Name of the attribute"));
    m_value->setObjectName(u"bulkValue"_s);
    m_value->setAccessibleName(tr("Value of the attribute"));
    m_channel->setObjectName(u"bulkChannel"_s);
    m_channel->setAccessibleName(tr("Channel whose capacity changes"));
    m_capacity->setObjectName(u"bulkCapacity"_s);
    m_capacity->setAccessibleName(tr("New capacity"));
    m_note->setObjectName(u"bulkNote"_s);
    m_fault->setObjectName(u"bulkFault"_s);
    for (QLabel *label : { m_note, m_fault }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_capacity->setRange(0, 1'000);
    m_capacity->setValue(1);
}

void BulkForm::fillDeeds()
{
    m_deed->addItem(leaveText());
    m_deed->addItem(tr("Set one attribute"));
    m_deed->addItem(tr("Remove one attribute"));
    m_deed->addItem(tr("Merge a JSON object"));
    //: Choice: one value comes into a list that is an attribute, e.g. a skill.
    m_deed->addItem(tr("Add a value to a list"));
    m_deed->addItem(tr("Remove a value from a list"));
}

/// What is chosen stays so where it is still there.
void BulkForm::fill()
{
    const QVariant status = m_status->currentData();
    const QVariant channel = m_channel->currentData();
    {
        const QSignalBlocker quietStatus(m_status);
        const QSignalBlocker quietChannel(m_channel);
        m_status->clear();
        m_status->addItem(leaveText());
        for (const Activity &activity : m_state.activities())
            m_status->addItem(
                markIcon(toneOfActivity(activity.name, activity.available)), activity.name, activity.id.text());
        m_channel->clear();
        m_channel->addItem(leaveText());
        for (const TaskChannel &each : m_state.taskChannels())
            m_channel->addItem(channelText(each.uniqueName), each.uniqueName);
        m_status->setCurrentIndex(std::max(0, m_status->findData(status)));
        m_channel->setCurrentIndex(std::max(0, m_channel->findData(channel)));
    }
    refresh();
}

void BulkForm::reset()
{
    for (QComboBox *box : { m_status, m_deed, m_channel })
        box->setCurrentIndex(0);
    m_key->clear();
    m_value->clear();
    m_capacity->setValue(1);
}

void BulkForm::layOut()
{
    auto *attributes = new QHBoxLayout;
    attributes->setSpacing(space::small);
    attributes->addWidget(m_deed);
    attributes->addWidget(m_key, 1);
    attributes->addWidget(m_value, 2);
    auto *capacity = new QHBoxLayout;
    capacity->setSpacing(space::small);
    capacity->addWidget(m_channel, 1);
    capacity->addWidget(m_capacity);
    capacity->addStretch(2);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->addRow(tr("St&atus"), m_status);
    const auto addGroup = [this, form](const QString &text, QLayout *group, QWidget *first) {
        auto *label = new QLabel(text, this);
        label->setBuddy(first); // else its key is shown as "&"
        form->addRow(label, group);
    };
    addGroup(tr("Attri&butes"), attributes, m_deed);
    form->addRow(QString(), m_note);
    form->addRow(QString(), m_fault);
    addGroup(tr("Capac&ity"), capacity, m_channel);
}

BulkForm::Deed BulkForm::deed() const
{
    return Deed(m_deed->currentIndex());
}

bool BulkForm::isOfList() const
{
    return deed() == Deed::AddToList || deed() == Deed::TakeFromList;
}

bool BulkForm::needsKey() const
{
    return deed() == Deed::Set || deed() == Deed::Remove || isOfList();
}

void BulkForm::refresh()
{
    m_key->setVisible(needsKey());
    m_key->setPlaceholderText(isOfList() ? tr("Name, e.g. routing.skills") : tr("Name, e.g. team"));
    m_value->setVisible(deed() == Deed::Set || deed() == Deed::Merge || isOfList());
    m_value->setPlaceholderText(deed() == Deed::Merge ? u"{\"team\": \"north\", \"old\": null}"_s : tr("Value: text or JSON"));
    if (deed() == Deed::Merge)
        m_value->setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in every language
    else
        m_value->unsetLayoutDirection();
    m_capacity->setEnabled(m_channel->currentIndex() > 0);
    showFault();
}

/// Beside what is typed, where one looks; that something is missing yet is no fault of it.
void BulkForm::showFault()
{
    const QString fault = faultOfTyped();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    const QString note = fault.isEmpty() ? noteOfName() : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const bool isOfValue = deed() == Deed::Merge || isAttributeName(m_key->text().trimmed());
    m_key->setAccessibleDescription(isOfValue ? note : fault);
    m_value->setAccessibleDescription(isOfValue ? fault : QString());
    emit edited();
}

void BulkForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void BulkForm::recolor()
{
    setTextColor(m_note, ColorTheme::of(this).mutedText);
    setTextColor(m_fault, ColorTheme::of(this).tone(Tone::Bad).onSoft);
}

/// What becomes of agents whom a name with dots leads nowhere.
QString BulkForm::noteOfName() const
{
    const QString key = m_key->text().trimmed();
    if (!key.contains(u'.'))
        return {};
    if (deed() == Deed::Set) //: %1 is e.g. "routing.level".
        return tr("Agents that do not have “%1” yet get one attribute whose name has the dots in it.").arg(key);
    if (deed() == Deed::AddToList) //: %1 is e.g. "routing.skills".
        return tr("Agents that do not have “%1” yet get the list inside of objects.").arg(key);
    return {};
}

QString BulkForm::faultOfTyped() const
{
    const QString key = m_key->text().trimmed();
    if ((deed() == Deed::Set || isOfList()) && !isAttributeName(key))
        return tr("A name has no blanks, braces or quotation marks. A whole object goes into “Merge a JSON object”.");
    if (isOfList() && !key.isEmpty() && key.split(u'.').contains(QString()))
        return tr("Between the dots of a name stand the names of attributes, e.g. routing.skills.");
    if (const auto broken = deed() == Deed::Set || isOfList() ? brokenJsonAt(m_value->text()) : std::nullopt)
        return tr("The value begins like JSON and is none: see character %L1. Text that begins so is put into quotation marks.")
            .arg(*broken);
    const QByteArray json = m_value->text().toUtf8();
    if (deed() != Deed::Merge || json.trimmed().isEmpty())
        return {};
    const QList<NewTaskFault> faults = faultsOfAttributes(json);
    return faults.isEmpty() ? QString() : newTaskFaultText(faults.constFirst());
}

WorkerChange BulkForm::change() const
{
    WorkerChange change;
    change.activity = ActivityId::fromText(m_status->currentData().toString()).value_or(ActivityId());
    const QString key = m_key->text().trimmed();
    if (deed() == Deed::Set && !key.isEmpty())
        change.attributes.insert(key, jsonOrText(m_value->text()));
    else if (deed() == Deed::Remove && !key.isEmpty())
        change.attributes.insert(key, QJsonValue(QJsonValue::Undefined));
    else if (isOfList() && !key.isEmpty())
        change.list = ListChange{ .path = key, .value = jsonOrText(m_value->text().trimmed()), .isAdded = deed() == Deed::AddToList };
    else if (deed() == Deed::Merge)
        change.merge = QJsonDocument::fromJson(m_value->text().toUtf8()).object();
    if (m_channel->currentIndex() > 0)
        change.capacities.insert(m_channel->currentData().toString(), m_capacity->value());
    return change;
}

QString BulkForm::fault() const
{
    if (needsKey() && m_key->text().trimmed().isEmpty())
        return tr("Say which attribute.");
    if (const QString typed = faultOfTyped(); !typed.isEmpty())
        return typed;
    if (isOfList() && m_value->text().trimmed().isEmpty())
        return tr("Say which value.");
    if (deed() == Deed::Merge && !QJsonDocument::fromJson(m_value->text().toUtf8()).isObject())
        return tr("What is to be merged is no JSON object.");
    return change().isEmpty() ? tr("Choose what is to be changed.") : QString();
}
