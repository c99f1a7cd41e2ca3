#pragma once

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// Last day on which a document issued on `issued` is valid (L21.5): the same day of the month, `months`
/// later, or the last day of a shorter month. Nothing if the register of professions sets no term.
std::optional<QDate> validUntil(QDate issued, std::optional<int> months);

/// Whether a document without or with a last day is valid on `on`, both ends included (L21.5).
bool isValidOn(QDate issued, std::optional<QDate> until, QDate on);

} // namespace tanu
