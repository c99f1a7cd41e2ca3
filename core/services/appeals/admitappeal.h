#pragma once

#include "core/domain/appeal.h"
#include "core/services/deed.h"

namespace tanu {

/// How a refusal to hear an appeal reached the candidate.
struct AppealLetter {
    NoticeChannel channel = NoticeChannel::Hand;
    QDateTime sentAt; ///< UTC; an invalid one means now
};

/// The head decides whether a late appeal is heard (R20).
///
/// - Admitted, it goes to the appeal commission; refused, the candidate gets a letter with the reason and the case is
///   AppealRejected: nothing is owed any more.
/// Errors: FieldEmpty{"reason"}, ActionNotAllowed{action, admission} unless it waits for this, or of the case,
/// FieldMalformed{"sentat", moment} in the future or before the appeal came, NotFound{"appeal", id}, RoleNotAllowed,
/// those of the database.
class AdmitAppeal {
public:
    explicit AdmitAppeal(Desk& desk);

    Result<void> admit(const AppealId& id, const QString& reason);
    Result<void> refuse(const AppealId& id, const QString& reason, const AppealLetter& letter);

private:
    Desk& m_desk;
};

} // namespace tanu
