#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/storage/occupationtable.h"
#include "core/storage/pricetable.h"
#include "core/storage/regiontable.h"

#include <optional>
#include <vector>

namespace tanu {

/// What the center offers for one level of a profession.
struct LevelOffer {
    NqfLevel level;
    std::optional<ProgrammeId> programme; ///< the newest approved version; nothing: no applications yet
    int version = 0; ///< of that programme
    std::optional<Money> price; ///< on the day of the query; nothing: no contract yet (L15.3)
};

struct ProfessionRow {
    Profession profession;
    std::vector<LevelOffer> levels; ///< all levels of the profession, in order
    bool isApplicable = false; ///< L15.1: not withdrawn today, and a level has an approved programme
};

/// A version of a programme without its content.
struct ProgrammeRow {
    ProgrammeId id;
    QString profession;
    Bilingual professionName;
    NqfLevel level;
    int version = 0;
    std::optional<QDate> approvedOn; ///< nothing: a draft
    Bilingual qualification;
    bool isCurrent = false; ///< the newest approved version: new applications are taken under it
};

/// Professions, programmes, prices and classifiers, for screens. Reads only.
/// Errors: those of the database, RowCorrupt.
class ReferenceQuery {
public:
    ReferenceQuery(Connection& connection, const Clock& clock);

    /// In Kazakh alphabetical order. `search`: every word of it stands in a name or the code, in any case.
    Result<std::vector<ProfessionRow>> professions(const QString& search = {}, bool onlyApplicable = false);
    /// Errors: ProfessionNotInRegister{code}.
    Result<ProfessionRow> profession(const QString& code);

    /// By profession, level and version.
    Result<std::vector<ProgrammeRow>> programmes();
    /// The newest first.
    Result<std::vector<ProgrammeRow>> versions(const QString& profession, NqfLevel level);
    /// With its content. Errors: NotFound{"programme", id}.
    Result<Programme> programme(const ProgrammeId& id);

    /// What is in force today, by profession and level.
    Result<std::vector<PriceRow>> prices();
    /// The newest first, coming ones included.
    Result<std::vector<PriceRow>> priceHistory(const QString& profession, NqfLevel level);

    /// Occupations (leaves) in whose names or code every word stands; by code.
    Result<std::vector<OccupationRow>> occupations(const QString& search, int limit = 50);
    /// Children of a code, the major groups for an empty one.
    Result<std::vector<OccupationRow>> occupationsUnder(const QString& parent = {});
    /// Nothing for an unknown code; the code as the classifier writes it, or without hyphens.
    Result<std::optional<OccupationRow>> occupation(const QString& code);
    Result<qint64> occupationCount();

    /// What lies in a unit, the top level for an empty code.
    Result<std::vector<RegionRow>> regions(const QString& parent = {});
    Result<std::optional<RegionRow>> region(const QString& code);
    Result<std::vector<RegionRow>> searchRegions(const QString& search, int limit = 50);
    Result<qint64> regionCount();

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
