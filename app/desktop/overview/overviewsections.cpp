#include "app/desktop/overview/overviewsections.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/overview/overviewwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <functional>
#include <numeric>

namespace tanu::desktop {

namespace {

struct OverviewSections {
    Q_DECLARE_TR_FUNCTIONS(OverviewSections)
};

TableCell cellOf(const std::optional<double>& value)
{
    return value ? TableCell(*value) : TableCell();
}

TableCell cellOf(int value)
{
    return qint64(value);
}

std::vector<TableCell> countCells(const CaseCounts& counts)
{
    return {cellOf(counts.registered), cellOf(counts.refused), cellOf(counts.passed), cellOf(counts.notPassed)};
}

std::vector<TableColumn> countColumns(const TableColumn& first)
{
    return {first, {OverviewSections::tr("Applications"), ColumnKind::Integer}, {OverviewSections::tr("Refused"), ColumnKind::Integer},
        {OverviewSections::tr("Passed"), ColumnKind::Integer}, {OverviewSections::tr("Not passed"), ColumnKind::Integer}};
}

void addCounts(ChartData& data, const CaseCounts& counts, bool withApplications)
{
    size_t at = 0;
    if (withApplications)
        data.series[at++].values.push_back(counts.registered);
    data.series[at++].values.push_back(counts.passed);
    data.series[at].values.push_back(counts.notPassed);
}

std::vector<ChartSeries> outcomeSeries(bool withApplications)
{
    std::vector<ChartSeries> series;
    if (withApplications)
        series.push_back({OverviewSections::tr("Applications"), ColourRole::Accent, {}});
    series.push_back({OverviewSections::tr("Passed"), ColourRole::Good, {}});
    series.push_back({OverviewSections::tr("Not passed"), ColourRole::Danger, {}});
    return series;
}

OverviewSection courseOf(const Overview& overview)
{
    const bool isYear = overview.period.isYear();
    OverviewSection section {QStringLiteral("course"), OverviewSections::tr("Course"), {}, ChartKind::Line, {}};
    section.table = {OverviewSections::tr("Course"),
        countColumns({isYear ? OverviewSections::tr("Month") : OverviewSections::tr("Day"), isYear ? ColumnKind::Text : ColumnKind::Date}), {}};
    section.data.series = outcomeSeries(true);
    for (const OverviewStep& step : overview.course) {
        std::vector<TableCell> row = countCells(step.counts);
        row.insert(row.begin(), isYear ? TableCell(periodText(step.period)) : TableCell(step.day));
        section.table.rows.push_back(row);
        section.data.labels.append(isYear ? QLocale().standaloneMonthName(step.day.month(), QLocale::ShortFormat)
                                          : QString::number(step.day.day()));
        addCounts(section.data, step.counts, true);
    }
    return section;
}

/// R6.2 is the one term that may not be shorter than the law has it.
bool isLeast(const Term& term)
{
    return term.kind == TermKind::AtLeastBetween;
}

QString limitText(const Term& term)
{
    return QStringLiteral("%1 %2").arg(isLeast(term) ? QChar(0x2265) : QChar(0x2264)).arg(term.workingDays);
}

OverviewSection termsOf(const Overview& overview)
{
    OverviewSection section {QStringLiteral("terms"), OverviewSections::tr("Terms"), {}, ChartKind::Bars, {}};
    section.table = {OverviewSections::tr("Terms in working days"),
        {{OverviewSections::tr("Duty"), ColumnKind::Text}, {OverviewSections::tr("Clause"), ColumnKind::Text},
            {OverviewSections::tr("By law, working days"), ColumnKind::Text}, {OverviewSections::tr("On average, working days"), ColumnKind::Decimal},
            {OverviewSections::tr("Nearest the limit, working days"), ColumnKind::Integer}, {OverviewSections::tr("In time"), ColumnKind::Integer},
            {OverviewSections::tr("Late"), ColumnKind::Integer}, {OverviewSections::tr("Overdue"), ColumnKind::Integer},
            {OverviewSections::tr("Waiting"), ColumnKind::Integer}, {OverviewSections::tr("Kept"), ColumnKind::Percent}}, {}};
    section.data.series = {{OverviewSections::tr("On average, working days"), ColourRole::Accent, {}},
        {OverviewSections::tr("Nearest the limit, working days"), ColourRole::QuietText, {}}};
    section.data.markName = OverviewSections::tr("By law, at most");
    for (const TermFigures& figures : overview.terms) {
        const Term& term = termOf(figures.obligation);
        const QString duty = wordOf(term.obligation);
        section.table.rows.push_back({duty, QString::fromLatin1(term.clause), limitText(term),
            cellOf(figures.average()), figures.worst ? cellOf(*figures.worst) : TableCell(), cellOf(figures.kept),
            cellOf(figures.late), cellOf(figures.overdue), cellOf(figures.waiting), cellOf(figures.keptShare())});
        if (figures.fulfilled() == 0)
            continue;
        section.data.labels.append(duty);
        section.data.series[0].values.push_back(figures.average().value_or(0));
        section.data.series[1].values.push_back(figures.worst.value_or(0));
        const auto limit = std::optional<double>(term.workingDays);
        section.data.marks.push_back(isLeast(term) ? std::nullopt : limit);
        section.data.leasts.push_back(isLeast(term) ? limit : std::nullopt);
        if (isLeast(term))
            section.data.leastName = OverviewSections::tr("By law, at least");
    }
    return section;
}

using NameOf = std::function<QString(const OverviewLine& line)>;

/// The chart shows the greatest of many and the rest as one.
void drawLines(ChartData& data, const std::vector<OverviewLine>& lines, const NameOf& nameOf)
{
    constexpr size_t mostBars = 10;
    data.series = outcomeSeries(false);
    std::vector<const OverviewLine*> decided;
    for (const OverviewLine& line : lines) {
        if (line.counts.decided() > 0)
            decided.push_back(&line);
    }
    if (decided.size() > mostBars)
        std::stable_sort(decided.begin(), decided.end(),
            [](const OverviewLine* a, const OverviewLine* b) { return a->counts.decided() > b->counts.decided(); });
    CaseCounts others;
    for (size_t i = 0; i < decided.size(); ++i) {
        if (i >= mostBars) {
            others += decided[i]->counts;
            continue;
        }
        data.labels.append(nameOf(*decided[i]));
        addCounts(data, decided[i]->counts, false);
    }
    if (others.decided() > 0) {
        data.labels.append(OverviewSections::tr("All others"));
        addCounts(data, others, false);
    }
}

OverviewSection divided(const char* key, const QString& name, const QString& title, const QString& by,
    const std::vector<OverviewLine>& lines, const NameOf& nameOf)
{
    OverviewSection section {QString::fromLatin1(key), name, {}, ChartKind::Stack, {}};
    section.table = {title, countColumns({by, ColumnKind::Text}), {}};
    section.table.columns.push_back({OverviewSections::tr("Passed, share"), ColumnKind::Percent});
    for (const OverviewLine& line : lines) {
        std::vector<TableCell> row = countCells(line.counts);
        row.insert(row.begin(), nameOf(line));
        row.push_back(cellOf(passedShareOf(line.counts)));
        section.table.rows.push_back(row);
    }
    drawLines(section.data, lines, nameOf);
    return section;
}

/// The word of a stored code.
template <typename E, typename Parse>
NameOf wordBy(Parse parse)
{
    return [parse](const OverviewLine& line) {
        const Result<E> value = parse(line.code);
        return value ? wordOf(*value) : line.code;
    };
}

QString groundText(const StarterRegisters& registers, const QString& code)
{
    for (const RefusalGround& ground : registers.refusalGrounds()) {
        if (ground.id == code)
            return textOf(ground.name);
    }
    return code;
}

OverviewSection refusalsOf(const Overview& overview, const StarterRegisters& registers)
{
    OverviewSection section {QStringLiteral("refusals"), OverviewSections::tr("Refusals"), {}, ChartKind::Bars, {}};
    section.table = {OverviewSections::tr("Refusals by ground"),
        {{OverviewSections::tr("Ground"), ColumnKind::Text}, {OverviewSections::tr("Refusals"), ColumnKind::Integer},
            {OverviewSections::tr("Of all refusals"), ColumnKind::Percent}}, {}};
    section.data.series = {{OverviewSections::tr("Refusals"), ColourRole::Warning, {}}};
    for (const CodeCount& ground : overview.grounds) {
        const QString name = groundText(registers, ground.code);
        const double share = static_cast<double>(ground.count) / std::max(1, overview.total.refused);
        section.table.rows.push_back({name, cellOf(ground.count), share});
        section.data.labels.append(name);
        section.data.series[0].values.push_back(ground.count);
    }
    return section;
}

QString regionText(const StarterRegisters& registers, const RegionVouchers& vouchers)
{
    if (vouchers.name)
        return textOf(*vouchers.name);
    for (const StarterRegion& region : registers.regions()) {
        if (region.code == vouchers.region)
            return textOf(region.name);
    }
    return vouchers.region.isEmpty() ? OverviewSections::tr("Region not named") : vouchers.region;
}

OverviewSection vouchersOf(const Overview& overview, const StarterRegisters& registers)
{
    constexpr double tiynPerTenge = 100;
    OverviewSection section {QStringLiteral("vouchers"), OverviewSections::tr("Vouchers"), {}, ChartKind::Bars, {}};
    section.table = {OverviewSections::tr("Vouchers by region"),
        {{OverviewSections::tr("Region"), ColumnKind::Text}, {OverviewSections::tr("Handed in"), ColumnKind::Integer},
            {OverviewSections::tr("Used"), ColumnKind::Integer}, {OverviewSections::tr("Void"), ColumnKind::Integer},
            {OverviewSections::tr("To reimburse, tenge"), ColumnKind::Decimal}}, {}};
    section.data.series = {{OverviewSections::tr("Handed in"), ColourRole::Accent, {}},
        {OverviewSections::tr("Used"), ColourRole::Good, {}}};
    for (const RegionVouchers& one : overview.vouchers) {
        const QString name = regionText(registers, one);
        section.table.rows.push_back({name, cellOf(one.handedIn), cellOf(one.used), cellOf(one.lapsed),
            static_cast<double>(one.tiyn) / tiynPerTenge});
        section.data.labels.append(name);
        section.data.series[0].values.push_back(one.handedIn);
        section.data.series[1].values.push_back(one.used);
    }
    return section;
}

OverviewSection eventsOf(const Overview& overview)
{
    OverviewSection section {QStringLiteral("events"), OverviewSections::tr("Events"), {}, ChartKind::Bars, {}};
    section.table = {OverviewSections::tr("Events"),
        {{OverviewSections::tr("What"), ColumnKind::Text}, {OverviewSections::tr("Kind"), ColumnKind::Text},
            {OverviewSections::tr("Number"), ColumnKind::Integer}}, {}};
    section.data.series = {{OverviewSections::tr("Number"), ColourRole::Accent, {}}};
    for (const EventCount& event : overview.events) {
        const QString area = eventAreaText(event.area);
        const QString kind = eventText(event.area, event.code);
        section.table.rows.push_back({area, kind.isEmpty() ? TableCell() : TableCell(kind), cellOf(event.count)});
        section.data.labels.append(kind.isEmpty() ? area : QStringLiteral("%1: %2").arg(area, kind));
        section.data.series[0].values.push_back(event.count);
    }
    return section;
}

QString percentText(const std::optional<double>& share)
{
    constexpr double hundred = 100;
    return share ? QString(figureText(*share * hundred) + QStringLiteral(" %")) : QStringLiteral("—");
}

/// One figure as a number; nothing where it cannot be said.
struct Figure {
    QString name;
    std::optional<double> now;
    std::optional<double> before;
    bool isShare = false;
    Tone tone = Tone::Neutral;

