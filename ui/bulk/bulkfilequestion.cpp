#include "ui/bulk/bulkfilequestion.h"

#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <QFile>
#include <QFileDialog>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

BulkFileQuestion::BulkFileQuestion(const ConsoleState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
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
        [bytes = input.readAll(), names = names()] { return readBulkFile(bytes, names); });
    onFinished(future, this, BulkFile{}, [this, file](const BulkFile &known) { emit read(file, known); });
}

BulkNames BulkFileQuestion::names() const
{
    BulkNames names;
    for (const auto &row : m_state.workers().rows()) {
        names.workers.insert(row.value->name.toLower(), row.value->id);
        names.workers.insert(row.value->id.text(), row.value->id);
    }
    for (const Activity &activity : m_state.activities()) {
        names.activities.insert(activity.name.toLower(), activity.id);
        names.activities.insert(activity.id.text(), activity.id);
    }
    for (const TaskChannel &channel : m_state.taskChannels())
        names.channels.insert(channel.uniqueName);
    return names;
}
