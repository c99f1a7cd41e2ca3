#include "core/storage/appealrows.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"
#include "core/storage/jsonlists.h"
#include "core/storage/personmeant.h"

namespace tanu {

namespace {

Result<AppealListRow> appealFrom(const Row& row)
{
    RowReader read(row);
    AppealListRow appeal;
    appeal.id = read.id<AppealId>("id");
    appeal.application = read.id<ApplicationId>("application");
    appeal.number = read.text("number");
    appeal.applicationNumber = read.text("application_number");
    appeal.fullName = read.text("full_name");
    appeal.profession = {read.text("profession_kk"), read.text("profession_ru")};
    appeal.level = read.number("level");
    appeal.state = read.parsed<CaseState>("state", &parseCaseState);
    appeal.receivedOn = read.date("received_on");
    appeal.isLate = read.boolean("late");
    appeal.admission = read.parsed<Admission>("admission", &parseAdmission);
    appeal.commission = {read.optionalText("commission_kk").value_or(QString()),
        read.optionalText("commission_ru").value_or(QString())};
    appeal.decideBy = read.optionalDate("decide_by");
    appeal.decision = read.optionalParsed<AppealOutcome>("decision", &parseAppealOutcome);
    appeal.decidedOn = read.optionalDate("decided_on");
    appeal.sentAt = read.optionalMoment("sent_at");
    appeal.sortKey = read.integer("sort_key");
    return read.finish(appeal);
}

/// Every appeal with what a condition may ask of it.
const QString& source()
{
    static const QString text = QStringLiteral(R"(
        appeal
            JOIN application ON application.id = appeal.application
            JOIN programme ON programme.id = application.programme
            JOIN profession ON profession.code = programme.profession
            LEFT JOIN commission ON commission.id = appeal.commission
            LEFT JOIN obligation ON obligation.application = appeal.application
                AND obligation.kind = 'decide_appeal' AND appeal.sent_at IS NULL)");
    return text;
}

const QString& condition()
{
    static const QString text = QStringLiteral(R"(
        (:states IS NULL OR application.state IN (SELECT value FROM json_each(:states)))
        AND (:only_open = 0 OR appeal.sent_at IS NULL)
        AND (:only_late = 0 OR appeal.late = 1)
        AND (:received_from IS NULL OR appeal.received_on >= :received_from)
        AND (:received_until IS NULL OR appeal.received_on <= :received_until)
        AND (:person IS NULL OR application.person = :person)
        AND (:text = '' OR EXISTS (SELECT 1 FROM search_item
            WHERE search_item.subject = appeal.application AND instr(search_item.text, :text) > 0)))");
    return text;
}

/// Open: the day on which it is due, in days; answered: behind every day, the latest first.
const QString& sortKey()
{
    static const QString text = QStringLiteral(R"(
        CASE WHEN appeal.sent_at IS NULL THEN CAST(julianday(coalesce(obligation.last_day, appeal.received_on)) AS INTEGER)
            ELSE 9000000000000000 - appeal.sent_at END)");
    return text;
}

/// A person that nobody is: an empty id, which matches no row.
void bindFilter(Statement& statement, const AppealFilter& filter, const PersonMeant& meant)
{
    const QByteArray person = meant.person.isNull() ? QByteArray("") : meant.person.bytes();
    statement.bind(":states", filter.states.empty() ? std::nullopt : std::optional(codesToJson(filter.states)))
        .bind(":only_open", filter.onlyOpen)
        .bind(":only_late", filter.onlyLate)
        .bind(":received_from", filter.from)
        .bind(":received_until", filter.until)
        .bind(":person", meant.isNamed ? std::optional(person) : std::nullopt)
        .bind(":text", foldForSearch(meant.rest));
}

} // namespace

AppealRows::AppealRows(Connection& connection)
    : m_connection(connection)
{
}

Result<Page<AppealListRow>> AppealRows::page(const AppealFilter& filter, int limit, const AppealListRow* after)
{
    const auto meant = personMeant(m_connection, filter.text);
    if (!meant)
        return meant.error();
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT appeal.id, appeal.application,
            appeal.year || '/' || substr('000' || appeal.number, -max(4, length(appeal.number))) AS number,
            application.year || '/' || substr('000' || application.number, -max(4, length(application.number)))
                AS application_number,
            trim(application.surname || ' ' || application.given_name || ' ' || application.patronymic) AS full_name,
            profession.name_kk AS profession_kk, profession.name_ru AS profession_ru, programme.level,
            application.state, appeal.received_on, appeal.late, appeal.admission,
            commission.name_kk AS commission_kk, commission.name_ru AS commission_ru,
            obligation.last_day AS decide_by, appeal.decision, appeal.decided_on, appeal.sent_at, %3 AS sort_key
        FROM %1
        WHERE %2 AND (:after_id IS NULL OR (%3, appeal.id) > (:after_key, :after_id))
        ORDER BY sort_key, appeal.id LIMIT :limit)").arg(source(), condition(), sortKey()));
    bindFilter(statement, filter, *meant);
    statement.bind(":after_id", after != nullptr ? std::optional(after->id) : std::nullopt)
        .bind(":after_key", after != nullptr ? after->sortKey : 0)
        .bind(":limit", limit + 1);
    auto rows = statement.map(appealFrom);
    if (!rows)
        return rows.error();
    return toPage(*std::move(rows), static_cast<size_t>(limit));
}

Result<int> AppealRows::count(const AppealFilter& filter)
{
    const auto meant = personMeant(m_connection, filter.text);
    if (!meant)
        return meant.error();
    Statement statement = Statement::on(m_connection,
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(source(), condition()));
    bindFilter(statement, filter, *meant);
    const auto counted = statement.integer();
    if (!counted)
        return counted.error();
    return static_cast<int>(*counted);
}

} // namespace tanu
