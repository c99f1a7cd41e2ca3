#pragma once

#include "core/domain/application.h"
#include "core/domain/intake/intake.h"
#include "core/services/applications/addattachment.h"

namespace tanu {

/// What staff say beside the form itself.
struct RegistrationOptions {
    bool confirmedIinMismatch = false; ///< birth date or sex differ from the digits of the IIN, and are right
    bool confirmedTooYoungToday = false; ///< the exam comes on or after the first allowed date (L18.1)
    bool confirmedOutsideLaw = false; ///< L2.3: it is registered to be refused with reasons (R5.2)
    std::optional<ApplicationId> retakeOf = std::nullopt; ///< R19: the case that this one takes up again
    QString draftKey = {}; ///< the draft of kind `application` that this form was; discarded with the registration
};

struct RegisteredApplication {
    ApplicationId id;
    QString numberText; ///< `2026/0017`
};

/// Registers an application by the form of Annex 1 (R4.1).
///
/// - Everything of `problemsOf`; the first problem is the error (the form shows them all by calling it itself).
/// - L15.1: the profession stands in the register; L17.2.4: the programme is the newest approved one.
/// - L29.1: the voucher was not used, and is the person's only one of its calendar year.
/// - A person has one open case per profession and level.
/// - L2.3: a person outside the law is registered once staff confirmed it; only the head's reasoned refusal can follow.
/// - R19: a retake is of a case of this person, profession and level that was not passed.
/// - R4.1: gapless number within the year, time; opens the terms of R5.1, R5.2 and R5.3 (W4).
/// Errors: AccreditationEnded{date, ground} (L26.6), those of `problemsOf`, those of `checkRetake`, ConfirmationMissing{warnings}, TooYoung{age, first allowed date},
/// NotFound{"programme", id}, ProfessionNotInRegister{code}, ChangedMeanwhile{"programme"} if a newer version is
/// approved, SamePersonOpenCase{number}, VoucherUnusable{reason}, those of AddAttachment, RoleNotAllowed, those of
/// the database.
class RegisterApplication {
public:
    explicit RegisterApplication(Desk& desk);

    Result<RegisteredApplication> run(const ApplicationFields& fields,
        const std::vector<NewAttachment>& attachments = {}, const RegistrationOptions& options = {});

private:
    Desk& m_desk;
};

} // namespace tanu
