#pragma once

namespace tanu::apipath {

/// Where center and server meet, version 1. Bodies are deterministic CBOR; every request of an enrolled
/// installation carries `RequestSignature`.
inline constexpr const char* enrol = "/api/v1/enrol"; ///< POST, unsigned but by its own message
inline constexpr const char* hello = "/api/v1/hello"; ///< POST HelloRequest -> signed HelloAnswer
inline constexpr const char* missing = "/api/v1/missing"; ///< POST HashList -> HashList
inline constexpr const char* batches = "/api/v1/batches"; ///< POST batch -> signed BatchAnswer
inline constexpr const char* blocks = "/api/v1/blocks"; ///< POST NumberRequest -> signed NumberGrant
/// A batch in chunks (exchange.md 9): POST signed UploadManifest -> UploadState, POST UploadChunk -> UploadState, and POST
/// UploadState, when all is there, -> signed BatchAnswer.
inline constexpr const char* uploads = "/api/v1/uploads";
inline constexpr const char* uploadChunks = "/api/v1/uploads/chunks";
inline constexpr const char* uploadsDone = "/api/v1/uploads/done";
inline constexpr const char* grants = "/api/v1/grants"; ///< POST GrantList -> HashList (exchange.md 14)
inline constexpr const char* fence = "/api/v1/fence"; ///< POST FenceReport -> refused from now on (exchange.md 14)
/// POST JournalReport -> signed JournalReceipt. Why a path of its own: a server of before it answers 404, and messages
/// are read strictly, so that a new field in an old message would be refused.
inline constexpr const char* checkpoints = "/api/v1/checkpoints";
inline constexpr const char* orders = "/api/v1/orders"; ///< POST OrdersRequest -> signed OrdersAnswer
/// The same, asked by who knows `orderkind::accreditationRenewed`: others would stop there, and get it in words that they read.
/// A server of before takes no notice of the query.
inline constexpr const char* ordersWithRenewals = "/api/v1/orders?renewals=yes";
inline constexpr const char* months = "/api/v1/months"; ///< POST MonthsReport -> signed MonthsAnswer
inline constexpr const char* monthPages = "/api/v1/months/records"; ///< POST MonthPageRequest -> signed MonthPage
inline constexpr const char* monthClosings = "/api/v1/months/closings"; ///< POST signed MonthClosing -> signed MonthReceipt
inline constexpr const char* support = "/api/v1/support"; ///< POST SupportMessage -> SupportReceipt (P15)
inline constexpr const char* supportAnswers = "/api/v1/support/answers"; ///< POST SupportQuestion -> signed SupportAnswers (P16)
inline constexpr const char* keys = "/api/v1/keys"; ///< GET -> signed KeyList
inline constexpr const char* status = "/api/v1/status/"; ///< GET + center number -> signed StatusList

} // namespace tanu::apipath
