#pragma once

#include "core/base/result.h"
#include "core/domain/values/workcalendar.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// What is done with an accreditation during its term (L26).
enum class AccreditationAct {
    Suspended, ///< until the center shows that the violation is removed
    Resumed, ///< L26.5: the violation is removed
    Revoked, ///< L26.2
    NotRenewable, ///< L26.5: violations against health, life and safety; it is never resumed
};

/// Stable codes: `suspended`, `resumed`, `revoked`, `not-renewable`.
QString codeOf(AccreditationAct act);
/// Errors: FieldMalformed{"act", typed}.
Result<AccreditationAct> parseAccreditationAct(const QString& code);

/// One act, as it was decided.
struct AccreditationStep {
    AccreditationAct act = AccreditationAct::Suspended;
    QDate on; ///< from this day on
    QString ground;
    QString clause; ///< `L26.2`

    friend bool operator==(const AccreditationStep&, const AccreditationStep&) = default;
};

/// What the acts of an accreditation make of it.
enum class AccreditationState { Valid, Suspended, Revoked, NotRenewable };

QString codeOf(AccreditationState state); ///< `valid`, `suspended`, `revoked`, `not-renewable`

/// The state after an act; nothing where it cannot be done: resuming what is valid, resuming what is not renewable
/// (L26.5), suspending twice, revoking what is revoked.
std::optional<AccreditationState> transition(AccreditationState from, AccreditationAct act);

/// The state after all of them, given in the order in which they were decided; those that cannot be done change nothing.
AccreditationState stateAfter(const std::vector<AccreditationStep>& steps);

/// The act by which the center may not act on this day, the acts in the order in which they were decided; nothing: it may.
std::optional<AccreditationStep> stopOn(const std::vector<AccreditationStep>& steps, QDate date);

/// Errors: AccreditationSuspended{date since, ground} (L26.2), AccreditationEnded{date since, ground} for what was revoked
/// (L26.6).
Result<void> checkActsOn(const std::vector<AccreditationStep>& steps, QDate date);

/// The terms of a revocation: decided within ten working days after the event or the detection (L26.3), a copy sent to
/// the center within three working days after the decision (L26.4).
struct RevocationTerms {
    QDate decideBy;
    QDate tellBy;
};

RevocationTerms revocationTerms(QDate event, QDate decided, const WorkCalendar& calendar);

} // namespace tanu
