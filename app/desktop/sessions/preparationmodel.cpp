#include "app/desktop/sessions/preparationmodel.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"

namespace tanu::desktop {

void PreparationModel::setSession(const std::shared_ptr<const SessionView>& session)
{
    beginResetModel();
    if (m_session && m_session->session.id != session->session.id)
        m_absent.clear();
    m_session = session;
    endResetModel();
    Q_EMIT presenceChanged();
}

const SessionCandidate& PreparationModel::one(int row) const
{
    return m_session->candidates.at(static_cast<size_t>(row));
}

std::vector<ApplicationId> PreparationModel::absent() const
{
    std::vector<ApplicationId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_absent.contains(one(row).application.id))
            ids.push_back(one(row).application.id);
    }
    return ids;
}

std::vector<ApplicationId> PreparationModel::present() const
{
    std::vector<ApplicationId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_absent.contains(one(row).application.id))
            ids.push_back(one(row).application.id);
    }
    return ids;
}

bool PreparationModel::isAcquainted() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_absent.contains(one(row).application.id) && !one(row).place.acquaintedAt)
            return false;
    }
    return true;
}

bool PreparationModel::isBriefed() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_absent.contains(one(row).application.id) && !one(row).place.briefedAt)
            return false;
    }
    return true;
}

void PreparationModel::toggle(int row)
{
    const bool isAbsent = m_absent.contains(one(row).application.id);
    setData(index(row, Name), isAbsent ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

int PreparationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(m_session->candidates.size());
}

int PreparationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant PreparationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {
        tr("Present"), tr("Acquainted (R8.1)"), tr("Briefed (R8.2)"), tr("Special conditions (R10)")};
    return titles.value(section);
}

QVariant PreparationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionCandidate& candidate = one(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name && isPlanned())
        return m_absent.contains(candidate.application.id) ? Qt::Unchecked : Qt::Checked;
    const bool isMoment = index.column() == Acquainted || index.column() == Briefed;
    const auto& at = index.column() == Acquainted ? candidate.place.acquaintedAt : candidate.place.briefedAt;
    if (role == Qt::DecorationRole && isMoment)
        return at ? icon(QStringLiteral("check"), ColourRole::Good) : icon(QStringLiteral("clock"), ColourRole::QuietText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isMoment)
        return at ? momentText(*at) : tr("not yet");
    return index.column() == Name ? candidate.application.fields.name.full()
                                  : candidate.application.fields.specialConditions;
}

bool PreparationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (value.toInt() == Qt::Checked)
        m_absent.erase(one(index.row()).application.id);
    else
        m_absent.insert(one(index.row()).application.id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT presenceChanged();
    return true;
}

Qt::ItemFlags PreparationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name && isPlanned() ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace tanu::desktop
