#pragma once

#include "core/services/certificates/preparecertificates.h"
#include "core/services/queries/casequery.h"

#include <optional>

namespace tanu::desktop {

class DeskContext;

/// The case that the page shows, and what the page may do with it; knows no widgets.
class CaseController {
public:
    explicit CaseController(DeskContext& context);

    /// Reads it anew. Errors: NotFound{"application", id}, those of the database.
    Result<void> load(const ApplicationId& id);
    Result<void> reload();
    /// Null before `load`.
    [[nodiscard]] const Case* file() const { return m_file ? &*m_file : nullptr; }

    /// Done in the room of its session, not on this page.
    [[nodiscard]] static bool isOfSession(Action action);
    /// What may be done besides the next step, in the order of the lifecycle, each once; steps of the session left out.
    [[nodiscard]] std::vector<Action> otherActions() const;

    /// Gives the document its number (R18.1). Errors: those of PrepareCertificates.
    Result<PreparedCertificate> prepareDocument();

private:
    DeskContext& m_context;
    std::optional<Case> m_file;
};

} // namespace tanu::desktop
