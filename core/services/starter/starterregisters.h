#pragma once

#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/domain/values/calendarday.h"
#include "core/domain/values/money.h"

#include <vector>

namespace tanu {

/// A level of the national qualifications framework, for reading.
struct NqfLevelText {
    NqfLevel level;
    Bilingual name;
    Bilingual description;
};

/// A country for the field of citizenship (L2.4).
struct Country {
    QString numeric; ///< ISO 3166-1, three digits
    QString alpha3;
    Bilingual name;
};

/// A ground on which the center refuses a contract (R5.2).
struct RefusalGround {
    QString id;
    QString clause;
    Bilingual name;
};

/// A category of persons to whom the law does not apply (L2.3).
struct OutsideLawText {
    QString id; ///< code of the domain's `OutsideLaw`
    QString clause;
    Bilingual name;
};

/// A kind of paper in the candidate's package (R4.2 to R4.5).
struct DocumentKindText {
    QString id;
    QString group; ///< `identity`, `education`, `labour`, `earlier`, `nonformal`, `employer`, `voucher`, `disability`, `other`
    QString clause;
    Bilingual name;
};

/// A thing that nobody may bring to the exam (R12).
struct StarterThing {
    QString id;
    Bilingual name;
};

/// The top level of KATO.
struct StarterRegion {
    QString code; ///< nine digits
    Bilingual name;
};

/// A model programme with the price that comes with it.
struct StarterProgramme {
    Programme programme; ///< without id and approval
    Money price;
};

/// What the program ships: enough for a new center to work at once, and the lists that screens choose from.
///
/// - Everything is checked while it is read, by the domain's own `parse` functions; ids are unique.
class StarterRegisters {
public:
    /// Errors: FileUnreadable{path of the resource} (detail: the field).
    static Result<StarterRegisters> load();

    [[nodiscard]] const std::vector<Profession>& professions() const { return m_professions; }
    [[nodiscard]] const std::vector<StarterProgramme>& programmes() const { return m_programmes; }
    [[nodiscard]] const std::vector<StarterRegion>& regions() const { return m_regions; }
    [[nodiscard]] const std::vector<NqfLevelText>& nqfLevels() const { return m_nqfLevels; }
    [[nodiscard]] const std::vector<Country>& countries() const { return m_countries; }
    [[nodiscard]] const std::vector<RefusalGround>& refusalGrounds() const { return m_refusalGrounds; }
    [[nodiscard]] const std::vector<OutsideLawText>& outsideLaw() const { return m_outsideLaw; }
    [[nodiscard]] const std::vector<DocumentKindText>& documentKinds() const { return m_documentKinds; }
    [[nodiscard]] const std::vector<StarterThing>& prohibitedThings() const { return m_prohibitedThings; }
    [[nodiscard]] const std::vector<CalendarDay>& calendarDays() const { return m_calendarDays; }

private:
    StarterRegisters() = default;

    Result<void> readLists();
    Result<void> readSmallLists();

    std::vector<Profession> m_professions;
    std::vector<StarterProgramme> m_programmes;
    std::vector<StarterRegion> m_regions;
    std::vector<NqfLevelText> m_nqfLevels;
    std::vector<Country> m_countries;
    std::vector<RefusalGround> m_refusalGrounds;
    std::vector<OutsideLawText> m_outsideLaw;
    std::vector<DocumentKindText> m_documentKinds;
    std::vector<StarterThing> m_prohibitedThings;
    std::vector<CalendarDay> m_calendarDays;
};

/// Makes the compiled-in resources `:/registers` and `:/calendars` known; calling it again does nothing.
void initialiseStarter();

} // namespace tanu
