#include "core/domain/foureyes.h"

#include <algorithm>
#include <iterator>

namespace tanu {

namespace {

std::vector<StaffMember> whoMay(Action action, const std::vector<StaffMember>& among)
{
    std::vector<StaffMember> able;
    std::copy_if(among.begin(), among.end(), std::back_inserter(able),
        [action](const StaffMember& member) { return member.isActive && (member.roles & rolesFor(action)); });
    return able;
}

} // namespace

Result<void> checkFourEyes(Action preparing, const StaffId& preparedBy, Action signing, const StaffId& signer,
    const std::vector<StaffMember>& staff)
{
    if (preparedBy != signer)
        return {};
    const Roles either = rolesFor(preparing) | rolesFor(signing);
    const bool hasAnother = std::any_of(staff.begin(), staff.end(), [&](const StaffMember& member) {
        return member.isActive && member.id != signer && (member.roles & either);
    });
    if (!hasAnother)
        return {};
    return Error {ErrorKind::FourEyes, {codeOf(signing)}, {}};
}

Roles rolesLackingForOneCase(const std::vector<StaffMember>& able)
{
    Roles lacking = Role::Registrar | Role::Secretary | Role::Head;
    for (const StaffMember& member : able)
        lacking &= ~member.roles;
    return lacking;
}

std::optional<StaffId> signerWhoLeavesNobody(
    const std::vector<StaffMember>& able, const std::vector<StaffMember>& staff)
{
    const std::vector<StaffMember> makers = whoMay(Action::PrepareCertificate, able);
    if (makers.empty())
        return std::nullopt;
    std::optional<StaffId> found;
    for (const StaffMember& drafter : whoMay(Action::DraftProtocol, able)) {
        for (const StaffMember& signer : whoMay(Action::SignProtocol, able)) {
            if (!checkFourEyes(Action::DraftProtocol, drafter.id, Action::SignProtocol, signer.id, able))
                continue;
            const bool isMade = std::any_of(makers.begin(), makers.end(), [&](const StaffMember& maker) {
                return checkFourEyes(Action::SignProtocol, signer.id, Action::PrepareCertificate, maker.id, staff).isOk();
            });
            if (isMade)
                return std::nullopt;
            found = signer.id;
        }
    }
    return found;
}

} // namespace tanu
