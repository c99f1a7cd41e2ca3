#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"
#include "core/domain/rules/role.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tanu::desktop {

class CertificateTables;
class DeskContext;

/// What the chosen documents, or the chosen cases without one, wait for (R18.1).
enum class DocumentNeed { Nothing, Number, Print, HandOver };

DocumentNeed needOf(const CertificateTables& tables);

/// How the step is offered: the words of its button for so many of them, and who may do it.
struct DocumentStep {
    QString text;
    Action action;
};
/// Nothing where nothing is needed.
std::optional<DocumentStep> stepOf(DocumentNeed need, qsizetype count);

/// Why whoever works may not make the document of the first of these cases (S1): said before a password is asked, which
/// would be given in vain. Nothing: may, or the role is missing, which the button tells.
std::optional<Error> refusalToPrepare(DeskContext& context, const std::vector<ApplicationId>& cases);

} // namespace tanu::desktop
