#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/ids.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tanu {

/// An appeal commission, and whether it may hear one appeal (R21).
struct AppealCommissionChoice {
    CommissionId id;
    Bilingual name;
    QString orderNumber;
    QDate orderDate;
    QStringList members; ///< in full, the chair first
    std::optional<Error> refusal; ///< why not: MemberMayNotSit; nothing: it may

    [[nodiscard]] bool isAllowed() const { return !refusal; }
};

/// The active appeal commissions, the newest order first, for the choice of who hears an appeal. Reads only.
/// Errors: NotFound{"appeal", id}, those of the database.
class AppealCommissionsQuery {
public:
    explicit AppealCommissionsQuery(Connection& connection);

    Result<std::vector<AppealCommissionChoice>> load(const AppealId& appeal);

private:
    Connection& m_connection;
};

} // namespace tanu
