#include "app/desktop/venues/conflictsmodel.h"

#include "app/desktop/venues/venuewords.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

void ConflictsModel::setConflicts(std::vector<ConflictView> conflicts)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    m_rows.clear();
    for (size_t i = 0; i < m_conflicts.size(); ++i) {
        for (size_t part = 0; part < m_conflicts[i].parts.size(); ++part)
            m_rows.push_back({i, part});
    }
    endResetModel();
}

const ConflictView& ConflictsModel::conflict(int row) const
{
    return m_conflicts.at(m_rows.at(static_cast<size_t>(row)).conflict);
}

int ConflictsModel::firstOpen() const
{
    const auto open = std::find_if(
        m_rows.begin(), m_rows.end(), [this](const Row& row) { return !m_conflicts[row.conflict].chosen; });
    return open == m_rows.end() ? -1 : static_cast<int>(open - m_rows.begin());
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConflictsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString ConflictsModel::text(const Row& row, int column) const
{
    const ConflictView& conflict = m_conflicts[row.conflict];
    const ConflictPart& part = conflict.parts[row.part];
    switch (column) {
    case Candidate:
        return row.part > 0 ? QString() : QStringLiteral("%1 · %2").arg(conflict.candidate, conflict.applicationNumber);
    case What:
        return VenueWords::part(part.what);
    case Before:
        return VenueWords::value(part.what, part.before);
    case Office:
        return VenueWords::value(part.what, part.office);
    case Venue:
        return VenueWords::value(part.what, part.venue);
    case Chosen:
        if (row.part > 0)
            return {};
        if (!conflict.chosen)
            return tr("open");
        return *conflict.chosen == ConflictSide::Office ? tr("the office's") : tr("the venue's");
    default:
        return {};
    }
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == DataTable::quietRole)
        return m_conflicts[row.conflict].chosen.has_value() || index.column() == Before;
    return {};
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString venue = m_conflicts.empty() ? QString() : m_conflicts.front().venueName;
    const QStringList titles {tr("Candidate"), tr("What differs"), tr("When it left"), tr("Office"),
        venue.isEmpty() ? tr("Venue") : venue, tr("What stands")};
    return titles.value(section);
}

} // namespace tanu::desktop
