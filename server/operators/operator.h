#pragma once

#include "server/operators/operatorrole.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// Who acts: what actions, pages and the journal need to know.
struct ActingOperator {
    QByteArray id; ///< 16 bytes
    QString login;
    OperatorRole role = OperatorRole::Auditor;
    QString region; ///< first two signs of the KATO code; only of a regional chamber, else empty

    /// As the journal names who acted.
    [[nodiscard]] QString forJournal() const { return QLatin1String("operator ") + login; }
    /// Whether this is theirs to see: a regional chamber sees its own region (P3).
    [[nodiscard]] bool mayLookInto(const QString& otherRegion) const
    {
        return role != OperatorRole::RegionalChamber || otherRegion.startsWith(region);
    }
};

/// An account of the console (P3).
struct Operator {
    ActingOperator acting;
    QString name; ///< of the person
    QString password; ///< as core/security/passwords keeps it
    bool mustChangePassword = true; ///< somebody else knows it
    std::optional<QByteArray> secret; ///< of the one-time codes; none: not set up yet
    qint64 usedStep = 0; ///< greatest step whose code was used: no code counts twice
    QDateTime madeAt;
    std::optional<QDateTime> seenAt;
    std::optional<QDateTime> closedAt;

    /// What has to be done before anything else.
    enum class Settling { ChangePassword, SetUpCodes, Nothing };
    [[nodiscard]] Settling settling() const
    {
        if (mustChangePassword)
            return Settling::ChangePassword;
        return secret ? Settling::Nothing : Settling::SetUpCodes;
    }
};

} // namespace tanu::server
