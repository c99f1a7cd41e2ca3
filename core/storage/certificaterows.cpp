#include "core/storage/certificaterows.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/searchcondition.h"

namespace tanu {

namespace {

/// As in the list of applications: matches of a search that are put in order by the page.
constexpr int fewAmongNames = 5000;
constexpr int fewInTime = 1000;

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
    certificate.cancelledOn = read.optionalDate("cancelled_on");
    certificate.cancelledGround = read.text("cancelled_ground");
    certificate.sortKey = read.bytes("sort_key");
    return read.finish(certificate);
}

/// The WHERE of the filter with the values behind it.
class Narrowing {
public:
    static Result<Narrowing> of(Connection& connection, const CertificateFilter& filter, CertificateOrder order)
    {
        const bool byName = order == CertificateOrder::Name;
        const auto words = SearchCondition::of(connection, filter.text, byName ? fewAmongNames : fewInTime);
        if (!words)
            return words.error();
        return Narrowing(filter, *words);
    }

    [[nodiscard]] bool hasOneState() const { return m_filter.states.size() == 1; }
    /// Best read from a few ids that are known, or from a few names.
    [[nodiscard]] bool isByIds() const { return m_words.isByIds(); }
    [[nodiscard]] bool isByNames() const { return m_words.isByNames(); }

    [[nodiscard]] QString sql() const
    {
        QStringList conditions {QStringLiteral("1 = 1")};
        if (!m_filter.states.empty())
            conditions.append(QStringLiteral("certificate.state IN (%1)").arg(stateNames().join(QStringLiteral(", "))));
        if (!m_filter.profession.isEmpty())
            conditions.append(QStringLiteral("programme.profession = :profession"));
        if (m_filter.issuedFrom.isValid())
            conditions.append(QStringLiteral("certificate.issued_on >= :issued_from"));
        if (m_filter.issuedUntil.isValid())
            conditions.append(QStringLiteral("certificate.issued_on <= :issued_until"));
        if (m_filter.session)
            conditions.append(QStringLiteral("certificate.protocol IN (SELECT id FROM protocol WHERE session = :session)"));
        if (m_filter.commission)
            conditions.append(QStringLiteral("certificate.protocol IN (SELECT protocol.id FROM protocol JOIN exam_session"
                                             " ON exam_session.id = protocol.session WHERE commission = :commission)"));
        if (!m_words.isEmpty())
            conditions.append(m_words.sql(QStringLiteral("certificate.id"), QStringLiteral("certificate.sort_key"),
                QStringLiteral("SELECT c.id FROM application AS a JOIN certificate AS c ON c.application = a.id "
                               "WHERE a.person = :person_meant")));
        return conditions.join(QStringLiteral(" AND "));
    }

    void bindTo(Statement& statement) const
    {
        for (size_t i = 0; i < m_filter.states.size(); ++i)
            statement.bind(QStringLiteral(":state%1").arg(i), codeOf(m_filter.states[i]));
        if (!m_filter.profession.isEmpty())
            statement.bind(":profession", m_filter.profession);
        if (m_filter.issuedFrom.isValid())
            statement.bind(":issued_from", m_filter.issuedFrom);
        if (m_filter.issuedUntil.isValid())
            statement.bind(":issued_until", m_filter.issuedUntil);
        if (m_filter.session)
            statement.bind(":session", *m_filter.session);
        if (m_filter.commission)
            statement.bind(":commission", *m_filter.commission);
        m_words.bindTo(statement);
    }

private:
    Narrowing(const CertificateFilter& filter, const SearchCondition& words)
        : m_filter(filter)
        , m_words(words)
    {
    }

    [[nodiscard]] QStringList stateNames() const
    {
        QStringList names;
        for (size_t i = 0; i < m_filter.states.size(); ++i)
            names.append(QStringLiteral(":state%1").arg(i));
        return names;
    }

