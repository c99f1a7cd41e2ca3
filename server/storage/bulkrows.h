#pragma once

#include "core/database/bulkinsert.h"
#include "server/storage/certificatetable.h"

namespace tanu::server {

/// Rows of `record` and `certificate` that nothing is known against, many at once (PostgreSQL).
///
/// - All of them go in, or none: where one key is taken the caller takes them one by one.
class BulkRows {
public:
    BulkRows(Connection& connection, const AccreditationNumber& center, const QDateTime& now);

    void add(const RecordRevision& record, const QByteArray& hash, const QByteArray& canonical, Month month);
    void add(const CertificateNumber& serial, const RegisteredCertificate& certificate);
    [[nodiscard]] bool isEmpty() const { return m_records.count() == 0; }

    /// In the open transaction; afterwards it is empty. Exists: nothing went in, and the transaction is as before.
    /// Errors: those of the database.
    Result<Insertion> send();

private:
    /// A later revision of an outcome may have come before its first one, which no key shows.
    [[nodiscard]] Result<Insertion> lookForOutcomes();
    Result<void> sendBoth();
    void clear();

    Connection& m_connection;
    QString m_center;
    QStringList m_outcomes; ///< ids of outcomes, as PostgreSQL writes bytes in an array
    qint64 m_now;
    BulkInsert m_records;
    BulkInsert m_certificates;
};

} // namespace tanu::server
