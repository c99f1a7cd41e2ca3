#pragma once

#include "core/domain/rules/looks.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/obligations/acceptrecount.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/recountquery.h"
#include "core/services/queries/signersquery.h"

#include <optional>

namespace tanu::desktop {

class DeskContext;

/// The case that the page shows, and what the page may do with it; knows no widgets.
class CaseController {
public:
    explicit CaseController(DeskContext& context);

    /// Opens it: a look into the personal file, noted first (exchange.md 30). No entry, no look: after an error no case
    /// is shown. Errors: those of LookIntoFile, those of CaseQuery.
    Result<void> load(const ApplicationId& id);
    /// Reads it anew for a page that stayed open; what was shown stays after an error. Errors: as `load`.
    Result<void> reload();
    /// Null before `load`.
    [[nodiscard]] const Case* file() const { return m_file ? &*m_file : nullptr; }

    /// Done in the room of its session, not on this page.
    [[nodiscard]] static bool isOfSession(Action action);
    /// What may be done besides the next step, in the order of the lifecycle, each once; `RegisterApplication` takes up
    /// the case again (R19). Steps of the session are left out.
    [[nodiscard]] std::vector<Action> otherActions() const;
    /// Whether something of the session may be done though the next step is not.
    [[nodiscard]] bool isSessionOpen() const;
    /// What the action is called on this case.
    [[nodiscard]] QString verb(Action action) const;

    /// Under which a paper of the case is offered to be saved, without its ending.
    [[nodiscard]] QString fileName(const QString& paper) const;

    /// Terms of the case that would be counted otherwise now, and nobody has decided about (W4).
    [[nodiscard]] const std::vector<RecountItem>& recounts() const { return m_recounts; }
    /// Errors: those of AcceptRecount, NotFound{"recount", code}.
    Result<void> decideRecount(Obligation obligation, RecountDecision decision);

    /// Whether whoever works may sign this action here (S1); open for what is no signature of a second person, and where it
    /// cannot be read: then the service says why.
    [[nodiscard]] SigningRight rightTo(Action action) const;

    /// Gives the document its number (R18.1), by the signature of who acts. Errors: Cancelled if they went back, those of
    /// PrepareCertificates.
    Result<PreparedCertificate> prepareDocument();

private:
    Result<void> read(const ApplicationId& id, Look look);
    Result<void> readRecounts();
    [[nodiscard]] bool isPossible(Action action) const;
    [[nodiscard]] bool waitsForHead() const;

    DeskContext& m_context;
    std::optional<Case> m_file;
    std::vector<RecountItem> m_recounts;
};

} // namespace tanu::desktop
