#include "ui/widgets/savedialog.h"

#include <QFileDialog>

QFileDialog *openSaveDialog(QWidget *window, const SaveQuestion &question)
{
    auto *dialog = new QFileDialog(window, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(question.name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(question.kind);
    dialog->setDefaultSuffix(question.suffix);
    if (!question.file.isEmpty())
        dialog->selectFile(question.file + u'.' + question.suffix);
    dialog->open();
    return dialog;
}
