#pragma once

#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace tanu {

/// `22.11.2026`; an invalid date is a blank to be filled in by hand.
QString shortDate(const QDate& date);

/// `«22» қараша 2026 ж.`, `«22» ноября 2026 г.`
QString longDate(const QDate& date, Language language);

/// As Annex 1 of the order writes it: `2026 жылғы «22» қараша`; in Russian as longDate.
QString annexDate(const QDate& date, Language language);

/// The text, or a blank to be filled in by hand.
QString orBlank(const QString& text);

} // namespace tanu
