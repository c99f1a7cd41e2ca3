#pragma once

#include "core/domain/values/noticechannel.h"
#include "core/services/deed.h"
#include "core/services/sessions/caseoutcome.h"

namespace tanu {

struct RecordedNotice {
    NoticeId id;
    QString numberText; ///< `2026/0009`
    bool late = false; ///< after the last day of R6.1
};

/// Records that notices of date, time and place were sent (R6.1): one per candidate, each its own transaction.
///
/// - R6.2 is counted again from the day of sending; who is too early is refused, the others are recorded.
/// - Gapless number per notice within the year of sending; the term of R6.1 is met.
/// Errors of one: SessionTooEarly{candidate, first allowed date}, ActionNotAllowed{action, state}, NotFound,
/// FieldMalformed{"sentat", moment} in the future or before the case had its contract, RoleNotAllowed, those of the
/// database.
class RecordNotices {
public:
    explicit RecordNotices(Desk& desk);

    /// `sentAt` in UTC; an invalid one means now.
    std::vector<CaseOutcome<RecordedNotice>> run(const std::vector<ApplicationId>& applications,
        NoticeChannel channel, const QDateTime& sentAt = {});
    /// To everybody of the session whose notice is not sent yet.
    Result<std::vector<CaseOutcome<RecordedNotice>>> run(
        const SessionId& session, NoticeChannel channel, const QDateTime& sentAt = {});

private:
    Result<RecordedNotice> recordOne(const ApplicationId& application, NoticeChannel channel, const QDateTime& sentAt);

    Desk& m_desk;
};

} // namespace tanu
