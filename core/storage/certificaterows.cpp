#include "core/storage/certificaterows.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"
#include "core/storage/jsonlists.h"

namespace tanu {

namespace {

Result<CertificateListRow> certificateFrom(const Row& row)
{
    RowReader read(row);
    CertificateListRow certificate;
    certificate.id = read.id<CertificateId>("id");
    certificate.application = read.id<ApplicationId>("application");
    certificate.applicationNumber = read.text("application_number");
    certificate.serial = read.text("serial");
    certificate.ordinal = read.integer("ordinal");
    certificate.fullName = read.text("full_name");
    certificate.profession = {read.text("profession_kk"), read.text("profession_ru")};
    certificate.level = read.number("level");
    certificate.issuedOn = read.date("issued_on");
    certificate.validUntil = read.optionalDate("valid_until");
    certificate.state = read.parsed<CertificateState>("state", &parseCertificateState);
    certificate.prints = read.number("prints");
    certificate.spoiledReason = read.text("spoiled_reason");
    certificate.handedOverAt = read.optionalMoment("handed_over_at");
    certificate.collectedBy = read.text("collected_by");
    certificate.sortKey = read.bytes("sort_key");
    return read.finish(certificate);
}

const QString& condition()
{
    static const QString text = QStringLiteral(R"(
        (:states IS NULL OR certificate.state IN (SELECT value FROM json_each(:states)))
        AND (:profession = '' OR programme.profession = :profession)
        AND (:issued_from IS NULL OR certificate.issued_on >= :issued_from)
        AND (:issued_until IS NULL OR certificate.issued_on <= :issued_until)
        AND (:text = '' OR EXISTS (SELECT 1 FROM search_item
            WHERE search_item.subject = certificate.id AND instr(search_item.text, :text) > 0)))");
    return text;
}

/// `%1` the condition, `%2` how a row lies behind the one before it, `%3` the order.
const QString& statementText()
{
    static const QString text = QStringLiteral(R"(
        SELECT certificate.id, certificate.application,
            application.year || '/' || substr('000' || application.number, -max(4, length(application.number)))
                AS application_number,
            certificate.serial, certificate.ordinal,
            trim(application.surname || ' ' || application.given_name || ' ' || application.patronymic) AS full_name,
            profession.name_kk AS profession_kk, profession.name_ru AS profession_ru, programme.level,
            certificate.issued_on, certificate.valid_until, certificate.state, certificate.prints,
            certificate.spoiled_reason, certificate.handed_over_at, certificate.collected_by, certificate.sort_key
        FROM certificate
            JOIN application ON application.id = certificate.application
            JOIN programme ON programme.id = application.programme
            JOIN profession ON profession.code = programme.profession
        WHERE %1 %2
        ORDER BY %3 LIMIT :limit)");
    return text;
}

void bindFilter(Statement& statement, const CertificateFilter& filter)
{
    statement.bind(":states", filter.states.empty() ? std::nullopt : std::optional(codesToJson(filter.states)))
        .bind(":profession", filter.profession)
        .bind(":issued_from", filter.issuedFrom)
        .bind(":issued_until", filter.issuedUntil)
        .bind(":text", foldForSearch(filter.text));
}

/// The column that orders, and the direction as SQL says it.
struct Ordering {
    QString column;
    bool hasId = true; ///< ties are possible: the id decides
    QString direction;
    QString beyond;
};

Ordering orderingOf(const CertificatesWanted& wanted)
{
    const QString direction = wanted.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    const QString beyond = wanted.descending ? QStringLiteral("<") : QStringLiteral(">");
    switch (wanted.order) {
    case CertificateOrder::Name:
        return {QStringLiteral("certificate.sort_key"), true, direction, beyond};
    case CertificateOrder::Date:
        return {QStringLiteral("certificate.issued_on"), true, direction, beyond};
    case CertificateOrder::Serial:
        return {QStringLiteral("certificate.serial"), false, direction, beyond};
    }
    Q_UNREACHABLE();
}

QString behindOf(const Ordering& ordering)
{
    if (!ordering.hasId)
        return QStringLiteral("AND %1 %2 :after_key").arg(ordering.column, ordering.beyond);
    return QStringLiteral("AND (%1, certificate.id) %2 (:after_key, :after_id)").arg(ordering.column, ordering.beyond);
}

QString orderOf(const Ordering& ordering)
{
    if (!ordering.hasId)
        return QStringLiteral("%1 %2").arg(ordering.column, ordering.direction);
    return QStringLiteral("%1 %2, certificate.id %2").arg(ordering.column, ordering.direction);
}

void bindAfter(Statement& statement, CertificateOrder order, const CertificateListRow& after)
{
    switch (order) {
    case CertificateOrder::Name:
        statement.bind(":after_key", after.sortKey).bind(":after_id", after.id);
        return;
    case CertificateOrder::Date:
        statement.bind(":after_key", after.issuedOn).bind(":after_id", after.id);
        return;
    case CertificateOrder::Serial:
        statement.bind(":after_key", after.serial);
        return;
    }
}

} // namespace

CertificateRows::CertificateRows(Connection& connection)
    : m_connection(connection)
{
}

Result<Page<CertificateListRow>> CertificateRows::page(
    const CertificatesWanted& wanted, const CertificateListRow* after)
{
    const Ordering ordering = orderingOf(wanted);
    const QString behind = after == nullptr ? QString() : behindOf(ordering);
    Statement statement = Statement::on(m_connection, statementText().arg(condition(), behind, orderOf(ordering)));
    bindFilter(statement, wanted.filter);
    if (after != nullptr)
        bindAfter(statement, wanted.order, *after);
    auto rows = statement.bind(":limit", wanted.limit + 1).map(certificateFrom);
    if (!rows)
        return rows.error();
    return toPage(*std::move(rows), static_cast<size_t>(wanted.limit));
}

Result<int> CertificateRows::count(const CertificateFilter& filter)
{
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM certificate
            JOIN application ON application.id = certificate.application
            JOIN programme ON programme.id = application.programme
        WHERE %1)").arg(condition()));
    bindFilter(statement, filter);
    const auto counted = statement.integer();
    if (!counted)
        return counted.error();
    return static_cast<int>(*counted);
}

Result<NumberUse> CertificateRows::useOf(qint64 first, qint64 last)
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FILTER (WHERE state <> 'spoiled') AS living, count(*) FILTER (WHERE state = 'spoiled') AS spoiled
        FROM certificate WHERE ordinal BETWEEN :first AND :last)"))
                           .bind(":first", first)
                           .bind(":last", last)
                           .mapOne([](const Row& row) -> Result<NumberUse> {
                               RowReader read(row);
                               const int living = read.number("living");
                               const int spoiled = read.number("spoiled");
                               return read.finish(NumberUse {living, spoiled});
                           });
    if (!found)
        return found.error();
    return found->value_or(NumberUse());
}

} // namespace tanu
