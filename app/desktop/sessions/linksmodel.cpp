#include "app/desktop/sessions/linksmodel.h"

namespace tanu::desktop {

void LinksModel::setCandidates(const SessionView& session, const std::vector<ApplicationId>& ids, bool isOpen)
{
    beginResetModel();
    const LinksByCandidate typed = links();
    m_rows.clear();
    m_isOpen = isOpen;
    for (const SessionCandidate& one : session.candidates) {
        if (std::find(ids.begin(), ids.end(), one.application.id) == ids.end())
            continue;
        Row row {one.application.id, one.application.fields.name.full(),
            {one.place.accessLink, one.place.proctoringLink}};
        const auto before = typed.find(row.application);
        if (row.links.isEmpty() && before != typed.end())
            row.links = before->second;
        m_rows.push_back(row);
    }
    endResetModel();
}

LinksByCandidate LinksModel::links() const
{
    LinksByCandidate links;
    for (const Row& row : m_rows)
        links.emplace(row.application, row.links);
    return links;
}

int LinksModel::firstMissing() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].links.access.isEmpty() || m_rows[i].links.proctoring.isEmpty())
            return static_cast<int>(i);
    }
    return -1;
}

int LinksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Candidate"), tr("Link of access (R11.1)"), tr("Link of proctoring")};
    return titles.value(section);
}

QVariant LinksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    if (index.column() == Name)
        return row.name;
    return index.column() == Access ? row.links.access : row.links.proctoring;
}

bool LinksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    OnlineLinks& links = m_rows.at(static_cast<size_t>(index.row())).links;
    (index.column() == Access ? links.access : links.proctoring) = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags LinksModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isOpen && index.column() != Name ? plain | Qt::ItemIsEditable : plain;
}

} // namespace tanu::desktop
