#include "ui/desk/statuspanel.h"

#include "ui/theme/space.h"
#include "ui/theme/statustone.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

StatusPanel::StatusPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_status(new ToneLabel(this))
    , m_age(new AgeLabel(clock, AgeLabel::Form::Clock, this))
    , m_load(new QLabel(this))
{
    QFont big = m_name->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_name->setFont(big);

    auto *state = new QHBoxLayout;
    state->setSpacing(space::small);
    state->addWidget(m_status);
    state->addWidget(m_age);
    state->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_name);
    column->addLayout(state);
    column->addWidget(m_load);
    m_load->setObjectName(QStringLiteral("load"));
    m_load->setWordWrap(true);
    m_load->setTextFormat(Qt::PlainText);
    m_load->setForegroundRole(QPalette::PlaceholderText);
    m_load->hide();
}

void StatusPanel::setLoad(const QString &load)
{
    m_load->setText(load);
    m_load->setVisible(!load.isEmpty());
}

void StatusPanel::setWorker(const std::optional<Worker> &worker)
{
    m_name->setText(worker ? worker->name : QString());
    if (worker)
        m_status->setStatus(toneOfActivity(worker->activityName, worker->available), worker->activityName);
    else
        m_status->setStatus(Tone::Neutral, tr("Status not known yet"));
    m_age->setSince(worker ? std::optional(worker->statusChangedAt) : std::nullopt);
}
