#include "app/desktop/sessions/waitingmodel.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/datatable.h"
#include "core/domain/rules/clauses.h"

namespace tanu::desktop {

void WaitingModel::setCandidates(std::vector<WaitingCandidate> candidates)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    m_checked.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

std::vector<ApplicationId> WaitingModel::checked() const
{
    std::vector<ApplicationId> ids;
    for (const WaitingCandidate& candidate : m_candidates) {
        if (m_checked.contains(candidate.application))
            ids.push_back(candidate.application);
    }
    return ids;
}

int WaitingModel::allowedCount() const
{
    return static_cast<int>(std::count_if(m_candidates.begin(), m_candidates.end(),
        [](const WaitingCandidate& candidate) { return candidate.isAllowed(); }));
}

void WaitingModel::checkAll(bool checked)
{
    for (int row = 0; row < rowCount(); ++row)
        setData(index(row, Name), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void WaitingModel::toggle(int row)
{
    const bool isChecked = m_checked.contains(one(row).application);
    setData(index(row, Name), isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int WaitingModel::rowOf(const ApplicationId& application) const
{
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(),
        [&](const WaitingCandidate& candidate) { return candidate.application == application; });
    return found == m_candidates.end() ? -1 : static_cast<int>(found - m_candidates.begin());
}

int WaitingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int WaitingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {
        tr("Candidate"), tr("Application"), tr("Language"), tr("Notice until"), tr("This session")};
    return titles.value(section);
}

QString WaitingModel::verdictOf(const WaitingCandidate& candidate) const
{
    if (candidate.isAllowed())
        return tr("may sit");
    const QString clause = clauseOf(candidate.refusal->kind);
    const QString reason = candidate.refusal->kind == ErrorKind::SessionTooEarly
        ? tr("too early, from %1").arg(dateText(candidate.firstAllowed))
        : textOf(*candidate.refusal);
    return clause.isEmpty() ? reason : QStringLiteral("%1 (%2)").arg(reason, clause);
}

QString WaitingModel::textOfCell(const WaitingCandidate& candidate, int column) const
{
    switch (column) {
    case Name:
        return candidate.fullName;
    case Number:
        return candidate.numberText;
    case Language:
        return wordOf(candidate.language);
    case NoticeDue:
        return dateText(candidate.noticeDue);
    case Verdict:
        return verdictOf(candidate);
    default:
        return {};
    }
}

QVariant WaitingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaitingCandidate& candidate = one(index.row());
    if (role == Qt::DisplayRole)
        return textOfCell(candidate, index.column());
    if (role == Qt::ToolTipRole)
        return candidate.refusal ? textOf(*candidate.refusal) : candidate.specialConditions;
    if (role == DataTable::quietRole)
        return !candidate.isAllowed();
    if (role == Qt::CheckStateRole && index.column() == Name && candidate.isAllowed())
        return m_checked.contains(candidate.application) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == Verdict)
        return candidate.isAllowed() ? icon(QStringLiteral("check"), ColourRole::Good)
                                     : icon(QStringLiteral("clock"), ColourRole::Warning);
    return {};
}

bool WaitingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const ApplicationId& id = one(index.row()).application;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(id);
    else
        m_checked.erase(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags WaitingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool canCheck = index.column() == Name && one(index.row()).isAllowed();
    return canCheck ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace tanu::desktop
