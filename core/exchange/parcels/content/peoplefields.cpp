#include "core/exchange/parcels/content/peoplefields.h"

namespace tanu {

namespace {

constexpr int allRoles = 63;

Cbor cborOf(const Commission::Seat& seat)
{
    return ParcelMap().add("staff"_f, seat.staff).add("seat"_f, codeOf(seat.seat)).take();
}

std::optional<Commission::Seat> readSeat(Fields& fields)
{
    return Commission::Seat {readId<StaffId>(fields, "staff"_f), fields.code("seat"_f, parseCommissionSeat)};
}

} // namespace

void addName(ParcelMap& map, const PersonName& name)
{
    map.add("surname"_f, name.surname()).add("givenName"_f, name.givenName()).add("patronymic"_f, name.patronymic());
}

std::optional<PersonName> readName(Fields& fields)
{
    const QString surname = readText(fields, "surname"_f);
    const QString givenName = readText(fields, "givenName"_f);
    return fields.accept("surname"_f, PersonName::of(surname, givenName, readText(fields, "patronymic"_f)));
}

Cbor cborOf(const StaffMember& member)
{
    ParcelMap map;
    map.add("id"_f, member.id);
    addName(map, member.name);
    return map.add("position"_f, member.position)
        .add("roles"_f, static_cast<qint64>(member.roles.toInt()))
        .addTruth("active"_f, member.isActive)
        .take();
}

std::optional<StaffMember> readStaffMember(Fields& fields)
{
    const auto id = readId<StaffId>(fields, "id"_f);
    const auto name = readName(fields);
    const Bilingual position = readWords(fields, "position"_f);
    const auto roles = static_cast<int>(fields.number("roles"_f, 0, allRoles));
    const bool isActive = fields.truth("active"_f);
    if (!name)
        return std::nullopt;
    return StaffMember {id, *name, position, Roles::fromInt(roles), isActive};
}

Cbor cborOf(const Commission& commission)
{
    Cbor::Array seats;
    for (const Commission::Seat& seat : commission.seats)
        seats.push_back(cborOf(seat));
    return ParcelMap()
        .add("id"_f, commission.id)
        .add("kind"_f, codeOf(commission.kind))
        .add("name"_f, commission.name)
        .add("orderNumber"_f, commission.orderNumber)
        .add("orderDate"_f, commission.orderDate)
        .add("seats"_f, Cbor(seats))
        .addTruth("active"_f, commission.isActive)
        .take();
}

std::optional<Commission> readCommission(Fields& fields)
{
    return Commission {readId<CommissionId>(fields, "id"_f), fields.code("kind"_f, parseCommissionKind),
        readWords(fields, "name"_f), readText(fields, "orderNumber"_f), fields.date("orderDate"_f),
        readList(fields, "seats"_f, readSeat), fields.truth("active"_f)};
}

Cbor cborOf(const SeatProfessions& seat)
{
    return ParcelMap().add("staff"_f, seat.staff).add("professions"_f, Cbor::texts(seat.professions)).take();
}

std::optional<SeatProfessions> readSeatProfessions(Fields& fields)
{
    return SeatProfessions {readId<StaffId>(fields, "staff"_f), fields.texts("professions"_f, parcellimit::text)};
}

Cbor cborOf(const Tie& tie)
{
    return ParcelMap()
        .add("staff"_f, tie.staff)
        .add("person"_f, tie.person)
        .add("kind"_f, codeOf(tie.kind))
        .add("note"_f, tie.note)
        .add("declaredAt"_f, tie.declaredAt)
        .add("declaredBy"_f, tie.declaredBy)
        .take();
}

std::optional<Tie> readTie(Fields& fields)
{
    return Tie {readId<StaffId>(fields, "staff"_f), readId<PersonId>(fields, "person"_f),
        fields.code("kind"_f, parseTieKind), readText(fields, "note"_f), fields.moment("declaredAt"_f),
        readId<StaffId>(fields, "declaredBy"_f)};
}

Cbor cborOf(const AccountRow& account)
{
    return ParcelMap()
        .add("staff"_f, account.staff)
        .add("login"_f, account.login.toString())
        .add("password"_f, account.password)
        .add("changedAt"_f, account.changedAt)
        .addTruth("mustChange"_f, account.mustChange)
        .addTruth("active"_f, account.isActive)
        .take();
}

std::optional<AccountRow> readAccount(Fields& fields)
{
    const auto login = fields.parsed<Login>("login"_f);
    if (!login)
        return std::nullopt;
    AccountRow account {readId<StaffId>(fields, "staff"_f), *login, fields.text("password"_f, parcellimit::text),
        fields.moment("changedAt"_f), fields.truth("mustChange"_f)};
    account.isActive = fields.truth("active"_f);
    return account;
}

} // namespace tanu
