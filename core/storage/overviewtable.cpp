#include "core/storage/overviewtable.h"

#include "core/base/clock.h"
#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

/// What each of the three counts, from where, and on which day it happened. The names are those of SQL columns.
struct Happening {
    const char* from;
    const char* condition;
    const char* day;
    const char* counts;
};

constexpr std::array<Happening, 3> happenings {{
    {"application AS a", "a.registered_at >= :from AND a.registered_at < :before",
        "date(a.registered_at / 1000, 'unixepoch', '+5 hours')",
        "count(*) AS registered, 0 AS refused, 0 AS passed, 0 AS not_passed"},
    {"refusal AS r JOIN application AS a ON a.id = r.application", "r.refused_on BETWEEN :first AND :last",
        "r.refused_on", "0 AS registered, count(*) AS refused, 0 AS passed, 0 AS not_passed"},
    {"protocol AS p JOIN session_candidate AS c ON c.session = p.session JOIN application AS a ON a.id = c.application",
        "p.signed_on BETWEEN :first AND :last AND p.replaces IS NULL AND c.decision IS NOT NULL", "p.signed_on",
        "0 AS registered, 0 AS refused, sum(c.decision = 'passed') AS passed, "
        "sum(c.decision = 'not-passed') AS not_passed"},
}};

QString text(const char* sql)
{
    return QString::fromLatin1(sql);
}

QDateTime beginOf(QDate day)
{
    return fromKazakhstan(day, QTime(0, 0));
}

/// Binds the bounds that the statement names.
Statement within(Connection& connection, const QString& sql, const Period& period)
{
    Statement statement = Statement::on(connection, sql);
    if (sql.contains(QLatin1String(":from")))
        statement.bind(":from", beginOf(period.first())).bind(":before", beginOf(period.last().addDays(1)));
    if (sql.contains(QLatin1String(":first")))
        statement.bind(":first", period.first()).bind(":last", period.last());
    return statement;
}

CaseCounts countsFrom(RowReader& read)
{
    CaseCounts counts;
    counts.registered = read.number("registered");
    counts.refused = read.number("refused");
    counts.passed = read.number("passed");
    counts.notPassed = read.number("not_passed");
    return counts;
}

Result<CaseGroup> groupFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("application"));
    CaseGroup group;
    group.profession = read.text("profession");
    group.professionName = {read.text("name_kk"), read.text("name_ru")};
    group.level = read.number("level");
    group.language = read.parsed<Language>("language", &parseLanguage);
    group.mode = read.parsed<ExamMode>("mode", &parseExamMode);
    group.basis = read.parsed<Basis>("basis", &parseBasis);
    group.counts = countsFrom(read);
    return read.finish(group);
}

Result<DayCounts> dayFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("application"));
    const QDate day = read.date("day");
    return read.finish(DayCounts {day, countsFrom(read)});
}

Result<RegionVouchers> vouchersFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("application"));
    RegionVouchers vouchers;
    vouchers.region = read.text("region");
    const auto kk = read.optionalText("name_kk");
    const auto ru = read.optionalText("name_ru");
    if (kk && ru)
        vouchers.name = Bilingual {*kk, *ru};
    vouchers.handedIn = read.number("handed_in");
    vouchers.used = read.number("used");
    vouchers.lapsed = read.number("lapsed");
    vouchers.tiyn = read.integer("tiyn");
    return read.finish(vouchers);
}

/// All rows of one statement per happening, one after another.
template <typename T, typename Make>
Result<std::vector<T>> gathered(Connection& connection, const QString& form, const Period& period, Make make)
{
    std::vector<T> all;
    for (const Happening& one : happenings) {
        QString sql = form;
        sql.replace(QLatin1String("{counts}"), text(one.counts))
            .replace(QLatin1String("{day}"), text(one.day))
            .replace(QLatin1String("{from}"), text(one.from))
            .replace(QLatin1String("{condition}"), text(one.condition));
        const auto rows = within(connection, sql, period).map(make);
        if (!rows)
            return rows.error();
        all.insert(all.end(), rows->begin(), rows->end());
    }
    return all;
}

} // namespace

CaseCounts& CaseCounts::operator+=(const CaseCounts& other)
{
    registered += other.registered;
    refused += other.refused;
    passed += other.passed;
    notPassed += other.notPassed;
    return *this;
}

