#pragma once

#include "core/domain/application.h"
#include "core/domain/bilingual.h"
#include "core/domain/session.h"
#include "core/domain/staff.h"
#include "core/domain/substitution.h"
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
    /// Who sat instead of whom, why and by which order (R9.1).
    struct Replacement {
        StaffId out;
        QString outName; ///< in full
        StaffId in; ///< null: nobody, the seat stayed empty
        QString inName;
        QString candidate; ///< for whom alone, in full; empty: the whole session
        SubstitutionReason reason = SubstitutionReason::Absent;
        QString explanation;
        QString orderNumber; ///< empty where nobody sat instead
        QDate orderDate;
        friend bool operator==(const Replacement&, const Replacement&) = default;
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
    /// What is corrected: the protocol that was signed before stays as it is (R17.2).
    struct Correction {
        ProtocolId replaces;
        QString number; ///< of the old one
        QDate signedOn; ///< as the old one says
        QString reason;
        std::optional<QDate> countsFrom; ///< the day on which the old one was really signed, where it says another
        friend bool operator==(const Correction&, const Correction&) = default;
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
    std::vector<Member> members; ///< who sat at the end, the chair first
    std::vector<Replacement> replacements; ///< in order of time (R9.1)
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC
    QString place;
    ExamMode mode = ExamMode::Offline;
    std::vector<Candidate> candidates; ///< in Kazakh order of the names
    std::vector<Dissent> dissents;
    std::optional<Correction> correction; ///< of a protocol that corrects another

    friend bool operator==(const ProtocolContent&, const ProtocolContent&) = default;
};

/// The name of somebody who sat at any time; the id's text for anybody else.
QString nameOfMember(const ProtocolContent& content, const StaffId& staff);

/// Only who votes can dissent (R17.2). Errors: NotFound{"member", id}.
Result<void> checkDissents(const ProtocolContent& content);

/// The canonical form: deterministic CBOR.
QByteArray canonicalOf(const ProtocolContent& content);

/// Errors: AnswerMalformed (detail: the field).
Result<ProtocolContent> parseProtocolContent(const QByteArray& canonical);

} // namespace tanu
