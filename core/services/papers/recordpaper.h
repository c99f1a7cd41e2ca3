#pragma once

#include "core/services/deed.h"

#include <QtCore/QStringList>

namespace tanu {

/// Notes in the journal that a paper of a case was printed or saved: a look into a personal file (exchange.md 30).
/// `form` is the name of its template: `contract`, `notice` ...
/// Errors: FieldEmpty{"form"}, NotFound{"application", id}, RoleNotAllowed, those of the database.
class RecordPaper {
public:
    explicit RecordPaper(Desk& desk);

    Result<void> run(const ApplicationId& application, const QString& form);

private:
    Desk& m_desk;
};

} // namespace tanu
