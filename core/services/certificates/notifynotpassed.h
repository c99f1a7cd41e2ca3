#pragma once

#include "core/domain/values/noticechannel.h"
#include "core/services/deed.h"

namespace tanu {

struct NotifiedNotPassed {
    QString numberText; ///< `2026/0002`
    bool late = false; ///< after the last day of R19
};

/// Tells the candidate of the decision, of the right to retake, and what to learn (R19). R19 is met.
/// Errors: FieldEmpty{"recommendations"}, ActionNotAllowed, NotFound{"application", id}, RoleNotAllowed, those of the
/// database.
class NotifyNotPassed {
public:
    explicit NotifyNotPassed(Desk& desk);

    Result<NotifiedNotPassed> run(
        const ApplicationId& application, const QString& recommendations, NoticeChannel channel);

private:
    Desk& m_desk;
};

} // namespace tanu