    const CertificateFilter& m_filter;
    SearchCondition m_words;
};

/// The column that orders, the indexes that have the rows in this order, and the direction as SQL says it.
struct Ordering {
    QString column;
    QString tie; ///< the column that decides where the first one is equal; empty: it never is
    QString index;
    QString indexOfState; ///< the same order within one state
    QString direction;
    QString beyond;
};

Ordering orderingOf(const CertificatesWanted& wanted)
{
    const QString direction = wanted.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    const QString beyond = wanted.descending ? QStringLiteral("<") : QStringLiteral(">");
    switch (wanted.order) {
    case CertificateOrder::Name:
        return {QStringLiteral("certificate.sort_key"), QStringLiteral("certificate.id"), QStringLiteral("certificate_by_name"),
            QStringLiteral("certificate_by_state_name"), direction, beyond};
    case CertificateOrder::Date:
        return {QStringLiteral("certificate.issued_on"), QStringLiteral("certificate.ordinal"), QStringLiteral("certificate_by_date"),
            QStringLiteral("certificate_by_state_date"), direction, beyond};
    case CertificateOrder::Serial:
        return {QStringLiteral("certificate.serial"), {}, QStringLiteral("sqlite_autoindex_certificate_2"),
            QStringLiteral("certificate_by_state_serial"), direction, beyond};
    }
    Q_UNREACHABLE();
}

/// Why named: what the planner chooses by itself changes with the statistics of ANALYZE, and then pages get sorted.
QString indexFor(const Ordering& ordering, const Narrowing& narrowing)
{
    if (narrowing.isByIds())
        return QStringLiteral("sqlite_autoindex_certificate_1");
    if (narrowing.isByNames())
        return QStringLiteral("certificate_by_name");
    return narrowing.hasOneState() ? ordering.indexOfState : ordering.index;
}

QString behindOf(const Ordering& ordering)
{
    if (ordering.tie.isEmpty())
        return QStringLiteral("AND %1 %2 :after_key").arg(ordering.column, ordering.beyond);
    return QStringLiteral("AND (%1, %2) %3 (:after_key, :after_tie)").arg(ordering.column, ordering.tie, ordering.beyond);
}

QString orderOf(const Ordering& ordering)
{
    if (ordering.tie.isEmpty())
        return QStringLiteral("%1 %2").arg(ordering.column, ordering.direction);
    return QStringLiteral("%1 %3, %2 %3").arg(ordering.column, ordering.tie, ordering.direction);
}

/// `%1` the index, `%2` the condition, `%3` how a row lies behind the one before it, `%4` the order.
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
            certificate.spoiled_reason, certificate.handed_over_at, certificate.collected_by,
            certificate.cancelled_on, certificate.cancelled_ground, certificate.sort_key
        FROM certificate INDEXED BY %1
            CROSS JOIN application ON application.id = certificate.application
            CROSS JOIN programme ON programme.id = application.programme
            CROSS JOIN profession ON profession.code = programme.profession
        WHERE %2 %3
        ORDER BY %4 LIMIT :limit)");
    return text;
}

void bindAfter(Statement& statement, CertificateOrder order, const CertificateListRow& after)
{
    switch (order) {
    case CertificateOrder::Name:
        statement.bind(":after_key", after.sortKey).bind(":after_tie", after.id);
        return;
    case CertificateOrder::Date:
        statement.bind(":after_key", after.issuedOn).bind(":after_tie", after.ordinal);
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
    const auto narrowing = Narrowing::of(m_connection, wanted.filter, wanted.order);
    if (!narrowing)
        return narrowing.error();
    const Ordering ordering = orderingOf(wanted);
    const QString behind = after == nullptr ? QString() : behindOf(ordering);
    Statement statement = Statement::on(m_connection, statementText().arg(
        indexFor(ordering, *narrowing), narrowing->sql(), behind, orderOf(ordering)));
    narrowing->bindTo(statement);
    if (after != nullptr)
        bindAfter(statement, wanted.order, *after);
    auto rows = statement.bind(":limit", wanted.limit + 1).map(certificateFrom);
    if (!rows)
        return rows.error();
    return toPage(*std::move(rows), static_cast<size_t>(wanted.limit));
}

Result<int> CertificateRows::count(const CertificateFilter& filter)
{
    const auto narrowing = Narrowing::of(m_connection, filter, CertificateOrder::Date);
    if (!narrowing)
        return narrowing.error();
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM certificate
            JOIN application ON application.id = certificate.application
            JOIN programme ON programme.id = application.programme
        WHERE %1)").arg(narrowing->sql()));
    narrowing->bindTo(statement);
    const auto counted = statement.integer();
    if (!counted)
        return counted.error();
    return static_cast<int>(*counted);
}

Result<std::vector<CertificateId>> CertificateRows::ids(const CertificateFilter& filter)
{
    const auto narrowing = Narrowing::of(m_connection, filter, CertificateOrder::Date);
    if (!narrowing)
        return narrowing.error();
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT certificate.id FROM certificate
            JOIN application ON application.id = certificate.application
            JOIN programme ON programme.id = application.programme
        WHERE %1 ORDER BY certificate.ordinal)").arg(narrowing->sql()));
    narrowing->bindTo(statement);
    return statement.map([](const Row& row) {
        RowReader read(row);
        return read.finish(read.id<CertificateId>("id"));
    });
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
