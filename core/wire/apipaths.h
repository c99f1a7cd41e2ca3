#pragma once

namespace tanu::apipath {

/// Where center and server meet, version 1. Bodies are deterministic CBOR; every request of an enrolled
/// installation carries `RequestSignature`.
inline constexpr const char* enrol = "/api/v1/enrol"; ///< POST, unsigned but by its own message
inline constexpr const char* hello = "/api/v1/hello"; ///< POST HelloRequest -> signed HelloAnswer
inline constexpr const char* missing = "/api/v1/missing"; ///< POST HashList -> HashList
inline constexpr const char* batches = "/api/v1/batches"; ///< POST batch -> signed BatchAnswer
inline constexpr const char* blocks = "/api/v1/blocks"; ///< POST NumberRequest -> signed NumberGrant
/// POST JournalReport -> signed JournalReceipt. Why a path of its own: a server of before it answers 404, and messages
/// are read strictly, so that a new field in an old message would be refused.
inline constexpr const char* checkpoints = "/api/v1/checkpoints";
inline constexpr const char* keys = "/api/v1/keys"; ///< GET -> signed KeyList
inline constexpr const char* status = "/api/v1/status/"; ///< GET + center number -> signed StatusList

} // namespace tanu::apipath
