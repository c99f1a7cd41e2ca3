#include "app/desktop/sessions/practicemodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

namespace {

/// Who sits for the candidate; who has left the session is known by the substitution.
SessionMember memberOf(const SessionView& session, const SessionCandidate& candidate, const StaffId& staff)
{
    for (const std::vector<SessionMember>* members : {&candidate.members, &session.members}) {
        for (const SessionMember& member : *members) {
            if (member.staff == staff)
                return member;
        }
    }
    for (const SessionSubstitution& change : session.seats.substitutions) {
        const auto name = PersonName::parse(change.outName);
        if (change.substitution.out == staff && name)
            return {staff, *name, {}, CommissionSeat::Member};
    }
    return session.members.front();
}

/// R9.1, R16: whose marks count for this candidate.
std::vector<SessionMember> assessorsFor(const SessionView& session, const ApplicationId& id)
{
    std::vector<SessionMember> assessors;
    for (const SessionCandidate& one : session.candidates) {
        for (const StaffId& staff : one.assessors) {
            if (one.application.id == id)
                assessors.push_back(memberOf(session, one, staff));
        }
    }
    return assessors;
}

/// The surname above its initials: columns of points are narrow.
QString headOf(const PersonName& name)
{
    QString head = name.shortForm();
    const qsizetype space = name.surname().size();
    if (space > 0 && space < head.size())
        head[space] = QLatin1Char('\n');
    return head;
}

} // namespace

void PracticeModel::setCandidate(
    const std::shared_ptr<const SessionView>& session, const ApplicationId& candidate)
{
    std::vector<SessionMember> assessors = assessorsFor(*session, candidate);
    const bool isSame = m_session && m_session->session.id == session->session.id && m_candidate == candidate
        && std::equal(assessors.begin(), assessors.end(), m_assessors.begin(), m_assessors.end(),
            [](const SessionMember& a, const SessionMember& b) { return a.staff == b.staff; });
    if (!isSame)
        beginResetModel();
    m_session = session;
    m_candidate = candidate;
    m_assessors = std::move(assessors);
    m_stored.clear();
    if (const SessionCandidate* one = this->candidate()) {
        for (const AssessmentRow& mark : one->marks)
            m_stored[{mark.assessor.toText(), mark.operation}] = mark.points;
    }
    if (!isSame) {
        m_typed.clear();
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

const SessionCandidate* PracticeModel::candidate() const
{
    if (!m_session)
        return nullptr;
    const auto found = std::find_if(m_session->candidates.begin(), m_session->candidates.end(),
        [this](const SessionCandidate& one) { return one.application.id == m_candidate; });
    return found == m_session->candidates.end() ? nullptr : &*found;
}

const MapOperation& PracticeModel::operation(int row) const
{
    return m_session->programme.operations.at(static_cast<size_t>(row));
}

const SessionMember& PracticeModel::assessor(int column) const
{
    return m_assessors.at(static_cast<size_t>(column - firstAssessor));
}

bool PracticeModel::isOpen() const
{
    const SessionCandidate* one = candidate();
    if (!one || m_session->session.state != SessionState::Started || m_session->isAway)
        return false;
    const CaseState state = one->application.state;
    const bool isAdmitted = one->place.theory && (!one->derived || one->derived->admitted);
    return state == CaseState::AdmittedToPractice || (state == CaseState::Assessed && isAdmitted);
}

PracticeModel::Cell PracticeModel::cellOf(const QModelIndex& index) const
{
    return {assessor(index.column()).staff.toText(), operation(index.row()).rule.id};
}

std::optional<int> PracticeModel::points(const Cell& cell) const
{
    if (const auto typed = m_typed.find(cell); typed != m_typed.end())
        return typed->second;
    const auto stored = m_stored.find(cell);
    return stored == m_stored.end() ? std::nullopt : std::optional(stored->second);
}

QMap<QString, int> PracticeModel::changed(int column) const
{
    QMap<QString, int> points;
    const QString who = assessor(column).staff.toText();
    for (const auto& [cell, typed] : m_typed) {
        const auto stored = m_stored.find(cell);
        const bool isStored = stored != m_stored.end() && typed == stored->second;
        if (cell.first == who && typed && !isStored)
            points.insert(cell.second, *typed);
    }
    return points;
}

void PracticeModel::forget(int column)
{
    const QString who = assessor(column).staff.toText();
    std::erase_if(m_typed, [&who](const auto& entry) { return entry.first.first == who; });
}

std::optional<StageResults> PracticeModel::results() const
{
    const SessionCandidate* one = candidate();
    if (!one || !one->place.theory)
        return std::nullopt;
    StageResults results;
    results.theory = *one->place.theory;
    for (const SessionMember& member : m_assessors) {
        results.assessors.append(member.staff.toText());
        for (const MapOperation& operation : m_session->programme.operations) {
            if (const auto given = points({member.staff.toText(), operation.rule.id}))
                results.marks.push_back({member.staff.toText(), operation.rule.id, *given});
        }
    }
    return results;
}

int PracticeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !candidate() ? 0 : static_cast<int>(m_session->programme.operations.size());
}

int PracticeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstAssessor + static_cast<int>(m_assessors.size());
}

QVariant PracticeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MapOperation& one = operation(index.row());
    if (role == Qt::ToolTipRole)
        return textOf(one.criteria);
    if (index.column() == 0) {
        const QString name = one.rule.mandatory ? textOf(one.name) : tr("%1, optional").arg(textOf(one.name));
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("%1. %2").arg(index.row() + 1).arg(name)) : QVariant();
    }
    if (index.column() == 1) {
        if (role == DataTable::quietRole)
            return true;
        return role == Qt::DisplayRole ? QVariant(ofText(one.rule.leastPoints, one.rule.maxPoints)) : QVariant();
    }
    const std::optional<int> given = points(cellOf(index));
    if (role == CountGrid::greatestRole)
        return one.rule.maxPoints;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return given ? QVariant(*given) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return given ? ofText(*given, one.rule.maxPoints) : tr("empty");
    return {};
}

bool PracticeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (value.isValid() && (value.toInt() < 0 || value.toInt() > operation(index.row()).rule.maxPoints))
        return false;
    m_typed[cellOf(index)] = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags PracticeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isAssessorColumn(index.column()) && isOpen() ? plain | Qt::ItemIsEditable : plain;
}

QVariant PracticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Operation");
    if (section == 1)
        return tr("Needs");
    if (section >= columnCount())
        return {};
    const SessionMember& member = assessor(section);
    return role == Qt::DisplayRole ? headOf(member.name)
                                   : QStringLiteral("%1, %2").arg(member.name.full(), wordOf(member.seat));
}

} // namespace tanu::desktop
