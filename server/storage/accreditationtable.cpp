#include "server/storage/accreditationtable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

struct CenterTerm {
    QString center;
    AccreditationTerm term;
};

struct CenterStep {
    QString center;
    AccreditationStep step;
};

Result<CenterTerm> termFrom(const Row& row)
{
    RowReader read(row);
    const QString center = read.text("center");
    const QDate from = read.date("accredited_from");
    const QDate until = read.date("accredited_until");
    return read.finish(CenterTerm {center, {from, until, read.optionalDate("terminated_on")}});
}

Result<CenterStep> stepFrom(const Row& row)
{
    RowReader read(row);
    CenterStep found;
    found.center = read.text("center");
    found.step.act = read.parsed<AccreditationAct>("act", &parseAccreditationAct);
    found.step.on = read.date("on_day");
    found.step.ground = read.text("ground");
    found.step.clause = read.text("clause");
    return read.finish(std::move(found));
}

/// Of one center, or of all where it is empty.
Result<QHash<QString, Accreditation>> accreditationsOf(Connection& connection, const QString& center)
{
    const int isAll = center.isEmpty() ? 1 : 0;
    const auto terms = Statement::on(connection, QStringLiteral(R"(
        SELECT number AS center, accredited_from, accredited_until, terminated_on FROM center
        WHERE :all = 1 OR number = :center
        UNION ALL
        SELECT center, accredited_from, accredited_until, NULL FROM former_term
        WHERE :all = 1 OR center = :center ORDER BY 1, 2)"))
                           .bind(":all", isAll)
                           .bind(":center", center)
                           .map(termFrom);
    if (!terms)
        return terms.error();
    const auto steps = Statement::on(connection, QStringLiteral(R"(
        SELECT center, act, on_day, ground, clause FROM accreditation_act
        WHERE :all = 1 OR center = :center ORDER BY center, order_number)"))
                           .bind(":all", isAll)
                           .bind(":center", center)
                           .map(stepFrom);
    if (!steps)
        return steps.error();
    QHash<QString, Accreditation> found;
    for (const CenterTerm& one : *terms)
        found[one.center].terms.push_back(one.term);
    for (const CenterStep& one : *steps)
        found[one.center].acts.push_back(one.step);
    return found;
}

} // namespace

AccreditationTable::AccreditationTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<Accreditation>> AccreditationTable::find(const AccreditationNumber& center) const
{
    const auto found = accreditationsOf(m_connection, center.toString());
    if (!found)
        return found.error();
    const auto it = found->constFind(center.toString());
    return it == found->constEnd() ? std::optional<Accreditation>() : std::optional(*it);
}

Result<QHash<QString, Accreditation>> AccreditationTable::all() const
{
    return accreditationsOf(m_connection, QString());
}

} // namespace tanu::server
