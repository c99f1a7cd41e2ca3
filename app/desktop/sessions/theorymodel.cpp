#include "app/desktop/sessions/theorymodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/icons.h"
#include "core/domain/rules/theory.h"

#include <numeric>

namespace tanu::desktop {

void TheoryModel::setSession(const std::shared_ptr<const SessionView>& session)
{
    const bool isSame = m_session && m_session->session.id == session->session.id
        && std::equal(m_session->candidates.begin(), m_session->candidates.end(), session->candidates.begin(),
            session->candidates.end(), [](const SessionCandidate& a, const SessionCandidate& b) {
                return a.application.id == b.application.id;
            });
    if (isSame) {
        m_session = session;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    if (m_session && m_session->session.id != session->session.id)
        m_typed.clear();
    m_session = session;
    endResetModel();
}

void TheoryModel::setCounting(Counting counting)
{
    if (counting == m_counting)
        return;
    beginResetModel();
    m_counting = counting;
    m_typed.clear();
    endResetModel();
}

int TheoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(m_session->candidates.size());
}

int TheoryModel::cellCount() const
{
    if (!m_session || m_counting == Counting::Whole)
        return 1;
    return static_cast<int>(m_session->programme.topics.size());
}

int TheoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : cellCount() + 2;
}

int TheoryModel::greatest(int cell) const
{
    return m_counting == Counting::Whole ? m_session->programme.questionCount()
                                         : m_session->programme.topics.at(static_cast<size_t>(cell)).questions;
}

const SessionCandidate& TheoryModel::candidate(int row) const
{
    return m_session->candidates.at(static_cast<size_t>(row));
}

TheoryModel::Counts TheoryModel::stored(const SessionCandidate& candidate) const
{
    Counts counts(static_cast<size_t>(cellCount()));
    if (!candidate.place.theory)
        return counts;
    const TheoryResult& theory = *candidate.place.theory;
    if (m_counting == Counting::Whole)
        return {theory.correct};
    for (size_t i = 0; i < counts.size(); ++i) {
        const QString& topic = m_session->programme.topics[i].id;
        if (theory.correctByTopic.contains(topic))
            counts[i] = theory.correctByTopic.value(topic);
    }
    return counts;
}

TheoryModel::Counts TheoryModel::countsOf(int row) const
{
    const auto typed = m_typed.find(candidate(row).application.id);
    return typed == m_typed.end() ? stored(candidate(row)) : typed->second;
}

bool TheoryModel::isOpen(int row) const
{
    return m_session->session.state == SessionState::Started && !m_session->isAway && !candidate(row).place.decision;
}

std::optional<int> TheoryModel::sum(int row) const
{
    const Counts counts = countsOf(row);
    const bool isWhole = std::all_of(counts.begin(), counts.end(), [](const auto& count) { return count.has_value(); });
    if (!isWhole) {
        const SessionCandidate& one = candidate(row);
        const bool isStoredOnly = !m_typed.contains(one.application.id) && one.place.theory;
        return isStoredOnly ? std::optional(one.place.theory->correct) : std::nullopt;
    }
    return std::accumulate(counts.begin(), counts.end(), 0, [](int all, const auto& count) { return all + *count; });
}

QString TheoryModel::resultText(int row) const
{
    const int total = m_session->programme.questionCount();
    const std::optional<int> correct = sum(row);
    if (!correct && candidate(row).place.decision)
        return wordOf(*candidate(row).place.decision);
    if (!correct)
        return tr("needs %1").arg(ofText(leastCorrect(total), total));
    return admitsToPractice(*correct, total) ? tr("%1, admitted").arg(ofText(*correct, total))
                                             : tr("%1, not admitted").arg(ofText(*correct, total));
}

QVariant TheoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
            ? QVariant(candidate(row).application.fields.name.full())
            : QVariant();
    if (index.column() == resultColumn()) {
        const std::optional<int> correct = sum(row);
        const bool admitted = correct && admitsToPractice(*correct, m_session->programme.questionCount());
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return resultText(row);
        if (role == Qt::DecorationRole && correct)
            return icon(admitted ? QStringLiteral("pass") : QStringLiteral("fail"),
                admitted ? ColourRole::Good : ColourRole::Danger);
        return {};
    }
    const int cell = index.column() - 1;
    const std::optional<int> count = countsOf(row).at(static_cast<size_t>(cell));
    if (role == CountGrid::greatestRole)
        return greatest(cell);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return count ? QVariant(*count) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return count ? ofText(*count, greatest(cell)) : tr("empty");
    if (role == Qt::ToolTipRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

bool TheoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const int cell = index.column() - 1;
    if (value.isValid() && (value.toInt() < 0 || value.toInt() > greatest(cell)))
        return false;
    Counts counts = countsOf(index.row());
    counts.at(static_cast<size_t>(cell)) = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    m_typed[candidate(index.row()).application.id] = counts;
    Q_EMIT dataChanged(index, index);
    const QModelIndex result = this->index(index.row(), resultColumn());
    Q_EMIT dataChanged(result, result);
    return true;
}

Qt::ItemFlags TheoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isCell = index.column() > 0 && index.column() < resultColumn();
    return isCell && isOpen(index.row()) ? plain | Qt::ItemIsEditable : plain;
}

QVariant TheoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || !m_session)
        return {};
    if (section == 0)
        return tr("Candidate");
    if (section == resultColumn())
        return tr("Result");
    if (m_counting == Counting::Whole)
        return tr("Correct of %1").arg(m_session->programme.questionCount());
    const Topic& topic = m_session->programme.topics.at(static_cast<size_t>(section - 1));
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 (%2)").arg(section).arg(topic.questions);
    return tr("%1: %2").arg(topic.questions).arg(textOf(topic.name));
}

QString TheoryModel::topicNames() const
{
    if (!m_session || m_counting == Counting::Whole)
        return {};
    QStringList names;
    for (const Topic& topic : m_session->programme.topics)
        names.append(QStringLiteral("%1\u00a0%2\u00a0(%3)").arg(names.size() + 1).arg(textOf(topic.name)).arg(topic.questions));
    return names.join(QStringLiteral("  ·  "));
}

std::optional<std::vector<int>> TheoryModel::complete(int row) const
{
    const auto typed = m_typed.find(candidate(row).application.id);
    if (typed == m_typed.end() || typed->second == stored(candidate(row)))
        return std::nullopt;
    std::vector<int> counts;
    for (const std::optional<int>& count : typed->second) {
        if (!count)
            return std::nullopt;
        counts.push_back(*count);
    }
    return counts;
}

int TheoryModel::startedCount() const
{
    int started = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const auto typed = m_typed.find(candidate(row).application.id);
        const bool isChanged = typed != m_typed.end() && typed->second != stored(candidate(row));
        started += isChanged && !complete(row) ? 1 : 0;
    }
    return started;
}

void TheoryModel::forget(int row)
{
    m_typed.erase(candidate(row).application.id);
}

void TheoryModel::retranslate()
{
    if (m_session)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace tanu::desktop
