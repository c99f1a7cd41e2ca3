#include "core/storage/centertable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Center> centerOf(const Row& row)
{
    RowReader read(row);
    const auto bin = read.parsedOrNone<Bin>("bin", [](const QString& text) { return Bin::parse(text); });
    const auto number = read.parsedOrNone<AccreditationNumber>(
        "number", [](const QString& text) { return AccreditationNumber::parse(text); });
    const Bilingual name {read.text("name_kk"), read.text("name_ru")};
    const QDate from = read.date("accredited_from");
    const QDate until = read.date("accredited_until");
    const Bilingual address {read.text("address_kk"), read.text("address_ru")};
    const QString phone = read.text("phone");
    const QString email = read.text("email");
    const auto endedOn = read.optionalDate("accreditation_ended");
    const QString ground = read.text("accreditation_ground");
    std::optional<AccreditationEnd> ended;
    if (endedOn)
        ended.emplace(AccreditationEnd {*endedOn, ground});
    return read.finish([&] { return Center {name, *bin, *number, from, until, address, phone, email, ended}; });
}

} // namespace

CenterTable::CenterTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<Center>> CenterTable::find()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT name_kk, name_ru, bin, number, accredited_from, accredited_until, address_kk, address_ru, phone, email,
            accreditation_ended, accreditation_ground
        FROM center)"))
        .mapOne(centerOf);
}

Result<Center> CenterTable::load()
{
    const auto center = find();
    if (!center)
        return center.error();
    if (!center->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("center"), QString()}, {}};
    return **center;
}

Result<void> CenterTable::put(const Center& center)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT OR REPLACE INTO center (only, name_kk, name_ru, bin, number, accredited_from, accredited_until,
            address_kk, address_ru, phone, email, accreditation_ended, accreditation_ground)
        VALUES (1, :name_kk, :name_ru, :bin, :number, :accredited_from, :accredited_until,
            :address_kk, :address_ru, :phone, :email, :ended, :ground))"))
        .bind(":name_kk", center.name.kk)
        .bind(":name_ru", center.name.ru)
        .bind(":bin", center.bin.toString())
        .bind(":number", center.number.toString())
        .bind(":accredited_from", center.accreditedFrom)
        .bind(":accredited_until", center.accreditedUntil)
        .bind(":address_kk", center.address.kk)
        .bind(":address_ru", center.address.ru)
        .bind(":phone", center.phone)
        .bind(":email", center.email)
        .bind(":ended", center.ended ? std::optional(center.ended->on) : std::nullopt)
        .bind(":ground", center.ended ? center.ended->ground : QStringLiteral(""))
        .run();
}

} // namespace tanu
