#include "ui/signin/keyringpanel.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString headingOf(KeyringTrouble trouble)
{
    switch (trouble) {
    case KeyringTrouble::NotFound:
        return KeyringPanel::tr("Your keyring does not have this secret");
    case KeyringTrouble::Locked:
        return KeyringPanel::tr("Your keyring is locked");
    case KeyringTrouble::Missing:
        return KeyringPanel::tr("This desktop has no keyring");
    case KeyringTrouble::Denied:
        return KeyringPanel::tr("Your keyring refused");
    default:
        return KeyringPanel::tr("Your keyring does not answer");
    }
}

QString sentenceOf(KeyringTrouble trouble, bool reading)
{
    QString what;
    if (trouble == KeyringTrouble::Locked)
        what = KeyringPanel::tr("Unlock it with its password, then try again.");
    else if (trouble == KeyringTrouble::Missing)
        what = KeyringPanel::tr("Cordboard keeps secrets only in a keyring, never in a file.");
    else if (trouble == KeyringTrouble::NotFound)
        what = KeyringPanel::tr("It may have been removed there.");
    else
        what = KeyringPanel::tr("Cordboard could not reach it.");
    const QString how = reading ? KeyringPanel::tr("Or type the secret once more.")
                                : KeyringPanel::tr("Or go on without: Cordboard then asks again at its next start.");
    return what + u' ' + how;
}

} // namespace

KeyringPanel::KeyringPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_memory(new QPushButton(tr("Keep It in &Memory Only for This Run"), this))
    , m_tryAgain(new QPushButton(tr("&Try Again"), this))
    , m_type(new QPushButton(tr("T&ype the Secret"), this))
{
    m_memory->setObjectName(u"memoryButton"_s);
    m_tryAgain->setObjectName(u"tryAgainButton"_s);
    m_tryAgain->setAccessibleName(tr("Try the keyring again"));
    m_type->setObjectName(u"typeButton"_s);
    setButtonKind(m_tryAgain, ButtonKind::Primary);
    m_text->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    column->addWidget(m_tryAgain);
    column->addWidget(m_memory);
    column->addWidget(m_type);
    column->addStretch(1);

    connect(m_memory, &QPushButton::clicked, this, &KeyringPanel::memoryAsked);
    connect(m_tryAgain, &QPushButton::clicked, this, &KeyringPanel::tryAgainAsked);
    connect(m_type, &QPushButton::clicked, this, &KeyringPanel::typeAsked);
}

void KeyringPanel::setTrouble(KeyringTrouble trouble, bool reading)
{
    m_heading->setText(headingOf(trouble));
    m_text->setText(sentenceOf(trouble, reading));
    m_memory->setVisible(!reading);
    m_type->setVisible(reading);
    m_tryAgain->setVisible(trouble != KeyringTrouble::NotFound);
}

QString KeyringPanel::text() const
{
    return m_heading->text() + u". "_s + m_text->text();
}
