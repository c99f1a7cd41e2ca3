#pragma once

#include "core/base/clock.h"
#include "core/storage/overviewtable.h"

namespace tanu {

/// One row of a division: by profession, level, language, mode or basis.
struct OverviewLine {
    QString code; ///< of the profession, the language ...; the number of the level
    Bilingual name; ///< of a profession only
    CaseCounts counts;
};

/// One step of the course: a day of the month, or a month of the year.
struct OverviewStep {
    Period period; ///< a month, or the month of the day
    QDate day; ///< the day, or the first day of the month
    CaseCounts counts;
};

/// The figures of the center's month or year.
///
/// - An application counts on the day of registration, a refusal on its own day, an outcome on the day on which the
///   protocol was signed; so the three need not be of the same cases. A later correction of a protocol does not move
///   an outcome to another month; what the appeal commission changed stands among the events.
/// - A term counts in the period in which its last day lies, so each counts once.
struct Overview {
    explicit Overview(const Period& wanted)
        : period(wanted)
    {
    }

    Period period;
    CaseCounts total;
    CenterCounts center;
    std::vector<OverviewLine> professions; ///< in Kazakh order
    std::vector<OverviewLine> levels; ///< from 1
    std::vector<OverviewLine> languages;
    std::vector<OverviewLine> modes;
    std::vector<OverviewLine> bases;
    std::vector<OverviewStep> course; ///< every day or month of the period, without gaps
    std::vector<CodeCount> grounds; ///< R5.2
    std::vector<RegionVouchers> vouchers; ///< L29.4
    std::vector<TermFigures> terms; ///< those that occurred, in the order of the procedure
    std::vector<EventCount> events;

    /// How many of an area: all of them, or those of one code.
    [[nodiscard]] int eventCount(const QString& area) const;
    [[nodiscard]] int eventCount(const QString& area, const QString& code) const;
    /// Part of the decisions that is "passed", 0 to 1; nothing where nobody was decided on.
    [[nodiscard]] std::optional<double> passedShare() const;
    /// Part of the decided terms of the center that was kept; R6.2 is not one of them.
    [[nodiscard]] std::optional<double> keptShare() const;
    /// Nothing happened at all.
    [[nodiscard]] bool isEmpty() const;
};

/// Part of the decisions that is "passed", 0 to 1; nothing where nobody was decided on.
std::optional<double> passedShareOf(const CaseCounts& counts);

/// The center's month and year. Reads only, in one picture of the data.
/// Errors: RowCorrupt, those of the database.
class OverviewQuery {
public:
    OverviewQuery(Connection& connection, const Clock& clock);

    Result<Overview> load(const Period& period);
    /// The day of the newest application; nothing where there is none.
    Result<std::optional<QDate>> latestDay();

private:
    Result<void> fillCases(Overview& overview);
    Result<void> fillTerms(Overview& overview);
    Result<void> fillRest(Overview& overview);

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