    [[nodiscard]] QString text(const std::optional<double>& value) const
    {
        return isShare ? percentText(value) : countText(static_cast<qint64>(value.value_or(0)));
    }
};

std::vector<Figure> numbersOf(const Overview& now, const Overview& before)
{
    const auto count = [&](const QString& name, const std::function<int(const Overview&)>& of) {
        return Figure {name, of(now), of(before), false, Tone::Neutral};
    };
    const auto keptTone = now.keptShare().value_or(1) < 1 ? Tone::Warning : Tone::Good;
    return {
        count(OverviewSections::tr("Applications"), [](const Overview& one) { return one.total.registered; }),
        count(OverviewSections::tr("Contracts"), [](const Overview& one) { return one.center.contracts; }),
        count(OverviewSections::tr("Refused"), [](const Overview& one) { return one.total.refused; }),
        count(OverviewSections::tr("Decided"), [](const Overview& one) { return one.total.decided(); }),
        {OverviewSections::tr("Passed"), now.passedShare(), before.passedShare(), true, Tone::Neutral},
        count(OverviewSections::tr("Issued"), [](const Overview& one) { return one.center.documentsHandedOver; }),
        {OverviewSections::tr("In time", "share of the terms"), now.keptShare(), before.keptShare(), true, now.keptShare() ? keptTone : Tone::Neutral},
        count(OverviewSections::tr("Appeals"), [](const Overview& one) { return one.eventCount(QStringLiteral("appeal")); }),
    };
}

} // namespace

std::vector<OverviewSection> sectionsOf(const Overview& overview, const StarterRegisters& registers)
{
    const auto professionName = [](const OverviewLine& line) { return textOf(line.name); };
    const auto levelName = [](const OverviewLine& line) { return OverviewSections::tr("Level %1").arg(line.code); };
    std::vector<OverviewSection> sections {courseOf(overview), termsOf(overview)};
    sections.push_back(divided("professions", OverviewSections::tr("Professions"), OverviewSections::tr("By profession"),
        OverviewSections::tr("Profession"), overview.professions, professionName));
    sections.push_back(divided("levels", OverviewSections::tr("Levels"), OverviewSections::tr("By level"),
        OverviewSections::tr("Level of the NQF"), overview.levels, levelName));
    sections.push_back(divided("languages", OverviewSections::tr("Language"), OverviewSections::tr("By language"),
        OverviewSections::tr("Language"), overview.languages, wordBy<Language>(&parseLanguage)));
    sections.push_back(divided("modes", OverviewSections::tr("Mode"), OverviewSections::tr("By mode"),
        OverviewSections::tr("Mode"), overview.modes, wordBy<ExamMode>(&parseExamMode)));
    sections.push_back(divided("bases", OverviewSections::tr("Basis"), OverviewSections::tr("By basis"),
        OverviewSections::tr("Basis"), overview.bases, wordBy<Basis>(&parseBasis)));
    sections.push_back(refusalsOf(overview, registers));
    sections.push_back(vouchersOf(overview, registers));
    sections.push_back(eventsOf(overview));
    return sections;
}

std::vector<OverviewFigure> figuresOf(const Overview& overview, const Overview& before)
{
    std::vector<OverviewFigure> figures;
    for (const Figure& one : numbersOf(overview, before))
        figures.push_back({one.name, one.text(one.now), one.before ? one.text(one.before) : QString(), one.tone});
    return figures;
}

Table summaryOf(const Overview& overview, const Overview& before)
{
    constexpr double hundred = 100;
    Table table {OverviewSections::tr("Figures"),
        {{OverviewSections::tr("Figure"), ColumnKind::Text}, {periodText(overview.period), ColumnKind::Decimal},
            {periodText(before.period), ColumnKind::Decimal}}, {}};
    const auto cell = [](const Figure& figure, const std::optional<double>& value) -> TableCell {
        if (!value)
            return {};
        return figure.isShare ? TableCell(*value * hundred) : TableCell(static_cast<qint64>(*value));
    };
    for (const Figure& one : numbersOf(overview, before)) {
        const QString name = one.isShare ? QString(one.name + QStringLiteral(", %")) : one.name;
        table.rows.push_back({name, cell(one, one.now), cell(one, one.before)});
    }
    return table;
}

} // namespace tanu::desktop
