#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/wire/recordrevision.h"

namespace tanu {

/// Where a record of the outbox stands; people see no third state (exchange.md 11).
enum class RecordState { Waiting, Accepted, Rejected };

QString codeOf(RecordState state);

/// A frozen revision on its way.
struct OutgoingRecord {
    qint64 sequence = 0;
    QByteArray hash; ///< 32 bytes
    QByteArray canonical;
    ApplicationId application; ///< may be null
};

/// What the screen of exchange shows of one record.
struct RecordRow {
    qint64 sequence = 0;
    QString kind;
    int revision = 1;
    ApplicationId application;
    QString applicationNumber; ///< `2026/0017`, empty without an application
    QString person; ///< full name, empty without an application
    QDateTime madeAt;
    RecordState state = RecordState::Waiting;
    QString answer; ///< the server's code and path, empty if it took it
    std::optional<QDateTime> answeredAt;
};

/// Where all revisions of one record stand.
struct RecordStanding {
    std::optional<RecordState> state; ///< of the newest revision; nothing: there is none
    QString answer; ///< of the newest revision, as in RecordRow
    std::optional<QDateTime> acceptedAt; ///< when the server took the newest one that it has
};

struct RecordCounts {
    int waiting = 0;
    int accepted = 0;
    int rejected = 0;
};

/// The outbox: frozen revisions in the device's own order, each with what the server said of it
/// (exchange.md 1 to 5, 10, 11).
class RecordTable {
public:
    explicit RecordTable(Connection& connection);

    /// The latest revision under this id, if any was ever made.
    Result<std::optional<RecordRevision>> latest(const QByteArray& id);

    /// The latest revision of this kind that was made for the case, if any was ever made.
    Result<std::optional<RecordRevision>> latestOf(const ApplicationId& application, RecordKind kind);

    /// Adds a revision as waiting; `application` may be null.
    Result<void> insert(const RecordRevision& record, const ApplicationId& application, const QDateTime& madeAt);

    /// The oldest waiting ones in the device's own order, behind `afterSequence`.
    Result<std::vector<OutgoingRecord>> waiting(qint64 afterSequence, int limit);

    /// The oldest accepted ones in the same order, behind `afterSequence` (exchange.md 14).
    Result<std::vector<OutgoingRecord>> accepted(qint64 afterSequence, int limit);
    /// The record with this hash, in whatever state; nothing if there is none.
    Result<std::optional<OutgoingRecord>> withHash(const QByteArray& hash);

    /// The server does not have it any more (exchange.md 14): an accepted record waits again.
    Result<void> offerAgain(const QByteArray& hash);
    /// The server misses what came before this revision (exchange.md 10): the earlier ones of the record wait again.
    Result<void> offerPredecessors(const QByteArray& hash);

    /// What the server refused with one of these codes waits again, for the reason is gone; how many. Not what a later
    /// revision has overtaken that the server took.
    Result<int> offerRefused(const QStringList& codes);

    /// exchange.md 11: acknowledged by the server, not before. Only what waits is marked: an answer that comes late (on a
    /// stick, exchange.md 16) changes nothing that a newer one said.
    Result<void> markAccepted(const QByteArray& hash, const QDateTime& at);
    Result<void> markRejected(const QByteArray& hash, const QString& answer, const QDateTime& at);

    Result<RecordStanding> standingOf(const QByteArray& id);

    /// How many records of this case are not acknowledged yet (R18.2).
    Result<qint64> openCountOf(const ApplicationId& application);
    Result<ApplicationId> applicationOf(const QByteArray& hash);

    Result<RecordCounts> counts();

    /// Newest first, behind `beforeSequence` (0: from the newest).
    Result<std::vector<RecordRow>> rows(std::optional<RecordState> state, qint64 beforeSequence, int limit);

private:
    Connection& m_connection;
};

} // namespace tanu