OverviewTable::OverviewTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<CaseGroup>> OverviewTable::groups(const Period& period)
{
    return gathered<CaseGroup>(m_connection, QStringLiteral(R"(
        WITH grouped AS (
            SELECT a.programme, a.language, a.mode, a.basis, {counts}
            FROM {from} WHERE {condition} GROUP BY a.programme, a.language, a.mode, a.basis)
        SELECT g.profession, f.name_kk, f.name_ru, g.level, x.language, x.mode, x.basis,
            x.registered, x.refused, x.passed, x.not_passed
        FROM grouped AS x JOIN programme AS g ON g.id = x.programme JOIN profession AS f ON f.code = g.profession
        ORDER BY f.sort_key, g.profession, g.level, x.language, x.mode, x.basis)"), period, groupFrom);
}

Result<std::vector<DayCounts>> OverviewTable::days(const Period& period)
{
    return gathered<DayCounts>(m_connection,
        QStringLiteral("SELECT {day} AS day, {counts} FROM {from} WHERE {condition} GROUP BY 1 ORDER BY 1"), period, dayFrom);
}

Result<std::vector<CodeCount>> OverviewTable::refusalGrounds(const Period& period)
{
    return within(m_connection, QStringLiteral(R"(
        SELECT ground.value AS code, count(*) AS count FROM refusal, json_each(refusal.grounds) AS ground
        WHERE refusal.refused_on BETWEEN :first AND :last GROUP BY ground.value ORDER BY 2 DESC, 1)"), period)
        .map([](const Row& row) -> Result<CodeCount> {
            RowReader read(row, QStringLiteral("refusal"));
            const QString code = read.text("code");
            return read.finish(CodeCount {code, read.number("count")});
        });
}

Result<std::vector<RegionVouchers>> OverviewTable::vouchers(const Period& period)
{
    return within(m_connection, QStringLiteral(R"(
        WITH voucher AS (
            SELECT region, 1 AS handed_in, 0 AS used, 0 AS lapsed, 0 AS tiyn FROM application
            WHERE basis = 'voucher' AND registered_at >= :from AND registered_at < :before
            UNION ALL
            SELECT a.region, 0, 1, 0, coalesce(k.tiyn, 0)
            FROM protocol AS p JOIN session_candidate AS c ON c.session = p.session
                JOIN application AS a ON a.id = c.application LEFT JOIN contract AS k ON k.application = a.id
            WHERE p.signed_on BETWEEN :first AND :last AND p.replaces IS NULL AND c.decision IS NOT NULL
                AND a.basis = 'voucher'
            UNION ALL
            SELECT a.region, 0, 0, 1, 0 FROM closure AS z JOIN application AS a ON a.id = z.application
            WHERE z.ground = 'voucher-void' AND z.closed_on BETWEEN :first AND :last)
        SELECT voucher.region, region.name_kk, region.name_ru, sum(handed_in) AS handed_in, sum(used) AS used,
            sum(lapsed) AS lapsed, sum(tiyn) AS tiyn
        FROM voucher LEFT JOIN region ON region.code = voucher.region
        GROUP BY voucher.region ORDER BY voucher.region)"), period)
        .map(vouchersFrom);
}

Result<std::map<Obligation, std::vector<TermFulfilment>>> OverviewTable::terms(const Period& period)
{
    std::map<Obligation, std::vector<TermFulfilment>> terms;
    const Result<void> read = within(m_connection, QStringLiteral(R"(
        SELECT kind, counted_from, last_day, date(met_at / 1000, 'unixepoch', '+5 hours') AS met_on, count(*) AS cases
        FROM obligation WHERE last_day BETWEEN :first AND :last AND kind NOT IN ('session_gap', 'file_appeal')
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4)"), period)
        .forEach([&terms](const Row& row) -> Result<void> {
            RowReader reader(row, QStringLiteral("obligation"));
            const auto kind = reader.parsed<Obligation>("kind", &parseObligation);
            const auto one = reader.finish(TermFulfilment {reader.date("counted_from"), reader.date("last_day"),
                reader.optionalDate("met_on"), reader.number("cases")});
            if (!one)
                return one.error();
            terms[kind].push_back(*one);
            return {};
        });
    if (!read)
        return read.error();
    return terms;
}

Result<std::vector<TermFulfilment>> OverviewTable::noticeGaps(const Period& period)
{
    return within(m_connection, QStringLiteral(R"(
        WITH gap AS (
            SELECT date(min(n.sent_at) / 1000, 'unixepoch', '+5 hours') AS sent_on,
                date(s.starts_at / 1000, 'unixepoch', '+5 hours') AS held_on
            FROM exam_session AS s JOIN session_candidate AS c ON c.session = s.id
                JOIN application AS a ON a.id = c.application
                JOIN notice AS n ON n.session = s.id AND n.application = a.id
            WHERE s.starts_at >= :from AND s.starts_at < :before AND s.state NOT IN ('planned', 'cancelled')
                AND a.gap_waived = ''
            GROUP BY s.id, a.id)
        SELECT sent_on, held_on, count(*) AS cases FROM gap GROUP BY 1, 2 ORDER BY 1, 2)"), period)
        .map([](const Row& row) -> Result<TermFulfilment> {
            RowReader read(row, QStringLiteral("notice"));
            const QDate sentOn = read.date("sent_on");
            const QDate heldOn = read.date("held_on");
            return read.finish(TermFulfilment {sentOn, {}, heldOn, read.number("cases")});
        });
}

Result<std::vector<EventCount>> OverviewTable::events(const Period& period)
{
    return within(m_connection, QStringLiteral(R"(
        WITH event (area, code) AS (
            SELECT 'violation', consequence FROM violation WHERE occurred_at >= :from AND occurred_at < :before
            UNION ALL
            SELECT 'incident', category FROM incident WHERE occurred_at >= :from AND occurred_at < :before
            UNION ALL
            SELECT 'disability', iif(proved_at IS NULL, 'reported', 'proved') FROM disability
            WHERE reported_at >= :from AND reported_at < :before
            UNION ALL
            SELECT 'postponement', cause FROM postponement WHERE occurred_at >= :from AND occurred_at < :before
            UNION ALL
            SELECT 'closure', ground FROM closure WHERE closed_on BETWEEN :first AND :last
            UNION ALL
            SELECT 'appeal', iif(late, 'late', 'in-time') FROM appeal WHERE received_on BETWEEN :first AND :last
            UNION ALL
            SELECT 'appeal-decision', decision FROM appeal
            WHERE decision IS NOT NULL AND decided_on BETWEEN :first AND :last
            UNION ALL
            SELECT 'one-person', '' FROM protocol WHERE signed_on BETWEEN :first AND :last AND signed_by = drafted_by
            UNION ALL
            SELECT 'cancellation', cancelled_ground FROM certificate WHERE cancelled_on BETWEEN :first AND :last
            UNION ALL
            SELECT 'spoiled', '' FROM certificate
            WHERE state = 'spoiled' AND issued_on BETWEEN :first AND :last
            UNION ALL
            SELECT 'duplicate', reason FROM duplicate WHERE made_at >= :from AND made_at < :before)
        SELECT area, code, count(*) AS count FROM event GROUP BY area, code ORDER BY area, 3 DESC, code)"), period)
        .map([](const Row& row) -> Result<EventCount> {
            RowReader read(row, QStringLiteral("event"));
            const QString area = read.text("area");
            const QString code = read.text("code");
            return read.finish(EventCount {area, code, read.number("count")});
        });
}

Result<CenterCounts> OverviewTable::counts(const Period& period)
{
    const auto found = within(m_connection, QStringLiteral(R"(
        SELECT (SELECT count(*) FROM contract WHERE concluded_on BETWEEN :first AND :last) AS contracts,
            (SELECT coalesce(sum(tiyn), 0) FROM contract WHERE concluded_on BETWEEN :first AND :last) AS tiyn,
            (SELECT count(*) FROM exam_session WHERE starts_at >= :from AND starts_at < :before
             AND state NOT IN ('planned', 'cancelled')) AS held,
            (SELECT count(*) FROM exam_session WHERE starts_at >= :from AND starts_at < :before
             AND state = 'cancelled') AS cancelled,
            (SELECT count(*) FROM certificate WHERE issued_on BETWEEN :first AND :last AND state <> 'spoiled') AS prepared,
            (SELECT count(*) FROM certificate
             WHERE handed_over_at >= :from AND handed_over_at < :before) AS handed_over)"), period)
        .mapOne([](const Row& row) -> Result<CenterCounts> {
            RowReader read(row, QStringLiteral("contract"));
            CenterCounts counts;
            counts.contracts = read.number("contracts");
            counts.contractTiyn = read.integer("tiyn");
            counts.sessionsHeld = read.number("held");
            counts.sessionsCancelled = read.number("cancelled");
            counts.documentsPrepared = read.number("prepared");
            counts.documentsHandedOver = read.number("handed_over");
            return read.finish(counts);
        });
    if (!found)
        return found.error();
    return found->value_or(CenterCounts());
}

Result<std::optional<QDate>> OverviewTable::latestDay()
{
    const auto latest = Statement::on(m_connection, QStringLiteral(
        "SELECT max(registered_at) AS latest FROM application"))
        .mapOne([](const Row& row) -> Result<std::optional<QDateTime>> {
            RowReader read(row, QStringLiteral("application"));
            return read.finish(read.optionalMoment("latest"));
        });
    if (!latest)
        return latest.error();
    const std::optional<QDateTime> moment = latest->value_or(std::nullopt);
    return moment ? std::optional(toKazakhstan(*moment).date()) : std::nullopt;
}

} // namespace tanu
