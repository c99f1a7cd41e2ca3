#pragma once

#include "core/base/error.h"

#include <optional>

namespace tanu {

/// Makes the n-th access to the database fail, so that a test can fail every access of an operation in turn:
/// n = 1, 2, ... until `hasFired()` stays false.
///
/// - Accesses are counted from 1: each real preparation, each execution, each commit. A statement that comes
///   out of the cache of its connection is not prepared again and not counted.
/// - `Once`: that access fails, the following ones work (a full disk that is emptied).
/// - `FromThenOn`: it and everything after it fails, rollbacks too (the process was killed): closing the
///   connection then leaves the file as a kill would.
class FaultPlan final {
public:
    enum class Lasting { Once, FromThenOn };
    enum class Step { Prepare, Execute, Commit, Rollback };

    explicit FaultPlan(qint64 failingAccess, Lasting lasting = Lasting::Once,
                       ErrorKind kind = ErrorKind::DatabaseFailed);

    /// Counts the access; the error it must report, if it must fail.
    [[nodiscard]] std::optional<Error> visit(Step step, const QString& sql);

    [[nodiscard]] qint64 accesses() const { return m_accesses; }
    [[nodiscard]] bool hasFired() const { return m_fired; }

private:
    qint64 m_failing;
    Lasting m_lasting;
    ErrorKind m_kind;
    qint64 m_accesses = 0;
    bool m_fired = false;
};

} // namespace tanu
