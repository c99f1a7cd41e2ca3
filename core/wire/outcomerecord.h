#pragma once

#include "core/domain/application.h"
#include "core/domain/bilingual.h"
#include "core/domain/session.h"
#include "core/domain/values/nqflevel.h"
#include "core/wire/recordedperson.h"

namespace tanu {

/// Counts of the stages as they were held; whole numbers.
struct StageCounts {
    int theoryCorrect = 0; ///< R15
    int theoryTotal = 0; ///< 0: the theoretical stage was not held
    int practiceDone = 0; ///< operations performed by the map (R16)
    int practiceTotal = 0; ///< 0: not admitted to practice, or not held

    friend bool operator==(const StageCounts&, const StageCounts&) = default;
};

/// The appeal that made the outcome what it is (R23); the protocol stays as it was signed.
struct OutcomeAppeal {
    QString number; ///< as people read it, `2026/0003`
    QDate decidedOn;

    friend bool operator==(const OutcomeAppeal&, const OutcomeAppeal&) = default;
};

/// Content of a record of kind `outcome`: how one recognition procedure ended (P7.5, R17, R18.2).
///
/// - One per decision of a protocol, whether passed or not; the id of the record is not the application's.
/// - R23: an upheld appeal is the next revision of the same record, passed, with the appeal in it.
struct OutcomeRecord {
    ApplicationId application;
    QString applicationNumber; ///< as people read it, `2026/0017`
    RecordedPerson person;
    QString professionCode; ///< the key of the register of professions
    Bilingual professionName;
    NqfLevel level;
    Decision decision = Decision::NotPassed;
    StageCounts stages;
    QDate sessionDate;
    QString protocolNumber;
    QDate protocolDate;
    ExamMode mode = ExamMode::Offline;
    Language language = Language::Kazakh;
    Basis basis = Basis::Self;
    std::optional<Bin> employerBin; ///< only with Basis::Employer
    QString voucherNumber; ///< only with Basis::Voucher
    QString region; ///< KATO code of the top level (L29.4); may be empty
    std::optional<OutcomeAppeal> appeal = std::nullopt; ///< only with Decision::Passed

    friend bool operator==(const OutcomeRecord&, const OutcomeRecord&) = default;
};

/// The content of a RecordRevision.
QByteArray contentOf(const OutcomeRecord& record);

/// Every field through the domain's `parse`; the problem's path says which one, e.g. `stages.theoryCorrect`.
Reading<OutcomeRecord> readOutcomeRecord(const QByteArray& content);

/// The same for content that was decoded already.
Reading<OutcomeRecord> readOutcomeRecord(const Cbor& content);

} // namespace tanu
