#pragma once

#include "core/exchange/transport.h"
#include "core/services/desk.h"
#include "core/wire/supportmessage.h"

namespace tanu {

/// The kind of draft that is half typed to the support (`Drafts`), under `draftKeyOf`.
inline const QString supportDraftKind = QStringLiteral("support");

/// Sends a request of the acting person to the support of the platform (P15).
///
/// - The id is kept before anything is sent, together with what it stands for: where the answer is lost, the same words
///   again are the same request and get the same number. Other words are another request.
/// - With the receipt, signed by the server and to this very request, in one transaction: the journal's entry (number, last
///   day for the answer) and the request among those that are followed (FetchAnswers); the draft and the id go.
/// - What was typed is not noted in the journal: it tells who somebody is.
class AskSupport {
public:
    AskSupport(Desk& desk, Transport& transport);

    /// Errors: RoleNotAllowed, FileTooLarge{file name, greatest size}, NotEnrolled, those of ServerConversation (what the
    /// server does not take is ServerRefused), those of the database.
    Result<SupportReceipt> run(const SupportWords& words, const IsStopped& isStopped = {});

private:
    Result<QByteArray> ownId(const SupportWords& words);
    Result<void> keep(const SupportReceipt& receipt, const SupportWords& words);

    Desk& m_desk;
    Transport& m_transport;
};

} // namespace tanu
