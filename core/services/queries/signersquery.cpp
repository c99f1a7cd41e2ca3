#include "core/services/queries/signersquery.h"

#include "core/database/transaction.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/sessions/signprotocol.h"
#include "core/storage/accounttable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"

#include <functional>

namespace tanu {

namespace {

using CheckSigner = std::function<Result<void>(const Actor&)>;

bool isOfPerson(const Error& error)
{
    return error.kind == ErrorKind::FourEyes || error.kind == ErrorKind::NotSeated
        || error.kind == ErrorKind::RoleNotAllowed;
}

/// Those of the staff whom the check lets sign: with an account to do it with, and without.
Result<void> findOthers(Connection& connection, Action action, const CheckSigner& check, SigningRight& right)
{
    const auto staff = StaffTable(connection).all();
    if (!staff)
        return staff.error();
    for (const StaffMember& member : *staff) {
        if (!member.isActive || !(member.roles & rolesFor(action)))
            continue;
        const auto allowed = check({member.id, member.name.shortForm(), member.roles});
        if (!allowed && !isOfPerson(allowed.error()))
            return allowed.error();
        if (!allowed)
            continue;
        const auto account = AccountTable(connection).find(member.id);
        if (!account)
            return account.error();
        const bool canSignIn = account->has_value() && (*account)->isActive;
        (canSignIn ? right.others : right.withoutAccount).push_back(member);
    }
    return {};
}

Result<SigningRight> rightOf(Connection& connection, Action action, const Actor& signer, const CheckSigner& check)
{
    const auto allowed = check(signer);
    if (allowed)
        return SigningRight {};
    if (!isOfPerson(allowed.error()))
        return allowed.error();
    SigningRight right;
    right.refusal = allowed.error();
    right.roles = action == Action::SignProtocol || action == Action::CorrectProtocol ? Roles() : rolesFor(action);
    if (const auto found = findOthers(connection, action, check, right); !found)
        return found.error();
    return right;
}

/// The protocol that counts for the candidate's place; nothing where there is none yet.
Result<std::optional<ProtocolRow>> protocolOf(Connection& connection, const ApplicationId& application)
{
    const auto place = SessionCandidateTable(connection).find(application);
    if (!place)
        return place.error();
    if (!place->has_value())
        return std::optional<ProtocolRow>();
    return ProtocolTable(connection).latestOf((*place)->session);
}

/// Of the document of this case; without a protocol there is nobody to be kept from it.
Result<CheckSigner> checkOfDocument(Connection& connection, const ApplicationId& application)
{
    const auto protocol = protocolOf(connection, application);
    if (!protocol)
        return protocol.error();
    if (!protocol->has_value())
        return CheckSigner([](const Actor&) { return Result<void>(); });
    return CheckSigner([&connection, application, row = **protocol](const Actor& one) {
        return PrepareCertificates::checkSigner(connection, application, row, one);
    });
}

} // namespace

SignersQuery::SignersQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<SigningRight> SignersQuery::ofRefusal(const ApplicationId& application, const Actor& signer)
{
    return inTransaction(m_connection, [&]() -> Result<SigningRight> {
        return rightOf(m_connection, Action::RefuseApplication, signer,
            [&](const Actor& one) { return RefuseApplication::checkSigner(m_connection, application, one); });
    }, Transaction::Kind::Read);
}

Result<SigningRight> SignersQuery::ofProtocol(const ProtocolId& id, const Actor& signer)
{
    return inTransaction(m_connection, [&]() -> Result<SigningRight> {
        const auto protocol = ProtocolTable(m_connection).load(id);
        if (!protocol)
            return protocol.error();
        if (protocol->signedOn)
            return SigningRight {};
        if (protocol->replaces)
            return rightOf(m_connection, Action::CorrectProtocol, signer,
                [&](const Actor& one) { return CorrectProtocol::checkSigner(m_connection, *protocol, one); });
        const auto session = SessionTable(m_connection).load(protocol->session);
        if (!session)
            return session.error();
        return rightOf(m_connection, Action::SignProtocol, signer,
            [&](const Actor& one) { return SignProtocol::checkSigner(m_connection, *session, *protocol, one); });
    }, Transaction::Kind::Read);
}

Result<SigningRight> SignersQuery::ofDocument(const ApplicationId& application, const Actor& signer)
{
    return inTransaction(m_connection, [&]() -> Result<SigningRight> {
        const auto check = checkOfDocument(m_connection, application);
        if (!check)
            return check.error();
        return rightOf(m_connection, Action::PrepareCertificate, signer, *check);
    }, Transaction::Kind::Read);
}

Result<DocumentsRight> SignersQuery::ofDocuments(const std::vector<ApplicationId>& applications, const Actor& signer)
{
    return inTransaction(m_connection, [&]() -> Result<DocumentsRight> {
        DocumentsRight rights;
        for (const ApplicationId& application : applications) {
            const auto check = checkOfDocument(m_connection, application);
            if (!check)
                return check.error();
            const auto allowed = (*check)(signer);
            if (!allowed && !isOfPerson(allowed.error()))
                return allowed.error();
            (allowed ? rights.open : rights.refused).push_back(application);
            if (allowed || rights.refused.size() > 1)
                continue;
            auto right = rightOf(m_connection, Action::PrepareCertificate, signer, *check);
            if (!right)
                return right.error();
            rights.ofFirst = *std::move(right);
        }
        return rights;
    }, Transaction::Kind::Read);
}

} // namespace tanu
