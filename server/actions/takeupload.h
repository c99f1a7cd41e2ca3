#pragma once

#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"
#include "server/storage/uploadfolder.h"

namespace tanu::server {

/// Takes a batch in chunks (exchange.md 9).
///
/// - The whole is checked against its hash before anything of it is read; one that does not fit is thrown away, and the
///   installation begins anew.
/// - The same step again, late or twice, is harmless and says how things stand.
/// - Errors of all: NotFound{"upload"} for one that was never opened or was left behind too long, those of UploadFolder.
class TakeUpload {
public:
    explicit TakeUpload(const ServerContext& context);

    /// The caller has verified the manifest's signature with the device's key.
    /// Errors: FieldTooLong (`size`, greatest) for more than a batch may have, NotEnrolled for another device.
    [[nodiscard]] Result<UploadState> open(const Device& device, const UploadManifest& manifest) const;
    [[nodiscard]] Result<UploadState> append(const Device& device, const UploadChunk& chunk) const;
    /// The signed answer of the batch.
    /// Errors: AnswerMalformed (`HashWrong`, `whole`), those of ReceiveBatch.
    [[nodiscard]] Result<QByteArray> finish(const Device& device, const UploadState& all) const;

private:
    const ServerContext& m_context;
    UploadFolder m_folder;
};

} // namespace tanu::server
