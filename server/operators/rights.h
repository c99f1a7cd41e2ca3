#pragma once

#include "server/operators/operatorrole.h"

#include <array>

namespace tanu::server {

/// What somebody may see or do in the console.
enum class Right {
    SeeOverview,
    SeeCenters,
    AddCenter, ///< P4, L17.2.1
    ChangeCenter, ///< L26.1
    MakeEnrolmentCode, ///< exchange.md 6
    FenceDevice, ///< exchange.md 14
    ChangeAccreditation, ///< L23.5, L26
    CancelDocuments, ///< L26.2
    SeeBatches,
    CarryBatches, ///< exchange.md 16: to bring in what a center has on a stick, and to take its answer along
    SeeMonths, ///< P7.5
    RemindOfMonths, ///< P7.5, also to stop the issuing of a center that owes one
    SeeRegisters,
    EditRegisters, ///< P6, P9
    EditCenterRegisters, ///< L11.2, L26.5: those of the accredited centers and of who may not be renewed
    SeeFiles, ///< P10, also those that were withdrawn
    PublishFiles, ///< P10
    AskSupport, ///< P15
    SeeRequests,
    AnswerRequests, ///< P15, P16
    SeeAnalysis, ///< P18, P22
    EditAnalysis, ///< P18, P21
    SeeJournal, ///< P13.5
    SeeOperators,
    ChangeOperators,
};

/// One row of the table: a right and who has it.
struct RightRow {
    Right right;
    const char* code; ///< stable, for tests and the journal
    unsigned roles; ///< bits of OperatorRole
};

constexpr unsigned bitOf(OperatorRole role)
{
    return 1U << static_cast<unsigned>(role);
}

namespace rightsof {
inline constexpr unsigned administrator = bitOf(OperatorRole::Administrator);
inline constexpr unsigned body = bitOf(OperatorRole::NationalBody);
inline constexpr unsigned state = bitOf(OperatorRole::StateBody);
inline constexpr unsigned chamber = bitOf(OperatorRole::NationalChamber);
inline constexpr unsigned regional = bitOf(OperatorRole::RegionalChamber);
inline constexpr unsigned auditor = bitOf(OperatorRole::Auditor);
inline constexpr unsigned everyone = administrator | body | state | chamber | regional | auditor;
} // namespace rightsof

/// Who may do what: the only place where it stands.
/// - The National chamber accredits, revokes, has documents cancelled and keeps the registers of that (L11.2, L23, L26); the
///   administrator runs the platform and answers its users (P12, P15); the National body keeps the registers and writes the
///   analysis (P8, P9, P18); state bodies, regional chambers and the auditor read.
inline constexpr std::array rightsTable {
    RightRow {Right::SeeOverview, "see-overview", rightsof::everyone},
    RightRow {Right::SeeCenters, "see-centers", rightsof::everyone},
    RightRow {Right::AddCenter, "add-center", rightsof::administrator | rightsof::chamber},
    RightRow {Right::ChangeCenter, "change-center", rightsof::administrator | rightsof::chamber},
    RightRow {Right::MakeEnrolmentCode, "make-enrolment-code", rightsof::administrator},
    RightRow {Right::FenceDevice, "fence-device", rightsof::administrator},
    RightRow {Right::ChangeAccreditation, "change-accreditation", rightsof::chamber},
    RightRow {Right::CancelDocuments, "order-cancellation", rightsof::chamber},
    RightRow {Right::SeeBatches, "see-batches", rightsof::administrator | rightsof::body | rightsof::auditor},
    RightRow {Right::CarryBatches, "carry-batches", rightsof::administrator},
    RightRow {Right::SeeMonths, "see-months",
        rightsof::administrator | rightsof::body | rightsof::chamber | rightsof::auditor},
    RightRow {Right::RemindOfMonths, "remind-of-months", rightsof::administrator | rightsof::body},
    RightRow {Right::SeeRegisters, "see-registers", rightsof::everyone},
    RightRow {Right::EditRegisters, "edit-registers", rightsof::administrator | rightsof::body},
    RightRow {Right::EditCenterRegisters, "edit-center-registers",
        rightsof::administrator | rightsof::body | rightsof::chamber},
    RightRow {Right::SeeFiles, "see-files", rightsof::administrator | rightsof::body | rightsof::auditor},
    RightRow {Right::PublishFiles, "publish-files", rightsof::administrator | rightsof::body},
    RightRow {Right::AskSupport, "file-request", rightsof::everyone},
    RightRow {Right::SeeRequests, "see-requests", rightsof::administrator | rightsof::auditor},
    RightRow {Right::AnswerRequests, "answer-requests", rightsof::administrator},
    RightRow {Right::SeeAnalysis, "see-analysis",
        rightsof::administrator | rightsof::body | rightsof::state | rightsof::chamber | rightsof::auditor},
    RightRow {Right::EditAnalysis, "write-analysis", rightsof::body},
    RightRow {Right::SeeJournal, "see-journal", rightsof::administrator | rightsof::auditor},
    RightRow {Right::SeeOperators, "see-operators", rightsof::administrator | rightsof::auditor},
    RightRow {Right::ChangeOperators, "manage-operators", rightsof::administrator},
};

/// Whether this role has this right.
bool isGranted(OperatorRole role, Right right);

QString codeOf(Right right);

} // namespace tanu::server
