#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// What somebody imported and nobody has published yet: the file itself, so that what is published is exactly what
/// was looked at.
struct RegisterDraft {
    QString registerName;
    QByteArray file; ///< a good one for the register
    QString source;
    QDate sourceDate;
    qint64 basedOn = 0; ///< version that it was compared with; 0: there was none
    QDateTime madeAt;
    QString madeBy;
};

/// Table `register_draft`: at most one per register.
class RegisterDraftTable {
public:
    explicit RegisterDraftTable(Connection& connection);

    /// In place of the one before.
    Result<void> put(const RegisterDraft& draft);
    [[nodiscard]] Result<std::optional<RegisterDraft>> find(const QString& registerName) const;
    Result<void> remove(const QString& registerName);

private:
    Connection& m_connection;
};

} // namespace tanu::server
