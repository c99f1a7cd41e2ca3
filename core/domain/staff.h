#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/ids.h"
#include "core/domain/rules/role.h"
#include "core/domain/values/personname.h"

#include <vector>

namespace tanu {

/// One who works for the center (S1).
struct StaffMember {
    StaffId id;
    PersonName name;
    Bilingual position;
    Roles roles;
    bool isActive = true;
};

enum class CommissionKind { Exam, Appeal };
enum class CommissionSeat { Chair, Member, Secretary };

/// A commission by order of the head (R9.1): a chair, at least two members who vote with the chair, and a
/// secretary who keeps the protocol and does not vote.
struct Commission {
    struct Seat {
        StaffId staff;
        CommissionSeat seat;
    };

    CommissionId id;
    CommissionKind kind = CommissionKind::Exam;
    Bilingual name;
    QString orderNumber;
    QDate orderDate;
    std::vector<Seat> seats;
    bool isActive = true;
};

/// R9.1: exactly one chair, at least two members, exactly one secretary, nobody in two seats.
/// Errors: CommissionIncomplete{chair | members | secretary | twice}.
Result<void> checkCommission(const Commission& commission);

QString codeOf(CommissionKind kind);
QString codeOf(CommissionSeat seat);
Result<CommissionKind> parseCommissionKind(const QString& code);
Result<CommissionSeat> parseCommissionSeat(const QString& code);

} // namespace tanu
