#pragma once

#include "core/database/connection.h"
#include "server/support/supportrequest.h"

#include <vector>

namespace tanu::server {

/// What visitors of the site filed.
struct FiledFromSite {
    qint64 requests = 0;
    qint64 fileBytes = 0; ///< as they lie in the table, sealed
};

/// Tables `support_request` and `support_file`.
class SupportTable {
public:
    explicit SupportTable(Connection& connection);

    /// The next number of the platform; inside the transaction that uses it.
    [[nodiscard]] Result<qint64> nextNumber() const;
    Result<void> insert(const SupportRequest& request);
    Result<void> insertFile(const QByteArray& request, const RequestFile& file);

    [[nodiscard]] Result<std::optional<SupportRequest>> find(const QByteArray& id) const;
    [[nodiscard]] Result<std::optional<SupportRequest>> numbered(qint64 number) const;
    /// What installations of this center filed behind this number, by number.
    [[nodiscard]] Result<std::vector<SupportRequest>> ofCenter(const QString& center, qint64 after, size_t limit) const;
    [[nodiscard]] Result<std::optional<RequestFile>> file(const QByteArray& request) const;
    /// Those that wait for an answer, the most urgent first.
    [[nodiscard]] Result<std::vector<SupportRequest>> waiting() const;
    /// The newest answers first.
    [[nodiscard]] Result<std::vector<SupportRequest>> answered(int limit) const;
    [[nodiscard]] Result<qint64> countWaiting() const;
    /// Of those that wait: how many have their last day before this one.
    [[nodiscard]] Result<qint64> overdue(QDate today) const;

    /// Of the newest 5,000 requests those since this moment.
    [[nodiscard]] Result<FiledFromSite> fromSiteSince(const QDateTime& moment) const;

    Result<void> update(const SupportRequest& request);

private:
    Connection& m_connection;
};

} // namespace tanu::server
