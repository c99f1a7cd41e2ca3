#include "core/storage/recordtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/recordrows.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

constexpr const char* hashColumn = "record.hash";

/// The server may repeat in it what it refused.
SealPlace answerOf(const QByteArray& id)
{
    return {"record.answer", id};
}

/// What is stored instead of a hash: whoever knows the rest of a record could try all identifiers against the hash.
QString printed(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}

} // namespace

RecordTable::RecordTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<RecordRevision>> RecordTable::latest(const QByteArray& id)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, canonical FROM record WHERE id = :id ORDER BY revision DESC LIMIT 1)"))
        .bind(":id", id)
        .mapOne(revisionFrom);
}

Result<std::optional<RecordRevision>> RecordTable::latestOf(const ApplicationId& application, RecordKind kind)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, canonical FROM record WHERE application = :application AND kind = :kind
        ORDER BY sequence DESC LIMIT 1)"))
        .bind(":application", application)
        .bind(":kind", nameOf(kind))
        .mapOne(revisionFrom);
}

Result<void> RecordTable::insert(
    const RecordRevision& record, const ApplicationId& application, const QDateTime& madeAt)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO record
            (id, revision, kind, canonical, hash, application, made_at, state, answer, answered_at, month)
        VALUES
            (:id, :revision, :kind, :canonical, :hash, :application, :made_at, 'waiting', NULL, NULL, :month))"))
        .bind(":id", record.id)
        .bind(":revision", record.revision)
        .bind(":kind", nameOf(record.kind))
        .bindSealed(":canonical", canonicalPlaceOf(record.id), canonicalOf(record))
        .bindFingerprint(":hash", hashColumn, printed(hashOf(record)))
        .bind(":application", application)
        .bind(":made_at", madeAt)
        .bind(":month", isReportedByMonth(record.kind) ? reportedMonthOf(record, madeAt).key() : 0)
        .run();
}

QString codeOf(RecordState state)
{
    switch (state) {
    case RecordState::Waiting:
        return QStringLiteral("waiting");
    case RecordState::Accepted:
        return QStringLiteral("accepted");
    case RecordState::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

namespace {

std::optional<RecordState> stateFrom(const QString& code)
{
    for (const RecordState state : {RecordState::Waiting, RecordState::Accepted, RecordState::Rejected}) {
        if (codeOf(state) == code)
            return state;
    }
    return std::nullopt;
}

Result<OutgoingRecord> outgoingFrom(const Row& row)
{
    RowReader read(row);
    const QByteArray canonical = read.sealedBytes("canonical", canonicalPlaceOf(read.bytes("id")));
    return read.finish(OutgoingRecord {read.integer("sequence"), sha256Of(canonical), canonical,
        read.optionalId<ApplicationId>("application").value_or(ApplicationId())});
}

Result<RecordRow> rowFrom(const Row& row)
{
    RowReader read(row);
    RecordRow record;
    record.sequence = read.integer("sequence");
    record.kind = read.text("kind");
    record.revision = read.number("revision");
    record.application = read.optionalId<ApplicationId>("application").value_or(ApplicationId());
    record.applicationNumber = read.optionalText("number").value_or(QString());
    record.person = read.optionalText("person").value_or(QString());
    record.madeAt = read.moment("made_at");
    record.state = read.parsed<RecordState>("state", [](const QString& code) { return stateFrom(code); });
    record.answer = read.optionalSealedText("answer", answerOf(read.bytes("id"))).value_or(QString());
    record.answeredAt = read.optionalMoment("answered_at");
    return read.finish(record);
}

} // namespace

Result<std::vector<OutgoingRecord>> RecordTable::waiting(qint64 afterSequence, int limit)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT sequence, id, canonical, application FROM record
        WHERE state = 'waiting' AND sequence > :after ORDER BY sequence LIMIT :limit)"))
        .bind(":after", afterSequence)
        .bind(":limit", limit)
        .map(outgoingFrom);
}

Result<std::vector<OutgoingRecord>> RecordTable::accepted(qint64 afterSequence, int limit)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT sequence, id, canonical, application FROM record
        WHERE state = 'accepted' AND sequence > :after ORDER BY sequence LIMIT :limit)"))
        .bind(":after", afterSequence)
        .bind(":limit", limit)
        .map(outgoingFrom);
}

Result<std::optional<OutgoingRecord>> RecordTable::withHash(const QByteArray& hash)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT sequence, id, canonical, application FROM record WHERE hash = :hash)"))
        .bindFingerprint(":hash", hashColumn, printed(hash))
        .mapOne(outgoingFrom);
}

Result<void> RecordTable::offerAgain(const QByteArray& hash)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE record SET state = 'waiting', answer = NULL, answered_at = NULL
        WHERE hash = :hash AND state = 'accepted')"))
        .bindFingerprint(":hash", hashColumn, printed(hash))
        .run();
}

Result<void> RecordTable::offerPredecessors(const QByteArray& hash)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE record SET state = 'waiting', answer = NULL, answered_at = NULL
        WHERE state <> 'waiting' AND EXISTS (SELECT 1 FROM record AS later WHERE later.hash = :hash
            AND later.id = record.id AND later.revision > record.revision))"))
        .bindFingerprint(":hash", hashColumn, printed(hash))
        .run();
}

