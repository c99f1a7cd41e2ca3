#pragma once

#include "core/domain/ids.h"
#include "core/domain/rules/violations.h"
#include "core/domain/staff.h"
#include "core/domain/values/numbertext.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// The stage of the exam in which something happened (R9).
enum class ExamStage { Theory, Practice };

/// Who noticed a violation: the commission (R13.off) or online proctoring (R13.on).
enum class ViolationSource { Commission, Proctoring };

/// An act of violation (R14): written once, kept in the candidate's personal file.
struct Violation {
    /// A member who signs the act, named as on that day.
    struct Signer {
        StaffId staff;
        QString name; ///< in full
        CommissionSeat seat = CommissionSeat::Member;
        friend bool operator==(const Signer&, const Signer&) = default;
    };

    ViolationId id;
    SessionId session;
    ApplicationId application;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDateTime occurredAt; ///< UTC, to the second
    ExamStage stage = ExamStage::Theory;
    QString thing; ///< a code of `prohibitedThings`, or in words
    QString description;
    QString explanation; ///< of the candidate; may be empty
    ViolationSource source = ViolationSource::Commission;
    Consequence consequence = Consequence::Warning;
    std::vector<Signer> signers; ///< the chair first
    std::optional<IncidentId> incident; ///< its entry in the log of the session
    QDateTime recordedAt; ///< UTC
    StaffId recordedBy;

    [[nodiscard]] QString numberText() const
    {
        return tanu::numberText(year, number);
    }
};

/// Stable codes: `theory`, `practice`. Errors: FieldMalformed{"stage", typed}.
QString codeOf(ExamStage stage);
Result<ExamStage> parseExamStage(const QString& code);

/// Stable codes: `commission`, `proctoring`. Errors: FieldMalformed{"source", typed}.
QString codeOf(ViolationSource source);
Result<ViolationSource> parseViolationSource(const QString& code);

} // namespace tanu
