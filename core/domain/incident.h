#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>

namespace tanu {

/// What an entry of a session's log is about.
enum class IncidentCategory { Environment, Candidate, Staff, Technical, Other };

inline constexpr int incidentCategoryCount = static_cast<int>(IncidentCategory::Other) + 1;

/// One entry of the log of a session: written once, never changed (R11.2, R13, R14).
struct Incident {
    IncidentId id;
    SessionId session;
    QDateTime occurredAt; ///< UTC, to the second
    IncidentCategory category = IncidentCategory::Other;
    QString kind; ///< a code of `incidentKinds`; empty for Other
    std::optional<ApplicationId> application; ///< the candidate whom it concerns
    std::optional<StaffId> staff; ///< the member of staff whom it concerns
    QString text;
    QDateTime writtenAt; ///< UTC
    StaffId writtenBy;
};

/// The kinds of a category, in the order in which they are offered:
///
/// - environment: comfort, disturbance, noise, power, weather
/// - candidate: behaviour, complaint, identity, illness, late, absent
/// - staff: behaviour, error, late, absent
/// - technical: computer, network, printing, workstation, software
/// - other: none
QStringList incidentKinds(IncidentCategory category);

/// Errors: FieldMalformed{"kind", typed} for a kind that the category does not have; Other has the empty one only.
Result<void> checkIncidentKind(IncidentCategory category, const QString& kind);

/// Stable codes: `environment`, `candidate`, `staff`, `technical`, `other`.
QString codeOf(IncidentCategory category);
/// Errors: FieldMalformed{"category", typed}.
Result<IncidentCategory> parseIncidentCategory(const QString& code);

} // namespace tanu
