#pragma once

#include "core/base/result.h"
#include "core/wire/problem.h"

#include <QtCore/QString>

namespace tanu {

/// How an installation finds that it is not the only one of its name (exchange.md 14).
enum class FenceCause {
    WentBack, ///< `went-back`: the server has batches that it never made, it was restored from a copy
    Forked, ///< `forked`: the server has another batch under one of its numbers, it was cloned
};

/// An installation says of itself that it was restored or cloned; the server fences it from then on.
///
/// - Why it says so itself: only it knows its own state now. What a request said once can come late or twice, and a
///   server that concluded from that alone would fence who is well.
struct FenceReport {
    FenceCause cause = FenceCause::WentBack;
    qint64 own = 0; ///< its last sequence
    qint64 told = 0; ///< the server's, as its greeting told it

    friend bool operator==(const FenceReport&, const FenceReport&) = default;
};

QString codeOf(FenceCause cause);
/// Errors: FieldMalformed{"cause", typed}.
Result<FenceCause> parseFenceCause(const QString& code);

QByteArray payloadOf(const FenceReport& report);
Reading<FenceReport> parseFenceReport(const QByteArray& payload);

} // namespace tanu
