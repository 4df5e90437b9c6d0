#include "ui/mainwindow/quitquestion.h"

#include "ui/theme/glyph.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// A name may have an ampersand of its own.
QString onButton(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

QString leavingTitle(SetupLeaving leaving)
{
    switch (leaving) {
    case SetupLeaving::Quit:
        return QuitQuestion::tr("Quit Cordboard");
    case SetupLeaving::SignOut:
        return QuitQuestion::tr("Sign Out");
    case SetupLeaving::Workspace:
        return QuitQuestion::tr("Go to Another Workspace");
    }
    return {};
}

QString restButton(SetupLeaving leaving)
{
    switch (leaving) {
    case SetupLeaving::Quit:
        //: Button; %1 is the name of a status such as "Offline".
        return QuitQuestion::tr("&Go %1 and Quit");
    case SetupLeaving::SignOut:
        //: Button; %1 is the name of a status such as "Offline".
        return QuitQuestion::tr("&Go %1 and Sign Out");
    case SetupLeaving::Workspace:
        //: Button, to another workspace; %1 is the name of a status such as "Offline".
        return QuitQuestion::tr("&Go %1 and Leave");
    }
    return {};
}

QString keepButton(SetupLeaving leaving, bool offersCome)
{
    switch (leaving) {
    case SetupLeaving::Quit:
        return offersCome ? QuitQuestion::tr("&Keep Status and Quit") : QuitQuestion::tr("&Quit");
    case SetupLeaving::SignOut:
        return QuitQuestion::tr("Sign &Out All the Same");
    case SetupLeaving::Workspace:
        //: Button, to another workspace.
        return QuitQuestion::tr("&Leave All the Same");
    }
    return {};
}

/// Where the settings do this by themselves; empty: they do not.
QString settingHint(SetupLeaving leaving)
{
    switch (leaving) {
    case SetupLeaving::Quit:
    case SetupLeaving::SignOut:
        return QuitQuestion::tr("What is done when you quit or sign out can be set in the settings, under Status.");
    case SetupLeaving::Workspace:
        break;
    }
    return {};
}

QString nobodyReachedText(SetupLeaving leaving, const QString &status)
{
    if (leaving == SetupLeaving::Workspace) //: %1 is the name of a status such as "Available".
        return QuitQuestion::tr("You are still %1 in this workspace: its offers would reach nobody.").arg(status);
    //: %1 is the name of a status such as "Available".
    return QuitQuestion::tr("You are still %1: offers would reach nobody.").arg(status);
}

} // namespace

QuitQuestion::QuitQuestion(const LeftBehind &left, SetupLeaving leaving, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"quitQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal);
    setIconPixmap(glyphIcon(Glyph::Bell).pixmap(32, 32));
    setWindowTitle(leavingTitle(leaving));
    setTextFormat(Qt::PlainText);
    const bool offersCome = !left.available.isEmpty();
    QStringList yours;
    if (left.offers > 0)
        yours.append(tr("%n offer(s) wait for your answer.", nullptr, left.offers));
    if (left.tasks > 0)
        yours.append(tr("You have %n task(s) in hand, which stay yours.", nullptr, left.tasks));
    setText(offersCome ? nobodyReachedText(leaving, left.available) : yours.join(u' '));
    if (offersCome)
        setInformativeText((yours << settingHint(leaving)).join(u' ').trimmed());
    QPushButton *rest = nullptr;
    if (offersCome && !left.rest.isEmpty()) {
        rest = addButton(restButton(leaving).arg(onButton(left.rest)), QMessageBox::AcceptRole);
        connect(rest, &QPushButton::clicked, this, &QuitQuestion::restChosen);
    }
    QPushButton *keep = addButton(keepButton(leaving, offersCome), QMessageBox::DestructiveRole);
    QPushButton *stay = addButton(leaving == SetupLeaving::Quit ? tr("&Cancel") : tr("&Stay"), QMessageBox::RejectRole);
    setDefaultButton(rest ? rest : stay);
    setEscapeButton(static_cast<QAbstractButton *>(stay));
    connect(keep, &QPushButton::clicked, this, &QuitQuestion::keepChosen);
}
