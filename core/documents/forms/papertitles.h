#pragma once

#include "core/domain/values/language.h"

#include <QtCore/QString>

namespace tanu {

/// What a paper is called in a list of contents, by the name of its template: `contract` is `Шарт`.
/// The name itself where it is none of the forms.
QString paperTitle(const QString& paper, Language language);

} // namespace tanu
