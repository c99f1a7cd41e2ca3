#include "tests/ordeal/support/books.h"

#include "core/database/statement.h"
#include "tests/support/testcenter.h"

#include <span>

namespace tanu::test {

namespace {

/// A question whose answer must be 0: how many things stand alone.
struct Question {
    const char* what;
    const char* sql;
};

constexpr Question numberQuestions[] {
    {"a numbered row and its series differ", R"(
        WITH numbered (kind, year, number) AS (
            SELECT 'application', year, number FROM application
            UNION ALL SELECT 'contract', year, number FROM contract
            UNION ALL SELECT 'refusal', year, number FROM refusal
            UNION ALL SELECT 'session', year, number FROM exam_session
            UNION ALL SELECT 'notice', year, number FROM notice
            UNION ALL SELECT 'protocol', year, number FROM protocol
            UNION ALL SELECT 'result-notice', year, number FROM result_notice
            UNION ALL SELECT 'violation-act', year, number FROM violation
            UNION ALL SELECT 'appeal', year, number FROM appeal
            UNION ALL SELECT 'duplicate', year, number FROM duplicate)
        SELECT (SELECT count(*) FROM series LEFT JOIN (
                    SELECT kind, year, count(*) AS rows, max(number) AS greatest, count(DISTINCT number) AS distinct_ones
                    FROM numbered GROUP BY kind, year) AS found USING (kind, year)
                WHERE found.rows IS NULL OR found.rows <> series.last OR found.greatest <> series.last
                    OR found.distinct_ones <> series.last)
            + (SELECT count(*) FROM numbered WHERE NOT EXISTS (
                SELECT 1 FROM series WHERE series.kind = numbered.kind AND series.year = numbered.year)))"},
    {"ordinals of documents and their blocks", R"(
        SELECT (SELECT count(*) FROM certificate) <> (SELECT coalesce(sum(next - first), 0) FROM number_block))"},
    {"an ordinal outside of what was taken", R"(
        SELECT count(*) FROM certificate WHERE NOT EXISTS (
            SELECT 1 FROM number_block WHERE certificate.ordinal >= first AND certificate.ordinal < next))"},
};

constexpr Question bookQuestions[] {
    {"applications without entry", R"(
        SELECT count(*) FROM application WHERE (SELECT count(*) FROM journal WHERE subject = application.id
            AND action = 'register-application') <> 1)"},
    {"entries without application", R"(
        SELECT count(*) FROM journal WHERE action = 'register-application'
            AND subject NOT IN (SELECT id FROM application))"},
    {"contracts and entries", R"(
        SELECT (SELECT count(*) FROM contract) <> (SELECT count(*) FROM journal WHERE action = 'conclude-contract'))"},
    {"contracts without entry", R"(
        SELECT count(*) FROM contract WHERE NOT EXISTS (SELECT 1 FROM journal WHERE subject = contract.application
            AND action = 'conclude-contract'))"},
    {"refusals and entries", R"(
        SELECT (SELECT count(*) FROM refusal) <> (SELECT count(*) FROM journal WHERE action = 'refuse-application'))"},
    {"checked packages without entry", R"(
        SELECT count(*) FROM package_check WHERE NOT EXISTS (SELECT 1 FROM journal
            WHERE subject = package_check.application AND action = 'check-package'))"},
    {"attachments and entries", R"(
        SELECT (SELECT count(*) FROM attachment WHERE sha256 IS NOT NULL)
            <> (SELECT count(*) FROM journal WHERE action = 'add-attachment'))"},
    {"scans without paper", R"(
        SELECT count(*) FROM attachment WHERE (sha256 IS NOT NULL) <> EXISTS (
            SELECT 1 FROM scan WHERE scan.attachment = attachment.id))"},
    {"sessions without entry", R"(
        SELECT count(*) FROM exam_session WHERE (SELECT count(*) FROM journal WHERE subject = exam_session.id
            AND action = 'plan-session') <> 1)"},
    {"notices and entries", R"(
        SELECT (SELECT count(*) FROM notice) <> (SELECT count(*) FROM journal WHERE action = 'record-notice'
            AND subject_kind = 'application'))"},
    {"incidents and entries", R"(
        SELECT count(*) FROM incident WHERE category <> 'attendance' AND NOT EXISTS (
            SELECT 1 FROM journal WHERE action = 'write-incident' AND subject = incident.session))"},
    {"protocols without entry", R"(
        SELECT count(*) FROM protocol WHERE NOT EXISTS (SELECT 1 FROM journal WHERE subject = protocol.session
            AND action = 'draft-protocol'))"},
    {"signed protocols and their sessions", R"(
        SELECT count(*) FROM protocol JOIN exam_session ON exam_session.id = protocol.session
        WHERE (protocol.signed_on IS NOT NULL) <> (exam_session.state = 'protocol-signed')
            OR (protocol.signed_on IS NOT NULL) <> EXISTS (
                SELECT 1 FROM journal WHERE subject = exam_session.id AND action = 'sign-protocol'))"},
    {"documents without entry", R"(
        SELECT count(*) FROM certificate WHERE (SELECT count(*) FROM journal WHERE subject = certificate.id
            AND action = 'prepare-certificate') <> 1)"},
    {"notices of results and entries", R"(
        SELECT (SELECT count(*) FROM result_notice)
            <> (SELECT count(*) FROM journal WHERE action = 'notify-not-passed'))"},
    {"states without what brings them", R"(
        SELECT count(*) FROM application WHERE
            (state = 'refused') <> EXISTS (SELECT 1 FROM refusal WHERE refusal.application = application.id)
            OR (state NOT IN ('registered', 'checked', 'refused'))
                <> EXISTS (SELECT 1 FROM contract WHERE contract.application = application.id)
            OR (state <> 'registered') <> EXISTS (
                SELECT 1 FROM package_check WHERE package_check.application = application.id)
            OR (state = 'notified' AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.application = application.id))
            OR (state IN ('document-prepared', 'document-issued') AND NOT EXISTS (SELECT 1 FROM certificate
                WHERE certificate.application = application.id AND certificate.state IN ('prepared', 'issued')))
            OR (state = 'not-passed-notified' AND NOT EXISTS (
                SELECT 1 FROM result_notice WHERE result_notice.application = application.id)))"},
    {"documents and the states of their cases", R"(
        SELECT count(*) FROM certificate JOIN application ON application.id = certificate.application
        WHERE (certificate.state = 'prepared' AND application.state <> 'document-prepared')
            OR (certificate.state = 'issued' AND application.state <> 'document-issued')
            OR (certificate.state = 'cancelled' AND application.state <> 'document-cancelled'))"},
    {"sessions that run with candidates who do not", R"(
        SELECT count(*) FROM session_candidate JOIN exam_session ON exam_session.id = session_candidate.session
            JOIN application ON application.id = session_candidate.application
        WHERE (exam_session.state = 'planned' AND application.state NOT IN ('scheduled', 'notified'))
            OR (exam_session.state = 'ended' AND application.state <> 'decided'))"},
    {"what can be found", R"(
        SELECT (SELECT count(*) FROM application WHERE id NOT IN (SELECT subject FROM search_item))
            + (SELECT count(*) FROM certificate WHERE id NOT IN (SELECT subject FROM search_item)))"},
    {"terms of cases", R"(
        SELECT count(*) FROM application WHERE NOT EXISTS (
            SELECT 1 FROM obligation WHERE obligation.application = application.id))"},
    {"outcomes that do not travel", R"(
        SELECT count(*) FROM session_candidate JOIN exam_session ON exam_session.id = session_candidate.session
        WHERE exam_session.state = 'protocol-signed' AND NOT EXISTS (SELECT 1 FROM record
            WHERE record.application = session_candidate.application AND record.kind = 'outcome'))"},
    {"documents that do not travel", R"(
        SELECT count(*) FROM certificate WHERE NOT EXISTS (SELECT 1 FROM record WHERE record.id = certificate.id))"},
    {"records of nothing", R"(
        SELECT count(*) FROM record WHERE kind = 'certificate' AND id NOT IN (SELECT id FROM certificate))"},
    {"gaps in the outbox", R"(
        SELECT (SELECT coalesce(max(sequence), 0) <> count(*) FROM record)
            + (SELECT count(*) FROM (SELECT id FROM record GROUP BY id HAVING max(revision) <> count(*))))"},
};

QStringList pragmaFindings(Connection& connection, const QString& pragma)
{
    QStringList found;
    for (Row& row : need(Statement::on(connection, QStringLiteral("PRAGMA ") + pragma).all())) {
        const QString text = row.values().front().toString();
        if (text != QLatin1String("ok"))
            found.append(pragma + QLatin1String(": ") + text);
    }
    return found;
}

QStringList answersOf(Connection& connection, std::span<const Question> questions)
{
    QStringList wrong;
    for (const Question& question : questions) {
        const qint64 count = need(Statement::on(connection, QString::fromUtf8(question.sql)).integer());
        if (count != 0)
            wrong.append(QStringLiteral("%1: %2").arg(QString::fromUtf8(question.what)).arg(count));
    }
    return wrong;
}

} // namespace

JournalCheckpoint journalEnd(Connection& connection)
{
    return need(Journal(connection).head());
}

QStringList wrongInFile(Connection& connection, const std::optional<JournalCheckpoint>& known)
{
    QStringList wrong = pragmaFindings(connection, QStringLiteral("integrity_check"));
    wrong += pragmaFindings(connection, QStringLiteral("foreign_key_check"));
    const JournalState journal = need(Journal(connection).verify(known));
    if (!journal.isWhole())
        wrong.append(QStringLiteral("journal: touched from entry %1 on").arg(*journal.firstTouched));
    return wrong;
}

QStringList wrongInDatabase(Connection& connection, const std::optional<JournalCheckpoint>& known)
{
    return wrongInFile(connection, known) + answersOf(connection, numberQuestions);
}

QStringList wrongInBooks(Connection& connection, const std::optional<JournalCheckpoint>& known)
{
    return wrongInDatabase(connection, known) + answersOf(connection, bookQuestions);
}

} // namespace tanu::test
