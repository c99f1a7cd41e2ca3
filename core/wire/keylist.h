#pragma once

#include "core/base/result.h"
#include "core/domain/values/accreditationnumber.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace tanu {

/// One key of the signed key list.
struct ListedKey {
    QByteArray publicKey; ///< 32 bytes, Ed25519
    std::optional<AccreditationNumber> center; ///< whose; none: the server's own
    QDate validFrom;
    std::optional<QDate> validUntil; ///< last day on which it signed new things
    std::optional<QDate> revokedOn; ///< what it signs from this day on is not believed

    [[nodiscard]] QByteArray keyId() const;

    /// Whether a document of this date may carry a signature of this key. A key rolled over keeps its old
    /// documents valid (exchange.md 27).
    [[nodiscard]] bool mayHaveSignedOn(QDate date) const;

    friend bool operator==(const ListedKey&, const ListedKey&) = default;
};

/// The keys that documents are checked with, signed by the server with the purpose `signedfor::keyList`.
///
/// - `number` grows with every list; of two lists the one with the greater number counts.
/// - At most 100,000 keys; no key twice.
struct KeyList {
    qint64 number = 0;
    QDateTime issuedAt; ///< UTC
    QList<ListedKey> keys;

    /// The key with this id, or null.
    [[nodiscard]] const ListedKey* find(const QByteArray& keyId) const;
    [[nodiscard]] QByteArray payload() const;

    /// The payload of a signed message that was verified. Errors: AnswerMalformed.
    [[nodiscard]] static Result<KeyList> parse(const QByteArray& payload);
};

/// First eight bytes of the SHA-256 of the public key.
QByteArray keyIdOf(const QByteArray& publicKey);

} // namespace tanu
