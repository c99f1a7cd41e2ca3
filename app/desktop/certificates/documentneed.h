#pragma once

#include "core/services/queries/signersquery.h"

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

/// Of which of these cases whoever works may make the document (S1): known before a password is asked, which would be given
/// in vain. Of all where the role is missing, which the button tells, or where it cannot be read: the service says why.
DocumentsRight rightToPrepare(const DeskContext& context, const std::vector<ApplicationId>& cases);

/// Who is left to another person, and for how many the step goes on; empty where none is or none goes on.
QString leftText(const QStringList& names, qsizetype open);

} // namespace tanu::desktop
