#include "ui/bulk/bulkfilequestion.h"

#include "core/base/onfinished.h"
#include "ui/bulk/bulknames.h"

#include <QFile>
#include <QFileDialog>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

BulkFileQuestion::BulkFileQuestion(Console &console, QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_window(window)
{
}

void BulkFileQuestion::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Changes of Agents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"bulkFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Comma-separated values (*.csv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &BulkFileQuestion::open);
    dialog->open();
}

void BulkFileQuestion::open(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        emit failed(file, input.errorString());
        return;
    }
    const auto future = QtConcurrent::run(
        [bytes = input.readAll(), names = bulkNames(m_console)] { return readBulkFile(bytes, names); });
    onFinished(future, this, BulkFile{}, [this, file](const BulkFile &known) { emit read(file, known); });
}
