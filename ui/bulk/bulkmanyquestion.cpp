#include "ui/bulk/bulkmanyquestion.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

BulkManyQuestion::BulkManyQuestion(int agents, bool isUndo, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(u"bulkManyQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal); // the window below has the status and the calls
    setIcon(QMessageBox::Question);
    setWindowTitle(tr("Change Many Agents"));
    setTextFormat(Qt::PlainText);
    setText(isUndo ? tr("Put back %Ln agent(s)?", nullptr, agents) : tr("Change %Ln agent(s)?", nullptr, agents));
    setInformativeText(tr("The change can be paused and stopped. It can be undone until you quit, make another change, "
                          "or somebody else signs in here."));
    //: Button, beside Cancel.
    QPushButton *change = addButton(
        isUndo ? tr("Put &Back %Ln Agent(s)", nullptr, agents) : tr("C&hange %Ln Agent(s)", nullptr, agents),
        QMessageBox::AcceptRole);
    QPushButton *cancel = addButton(tr("&Cancel"), QMessageBox::RejectRole);
    setDefaultButton(cancel);
    setEscapeButton(static_cast<QAbstractButton *>(cancel));
    connect(change, &QPushButton::clicked, this, &BulkManyQuestion::chosen);
}
