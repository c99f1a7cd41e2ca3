#pragma once

#include "core/database/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tanu::server {

/// A kept record with its place in the order of coming.
struct WalkedRecord {
    qint64 row = 0;
    QByteArray id;
    int revision = 1;
    QByteArray hash;
    QString kind;
    QString center;
    QByteArray canonical;
};

/// A row of the register beside the record that it names.
struct WalkedCertificate {
    qint64 id = 0;
    QString serial;
    QString state;
    QString surname;
    QString center;
    qint64 ordinal = 0;
    std::optional<QByteArray> canonical; ///< none: there is no such record
    bool isCancelledByOrder = false; ///< the platform said so, its record may say otherwise (L26.2)
};

/// A kept answer.
struct WalkedAnswer {
    QByteArray device;
    qint64 sequence = 0;
    QByteArray batch;
    QByteArray message;
};

/// What the check of a whole server reads, page by page: keyset paging, so that a page costs the same at the end of ten
/// million rows, and no page holds more than a few megabytes.
class UpkeepTable {
public:
    static constexpr int pageSize = 1000;

    explicit UpkeepTable(Connection& connection);

    /// The records behind this one in the order in which they came; 0: from the first.
    [[nodiscard]] Result<std::vector<WalkedRecord>> recordsAfter(qint64 row) const;
    [[nodiscard]] Result<std::vector<WalkedCertificate>> certificatesAfter(qint64 id) const;
    [[nodiscard]] Result<std::vector<WalkedAnswer>> answersAfter(const QByteArray& device, qint64 sequence) const;

    /// Pairs of blocks of one center that have a number in common.
    [[nodiscard]] Result<qint64> countOverlaps() const;
    /// Documents whose number lies in no block of their center.
    [[nodiscard]] Result<qint64> countOutsideBlocks() const;
    /// Document records without a row in the register that names them.
    [[nodiscard]] Result<qint64> countUnregistered() const;
    /// Rows of `table` whose `column` names nothing in `parent`; for databases that are not asked to check themselves.
    [[nodiscard]] Result<qint64> countDangling(
        const QString& table, const QString& column, const QString& parent, const QString& key) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
