#include "server/upkeep/checkserver.h"

#include "core/base/strongid.h"
#include "core/database/integrity.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "core/wire/batchanswer.h"
#include "server/intake/takenrecord.h"
#include "server/storage/centerprofiletable.h"
#include "server/storage/upkeeptable.h"

#include <array>

namespace tanu::server {

namespace {

constexpr qsizetype greatestFindings = 1000;

struct Pointer {
    const char* table;
    const char* column;
    const char* parent;
    const char* key;
};

/// As the schema has them; SQLite walks its own by `checkIntegrity`.
constexpr std::array pointers{
    Pointer{"device", "center", "center", "number"},          Pointer{"enrolment_code", "center", "center", "number"},
    Pointer{"enrolment_code", "used_by", "device", "id"},     Pointer{"number_block", "center", "center", "number"},
    Pointer{"number_block", "device", "device", "id"},        Pointer{"record", "center", "center", "number"},
    Pointer{"certificate", "center", "center", "number"},     Pointer{"number_end", "center", "center", "number"},
    Pointer{"former_term", "center", "center", "number"},    Pointer{"order_taken", "device", "device", "id"},
    Pointer{"ordered_cancellation", "center", "center", "number"}, Pointer{"center_profile", "center", "center", "number"},
    Pointer{"answer", "device", "device", "id"},              Pointer{"journal_checkpoint", "device", "device", "id"},
};

QString placeOf(const WalkedRecord& record)
{
    return QStringLiteral("record %1 revision %2").arg(uuidToText(record.id)).arg(record.revision);
}

/// As the register must have it.
QString stateOf(const WalkedCertificate& walked, const RegisteredCertificate& said)
{
    return codeOf(walked.isCancelledByOrder ? CertificateState::Cancelled : said.state);
}

} // namespace

CheckServer::CheckServer(ServerStore& store)
    : m_store(store)
{
}

void CheckServer::find(const QString& what)
{
    if (m_findings.size() < greatestFindings)
        m_findings.append(what);
}

Result<QStringList> CheckServer::run()
{
    m_findings.clear();
    for (const Step step : {&CheckServer::checkDatabase, &CheckServer::checkJournal, &CheckServer::checkBlocks,
             &CheckServer::checkAnswers, &CheckServer::checkRecords, &CheckServer::checkProfiles, &CheckServer::checkCertificates}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    return m_findings;
}

Result<void> CheckServer::checkDatabase()
{
    Connection& connection = *m_store.connection;
    if (connection.driver() == Driver::Sqlite) {
        if (const auto whole = checkIntegrity(connection); !whole)
            find(QLatin1String("database: ") + whole.error().detail);
        return {};
    }
    // PostgreSQL reads every page with its checksum on the way through the tables below.
    for (const Pointer& pointer : pointers) {
        const auto dangling = UpkeepTable(connection).countDangling(QLatin1String(pointer.table), QLatin1String(pointer.column),
            QLatin1String(pointer.parent), QLatin1String(pointer.key));
        if (!dangling)
            return dangling.error();
        if (*dangling > 0)
            find(QStringLiteral("database: %1 rows of %2 point to nothing in %3")
                     .arg(*dangling).arg(QLatin1String(pointer.table), QLatin1String(pointer.parent)));
    }
    return {};
}

Result<void> CheckServer::checkJournal()
{
    const auto state = Journal(*m_store.connection).verify();
    if (!state)
        return state.error();
    if (!state->isWhole())
        find(QStringLiteral("journal: touched from entry %1 on").arg(*state->firstTouched));
    return {};
}

Result<void> CheckServer::checkBlocks()
{
    const UpkeepTable table(*m_store.connection);
    struct Question {
        Result<qint64> count;
        const char* what;
    };
    for (const auto& [count, what] : {Question{table.countOverlaps(), "numbers: %1 pairs of blocks overlap"},
             Question{table.countOutsideBlocks(), "numbers: %1 documents stand outside the blocks of their center"},
             Question{table.countUnregistered(), "register: %1 documents of the records are not in it"}}) {
        if (!count)
            return count.error();
        if (*count != 0)
            find(QString::fromLatin1(what).arg(*count));
    }
    return {};
}

Result<void> CheckServer::checkAnswers()
{
    const auto key = PublicKey::fromBytes(m_store.identity.publicKey);
    if (!key)
        return key.error();
    WalkedAnswer last;
    for (;;) {
        const auto page = UpkeepTable(*m_store.connection).answersAfter(last.device, last.sequence);
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        for (const WalkedAnswer& one : *page) {
            const auto message = parseSigned(one.message, signedfor::batchAnswer);
            const bool isOurs = message && message->keyId == key->keyId()
                && verify(*key, message->toBeSigned, message->signature).isOk();
            const auto answer = isOurs ? parseBatchAnswer(message->payload) : Reading<BatchAnswer>(RecordProblem{});
            if (!isOurs || !answer || answer->batch != one.batch || answer->server != m_store.identity.id)
                find(QStringLiteral("answer %1 of device %2: not what this server signed").arg(one.sequence).arg(uuidToText(one.device)));
        }
        last = page->back();
    }
}

Result<void> CheckServer::checkRecords()
{
    qint64 last = 0;
    for (;;) {
        const auto page = UpkeepTable(*m_store.connection).recordsAfter(last);
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        for (const WalkedRecord& one : *page) {
            if (sha256(one.canonical) != one.hash) {
                find(placeOf(one) + QStringLiteral(": its bytes are not what its hash says"));
                continue;
            }
            const TakenRecord taken = takeRecord(one.canonical);
            const bool fits = !taken.problem && taken.revision.id == one.id && taken.revision.revision == one.revision
                && nameOf(taken.revision.kind) == one.kind;
            if (!fits)
                find(placeOf(one) + QStringLiteral(": its row says otherwise than its bytes"));
        }
        last = page->back().row;
    }
}

Result<void> CheckServer::checkProfiles()
{
    const auto damaged = CenterProfileTable(*m_store.connection).damaged();
    if (!damaged)
        return damaged.error();
    for (const QString& center : *damaged)
        find(QStringLiteral("profile of center %1: its bytes are not what its hash says").arg(center));
    return {};
}

Result<void> CheckServer::checkCertificates()
{
    qint64 last = 0;
    for (;;) {
        const auto page = UpkeepTable(*m_store.connection).certificatesAfter(last);
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        for (const WalkedCertificate& one : *page) {
            const TakenRecord taken = one.canonical ? takeRecord(*one.canonical) : TakenRecord{};
            const auto* certificate = std::get_if<TakenCertificate>(&taken.content);
            const bool fits = certificate != nullptr && certificate->row.serial == one.serial
                && certificate->row.surname == one.surname && one.state == stateOf(one, certificate->row)
                && registerKey(certificate->serial.levels().center, certificate->serial.levels().ordinal.value()) == one.id;
            if (!fits)
                find(QStringLiteral("register: %1 is not what its record says").arg(one.serial));
        }
        last = page->back().id;
    }
}

} // namespace tanu::server
