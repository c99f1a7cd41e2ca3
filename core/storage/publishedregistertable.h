#pragma once

#include "core/database/connection.h"
#include "core/wire/orderkinds.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// A register that the platform publishes, as it is here.
struct PublishedRegister {
    QString name;
    qint64 version = 1;
    QDateTime takenAt; ///< UTC

    friend bool operator==(const PublishedRegister&, const PublishedRegister&) = default;
};

/// Tables `published_register` and `published_row`: what the snapshots of the platform left (exchange.md 17).
class PublishedRegisterTable {
public:
    explicit PublishedRegisterTable(Connection& connection);

    [[nodiscard]] Result<std::vector<PublishedRegister>> all() const;
    [[nodiscard]] Result<std::optional<PublishedRegister>> find(const QString& name) const;
    /// In order of key.
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(const QString& name) const;

    /// Lays a snapshot over what is here, in the caller's transaction. One from version 0 replaces everything.
    /// Errors: ChangedMeanwhile{"register", name} where it is not from the version that is here.
    Result<void> lay(const RegisterSnapshot& snapshot, const QDateTime& at);

private:
    Result<void> putRow(const QString& name, const RegisterRow& row);
    Result<void> removeRow(const QString& name, const QString& key);

    Connection& m_connection;
};

} // namespace tanu