Result<int> RecordTable::offerRefused(const QStringList& codes)
{
    struct Refused {
        qint64 sequence = 0;
        QString code; ///< the answer begins with it
    };
    const auto all = Statement::on(m_connection, QStringLiteral(R"(
        SELECT sequence, id, answer FROM record
        WHERE state = 'rejected' AND NOT EXISTS (SELECT 1 FROM record AS later WHERE later.id = record.id
            AND later.revision > record.revision AND later.state = 'accepted')
        ORDER BY sequence)"))
                         .map([](const Row& row) -> Result<Refused> {
                             RowReader read(row);
                             const QString answer
                                 = read.optionalSealedText("answer", answerOf(read.bytes("id"))).value_or(QString());
                             return read.finish(Refused {read.integer("sequence"), answer.section(QLatin1Char(' '), 0, 0)});
                         });
    if (!all)
        return all.error();
    int offered = 0;
    for (const Refused& refused : *all) {
        if (!codes.contains(refused.code))
            continue;
        const auto waits = Statement::on(m_connection, QStringLiteral(R"(
            UPDATE record SET state = 'waiting', answer = NULL, answered_at = NULL WHERE sequence = :sequence)"))
                               .bind(":sequence", refused.sequence)
                               .run();
        if (!waits)
            return waits.error();
        ++offered;
    }
    return offered;
}

Result<void> RecordTable::markAccepted(const QByteArray& hash, const QDateTime& at)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE record SET state = 'accepted', answer = NULL, answered_at = :at
        WHERE hash = :hash AND state = 'waiting')"))
        .bind(":at", at)
        .bindFingerprint(":hash", hashColumn, printed(hash))
        .run();
}

Result<void> RecordTable::markRejected(const QByteArray& hash, const QString& answer, const QDateTime& at)
{
    const auto id = Statement::on(m_connection, QStringLiteral("SELECT id FROM record WHERE hash = :hash"))
                        .bindFingerprint(":hash", hashColumn, printed(hash))
                        .mapOne([](const Row& row) { return row.bytes("id"); });
    if (!id)
        return id.error();
    if (!id->has_value())
        return {};
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE record SET state = 'rejected', answer = :answer, answered_at = :at
        WHERE hash = :hash AND state = 'waiting')"))
        .bindSealed(":answer", answerOf(**id), answer)
        .bind(":at", at)
        .bindFingerprint(":hash", hashColumn, printed(hash))
        .run();
}

Result<RecordStanding> RecordTable::standingOf(const QByteArray& id)
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, state, answer,
               (SELECT answered_at FROM record AS taken WHERE taken.id = record.id AND taken.state = 'accepted'
                ORDER BY taken.revision DESC LIMIT 1) AS accepted_at
        FROM record WHERE id = :id ORDER BY revision DESC LIMIT 1)"))
                           .bind(":id", id)
                           .mapOne([](const Row& row) -> Result<RecordStanding> {
                               RowReader read(row);
                               RecordStanding standing;
                               standing.state = read.parsed<RecordState>(
                                   "state", [](const QString& code) { return stateFrom(code); });
                               standing.answer = read.optionalSealedText("answer", answerOf(read.bytes("id"))).value_or(QString());
                               standing.acceptedAt = read.optionalMoment("accepted_at");
                               return read.finish(standing);
                           });
    if (!found)
        return found.error();
    return found->value_or(RecordStanding());
}

Result<qint64> RecordTable::openCountOf(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM record WHERE application = :application AND state <> 'accepted')"))
        .bind(":application", application)
        .integer();
}

Result<ApplicationId> RecordTable::applicationOf(const QByteArray& hash)
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT application FROM record WHERE hash = :hash)"))
                           .bindFingerprint(":hash", hashColumn, printed(hash))
                           .mapOne([](const Row& row) -> Result<ApplicationId> {
                               RowReader read(row);
                               return read.finish(
                                   read.optionalId<ApplicationId>("application").value_or(ApplicationId()));
                           });
    if (!found)
        return found.error();
    return found->value_or(ApplicationId());
}

Result<RecordCounts> RecordTable::counts()
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT (SELECT count(*) FROM record WHERE state = 'waiting') AS waiting,
               (SELECT count(*) FROM record WHERE state = 'rejected') AS rejected,
               (SELECT count(*) FROM record) AS everything)"))
                           .mapOne([](const Row& row) -> Result<RecordCounts> {
                               RowReader read(row);
                               const int waiting = read.number("waiting");
                               const int rejected = read.number("rejected");
                               const int everything = read.number("everything");
                               return read.finish(RecordCounts {waiting, everything - waiting - rejected, rejected});
                           });
    if (!found)
        return found.error();
    return found->value_or(RecordCounts());
}

Result<std::vector<RecordRow>> RecordTable::rows(std::optional<RecordState> state, qint64 beforeSequence, int limit)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT record.sequence, record.id, record.kind, record.revision, record.application, record.made_at, record.state,
               record.answer, record.answered_at,
               application.year || '/' || substr('000' || application.number, -max(4, length(application.number))) AS number,
               trim(application.surname || ' ' || application.given_name || ' ' || application.patronymic) AS person
        FROM record LEFT JOIN application ON application.id = record.application
        WHERE (:state IS NULL OR record.state = :state) AND (:before = 0 OR record.sequence < :before)
        ORDER BY record.sequence DESC LIMIT :limit)"))
        .bind(":state", state ? QVariant(codeOf(*state)) : QVariant())
        .bind(":before", beforeSequence)
        .bind(":limit", limit)
        .map(rowFrom);
}

} // namespace tanu
