#include "core/storage/stafftable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"

namespace tanu {

namespace {

constexpr int greatestRoles = 63;

Result<StaffMember> memberOf(const Row& row)
{
    RowReader read(row);
    const StaffId id = read.id<StaffId>("id");
    const QString surname = read.text("surname");
    const QString givenName = read.text("given_name");
    const QString patronymic = read.text("patronymic");
    const auto name = PersonName::of(surname, givenName, patronymic);
    if (!name)
        read.fail("surname", nameOf(name.error().kind));
    const Bilingual position {read.text("position_kk"), read.text("position_ru")};
    const int roles = read.number("roles");
    if (roles < 0 || roles > greatestRoles)
        read.fail("roles", QString::number(roles));
    const bool active = read.boolean("active");
    return read.finish([&] { return StaffMember {id, *name, position, Roles::fromInt(roles), active}; });
}

Error notFound(const StaffId& id)
{
    return {ErrorKind::NotFound, {QStringLiteral("staff"), id.toText()}, {}};
}

} // namespace

StaffTable::StaffTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> StaffTable::insert(const StaffMember& member)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO staff (id, surname, given_name, patronymic, position_kk, position_ru, roles, active, sort_key)
        VALUES (:id, :surname, :given_name, :patronymic, :position_kk, :position_ru, :roles, :active, :sort_key))"))
        .bind(":id", member.id)
        .bind(":surname", member.name.surname())
        .bind(":given_name", member.name.givenName())
        .bind(":patronymic", member.name.patronymic())
        .bind(":position_kk", member.position.kk)
        .bind(":position_ru", member.position.ru)
        .bind(":roles", member.roles.toInt())
        .bind(":active", member.isActive)
        .bind(":sort_key", kazakhSortKey(member.name.full()))
        .run();
}

Result<void> StaffTable::update(const StaffMember& member)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE staff SET surname = :surname, given_name = :given_name, patronymic = :patronymic,
            position_kk = :position_kk, position_ru = :position_ru, roles = :roles, active = :active,
            sort_key = :sort_key
        WHERE id = :id)"))
        .bind(":surname", member.name.surname())
        .bind(":given_name", member.name.givenName())
        .bind(":patronymic", member.name.patronymic())
        .bind(":position_kk", member.position.kk)
        .bind(":position_ru", member.position.ru)
        .bind(":roles", member.roles.toInt())
        .bind(":active", member.isActive)
        .bind(":sort_key", kazakhSortKey(member.name.full()))
        .bind(":id", member.id)
        .runCounting();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return notFound(member.id);
    return {};
}

Result<std::optional<StaffMember>> StaffTable::find(const StaffId& id)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, surname, given_name, patronymic, position_kk, position_ru, roles, active
        FROM staff WHERE id = :id)"))
        .bind(":id", id)
        .mapOne(memberOf);
}

Result<StaffMember> StaffTable::load(const StaffId& id)
{
    const auto member = find(id);
    if (!member)
        return member.error();
    if (!member->has_value())
        return notFound(id);
    return **member;
}

Result<std::vector<StaffMember>> StaffTable::all()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, surname, given_name, patronymic, position_kk, position_ru, roles, active
        FROM staff ORDER BY sort_key, id)"))
        .map(memberOf);
}

Result<int> StaffTable::countActive(Role role)
{
    const auto count = Statement::on(m_connection, QStringLiteral(
        "SELECT count(*) FROM staff WHERE active = 1 AND (roles & :role) <> 0"))
        .bind(":role", static_cast<int>(role))
        .integer();
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

} // namespace tanu
