#include "ui/floor/periodchoice.h"

#include "console/settings/settings.h"
#include "ui/widgets/choicebox.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

PeriodChoice::PeriodChoice(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_choice(new ChoiceBox(this))
{
    m_choice->setObjectName(u"period"_s);
    m_choice->setAccessibleName(tr("Counted over"));
    m_choice->setToolTip(tr("Service level, accepted, canceled and timed out are counted over this while."));
    m_choice->addItem(tr("Last 15 minutes"), int(BoardPeriod::QuarterHour));
    m_choice->addItem(tr("Last hour"), int(BoardPeriod::Hour));
    m_choice->addItem(tr("Last 4 hours"), int(BoardPeriod::FourHours));
    m_choice->addItem(tr("Today"), int(BoardPeriod::Today));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_choice);
    setFocusProxy(m_choice);

    connect(m_choice, &QComboBox::activated, this,
        [this] { m_settings.setBoardPeriod(BoardPeriod(m_choice->currentData().toInt())); });
    connect(&settings, &Settings::changed, this, &PeriodChoice::showChoice);
    showChoice();
}

void PeriodChoice::showChoice()
{
    m_choice->setCurrentIndex(m_choice->findData(int(m_settings.boardPeriod())));
}
