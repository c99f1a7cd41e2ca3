#pragma once

#include "core/domain/rules/accreditationstanding.h"
#include "core/wire/orderkinds.h"
#include "server/intake/takenrecord.h"
#include "server/storage/blocktable.h"

namespace tanu::server {

/// What the server holds against a document of a center without asking the tables of records and documents.
///
/// - Its number is of this center, from its blocks, and not ended otherwise (exchange.md 19).
/// - It is dated within a term of the accreditation (L23.2), not while that was suspended or revoked (L26), and not before its
///   procedure.
/// - After the day on which the operator stopped the issuing (P7.5) nothing is dated or handed over. What happened until then
///   is taken whenever it comes, so that the months owed get complete; and so is each cancellation and each spoiled paper.
///   Why the whole day: what was handed over on its morning was handed over rightly, and nothing tells the hour.
struct DocumentRules {
    AccreditationNumber center;
    Accreditation accreditation = {};
    std::optional<IssuingOrder> stop = std::nullopt; ///< while it stands
    std::vector<OrdinalRange> blocks = {}; ///< in order
    std::vector<OrdinalRange> ended = {}; ///< in order

    /// Nothing speaks against it, or what.
    [[nodiscard]] std::optional<RecordProblem> check(const TakenCertificate& certificate) const;
    /// All of these numbers are of one block.
    [[nodiscard]] bool hasNumbers(qint64 first, qint64 last) const;

private:
    [[nodiscard]] std::optional<RecordProblem> checkNumber(const TakenCertificate& certificate) const;
    [[nodiscard]] std::optional<RecordProblem> checkStop(const TakenCertificate& certificate) const;
};

RecordProblem problemOf(ErrorKind kind, const char* path, const QStringList& arguments);
RecordProblem problemOf(const char* code, const char* path, const QStringList& arguments = {});

} // namespace tanu::server
