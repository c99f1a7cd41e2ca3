#pragma once

#include "core/domain/ids.h"
#include "core/domain/rules/sickleave.h"

#include <QtCore/QDateTime>

namespace tanu {

/// How the center was told of a disability.
enum class ReportChannel { InPerson, Phone, Post, Email, Message, Platform };

/// The second step of R7: the sheet that was handed in.
struct DisabilityProof {
    QDateTime provedAt; ///< UTC
    StaffId provedBy;
    SickLeave sheet;
    AttachmentId attachment; ///< the paper in the package
};

/// A temporary disability of one case (R7): reported, then proved. One that was taken back stays without a proof.
struct Disability {
    DisabilityId id;
    ApplicationId application;
    std::optional<SessionId> session; ///< the one that was given up or missed
    QDateTime reportedAt; ///< when the center was told, UTC
    StaffId reportedBy; ///< who wrote it down
    ReportChannel channel = ReportChannel::Phone;
    QString report; ///< what was told
    std::optional<DisabilityProof> proof = std::nullopt;
};

/// Stable codes: `in-person`, `phone`, `post`, `email`, `message`, `platform`.
QString codeOf(ReportChannel channel);
/// Errors: FieldMalformed{"channel", typed}.
Result<ReportChannel> parseReportChannel(const QString& code);

} // namespace tanu
