#include "ui/instructions/kindchoice.h"

#include "ui/instructions/instructionwords.h"
#include "ui/theme/space.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int perRow = 3;

} // namespace

KindChoice::KindChoice(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    for (int i = 0; i <= int(InstructionKind::Redirect); ++i) {
        auto *button = new QRadioButton(InstructionWords::kind(InstructionKind(i)), this);
        button->setObjectName(u"kind%1"_s.arg(i));
        m_buttons->addButton(button, i);
        grid->addWidget(button, i / perRow, i % perRow);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit chosen(InstructionKind(id));
    });
}

InstructionKind KindChoice::kind() const
{
    return InstructionKind(qMax(0, m_buttons->checkedId()));
}

void KindChoice::setKind(InstructionKind kind)
{
    const QSignalBlocker quiet(m_buttons);
    m_buttons->button(int(kind))->setChecked(true);
    setFocusProxy(m_buttons->button(int(kind)));
}
