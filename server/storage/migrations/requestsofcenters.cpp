#include "server/storage/migrations/requestsofcenters.h"

namespace tanu::server {

const char* const requestsOfCentersSchema = R"(
CREATE INDEX support_request_of_center ON support_request (origin, number) WHERE source = 'program';
)";

} // namespace tanu::server
