#include "app/desktop/sessions/correctedmarksmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/sessionwords.h"
#include "core/domain/values/personname.h"

namespace tanu::desktop {

void CorrectedMarksModel::setCandidate(const std::shared_ptr<CorrectionData>& data, int candidate)
{
    beginResetModel();
    const bool isThere = data && candidate >= 0 && candidate < static_cast<int>(data->candidates().size());
    m_data = isThere ? data : nullptr;
    m_candidate = static_cast<size_t>(qMax(0, candidate));
    m_assessors = isThere ? data->assessorsOf(m_candidate) : std::vector<StaffId>();
    endResetModel();
}

const MapOperation& CorrectedMarksModel::operation(int row) const
{
    return m_data->programme().operations.at(static_cast<size_t>(row));
}

int CorrectedMarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_data ? 0 : static_cast<int>(m_data->programme().operations.size());
}

int CorrectedMarksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_data ? 0 : 1 + static_cast<int>(m_assessors.size());
}

QVariant CorrectedMarksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MapOperation& one = operation(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
            ? QVariant(QStringLiteral("%1. %2").arg(index.row() + 1).arg(textOf(one.name)))
            : QVariant();
    const auto points = m_data->points(m_candidate, m_assessors.at(static_cast<size_t>(index.column() - 1)), one.rule.id);
    if (role == CountGrid::greatestRole)
        return one.rule.maxPoints;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return points ? QVariant(*points) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return points ? ofText(*points, one.rule.maxPoints) : tr("empty");
    return {};
}

bool CorrectedMarksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const MapOperation& one = operation(index.row());
    if (value.isValid() && (value.toInt() < 0 || value.toInt() > one.rule.maxPoints))
        return false;
    m_data->setPoints(m_candidate, m_assessors.at(static_cast<size_t>(index.column() - 1)), one.rule.id,
        value.isValid() ? std::optional(value.toInt()) : std::nullopt);
    Q_EMIT dataChanged(index, index);
    Q_EMIT corrected();
    return true;
}

Qt::ItemFlags CorrectedMarksModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() > 0 ? plain | Qt::ItemIsEditable : plain;
}

QVariant CorrectedMarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || !m_data)
        return {};
    if (section == 0)
        return tr("Operation");
    if (section >= columnCount())
        return {};
    const QString full = nameOfMember(m_data->content(), m_assessors.at(static_cast<size_t>(section - 1)));
    const auto name = PersonName::parse(full);
    return role == Qt::DisplayRole && name ? name->shortForm() : full;
}

} // namespace tanu::desktop
