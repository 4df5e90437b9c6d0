#include "ui/floor/agentwords.h"

#include "console/models/workertablemodel.h"
#include "ui/text/statustext.h"
#include "ui/theme/statustone.h"

bool AgentWords::isShownAtFirst(int column) const
{
    return column != WorkerTableModel::Sid;
}

int AgentWords::widthInCharacters(int column) const
{
    switch (column) {
    case WorkerTableModel::Name:
        return 24;
    case WorkerTableModel::Skills:
        return 34;
    case WorkerTableModel::Sid:
        return 38;
    default:
        return 18;
    }
}

QString AgentWords::header(int column) const
{
    switch (column) {
    case WorkerTableModel::Name:
        return tr("Agent");
    case WorkerTableModel::Status:
        return tr("Status");
    case WorkerTableModel::Available:
        return tr("Availability");
    case WorkerTableModel::Since:
        return tr("In status for");
    case WorkerTableModel::Skills:
        return tr("Skills");
    default:
        return tr("SID");
    }
}

QString AgentWords::words(const QModelIndex &index, const QVariant &value) const
{
    switch (index.column()) {
    case WorkerTableModel::Available:
        return availabilityText(value.toBool());
    case WorkerTableModel::Since:
        return since(value.toLongLong());
    default:
        return value.toString();
    }
}

bool AgentWords::isNumber(int column) const
{
    return column == WorkerTableModel::Since;
}

QVariant AgentWords::tone(const QModelIndex &index) const
{
    if (index.column() != WorkerTableModel::Status)
        return {};
    return int(toneOfActivity(valueBeside(index, WorkerTableModel::Status).toString(),
        valueBeside(index, WorkerTableModel::Available).toBool()));
}
