#pragma once

#include "app/desktop/overview/chartdata.h"
#include "core/services/queries/overviewquery.h"
#include "core/services/starter/starterregisters.h"
#include "core/tables/table.h"

namespace tanu::desktop {

enum class ChartKind { Line, Bars, Stack };

/// One division of the overview: a table, and the same as a chart.
struct OverviewSection {
    QString key; ///< stable: `course`, `terms`, `professions`, `levels`, `languages`, `modes`, `bases`, `refusals`, `vouchers`, `events`
    QString name; ///< short, for its chip
    Table table;
    ChartKind chart = ChartKind::Bars;
    ChartData data;
};

/// One of the main figures, with that of the period before.
struct OverviewFigure {
    QString name;
    QString value;
    QString before; ///< empty where there is none
    Tone tone = Tone::Neutral;
};

/// The divisions in the language of the screen, always all of them and in this order.
std::vector<OverviewSection> sectionsOf(const Overview& overview, const StarterRegisters& registers);

/// The main figures for the tiles.
std::vector<OverviewFigure> figuresOf(const Overview& overview, const Overview& before);

/// The main figures as a table, for files.
Table summaryOf(const Overview& overview, const Overview& before);

} // namespace tanu::desktop
