#pragma once

#include "core/domain/application.h"
#include "core/domain/bilingual.h"
#include "core/domain/session.h"
#include "core/domain/staff.h"
#include "core/services/sessions/decision.h"

namespace tanu {

/// A voting member who does not agree, and why (R17.2).
struct Dissent {
    StaffId member;
    QString text;

    friend bool operator==(const Dissent&, const Dissent&) = default;
};

/// Everything that a protocol says (R17.2), frozen in words and numbers of the moment when it was drafted: what is
/// renamed or corrected elsewhere later changes nothing here.
struct ProtocolContent {
    struct Member {
        StaffId staff;
        QString name; ///< in full
        CommissionSeat seat = CommissionSeat::Member;
        friend bool operator==(const Member&, const Member&) = default;
    };
    struct Candidate {
        ApplicationId application;
        QString applicationNumber;
        QString name; ///< in full
        Language language = Language::Kazakh;
        TheoryResult theory;
        bool admitted = false;
        std::vector<OperationMark> marks; ///< the assessor is the id of staff as text
        int points = 0;
        int maxPoints = 0; ///< 0: not admitted to practice
        int operationsDone = 0;
        int operations = 0;
        Decision decision = Decision::NotPassed;
        std::vector<DecisionReason> reasons;
        friend bool operator==(const Candidate&, const Candidate&) = default;
    };

    QString number; ///< of the protocol, `2026/0004`
    QString sessionNumber;
    Bilingual center;
    QString centerNumber; ///< four digits
    QString profession; ///< code
    Bilingual professionName;
    int level = 1;
    int programmeVersion = 1;
    Bilingual commissionName;
    QString orderNumber; ///< that formed the commission (R9.1)
    QDate orderDate;
    std::vector<Member> members;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC
    QString place;
    ExamMode mode = ExamMode::Offline;
    std::vector<Candidate> candidates; ///< in Kazakh order of the names
    std::vector<Dissent> dissents;

    friend bool operator==(const ProtocolContent&, const ProtocolContent&) = default;
};

/// The canonical form: deterministic CBOR.
QByteArray canonicalOf(const ProtocolContent& content);

/// Errors: AnswerMalformed (detail: the field).
Result<ProtocolContent> parseProtocolContent(const QByteArray& canonical);

} // namespace tanu
