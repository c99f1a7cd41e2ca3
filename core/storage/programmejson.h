#pragma once

#include "core/domain/programme.h"

#include <QtCore/QJsonObject>

namespace tanu {

/// The content of a qualification programme as JSON: one form for the starter's files
/// (`resources/registers/programmes/*.json`), for the table and for import and export.
///
/// - `profession`, `nqfLevel` and `version` are written too, and read from here.
/// - Id and approval are no content: the table keeps them beside it.
QJsonObject programmeToJson(const Programme& programme);

/// Errors: FieldMalformed{path of the field, what stands there}. The id stays null and the approval empty; what
/// else the file holds (`priceTenge`) is ignored.
Result<Programme> programmeFromJson(const QJsonObject& json);

} // namespace tanu
