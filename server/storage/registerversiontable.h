#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu::server {

/// One published version of a register (P7): where it comes from, who put it on the platform, what it changed.
struct RegisterVersion {
    QString registerName;
    qint64 number = 0; ///< 1, 2, 3, ... without gaps
    QString source; ///< of whom or what: the order, the file, the body that provided it
    QDate sourceDate;
    QDateTime publishedAt;
    QString publishedBy;
    bool isStarter = false; ///< came with the program; nobody provided it by P7
    qint64 rows = 0; ///< that stand in it
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
};

/// Table `register_version`.
class RegisterVersionTable {
public:
    explicit RegisterVersionTable(Connection& connection);

    /// Errors: a unique violation if the number is taken.
    Result<void> insert(const RegisterVersion& version);
    [[nodiscard]] Result<std::optional<RegisterVersion>> find(const QString& registerName, qint64 number) const;
    [[nodiscard]] Result<std::optional<RegisterVersion>> newest(const QString& registerName) const;
    /// The newest one that somebody provided.
    [[nodiscard]] Result<std::optional<RegisterVersion>> newestOfficial(const QString& registerName) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<RegisterVersion>> all(const QString& registerName) const;
    /// When the first version of any register was published; none: nothing was.
    [[nodiscard]] Result<std::optional<QDateTime>> beginning() const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
