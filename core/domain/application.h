#pragma once

#include "core/domain/ids.h"
#include "core/domain/rules/lifecycle.h"
#include "core/domain/values/bin.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/gapwaiver.h"
#include "core/domain/values/iin.h"
#include "core/domain/values/language.h"
#include "core/domain/values/outsidelaw.h"
#include "core/domain/values/numbertext.h"
#include "core/domain/values/personname.h"
#include "core/domain/values/sex.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// Who the candidate is: by IIN, or, a foreigner or stateless person, by a foreign document (L2.4).
struct Identity {
    std::optional<Iin> iin;
    QString foreignDocument; ///< series and number as written on it
    QString citizenship; ///< ISO 3166 numeric code; empty for a stateless person
};

/// Who pays, and by what paper (L15.3, L27, L29).
enum class Basis { Self, Employer, Voucher };

/// Whether the qualification or single skills of it are to be recognized (L20).
enum class Sought { Qualification, Skills };

/// What Annex 1 asks, and what the center must know besides (R4.1, R9.2, R10).
struct ApplicationFields {
    PersonName name;
    Identity identity;
    QDate birthDate;
    Sex sex = Sex::Male;
    QString residence;
    QString region; ///< KATO code of the top level, for the reports (L29.4)
    QString email;
    QString mobilePhone;
    QString workPhone;

    ProgrammeId programme;
    Sought sought = Sought::Qualification;
    std::vector<QString> skills; ///< ids of the programme's skills; not empty only for Sought::Skills
    std::optional<int> earlierValidUntilYear; ///< year until which an earlier document is valid
    QString informalEducation; ///< description of the results of informal education (L19)
    QString knowledge;
    QString ownSkills;
    Language language = Language::Kazakh;
    ExamMode mode = ExamMode::Offline;
    QString specialConditions; ///< R10: what access the candidate needs

    Basis basis = Basis::Self;
    std::optional<Bin> employerBin;
    QString employerName;
    QString referral; ///< number and date of the employer's letter
    QString voucherNumber;
    QDate voucherIssued;
    QDate voucherUntil;

    bool consent = false; ///< to processing and to publication on the platform
    QDate signedOn;

    std::optional<OutsideLaw> outsideLaw = std::nullopt; ///< L2.3: the category, as told at intake
};

/// A registered application, which is also the case (R4, R5).
struct Application {
    ApplicationId id;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDateTime registeredAt; ///< UTC
    PersonId person;
    ApplicationFields fields;
    CaseState state = CaseState::Registered;
    GapWaiver gapWaiver = GapWaiver::None; ///< for the next date (R7, R11.2)
    std::optional<ApplicationId> retakeOf = std::nullopt; ///< R19: the case that this one takes up again
    int voucherExtension = 0; ///< calendar days of proved disability (L29.3)

    [[nodiscard]] QString numberText() const { return tanu::numberText(year, number); }
};

QString codeOf(Basis basis);
QString codeOf(Sought sought);
Result<Basis> parseBasis(const QString& code);
Result<Sought> parseSought(const QString& code);

} // namespace tanu
