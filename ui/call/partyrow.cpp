#include "ui/call/partyrow.h"

#include "ui/call/calltext.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString textOf(CallDeed deed)
{
    switch (deed) {
    case CallDeed::Hold:
        //: Button: somebody in a call hears music and waits.
        return PartyRow::tr("Hold");
    case CallDeed::Resume:
        //: Button: somebody on hold comes back into the call.
        return PartyRow::tr("Resume");
    case CallDeed::Mute:
        return PartyRow::tr("Mute");
    default:
        return PartyRow::tr("Unmute");
    }
}

/// The same for those who do not see which row it stands in.
QString longTextOf(CallDeed deed, const QString &name)
{
    switch (deed) {
    case CallDeed::Hold:
        return PartyRow::tr("Hold %1").arg(name);
    case CallDeed::Resume:
        return PartyRow::tr("Resume %1").arg(name);
    case CallDeed::Mute:
        return PartyRow::tr("Mute yourself");
    default:
        return PartyRow::tr("Unmute yourself");
    }
}

} // namespace

PartyRow::PartyRow(QWidget *parent)
    : QWidget(parent)
    , m_who(new ElidedLabel(this))
    , m_state(new ToneLabel(this))
    , m_toggle(new QPushButton(this))
    , m_end(new QPushButton(this))
{
    m_who->setObjectName(u"partyName"_s);
    m_state->setObjectName(u"partyState"_s);
    m_toggle->setObjectName(u"toggleButton"_s);
    m_end->setObjectName(u"endButton"_s);
    setButtonKind(m_end, ButtonKind::Danger);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_who, 2);
    row->addWidget(m_state, 3); // what is under way is long in some languages
    row->addWidget(m_toggle);
    row->addWidget(m_end);
    connect(m_toggle, &QPushButton::clicked, this, &PartyRow::toggle);
    connect(m_end, &QPushButton::clicked, this, [this] { ask(CallDeed::End); });
}

void PartyRow::setParty(const CallParty &party, const QString &customer)
{
    m_party = party;
    m_name = partyName(party, customer);
    refresh();
}

void PartyRow::setBeyond(bool toggle, bool end)
{
    m_toggleIsBeyond = toggle;
    m_endIsBeyond = end;
    refresh();
}

void PartyRow::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

CallDeed PartyRow::toggleDeed() const
{
    if (m_party.role == CallParty::Role::Self)
        return m_party.participant.muted ? CallDeed::Unmute : CallDeed::Mute;
    return m_party.participant.hold ? CallDeed::Resume : CallDeed::Hold;
}

bool PartyRow::toggle()
{
    if (!m_toggle->isEnabled())
        return false;
    ask(toggleDeed());
    return true;
}

// While something is pending the buttons do nothing, but are not disabled: the keyboard would go from "Hold" to the
// next one, which removes.
void PartyRow::ask(CallDeed deed)
{
    if (!m_party.pending)
        emit deedAsked(deed, m_party.id());
}

void PartyRow::refresh()
{
    const bool isSelf = m_party.role == CallParty::Role::Self;
    const bool free = m_obstacle.isEmpty();
    m_who->setText(m_name);
    m_state->setStatus(partyTone(m_party), partyState(m_party));
    m_state->setAccessibleName(u"%1: %2"_s.arg(m_name, partyState(m_party)));
    m_toggle->setText(textOf(toggleDeed()));
    m_toggle->setAccessibleName(longTextOf(toggleDeed(), m_name));
    m_toggle->setEnabled(free && m_party.isThere() && !m_toggleIsBeyond);
    //: Button: goes out of the call, the others go on.
    m_end->setText(isSelf ? tr("Leave") : tr("Remove"));
    m_end->setAccessibleName(isSelf ? tr("Leave the call") : tr("Remove %1 from the call").arg(m_name));
    m_end->setEnabled(free && !m_endIsBeyond);
    for (QPushButton *button : { m_toggle, m_end }) {
        const bool isBeyond = button == m_toggle ? m_toggleIsBeyond : m_endIsBeyond;
        const QString whyNot = isBeyond ? beyondText() : m_obstacle;
        button->setAccessibleDescription(whyNot);
        button->setToolTip(whyNot.isEmpty() ? button->accessibleName() : whyNot);
    }
}
