#include "ui/instructions/presetbar.h"

#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/connectwhole.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

PresetBar::PresetBar(const InstructionPresets &presets, const TaskQueueId &queue, QWidget *parent)
    : QWidget(parent)
    , m_presets(presets)
    , m_queue(queue)
    , m_names(new ChoiceBox(this))
    //: Button: keeps the filled-in form under the name beside it.
    , m_save(new QPushButton(tr("Sa&ve"), this))
    //: Button: forgets the preset whose name stands beside it.
    , m_delete(new QPushButton(tr("Dele&te"), this))
{
    //: A form that was filled in before and kept under a name.
    auto *label = new QLabel(tr("&Preset"), this);
    label->setBuddy(m_names);
    m_names->setObjectName(u"presetName"_s);
    m_names->setAccessibleName(tr("Preset"));
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->lineEdit()->setPlaceholderText(tr("choose one, or type a name to save"));
    m_save->setObjectName(u"savePreset"_s);
    m_save->setAccessibleName(tr("Save Preset"));
    m_delete->setObjectName(u"deletePreset"_s);
    m_delete->setAccessibleName(tr("Delete Preset"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(m_names, 1);
    for (QPushButton *button : { m_save, m_delete }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connectWhole(m_names, &QComboBox::activated, this, [](PresetBar &bar) {
        const int index = bar.m_names->currentIndex();
        if (index >= 0 && index < bar.m_all.size())
            emit bar.chosen(bar.m_all.at(index).order);
    });
    connect(m_names, &QComboBox::editTextChanged, this, &PresetBar::refresh);
    connect(m_save, &QPushButton::clicked, this, &PresetBar::saveRequested);
    connect(m_delete, &QPushButton::clicked, this, &PresetBar::remove);
    fill({});
}

void PresetBar::save(const InstructionOrder &order)
{
    const QString name = m_names->currentText().trimmed();
    m_presets.save(m_queue, { .name = name, .order = order });
    fill(name);
}

void PresetBar::remove()
{
    m_presets.remove(m_queue, m_names->currentText().trimmed());
    fill({});
}

void PresetBar::fill(const QString &current)
{
    m_all = m_presets.of(m_queue);
    m_names->clear();
    for (const InstructionPreset &preset : std::as_const(m_all))
        m_names->addItem(preset.name);
    m_names->setCurrentIndex(m_names->findText(current, Qt::MatchExactly));
    m_names->setEditText(current);
    refresh();
}

int PresetBar::known() const
{
    return m_names->findText(m_names->currentText().trimmed(), Qt::MatchExactly);
}

void PresetBar::refresh()
{
    m_save->setEnabled(!m_names->currentText().trimmed().isEmpty());
    m_delete->setEnabled(known() >= 0);
}
