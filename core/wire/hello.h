#pragma once

#include "core/base/result.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace tanu {

/// The version of everything in this folder. Changes when an older side could not read it.
/// 2: the greeting tells how large a chunk may be and where the installation's batches stand.
inline constexpr int protocolVersion = 2;
/// The oldest that a server still speaks; it answers as that version knew it.
inline constexpr int lowestProtocolVersion = 1;

/// First thing that a center says (exchange.md 7).
struct HelloRequest {
    QByteArray device; ///< 16 bytes: the installation
    int protocol = protocolVersion;
    QString program; ///< name and version, for the operator

    friend bool operator==(const HelloRequest&, const HelloRequest&) = default;
};

/// Where an installation's batches stand by the server's books (exchange.md 14), told to the installation itself alone.
///
/// - Whoever finds its own number lower was restored from a copy; who knows another batch under this number was cloned.
struct DeviceStanding {
    QByteArray device; ///< 16 bytes: of whom this is said
    qint64 sequence = 0; ///< the greatest that was answered; 0: none
    std::optional<QByteArray> batch; ///< SHA-256 of that batch's manifest payload

    friend bool operator==(const DeviceStanding&, const DeviceStanding&) = default;
};

/// What the server says of itself (exchange.md 7), signed with the purpose `signedfor::hello`.
struct HelloAnswer {
    QByteArray server; ///< 16 bytes
    qint64 epoch = 1; ///< changes when the server was restored from a backup (exchange.md 14)
    int lowestProtocol = lowestProtocolVersion;
    int highestProtocol = protocolVersion;
    QDateTime time; ///< UTC
    qint64 greatestBatchBytes = 0;
    int greatestBatchRecords = 0;
    /// Since 2: a batch above this travels in chunks of at most so many bytes (exchange.md 9); 0: it takes no chunks.
    qint64 chunkBytes = 0;
    std::optional<DeviceStanding> standing; ///< since 2, where the greeting was signed

    friend bool operator==(const HelloAnswer&, const HelloAnswer&) = default;
};

QByteArray payloadOf(const HelloRequest& request);
QByteArray payloadOf(const HelloAnswer& answer);
Reading<HelloRequest> parseHelloRequest(const QByteArray& payload);
Reading<HelloAnswer> parseHelloAnswer(const QByteArray& payload);

/// Errors: ProtocolOutOfRange (lowest, highest).
Result<void> checkProtocol(int protocol, int lowest, int highest);

} // namespace tanu
