#include "app/desktop/sessions/candidatesmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/datatable.h"
#include "core/base/clock.h"

namespace tanu::desktop {

void CandidatesModel::setSession(const std::shared_ptr<const SessionView>& session)
{
    beginResetModel();
    m_session = session;
    endResetModel();
}

const SessionCandidate& CandidatesModel::candidate(int row) const
{
    return m_session->candidates.at(static_cast<size_t>(row));
}

int CandidatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(m_session->candidates.size());
}

int CandidatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant CandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Candidate"), tr("Application"), tr("Language"), tr("Notice"), tr("Theory"),
        tr("Practice"), tr("State")};
    return titles.value(section);
}

QString CandidatesModel::textOfCell(const SessionCandidate& one, int column) const
{
    const auto& theory = one.place.theory;
    switch (column) {
    case Name:
        return one.application.fields.name.full();
    case Number:
        return one.application.numberText();
    case Language:
        return wordOf(one.application.fields.language);
    case Notice:
        return one.notice ? QStringLiteral("%1 · %2").arg(
                                dateText(toKazakhstan(one.notice->sentAt).date()), wordOf(one.notice->channel))
                          : tr("not sent");
    case Theory:
        return theory ? ofText(theory->correct, theory->total) : QString();
    case Practice:
        return one.derived && one.derived->maxPoints > 0 ? ofText(one.derived->points, one.derived->maxPoints) : QString();
    case Outcome:
        return one.place.decision ? wordOf(*one.place.decision) : wordOf(one.application.state);
    default:
        return {};
    }
}

QVariant CandidatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionCandidate& one = candidate(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOfCell(one, index.column());
    if (role == DataTable::quietRole)
        return index.column() == Number || index.column() == Language;
    if (role != Qt::DecorationRole)
        return {};
    if (index.column() == Outcome && one.place.decision)
        return icon(iconOf(*one.place.decision),
            *one.place.decision == Decision::Passed ? ColourRole::Good : ColourRole::Danger);
    if (index.column() == Outcome)
        return icon(iconOf(one.application.state), ColourRole::Accent);
    return {};
}

} // namespace tanu::desktop
