#pragma once

#include "core/wire/cose.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace tanu {

/// What became of one record (exchange.md 10). The name on the wire stands behind each.
enum class RecordFate {
    Accepted, ///< `accepted`
    Duplicate, ///< `duplicate`: the same id, revision and hash was there already; a success
    Superseded, ///< `superseded`: a later revision is there already; a success
    Rejected, ///< `rejected`: the problem says why
    Deferred, ///< `deferred`: to be offered again later
};

QString nameOf(RecordFate fate);

/// One line of the answer.
struct AnswerLine {
    QByteArray hash; ///< 32 bytes, the record's
    RecordFate fate = RecordFate::Deferred;
    std::optional<RecordProblem> problem; ///< exactly for Rejected

    friend bool operator==(const AnswerLine&, const AnswerLine&) = default;
};

/// The server's answer to a batch, signed with the purpose `signedfor::batchAnswer` and kept by both sides.
///
/// - One line per record, in the batch's order. A record that it does not name is not acknowledged.
/// - Has no time and nothing else that changes: the same batch again gives the same bytes.
struct BatchAnswer {
    QByteArray batch; ///< SHA-256 of the manifest's payload: which batch this answers
    QByteArray server; ///< 16 bytes
    qint64 epoch = 1;
    QList<AnswerLine> lines;

    /// The line of this record, or null: then it is not acknowledged.
    [[nodiscard]] const AnswerLine* find(const QByteArray& hash) const;

    friend bool operator==(const BatchAnswer&, const BatchAnswer&) = default;
};

QByteArray payloadOf(const BatchAnswer& answer);

/// The payload of a signed message that was verified.
Reading<BatchAnswer> parseBatchAnswer(const QByteArray& payload);

} // namespace tanu
