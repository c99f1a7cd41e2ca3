#pragma once

#include "core/domain/application.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"

#include <vector>

namespace tanu {

/// Where on the form of Annex 1 something is wrong.
enum class IntakeField {
    Identity, ///< IIN and foreign document together (L2.4)
    Citizenship,
    BirthDate,
    Residence,
    Region,
    Email,
    MobilePhone,
    WorkPhone,
    Programme,
    Skills,
    EarlierValidUntilYear,
    InformalEducation,
    Language,
    Mode,
    EmployerBin,
    EmployerName,
    Referral,
    VoucherNumber,
    VoucherIssued,
    VoucherUntil,
    Consent,
    SignedOn,
};

struct FieldProblem {
    IntakeField field = IntakeField::Identity;
    Error error;

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

/// What does not fit but may be true: staff confirm it, it refuses nothing (R4.1).
enum class ApplicationWarning {
    BirthDateDiffersFromIin, ///< the digits have not been bound to personal data since 2013
    SexDiffersFromIin,
    TooYoungToday, ///< L18.1 counts on the day of the exam, which may come after the birthday
    OutsideLaw, ///< L2.3: it is registered, because R5.2 wants the refusal reasoned and signed by the head
};

/// Stable codes: `birth-date-differs`, `sex-differs`, `too-young-today`, `outside-law`.
QString codeOf(ApplicationWarning warning);
/// The clause that the warning cites: `R4.1`, `L18.1`, `L2.3`.
QString clauseOf(ApplicationWarning warning);

/// Everything of the form that refuses the application by itself, in the order of the form, so that each can
/// be shown at its field at once. Empty: it may be registered, as far as the form alone can tell.
///
/// - L2.4 identity by IIN or foreign document; R4.1 birth date, residence, mobile phone, consent, signature's
///   date not in the future; e-mail and work phone right if given.
/// - L15.1 the profession not withdrawn; L17.2.4 the programme approved; R9.2 language and mode offered.
/// - L20: skills where skills are sought, all of this programme; none where the qualification is.
/// - L19: informal results only where the programme allows them.
/// - L15.3: employer's BIN, name, referral; L29: voucher's number, dates, validity today; L29.4: its region.
/// The name is a PersonName and so cannot be wrong; while the typed one still is, pass any stand-in: no rule
/// looks at it. `programme` and `profession` are null while none is picked: then Programme is FieldEmpty and
/// what hangs on it is not checked.
std::vector<FieldProblem> problemsOf(
    const ApplicationFields& fields, const Programme* programme, const Profession* profession, QDate today);

/// What staff must confirm. `programme` may be null.
std::vector<ApplicationWarning> warningsOf(
    const ApplicationFields& fields, const Programme* programme, QDate today);

} // namespace tanu
