#pragma once

#include "core/domain/values/noticechannel.h"
#include "core/domain/values/onlinelinks.h"
#include "core/services/deed.h"
#include "core/services/sessions/caseoutcome.h"

#include <map>

namespace tanu {

struct RecordedNotice {
    NoticeId id;
    QString numberText; ///< `2026/0009`
    bool late = false; ///< after the last day of R6.1
};

/// What each candidate of an online session is sent with the notice (R11.1).
using LinksByCandidate = std::map<ApplicationId, OnlineLinks>;

/// Records that notices of date, time and place were sent (R6.1): one per candidate, each its own transaction.
///
/// - R6.2 is counted again from the day of sending, unless R7 or R11.2 waived it; who is too early is refused, the
///   others are recorded. L29: so is who has a voucher that ends before the session.
/// - R11.1: for an online session access and proctoring links, which are kept with the place; `links` of others are
///   not looked at.
/// - Gapless number per notice within the year of sending; the term of R6.1 is met.
/// Errors of one: those of `checkedLinks`, VoucherUnusable{"expired", candidate, last day},
/// SessionTooEarly{candidate, first allowed date}, ActionNotAllowed{action, state}, NotFound,
/// FieldMalformed{"sentat", moment} in the future or before the case had its contract, RoleNotAllowed, those of the
/// database.
class RecordNotices {
public:
    explicit RecordNotices(Desk& desk);

    /// `sentAt` in UTC; an invalid one means now.
    std::vector<CaseOutcome<RecordedNotice>> run(const std::vector<ApplicationId>& applications,
        NoticeChannel channel, const QDateTime& sentAt = {}, const LinksByCandidate& links = {});
    /// To everybody of the session whose notice is not sent yet.
    Result<std::vector<CaseOutcome<RecordedNotice>>> run(
        const SessionId& session, NoticeChannel channel, const QDateTime& sentAt = {},
        const LinksByCandidate& links = {});

private:
    Result<RecordedNotice> recordOne(const ApplicationId& application, NoticeChannel channel, const QDateTime& sentAt,
        const LinksByCandidate& links);

    Desk& m_desk;
};

} // namespace tanu
