#pragma once

#include "core/wire/batchanswer.h"
#include "server/intake/documentrules.h"
#include "server/intake/profilejudge.h"
#include "server/intake/takenrecord.h"
#include "server/storage/blocktable.h"
#include "server/storage/cancellationtable.h"
#include "server/storage/centertable.h"
#include "server/storage/certificatetable.h"
#include "server/storage/numberendtable.h"
#include "server/storage/recordtable.h"
#include "server/storage/rejectiontable.h"

namespace tanu::server {

/// Takes the records of one center, one after another, into the tables, or says why not (exchange.md 3, 4,
/// 10, 19).
///
/// - The same id, revision and hash: Duplicate. The same id and revision with another hash: `Conflict`.
/// - A revision older than the newest one is kept and is Superseded.
/// - A revision whose predecessor was rejected stands alone: an edit is always a new revision. One whose predecessor
///   did not come yet is Deferred and leaves nothing: it is offered again.
/// - A number ends once: on one document, or in one record of its end (exchange.md 19).
/// - A document keeps its DocumentRules; its number is on no other document; once cancelled, always cancelled (exchange.md 4).
/// - What the platform itself cancelled stays so, whatever a center says of it that did not know yet (L26.2).
/// - What the center publishes of itself goes its own way (ProfileJudge).
/// - Nothing is added to a month that both sides closed: a change is a correction in a later one (exchange.md 13).
/// - Everything of one center that stays the same during a batch is read once.
class RecordJudge {
public:
    /// Errors: those of the database.
    [[nodiscard]] static Result<std::unique_ptr<RecordJudge>> make(
        Connection& connection, const RegisteredCenter& center, const QDateTime& now);

    /// In the open transaction: what is not accepted leaves nothing behind.
    /// Errors: those of the database, and then the whole batch is given up.
    Result<AnswerLine> take(const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical);

    /// A first revision that only its own id or number, if they are taken, can speak against: everything that can be said
    /// without the tables of records and documents has been said for it.
    [[nodiscard]] bool isUndoubted(const TakenRecord& record) const;

    /// How many profiles of the center went in; they are in no table of procedures.
    [[nodiscard]] int keptProfiles() const { return m_profiles.kept(); }

private:
    using Verdict = std::variant<RecordFate, RecordProblem>;
    enum class Predecessor { Known, Rejected, Awaited };

    RecordJudge(Connection& connection, RegisteredCenter center, QDateTime now);

    Result<void> readRanges();
    Result<void> readStanding(Connection& connection);
    [[nodiscard]] bool isClosed(Month month) const;
    /// A first revision writes one row, its own, before anything can refuse it: that row is taken back, which
    /// costs the many that are accepted nothing.
    Result<Verdict> judgeFirst(
        const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical);
    /// A later one may have written several rows by then, so it stands in a savepoint.
    Result<Verdict> judgeLater(
        const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical);
    /// Where each kind is judged.
    Result<Verdict> judgeAny(const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical);
    Result<Verdict> judge(const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical);
    Result<Verdict> existing(const RecordRevision& record, const QByteArray& hash);
    Result<Predecessor> predecessorOf(const RecordRevision& record);
    Result<AnswerLine> reject(const QByteArray& hash, const RecordProblem& because);
    Result<Verdict> place(const TakenRecord& record);
    Result<Verdict> placeCertificate(const TakenRecord& record, const TakenCertificate& certificate);
    Result<Verdict> replaceCertificate(
        const TakenRecord& record, const TakenCertificate& certificate);
    /// The next word on a document that is void. Problem: it would rise.
    Result<std::variant<RegisteredCertificate, RecordProblem>> stillCancelled(
        const RegisteredCertificate& known, const TakenCertificate& certificate);
    Result<Verdict> placeNumberEnd(const TakenRecord& record, const NumberEndRecord& end, bool isNewest);
    Result<std::optional<RecordProblem>> checkHistory(const RecordRevision& record, bool& isNewest);

    DocumentRules m_rules;
    RegisteredCenter m_center;
    QDateTime m_now;
    BlockTable m_blockTable;
    NumberEndTable m_endTable;
    RecordTable m_records;
    CertificateTable m_certificates;
    CancellationTable m_cancellations;
    RejectionTable m_rejections;
    ProfileJudge m_profiles;
    Statement m_savepoint;
    Statement m_release;
    Statement m_undo;
    std::vector<Month> m_closedMonths; ///< in order
};

} // namespace tanu::server
