#include "app/desktop/sessions/theoryimportmodel.h"

#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

void TheoryImportModel::setImport(TheoryImport import)
{
    beginResetModel();
    m_import = std::move(import);
    endResetModel();
}

int TheoryImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.rows.size());
}

int TheoryImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant TheoryImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Line"), tr("Application"), tr("Candidate"), tr("Correct"), tr("Result (R15)"), tr("Replaces")};
    return titles.value(section);
}

QString TheoryImportModel::textOfCell(const ImportedTheory& row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Number:
        return row.applicationNumber;
    case Name:
        return row.name;
    case Counts:
        return ofText(row.result.correct, row.result.total);
    case Admitted:
        return row.admitted ? tr("admitted") : tr("not admitted");
    default:
        return row.before ? ofText(row.before->correct, row.before->total) : QString();
    }
}

QVariant TheoryImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedTheory& row = m_import.rows.at(static_cast<size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOfCell(row, index.column());
    if (role == DataTable::quietRole)
        return index.column() == Line || index.column() == Number;
    if (role != Qt::DecorationRole)
        return {};
    if (index.column() == Admitted)
        return icon(row.admitted ? QStringLiteral("pass") : QStringLiteral("fail"),
            row.admitted ? ColourRole::Good : ColourRole::Danger);
    return index.column() == Before && row.before ? icon(QStringLiteral("warning"), ColourRole::Warning) : QIcon();
}

} // namespace tanu::desktop
