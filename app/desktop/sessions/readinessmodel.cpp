#include "app/desktop/sessions/readinessmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"

namespace tanu::desktop {

void ReadinessModel::setSession(const std::shared_ptr<const SessionView>& session, bool isOpen)
{
    const auto sameItem = [](const ReadinessLine& a, const ReadinessLine& b) { return a.item.code == b.item.code; };
    const bool isSame = m_session && m_session->session.id == session->session.id
        && std::equal(m_session->happenings.readiness.begin(), m_session->happenings.readiness.end(),
            session->happenings.readiness.begin(), session->happenings.readiness.end(), sameItem);
    if (!isSame)
        beginResetModel();
    m_session = session;
    m_isOpen = isOpen;
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ReadinessLine& ReadinessModel::line(int row) const
{
    return m_session->happenings.readiness.at(static_cast<size_t>(row));
}

std::vector<ReadinessFinding> ReadinessModel::allReady() const
{
    std::vector<ReadinessFinding> findings;
    for (int row = 0; row < rowCount(); ++row) {
        if (!line(row).isReady())
            findings.push_back({line(row).item.code, true, {}});
    }
    return findings;
}

int ReadinessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(m_session->happenings.readiness.size());
}

int ReadinessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant ReadinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Equipment and special conditions (R10)"), tr("Note"), tr("Checked")};
    return titles.value(section);
}

QString ReadinessModel::textOfCell(const ReadinessLine& line, int column) const
{
    switch (column) {
    case Item:
        return line.item.application ? QStringLiteral("%1: %2").arg(line.candidateName, line.item.condition)
                                     : textOf(line.item.equipment);
    case Note:
        return line.check ? line.check->note : QString();
    default:
        return line.check ? QStringLiteral("%1, %2").arg(momentText(line.check->checkedAt), line.checkerName)
                          : tr("nobody has looked");
    }
}

QVariant ReadinessModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadinessLine& one = line(index.row());
    if (role == Qt::CheckStateRole && index.column() == Item)
        return one.isReady() ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == Item && one.item.application)
        return icon(QStringLiteral("person"), ColourRole::QuietText);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole)
        return textOfCell(one, index.column());
    return {};
}

bool ReadinessModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const ReadinessLine& one = line(index.row());
    const QString note = one.check ? one.check->note : QString();
    if (role == Qt::CheckStateRole && flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        const ReadinessFinding finding {one.item.code, value.toInt() == Qt::Checked, note};
        Q_EMIT found(finding);
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value.toString().trimmed() == note)
        return false;
    const ReadinessFinding finding {one.item.code, one.isReady(), value.toString().trimmed()};
    Q_EMIT found(finding);
    return true;
}

Qt::ItemFlags ReadinessModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_isOpen)
        return plain;
    if (index.column() == Item)
        return plain | Qt::ItemIsUserCheckable;
    return index.column() == Note ? plain | Qt::ItemIsEditable : plain;
}

} // namespace tanu::desktop
