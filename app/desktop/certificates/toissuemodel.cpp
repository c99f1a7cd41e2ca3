#include "app/desktop/certificates/toissuemodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

int ToIssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant ToIssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Name"), tr("Application"), tr("Profession"), tr("Level"), tr("Issue until (R18.1)")};
    return titles.value(section);
}

std::optional<ApplicationOrder> ToIssueModel::orderOf(int column)
{
    switch (column) {
    case Name:
        return ApplicationOrder::Name;
    case Number:
        return ApplicationOrder::Time;
    case Until:
        return ApplicationOrder::Deadline;
    default:
        return std::nullopt;
    }
}

QVariant ToIssueModel::cell(const ApplicationRow& row, int column, int role) const
{
    if (role == valueRole)
        return column == Level ? QVariant(row.level) : column == Until ? QVariant(row.lastDay) : QVariant();
    if (role == DataTable::quietRole)
        return column == Number;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return row.fullName;
    case Number:
        return row.numberText();
    case Profession:
        return textOf(row.profession);
    case Level:
        return row.level;
    case Until:
        return dateText(row.lastDay);
    default:
        return {};
    }
}

} // namespace tanu::desktop
