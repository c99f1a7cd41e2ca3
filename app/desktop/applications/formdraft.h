#pragma once

#include "core/domain/application.h"

#include <QtCore/QJsonObject>

namespace tanu::desktop {

/// An application as the form of Annex 1 keeps it in a draft, every editor under its key: what an old file fills in (R19).
///
/// - `profession` is the code of the programme's. Consent, its date and the papers of the basis are not in it: the
///   candidate gives them anew.
QJsonObject formDraftOf(const ApplicationFields& fields, const QString& profession);

} // namespace tanu::desktop
