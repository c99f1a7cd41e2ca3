#include "app/desktop/sessions/seatsmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

void SeatsModel::setSession(const std::shared_ptr<const SessionView>& session)
{
    beginResetModel();
    m_session = session;
    endResetModel();
}

int SeatsModel::tieCount() const
{
    return m_session ? static_cast<int>(m_session->seats.ties.size()) : 0;
}

int SeatsModel::memberCount() const
{
    return m_session ? static_cast<int>(m_session->members.size()) : 0;
}

const SessionTie* SeatsModel::tie(int row) const
{
    return row >= 0 && row < tieCount() ? &m_session->seats.ties.at(static_cast<size_t>(row)) : nullptr;
}

const SessionMember* SeatsModel::member(int row) const
{
    const int at = row - tieCount();
    return at >= 0 && at < memberCount() ? &m_session->members.at(static_cast<size_t>(at)) : nullptr;
}

const SessionSubstitution* SeatsModel::substitution(int row) const
{
    const int at = row - tieCount() - memberCount();
    return at >= 0 ? &m_session->seats.substitutions.at(static_cast<size_t>(at)) : nullptr;
}

int SeatsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_session)
        return 0;
    return tieCount() + memberCount() + static_cast<int>(m_session->seats.substitutions.size());
}

int SeatsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant SeatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Member"), tr("Seat"), tr("For whom"), tr("Note")};
    return titles.value(section);
}

QStringList SeatsModel::cellsOf(const SessionMember& member) const
{
    QString note = textOf(member.position);
    if (member.isAbsent)
        note = tr("does not sit, the seat is empty");
    for (const SessionSubstitution& change : m_session->seats.substitutions) {
        if (!member.isAbsent && !member.insteadOf.isNull() && change.substitution.in == member.staff)
            note = tr("instead of %1").arg(change.outName);
    }
    return {member.name.full(), ProcedureWords::of(member.seat), tr("the whole session"), note};
}

QStringList SeatsModel::cellsOf(const SessionSubstitution& change)
{
    const Substitution& one = change.substitution;
    const QString why = one.explanation.isEmpty() ? ProcedureWords::of(one.reason) : one.explanation;
    const QString order = one.orderNumber.isEmpty()
        ? QString()
        : tr(", order No %1 of %2").arg(one.orderNumber, dateText(one.orderDate));
    return {change.inName.isEmpty() ? tr("nobody") : change.inName, tr("replaces"),
        change.candidateName.isEmpty() ? tr("the whole session") : change.candidateName,
        QString(tr("instead of %1: %2").arg(change.outName, why) + order)};
}

QStringList SeatsModel::cellsOf(int row) const
{
    if (const SessionTie* bound = tie(row))
        return {bound->memberName, tr("must be replaced"), bound->candidateName, ProcedureWords::of(bound->kind)};
    if (const SessionMember* sitting = member(row))
        return cellsOf(*sitting);
    return cellsOf(*substitution(row));
}

QVariant SeatsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cellsOf(index.row()).value(index.column());
    if (role == DataTable::quietRole)
        return substitution(index.row()) != nullptr || (member(index.row()) && member(index.row())->isAbsent);
    if (role != Qt::DecorationRole || index.column() != Member)
        return {};
    if (tie(index.row()))
        return icon(QStringLiteral("warning"), ColourRole::Warning);
    return icon(member(index.row()) ? QStringLiteral("person") : QStringLiteral("history"), ColourRole::QuietText);
}

} // namespace tanu::desktop
