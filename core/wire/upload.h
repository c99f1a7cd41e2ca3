#pragma once

#include "core/wire/problem.h"

#include <QtCore/QByteArray>

namespace tanu {

namespace signedfor {
inline constexpr const char* upload = "tanu/upload/1";
} // namespace signedfor

/// What will come in chunks (exchange.md 9), signed by the installation with the purpose `signedfor::upload`.
///
/// - `whole` names the upload: the same bytes are the same upload, whoever was cut off in between.
struct UploadManifest {
    QByteArray device; ///< 16 bytes: the installation
    QByteArray whole; ///< SHA-256 of all bytes: a batch as it travels otherwise in one piece
    qint64 size = 1; ///< bytes

    friend bool operator==(const UploadManifest&, const UploadManifest&) = default;
};

/// Some of the bytes. The same chunk twice, late or out of order is harmless: the answer says what is there.
struct UploadChunk {
    QByteArray whole; ///< of which upload
    qint64 offset = 0; ///< of the first byte
    QByteArray bytes; ///< not empty
    QByteArray hash; ///< SHA-256 of the bytes

    friend bool operator==(const UploadChunk&, const UploadChunk&) = default;
};

/// How much the server has: the next chunk begins here.
struct UploadState {
    QByteArray whole;
    qint64 offset = 0;

    friend bool operator==(const UploadState&, const UploadState&) = default;
};

QByteArray payloadOf(const UploadManifest& manifest);
QByteArray payloadOf(const UploadChunk& chunk);
QByteArray payloadOf(const UploadState& state);
Reading<UploadManifest> parseUploadManifest(const QByteArray& payload);
/// A chunk whose bytes are not what its hash says is `HashWrong` at `bytes`.
Reading<UploadChunk> parseUploadChunk(const QByteArray& payload);
Reading<UploadState> parseUploadState(const QByteArray& payload);

} // namespace tanu
