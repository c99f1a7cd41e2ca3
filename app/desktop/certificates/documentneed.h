#pragma once

#include "core/domain/rules/role.h"

#include <QtCore/QString>

#include <optional>

namespace tanu::desktop {

class CertificateTables;

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

} // namespace tanu::desktop
