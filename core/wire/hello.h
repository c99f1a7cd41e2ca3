#pragma once

#include "core/base/result.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace tanu {

/// The version of everything in this folder. Changes when an older side could not read it.
inline constexpr int protocolVersion = 1;

/// First thing that a center says (exchange.md 7).
struct HelloRequest {
    QByteArray device; ///< 16 bytes: the installation
    int protocol = protocolVersion;
    QString program; ///< name and version, for the operator

    friend bool operator==(const HelloRequest&, const HelloRequest&) = default;
};

/// What the server says of itself (exchange.md 7), signed with the purpose `signedfor::hello`.
struct HelloAnswer {
    QByteArray server; ///< 16 bytes
    qint64 epoch = 1; ///< changes when the server was restored from a backup (exchange.md 14)
    int lowestProtocol = protocolVersion;
    int highestProtocol = protocolVersion;
    QDateTime time; ///< UTC
    qint64 greatestBatchBytes = 0;
    int greatestBatchRecords = 0;

    friend bool operator==(const HelloAnswer&, const HelloAnswer&) = default;
};

QByteArray payloadOf(const HelloRequest& request);
QByteArray payloadOf(const HelloAnswer& answer);
Reading<HelloRequest> parseHelloRequest(const QByteArray& payload);
Reading<HelloAnswer> parseHelloAnswer(const QByteArray& payload);

/// Errors: ProtocolOutOfRange (lowest, highest).
Result<void> checkProtocol(int protocol, int lowest, int highest);

} // namespace tanu
