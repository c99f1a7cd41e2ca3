#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/domain/application.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/services/desk.h"

#include <QtCore/QStringList>

namespace tanu {

/// The center as papers in this language name it; the city is what stands before the first comma of the address.
/// Errors: NotFound{"center"}.
Result<CenterDetails> centerDetails(Connection& connection, Language language);

/// What every paper of a case needs.
struct CaseGround {
    Application application;
    Programme programme;
    Profession profession;
    CenterDetails center;

    [[nodiscard]] Language language() const { return application.fields.language; }
    [[nodiscard]] QString person() const { return application.fields.name.full(); }
    [[nodiscard]] QString professionName() const { return profession.name.in(language()); }
    /// IIN, or number of the foreign document (L2.4).
    [[nodiscard]] QString identityNumber() const;
};

/// Errors: NotFound{"application", id}, RowCorrupt.
Result<CaseGround> caseGround(Connection& connection, const ApplicationId& id);

/// These words in one language.
QStringList textsIn(const std::vector<Bilingual>& words, Language language);

} // namespace tanu
