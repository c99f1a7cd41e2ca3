#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/values/noticechannel.h"
#include "core/domain/values/numbertext.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// Whether an appeal is heard (R20).
enum class Admission {
    InTime, ///< nobody needs to decide
    Waits, ///< late: the head decides
    Admitted,
    Refused,
};

/// What the appeal commission decides (R22). Upheld: the candidate passed (R23).
enum class AppealOutcome { Upheld, Rejected };

/// How one member of the appeal commission voted.
struct AppealVote {
    StaffId member;
    bool isFor = false; ///< for upholding the appeal
    QString dissent; ///< in the member's own words; may be empty

    friend bool operator==(const AppealVote&, const AppealVote&) = default;
};

/// A candidate's appeal against the decision of the exam commission (R20-R23, L22).
struct Appeal {
    AppealId id;
    ApplicationId application;
    ProtocolId protocol; ///< signed; it is appealed against
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDate receivedOn; ///< when the center got it
    QDateTime registeredAt; ///< UTC
    StaffId registeredBy;
    bool isLate = false; ///< received after the last day of R20
    QString grounds;
    Admission admission = Admission::InTime;
    QString admissionReason;
    std::optional<StaffId> admittedBy;
    std::optional<CommissionId> commission;
    std::optional<QDateTime> assignedAt; ///< UTC
    std::optional<QDate> decidedOn;
    std::optional<AppealOutcome> decision;
    std::optional<StaffId> decidedBy; ///< who recorded the decision; nothing before that was kept
    QString reasons;
    std::vector<AppealVote> votes;
    std::optional<QDateTime> sentAt; ///< UTC; of the decision, or of the refusal to hear it
    std::optional<NoticeChannel> channel;

    [[nodiscard]] QString numberText() const
    {
        return tanu::numberText(year, number);
    }
};

/// Stable codes: `in-time`, `waits`, `admitted`, `refused`; `upheld`, `rejected`.
QString codeOf(Admission admission);
QString codeOf(AppealOutcome outcome);
/// Errors: FieldMalformed{"admission" | "decision", typed}.
Result<Admission> parseAdmission(const QString& code);
Result<AppealOutcome> parseAppealOutcome(const QString& code);

} // namespace tanu
