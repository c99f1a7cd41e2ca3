#pragma once

#include "core/base/result.h"

namespace tanu {

/// What a candidate of an online session is sent with the notice (R11.1).
struct OnlineLinks {
    QString access; ///< to the informatization object of the procedure
    QString proctoring;

    [[nodiscard]] bool isEmpty() const { return access.isEmpty() && proctoring.isEmpty(); }
    friend bool operator==(const OnlineLinks&, const OnlineLinks&) = default;
};

/// R11.1: both links, each an address that begins with http:// or https:// and names a host. The value is tidied.
/// Errors: FieldEmpty{"accesslink" | "proctoringlink"}, FieldMalformed{"accesslink" | "proctoringlink", typed}.
Result<OnlineLinks> checkedLinks(const OnlineLinks& typed);

} // namespace tanu
