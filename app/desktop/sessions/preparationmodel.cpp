#include "app/desktop/sessions/preparationmodel.h"

#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

void PreparationModel::setSession(const std::shared_ptr<const SessionView>& session)
{
    const bool isSame = m_session && std::equal(m_session->candidates.begin(), m_session->candidates.end(),
        session->candidates.begin(), session->candidates.end(),
        [](const SessionCandidate& a, const SessionCandidate& b) { return a.application.id == b.application.id; });
    if (isSame) {
        m_session = session;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_session = session;
    endResetModel();
}

const SessionCandidate& PreparationModel::candidate(int row) const
{
    return m_session->candidates.at(static_cast<size_t>(row));
}

std::vector<ApplicationId> PreparationModel::expected() const
{
    std::vector<ApplicationId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (candidate(row).place.attendance != Attendance::Absent)
            ids.push_back(candidate(row).application.id);
    }
    return ids;
}

bool PreparationModel::isOpen(int row) const
{
    const bool isPlanned = m_session->session.state == SessionState::Planned && m_session->canStartToday;
    const bool isAwaited = m_session->session.state == SessionState::Started && !candidate(row).place.theory
        && candidate(row).place.attendance == Attendance::Late;
    return m_isAllowed && (isPlanned || isAwaited);
}

int PreparationModel::firstUnknown() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!candidate(row).place.attendance)
            return row;
    }
    return -1;
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
    const QStringList titles {tr("Candidate"), tr("Has come"), tr("Document shown"), tr("Acquainted (R8.1)"),
        tr("Briefed (R8.2)"), tr("Special conditions (R10)")};
    return titles.value(section);
}

QString PreparationModel::textOfCell(const SessionCandidate& one, int column) const
{
    const auto moment = [](const std::optional<QDateTime>& at) { return at ? momentText(*at) : tr("not yet"); };
    switch (column) {
    case Name:
        return one.application.fields.name.full();
    case Presence:
        return one.place.attendance ? ProcedureWords::of(*one.place.attendance) : tr("not recorded");
    case Document:
        return one.place.identifiedWith;
    case Acquainted:
        return moment(one.place.acquaintedAt);
    case Briefed:
        return moment(one.place.briefedAt);
    default:
        return one.application.fields.specialConditions;
    }
}

QVariant PreparationModel::pictureOf(const SessionCandidate& one, int column) const
{
    const auto done = [](bool isDone) {
        return isDone ? icon(QStringLiteral("check"), ColourRole::Good)
                      : icon(QStringLiteral("clock"), ColourRole::QuietText);
    };
    if (column == Acquainted || column == Briefed)
        return done((column == Acquainted ? one.place.acquaintedAt : one.place.briefedAt).has_value());
    if (column != Presence)
        return {};
    if (one.place.attendance == Attendance::Absent)
        return icon(QStringLiteral("close"), ColourRole::QuietText);
    return done(one.place.attendance && one.place.identifiedAt);
}

QVariant PreparationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionCandidate& one = candidate(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole)
        return textOfCell(one, index.column());
    if (role == Qt::DecorationRole)
        return pictureOf(one, index.column());
    if (role == DataTable::quietRole)
        return one.place.attendance == Attendance::Absent || (index.column() == Presence && !one.place.attendance);
    return {};
}

bool PreparationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const SessionCandidate& one = candidate(index.row());
    const QString document = value.toString().trimmed();
    if (document.isEmpty() || document == one.place.identifiedWith)
        return false;
    const bool isLate = one.place.attendance == Attendance::Late;
    const ApplicationId id = one.application.id;
    Q_EMIT found(id, {isLate ? Attendance::Late : Attendance::Present, document});
    return true;
}

Qt::ItemFlags PreparationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Document && isOpen(index.row()) ? plain | Qt::ItemIsEditable : plain;
}

} // namespace tanu::desktop
