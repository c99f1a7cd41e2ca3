#include "core/services/center/createcenter.h"

#include "core/services/center/profilecheck.h"
#include "core/services/deed.h"
#include "core/services/starter/loadstarter.h"
#include "core/storage/centertable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

namespace {

bool isAdministrator(const StaffMember& member)
{
    return member.isActive && member.roles.testFlag(Role::Administrator);
}

/// The head has the head's role; without an administrator the head is that too.
NewCenter withRoles(NewCenter center)
{
    center.head.roles |= Role::Head;
    center.head.isActive = true;
    if (std::none_of(center.staff.begin(), center.staff.end(), isAdministrator))
        center.head.roles |= Role::Administrator;
    return center;
}

Result<void> checkAll(const NewCenter& center)
{
    if (const Result<void> profile = checkCenter(center.profile); !profile)
        return profile;
    for (const StaffMember& member : center.staff) {
        if (const Result<void> good = checkStaffMember(member); !good)
            return good;
    }
    return {};
}

/// Who signs in first: the head if that is an administrator, else the first who is.
const StaffMember& administratorOf(const NewCenter& center)
{
    if (isAdministrator(center.head))
        return center.head;
    return *std::find_if(center.staff.begin(), center.staff.end(), isAdministrator);
}

Result<std::optional<NewCredentials>> credentialsOf(const NewCenter& center, const PasswordCost& cost)
{
    if (!center.account)
        return std::optional<NewCredentials>();
    auto made = credentialsFor(administratorOf(center), center.account->login, center.account->password, cost);
    if (!made)
        return made.error();
    return std::optional(*std::move(made));
}

Result<StaffId> addMember(Deed& deed, StaffMember member)
{
    member.id = StaffId::make(deed.now());
    if (const Result<void> inserted = StaffTable(deed.connection()).insert(member); !inserted)
        return inserted.error();
    return member.id;
}

Result<void> refuseSecondCenter(Deed& deed)
{
    const auto there = CenterTable(deed.connection()).find();
    if (!there)
        return there.error();
    if (there->has_value())
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("center"), there->value().number.toString()}, {}};
    return {};
}

Result<CreatedCenter> insertPeople(Deed& deed, const NewCenter& center)
{
    CreatedCenter created;
    const Result<StaffId> head = addMember(deed, center.head);
    if (!head)
        return head.error();
    created.head = *head;
    if (isAdministrator(center.head))
        created.administrator = *head;
    for (const StaffMember& member : center.staff) {
        const Result<StaffId> id = addMember(deed, member);
        if (!id)
            return id.error();
        created.staff.push_back(*id);
        if (created.administrator.isNull() && isAdministrator(member))
            created.administrator = *id;
    }
    return created;
}

} // namespace

CreateCenter::CreateCenter(Desk& desk, const PasswordCost& cost)
    : m_desk(desk)
    , m_cost(cost)
{
}

Result<CreatedCenter> CreateCenter::run(const NewCenter& given)
{
    const NewCenter center = withRoles(given);
    if (const Result<void> good = checkAll(center); !good)
        return good.error();
    if (const Result<void> allowed = checkRole(m_desk.actor, Action::CreateCenter); !allowed)
        return allowed.error();
    const auto credentials = credentialsOf(center, m_cost);
    if (!credentials)
        return credentials.error();
    return perform(m_desk, Action::CreateCenter, [&](Deed& deed) -> Result<CreatedCenter> {
        if (const Result<void> first = refuseSecondCenter(deed); !first)
            return first.error();
        if (const Result<void> stored = CenterTable(deed.connection()).put(center.profile); !stored)
            return stored.error();
        Result<CreatedCenter> created = insertPeople(deed, center);
        if (!created)
            return created;
        if (credentials->has_value()) {
            auto key = storeFirstAccount(deed.connection(), deed.now(), created->administrator, **credentials);
            if (!key)
                return key.error();
            created->recoveryKey = *std::move(key);
        }
        if (const Result<void> loaded = loadStarter(deed, created->head); !loaded)
            return loaded.error();
        deed.about("center");
        deed.note("number", center.profile.number.toString());
        deed.note("staff", static_cast<int>(created->staff.size()) + 1);
        return created;
    });
}

} // namespace tanu
