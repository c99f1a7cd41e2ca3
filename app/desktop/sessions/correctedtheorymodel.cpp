#include "app/desktop/sessions/correctedtheorymodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/icons.h"

namespace tanu::desktop {

void CorrectedTheoryModel::setCorrection(const std::shared_ptr<CorrectionData>& data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

const ProtocolContent::Candidate& CorrectedTheoryModel::candidate(int row) const
{
    return m_data->candidates().at(static_cast<size_t>(row));
}

const Topic& CorrectedTheoryModel::topic(int column) const
{
    return m_data->programme().topics.at(static_cast<size_t>(column - firstTopic));
}

int CorrectedTheoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_data ? 0 : static_cast<int>(m_data->candidates().size());
}

int CorrectedTheoryModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_data)
        return 0;
    const bool isAnyByTopic = std::any_of(m_data->candidates().begin(), m_data->candidates().end(),
        [](const ProtocolContent::Candidate& one) { return !one.theory.correctByTopic.isEmpty(); });
    return firstTopic + (isAnyByTopic ? static_cast<int>(m_data->programme().topics.size()) : 0);
}

int CorrectedTheoryModel::greatest(int column) const
{
    return column == Whole ? m_data->programme().questionCount() : topic(column).questions;
}

std::optional<int> CorrectedTheoryModel::countOf(const QModelIndex& index) const
{
    const TheoryResult& theory = candidate(index.row()).theory;
    if (theory.total == 0)
        return std::nullopt;
    if (index.column() == Whole)
        return theory.correct;
    const QString& id = topic(index.column()).id;
    return theory.correctByTopic.contains(id) ? std::optional(theory.correctByTopic.value(id)) : std::nullopt;
}

QVariant CorrectedTheoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == Name) {
        if (role == Qt::DecorationRole && m_data->isChanged(static_cast<size_t>(index.row())))
            return icon(QStringLiteral("edit"), ColourRole::Warning);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(candidate(index.row()).name) : QVariant();
    }
    const std::optional<int> count = countOf(index);
    if (role == CountGrid::greatestRole)
        return greatest(index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return count ? QVariant(*count) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return count ? ofText(*count, greatest(index.column())) : tr("empty");
    return {};
}

bool CorrectedTheoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool isCount = value.isValid() && value.toInt() >= 0 && value.toInt() <= greatest(index.column());
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || !isCount)
        return false;
    const auto row = static_cast<size_t>(index.row());
    if (index.column() == Whole)
        m_data->setCorrect(row, value.toInt());
    else
        m_data->setCorrect(row, topic(index.column()).id, value.toInt());
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    return true;
}

Qt::ItemFlags CorrectedTheoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name || candidate(index.row()).theory.total == 0)
        return plain;
    return isByTopic(index.row()) == (index.column() >= firstTopic) ? plain | Qt::ItemIsEditable : plain;
}

QVariant CorrectedTheoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || !m_data)
        return {};
    if (section == Name)
        return tr("Candidate");
    if (section == Whole)
        return tr("Of %1").arg(m_data->programme().questionCount());
    if (section >= columnCount())
        return {};
    return role == Qt::DisplayRole ? QStringLiteral("%1 (%2)").arg(section - Whole).arg(topic(section).questions)
                                   : textOf(topic(section).name);
}

} // namespace tanu::desktop
