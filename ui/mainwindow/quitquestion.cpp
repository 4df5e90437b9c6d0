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

} // namespace

QuitQuestion::QuitQuestion(const LeftBehind &left, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"quitQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal);
    setIconPixmap(glyphIcon(Glyph::Bell).pixmap(32, 32));
    setWindowTitle(tr("Quit Cordboard"));
    setTextFormat(Qt::PlainText);
    const bool offersCome = !left.available.isEmpty();
    const QString inHand = left.tasks > 0 ? tr("You have %n task(s) in hand, which stay yours.", nullptr, left.tasks) : QString();
    //: %1 is the name of a status such as "Available".
    setText(offersCome ? tr("You are still %1: offers would reach nobody.").arg(left.available) : inHand);
    if (offersCome)
        setInformativeText(QStringList{ inHand, tr("What is done when you quit can be set in the settings, under Status.") }.join(u' ').trimmed());
    QPushButton *rest = nullptr;
    if (offersCome && !left.rest.isEmpty()) {
        //: Button; %1 is the name of a status such as "Offline".
        rest = addButton(tr("&Go %1 and Quit").arg(onButton(left.rest)), QMessageBox::AcceptRole);
        connect(rest, &QPushButton::clicked, this, &QuitQuestion::restChosen);
    }
    QPushButton *keep = addButton(offersCome ? tr("&Keep Status and Quit") : tr("&Quit"), QMessageBox::DestructiveRole);
    QPushButton *cancel = addButton(tr("&Cancel"), QMessageBox::RejectRole);
    setDefaultButton(rest ? rest : cancel);
    setEscapeButton(static_cast<QAbstractButton *>(cancel));
    connect(keep, &QPushButton::clicked, this, &QuitQuestion::keepChosen);
}
