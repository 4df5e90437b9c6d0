#include "ui/mainwindow/leavequestion.h"

#include "ui/theme/glyph.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

LeaveQuestion::LeaveQuestion(const QString &activity, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"leaveQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal);
    setIconPixmap(glyphIcon(Glyph::Bell).pixmap(32, 32));
    setWindowTitle(tr("Offer Open"));
    setTextFormat(Qt::PlainText);
    //: %1 is the name of a status.
    setText(tr("An offer is still open. Go to “%1” all the same?").arg(activity));
    setInformativeText(
        tr("Kept, you can answer it until its time is over. Rejected, it goes to another agent at once."));
    QPushButton *reject = addButton(tr("&Reject and Go"), QMessageBox::AcceptRole);
    QPushButton *keep = addButton(tr("&Keep and Go"), QMessageBox::ActionRole);
    QPushButton *stay = addButton(tr("&Stay"), QMessageBox::RejectRole);
    reject->setAutoDefault(false);
    keep->setAutoDefault(false);
    setDefaultButton(stay);
    setEscapeButton(static_cast<QAbstractButton *>(stay));
    connect(reject, &QPushButton::clicked, this, &LeaveQuestion::rejectChosen);
    connect(keep, &QPushButton::clicked, this, &LeaveQuestion::keepChosen);
}
