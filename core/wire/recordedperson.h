#pragma once

#include "core/domain/values/iin.h"
#include "core/domain/values/personname.h"
#include "core/wire/fields.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// The person of a record: by IIN, or by a foreign document (L2.4).
struct RecordedPerson {
    PersonName name;
    std::optional<Iin> iin;
    QString foreignDocument; ///< empty if there is an IIN
    QString citizenship; ///< ISO 3166 numeric code; empty: stateless or not stated
    std::optional<QDate> birthDate;

    friend bool operator==(const RecordedPerson& a, const RecordedPerson& b) = default;
};

Cbor cborOf(const RecordedPerson& person);

/// Reads the map under `name`; empty if the fields noted a problem. Neither IIN nor foreign document: the problem
/// `IdentityMissing` at `name`.
std::optional<RecordedPerson> readPerson(Fields& fields, QLatin1String name);

} // namespace tanu
