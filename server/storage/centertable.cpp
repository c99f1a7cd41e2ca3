#include "server/storage/centertable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define CENTER_COLUMNS                                                                                       \
    "number, name_kk, name_ru, bin, region, accredited_from, accredited_until, terminated_on, block_size, "  \
    "added_at"

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
    return read.finish([&] { return RegisteredCenter{*number, name, *bin, region, term, blockSize, addedAt}; });
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
                            terminated_on, block_size, added_at)
        VALUES (:number, :name_kk, :name_ru, :bin, :region, :from, :until, :terminated, :block_size, :at))"))
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
