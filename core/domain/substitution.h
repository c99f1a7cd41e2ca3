#pragma once

#include "core/domain/ids.h"

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>

namespace tanu {

/// What binds a member of a commission to a person, so that the member does not sit for that person (R9.1).
enum class TieKind { Related, Employs, Taught, Other };

/// A member who is related to, employs or taught a person (R9.1).
struct Tie {
    StaffId staff;
    PersonId person;
    TieKind kind = TieKind::Related;
    QString note;
    QDateTime declaredAt; ///< UTC
    StaffId declaredBy;
};

/// Why a member does not sit. The first three are recusals (R9.1).
enum class SubstitutionReason { Related, Employs, Taught, Absent, Ill, Other };

/// Who sits instead of whom, by an order of the head (R9.1).
///
/// - For one candidate only (a recusal), or, with a null `application`, in the whole session from that moment on.
/// - A null `in`: nobody; the seat stays empty, and no order is needed.
struct Substitution {
    SubstitutionId id;
    SessionId session;
    ApplicationId application; ///< null: the whole session
    StaffId out;
    StaffId in; ///< null: nobody
    SubstitutionReason reason = SubstitutionReason::Absent;
    QString explanation;
    QString orderNumber;
    QDate orderDate;
    QDateTime madeAt; ///< UTC
    StaffId madeBy;
};

/// Related, employs or taught: the member is bound to a candidate.
bool isRecusal(SubstitutionReason reason);

/// Stable codes: `related`, `employs`, `taught`, `other`; and `absent`, `ill`.
QString codeOf(TieKind kind);
QString codeOf(SubstitutionReason reason);
/// Errors: FieldMalformed{"tie" | "reason", typed}.
Result<TieKind> parseTieKind(const QString& code);
Result<SubstitutionReason> parseSubstitutionReason(const QString& code);

} // namespace tanu
