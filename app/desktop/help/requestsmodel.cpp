#include "app/desktop/help/requestsmodel.h"

#include "app/desktop/help/requestwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"
#include "core/base/clock.h"

#include <algorithm>

namespace tanu::desktop {

void RequestsModel::setRequests(std::vector<AskedRequest> requests, QDate today)
{
    beginResetModel();
    m_requests = std::move(requests);
    m_today = today;
    endResetModel();
}

int RequestsModel::rowOf(const QByteArray& id) const
{
    const auto found = std::find_if(
        m_requests.begin(), m_requests.end(), [&id](const AskedRequest& request) { return request.id == id; });
    return found == m_requests.end() ? -1 : static_cast<int>(found - m_requests.begin());
}

int RequestsModel::newestUnread() const
{
    const auto found = std::find_if(
        m_requests.begin(), m_requests.end(), [](const AskedRequest& request) { return request.isUnread(); });
    return found == m_requests.end() ? -1 : static_cast<int>(found - m_requests.begin());
}

void RequestsModel::markRead(int row, const QDateTime& at)
{
    m_requests.at(static_cast<size_t>(row)).answer->readAt = at;
    Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
}

int RequestsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int RequestsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString RequestsModel::text(const AskedRequest& request, int column) const
{
    switch (column) {
    case Number:
        return QString::number(request.number);
    case Subject:
        return request.subject;
    case Filed:
        return dateText(toKazakhstan(request.filedAt).date());
    case State:
        return stateText(request, m_today);
    case Due:
        return request.answer ? dateText(toKazakhstan(request.answer->at).date())
                              : tr("by %1").arg(dateText(request.answerBy));
    default:
        return {};
    }
}

QVariant RequestsModel::stateIcon(const AskedRequest& request) const
{
    if (request.answer)
        return icon(QStringLiteral("mail"), request.isUnread() ? ColourRole::Accent : ColourRole::Good);
    if (isLate(request, m_today))
        return icon(QStringLiteral("warning"), ColourRole::Danger);
    return icon(QStringLiteral("clock"), ColourRole::QuietText);
}

QVariant RequestsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AskedRequest& request = m_requests.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::ToolTipRole:
        return index.column() == Subject ? QVariant(request.subject) : QVariant();
    case Qt::DecorationRole:
        return index.column() == State ? stateIcon(request) : QVariant();
    case DataTable::quietRole:
        return index.column() == Number || index.column() == Filed;
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("No"), tr("Subject"), tr("Sent"), tr("State"), tr("Answer")};
    return titles.value(section);
}

} // namespace tanu::desktop
