#pragma once

#include "core/domain/staff.h"
#include "core/services/desk.h"

#include <optional>
#include <vector>

namespace tanu {

/// Whether somebody may sign, as it is told before a password is asked (S1).
struct SigningRight {
    std::optional<Error> refusal; ///< why not: FourEyes, NotSeated or RoleNotAllowed; nothing: may
    std::vector<StaffMember> others; ///< where it is refused: who else may and can sign in, by the alphabet
    std::vector<StaffMember> withoutAccount; ///< who else may and cannot sign in
    Roles roles = {}; ///< of the deed, where a role alone gives it; none where it needs a seat in the session

    [[nodiscard]] bool isOpen() const { return !refusal; }
};

/// Of many documents: which whoever works may make.
struct DocumentsRight {
    std::vector<ApplicationId> open; ///< in the order in which they were asked for
    std::vector<ApplicationId> refused;
    SigningRight ofFirst; ///< of the first that is refused; open where none is
};

/// Asks the rules of the services that sign, for whoever works and for everybody who could be handed the desk.
/// Reads only. Errors: NotFound, RowCorrupt, those of the database.
class SignersQuery {
public:
    explicit SignersQuery(Connection& connection);

    /// The refusal of an application (R5.2).
    Result<SigningRight> ofRefusal(const ApplicationId& application, const Actor& signer);
    /// The protocol of a session, or a correction of it (R17.2); where it is signed already, open.
    Result<SigningRight> ofProtocol(const ProtocolId& protocol, const Actor& signer);
    /// The document that follows from the protocol or from the appeal (R18.1, R23); without a signed protocol, open.
    Result<SigningRight> ofDocument(const ApplicationId& application, const Actor& signer);
    /// The same of each of these.
    Result<DocumentsRight> ofDocuments(const std::vector<ApplicationId>& applications, const Actor& signer);

private:
    Connection& m_connection;
};

} // namespace tanu
