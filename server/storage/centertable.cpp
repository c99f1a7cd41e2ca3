#include "server/storage/centertable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define CENTER_COLUMNS                                                                                       \
    "number, name_kk, name_ru, bin, region, accredited_from, accredited_until, terminated_on, block_size, "  \
    "added_at, founders"

Result<RegisteredCenter> centerFrom(const Row& row)
{
    RowReader read(row);
    const auto number = read.parsedOrNone<AccreditationNumber>("number", &AccreditationNumber::parse);
    const auto bin = read.parsedOrNone<Bin>("bin", &Bin::parse);
    const Bilingual name{read.text("name_kk"), read.text("name_ru")};
    const QString region = read.text("region");
    const AccreditationTerm term{
        read.date("accredited_from"), read.date("accredited_until"), read.optionalDate("terminated_on")};
    const int blockSize = read.number("block_size");
    const QDateTime addedAt = read.moment("added_at");
    const QString founders = read.text("founders");
    return read.finish(
        [&] { return RegisteredCenter{*number, name, *bin, region, term, blockSize, addedAt, founders}; });
}

} // namespace

CenterTable::CenterTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> CenterTable::insert(const RegisteredCenter& center, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO center (number, name_kk, name_ru, bin, region, accredited_from, accredited_until,
                            terminated_on, block_size, added_at, founders)
        VALUES (:number, :name_kk, :name_ru, :bin, :region, :from, :until, :terminated, :block_size, :at, :founders))"))
        .bind(":number", center.number.toString())
        .bind(":name_kk", center.name.kk)
        .bind(":name_ru", center.name.ru)
        .bind(":bin", center.bin.toString())
        .bind(":region", center.region)
        .bind(":from", center.term.from)
        .bind(":until", center.term.until)
        .bind(":terminated", center.term.terminated)
        .bind(":block_size", center.blockSize)
        .bind(":at", center.addedAt.isValid() ? center.addedAt : now)
        .bind(":founders", center.founders)
        .run();
}

Result<void> CenterTable::update(const RegisteredCenter& center)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE center SET name_kk = :name_kk, name_ru = :name_ru, bin = :bin, region = :region,
               block_size = :block_size, founders = :founders
        WHERE number = :number)"))
        .bind(":name_kk", center.name.kk)
        .bind(":name_ru", center.name.ru)
        .bind(":bin", center.bin.toString())
        .bind(":region", center.region)
        .bind(":block_size", center.blockSize)
        .bind(":founders", center.founders)
        .bind(":number", center.number.toString())
        .run();
}

Result<void> CenterTable::renew(const AccreditationNumber& number, const AccreditationTerm& term)
{
    const auto kept = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO former_term (center, accredited_from, accredited_until)
        SELECT number, accredited_from, accredited_until FROM center WHERE number = :number)"))
                          .bind(":number", number.toString())
                          .run();
    if (!kept)
        return kept;
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE center SET accredited_from = :from, accredited_until = :until, terminated_on = NULL
        WHERE number = :number)"))
        .bind(":from", term.from)
        .bind(":until", term.until)
        .bind(":number", number.toString())
        .run();
}

Result<std::optional<RegisteredCenter>> CenterTable::find(const AccreditationNumber& number) const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT " CENTER_COLUMNS " FROM center WHERE number = :number"))
        .bind(":number", number.toString())
        .mapOne(centerFrom);
}

Result<std::vector<RegisteredCenter>> CenterTable::all() const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT " CENTER_COLUMNS " FROM center ORDER BY number"))
        .map(centerFrom);
}

} // namespace tanu::server
