#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu::server {

/// An installation of a center whose key is pinned (exchange.md 6).
struct Device {
    QByteArray id; ///< 16 bytes, made by the installation
    AccreditationNumber center;
    QByteArray publicKey; ///< 32 bytes, Ed25519
    qint64 sequence = 0; ///< greatest sequence of a batch that was answered
    qint64 clockSkew =
        0; ///< its clock minus ours at the last batch, milliseconds; noted only (exchange.md 5)
    QDateTime enrolledAt;
    std::optional<QDateTime>
        fencedAt; ///< exchange.md 14: it was cloned or restored; nothing is taken from it
    QString fencedBecause;
};

/// Table `device`.
class DeviceTable {
public:
    explicit DeviceTable(Connection& connection);

    /// Errors: a unique violation if the id or the key is taken.
    Result<void> insert(const Device& device);
    [[nodiscard]] Result<std::optional<Device>> find(const QByteArray& id) const;
    /// Those of one center, in order of enrolment.
    [[nodiscard]] Result<std::vector<Device>> of(const AccreditationNumber& center) const;
    /// In order of enrolment.
    [[nodiscard]] Result<std::vector<Device>> all() const;

    /// After a batch: the sequence never goes down.
    Result<void> noteBatch(const QByteArray& id, qint64 sequence, qint64 clockSkew);
    Result<void> fence(const QByteArray& id, const QString& because, const QDateTime& now);

private:
    Connection& m_connection;
};

} // namespace tanu::server
