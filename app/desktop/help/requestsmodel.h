#pragma once

#include "core/services/queries/supportquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The center's requests to the support, the newest first.
class RequestsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Subject, Filed, State, Due, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today` decides which are late.
    void setRequests(std::vector<AskedRequest> requests, QDate today);
    [[nodiscard]] const AskedRequest& request(int row) const { return m_requests.at(static_cast<size_t>(row)); }
    [[nodiscard]] int rowOf(const QByteArray& id) const; ///< -1 if it is not there
    /// The newest answer that nobody looked at; -1 if there is none.
    [[nodiscard]] int newestUnread() const;
    /// Somebody looked at the answer in this row.
    void markRead(int row, const QDateTime& at);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AskedRequest& request, int column) const;
    [[nodiscard]] QVariant stateIcon(const AskedRequest& request) const;

    std::vector<AskedRequest> m_requests;
    QDate m_today;
};

} // namespace tanu::desktop
