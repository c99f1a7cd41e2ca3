#pragma once

#include "core/services/desk.h"

#include <QtCore/QDate>

namespace tanu {

/// Records that the accreditation was taken away before its term was over (L26.6): from this day on the center takes no
/// applications, starts no sessions and issues nothing, and says why.
///
/// - Within the term of the accreditation; the day may lie ahead.
/// - Ended once; a new accreditation that begins later (SaveCenter) lifts it.
/// Errors: FieldEmpty{"ground"}, FieldMalformed{"endedon", date}, AlreadyThere{"accreditation-end", date},
/// NotFound{"center"}, RoleNotAllowed, those of the database.
class EndAccreditation {
public:
    explicit EndAccreditation(Desk& desk);

    Result<void> run(QDate on, const QString& ground);

private:
    Desk& m_desk;
};

} // namespace tanu
