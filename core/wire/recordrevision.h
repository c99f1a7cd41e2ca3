#pragma once

#include "core/domain/values/month.h"
#include "core/wire/cbor.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace tanu {

/// What a record tells the server. The name on the wire stands behind each. A cancellation is no kind of its own
/// but a later revision of the document's record (exchange.md 4).
enum class RecordKind {
    Certificate, ///< `certificate`: a document of recognition (certificaterecord.h)
    Outcome, ///< `outcome`: the end of one recognition procedure (outcomerecord.h)
    NumberEnd, ///< `number-end`: numbers that became no document (numberendrecord.h)
    CenterProfile, ///< `center-profile`: what the center publishes of itself (profilerecord.h)
};

QString nameOf(RecordKind kind);
std::optional<RecordKind> recordKindFrom(const QString& name);

/// P7.5: whether it is counted in a month of the report, on both sides; what a center publishes of itself is not.
bool isReportedByMonth(RecordKind kind);

/// A change after a month was closed (exchange.md 13, P7.5): the revision is reported in a later month, and names the
/// closed one to which it belongs by its own day.
///
/// Why it stands in the revision itself: both sides know the month of a record from its bytes alone, whatever the order in
/// which they arrive, and also after one of them was restored from a backup.
struct MonthCorrection {
    Month reportedIn; ///< after `corrects`
    Month corrects; ///< what `recordmonth.h` makes of the content

    friend bool operator==(const MonthCorrection&, const MonthCorrection&) = default;
};

/// One frozen revision of one record, as it travels (exchange.md 1 to 4).
///
/// - `id` is made by the center and stays through all revisions; the server gives no identity.
/// - Revision 1 replaces nothing; every later one names the hash of the revision that it replaces.
/// - Frozen: what was offered once is never offered otherwise under the same id and revision.
struct RecordRevision {
    QByteArray id; ///< 16 bytes, UUIDv7
    RecordKind kind = RecordKind::Outcome;
    int revision = 1; ///< 1 to 1,000,000
    std::optional<QByteArray> replaces; ///< hash (32 bytes) of the revision before
    QByteArray content; ///< deterministic CBOR of the typed content, at most 256 kB
    std::optional<MonthCorrection> correction = std::nullopt; ///< only where its own month was closed before

    friend bool operator==(const RecordRevision&, const RecordRevision&) = default;
};

/// The canonical form: a deterministic CBOR map of all of the above.
QByteArray canonicalOf(const RecordRevision& record);

/// SHA-256 of the canonical form: the record's identity beside id and revision.
QByteArray hashOf(const RecordRevision& record);

/// Refuses what is not canonical, also inside the content. Paths: `id`, `kind`, `revision`, `replaces`, `content`,
/// `correction...`.
Reading<RecordRevision> parseRecord(const QByteArray& canonical);

/// A revision with its content taken apart, for who reads the content at once.
struct OpenedRecord {
    RecordRevision revision;
    Cbor content; ///< what `revision.content` encodes
};

/// The same as `parseRecord`, with the same problems.
Reading<OpenedRecord> openRecord(const QByteArray& canonical);

} // namespace tanu
