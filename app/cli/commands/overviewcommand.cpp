#include "app/cli/commands/overviewcommand.h"

#include "app/cli/opencenter.h"
#include "app/desktop/overview/overviewsections.h"
#include "core/tables/csvfile.h"
#include "core/tables/savefile.h"
#include "core/tables/xlsxfile.h"

#include <QtCore/QDir>

namespace tanu::cli {

namespace {

Result<Period> periodOf(const Arguments& arguments, QDate today)
{
    const QString month = arguments.value("month");
    const QString year = arguments.value("year");
    if (month.isEmpty() && year.isEmpty())
        return Period::monthOf(today);
    const QString& typed = month.isEmpty() ? year : month;
    auto period = Period::parse(typed);
    const bool isAsAsked = period && period->isYear() == month.isEmpty() && (month.isEmpty() || year.isEmpty());
    if (!isAsAsked)
        return Error {ErrorKind::ImpossibleDate, {typed}, {}};
    return period;
}

QJsonObject jsonOf(const CaseCounts& counts)
{
    return {{QStringLiteral("applications"), counts.registered}, {QStringLiteral("refused"), counts.refused},
        {QStringLiteral("passed"), counts.passed}, {QStringLiteral("notPassed"), counts.notPassed}};
}

QJsonArray jsonOf(const std::vector<OverviewLine>& lines)
{
    QJsonArray rows;
    for (const OverviewLine& line : lines) {
        QJsonObject row = jsonOf(line.counts);
        row.insert(QStringLiteral("code"), line.code);
        rows.append(row);
    }
    return rows;
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray termsOf(const Overview& overview)
{
    QJsonArray rows;
    for (const TermFigures& figures : overview.terms) {
        const Term& term = termOf(figures.obligation);
        rows.append(QJsonObject {{QStringLiteral("code"), QString::fromLatin1(term.code)},
            {QStringLiteral("clause"), QString::fromLatin1(term.clause)}, {QStringLiteral("law"), term.workingDays},
            {QStringLiteral("average"), jsonOf(figures.average())},
            {QStringLiteral("worst"), figures.worst ? QJsonValue(*figures.worst) : QJsonValue()},
            {QStringLiteral("kept"), figures.kept}, {QStringLiteral("late"), figures.late},
            {QStringLiteral("overdue"), figures.overdue}, {QStringLiteral("waiting"), figures.waiting}});
    }
    return rows;
}

QJsonArray vouchersOf(const Overview& overview)
{
    QJsonArray rows;
    for (const RegionVouchers& one : overview.vouchers) {
        rows.append(QJsonObject {{QStringLiteral("region"), one.region}, {QStringLiteral("handedIn"), one.handedIn},
            {QStringLiteral("used"), one.used}, {QStringLiteral("lapsed"), one.lapsed}, {QStringLiteral("tiyn"), one.tiyn}});
    }
    return rows;
}

QJsonArray countsOf(const Overview& overview)
{
    QJsonArray rows;
    for (const EventCount& one : overview.events)
        rows.append(QJsonObject {{QStringLiteral("area"), one.area}, {QStringLiteral("code"), one.code}, {QStringLiteral("count"), one.count}});
    return rows;
}

QJsonObject jsonOf(const Overview& overview)
{
    QJsonArray grounds;
    for (const CodeCount& one : overview.grounds)
        grounds.append(QJsonObject {{QStringLiteral("code"), one.code}, {QStringLiteral("count"), one.count}});
    const CenterCounts& center = overview.center;
    return {{QStringLiteral("period"), overview.period.code()}, {QStringLiteral("total"), jsonOf(overview.total)},
        {QStringLiteral("contracts"), center.contracts}, {QStringLiteral("contractTiyn"), center.contractTiyn},
        {QStringLiteral("sessionsHeld"), center.sessionsHeld}, {QStringLiteral("sessionsCancelled"), center.sessionsCancelled},
        {QStringLiteral("documentsPrepared"), center.documentsPrepared},
        {QStringLiteral("documentsHandedOver"), center.documentsHandedOver},
        {QStringLiteral("professions"), jsonOf(overview.professions)}, {QStringLiteral("levels"), jsonOf(overview.levels)},
        {QStringLiteral("languages"), jsonOf(overview.languages)}, {QStringLiteral("modes"), jsonOf(overview.modes)},
        {QStringLiteral("bases"), jsonOf(overview.bases)}, {QStringLiteral("grounds"), grounds},
        {QStringLiteral("vouchers"), vouchersOf(overview)}, {QStringLiteral("terms"), termsOf(overview)},
        {QStringLiteral("events"), countsOf(overview)}};
}

QString shownCell(const TableCell& cell)
{
    struct Shown {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QJsonValue operator()(const QDateTime& moment) const { return moment.toString(Qt::ISODate); }
    };
    const QJsonValue value = std::visit(Shown(), cell);
    constexpr int figures = 4;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', figures) : value.toString();
}

void print(const Table& table, Output& output)
{
    if (table.rows.empty())
        return;
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles.append(column.title);
    QJsonArray rows;
    for (const std::vector<TableCell>& cells : table.rows) {
        QJsonObject row;
        for (size_t i = 0; i < cells.size(); ++i)
            row.insert(titles.at(static_cast<qsizetype>(i)), shownCell(cells[i]));
        rows.append(row);
    }
    output.line(table.title);
    output.table(titles, rows);
    output.line({});
}

Result<void> writeFiles(const std::vector<std::pair<QString, Table>>& tables, const Arguments& arguments)
{
    if (arguments.has("xlsx")) {
        std::vector<Table> sheets;
        for (const auto& [key, table] : tables)
            sheets.push_back(table);
        const auto workbook = toXlsx(sheets);
        if (!workbook)
            return workbook.error();
        if (const auto saved = saveFile(arguments.value("xlsx"), *workbook); !saved)
            return saved;
    }
    for (const auto& [key, table] : tables) {
        if (!arguments.has("csv"))
            break;
        const QString path = QDir(arguments.value("csv")).filePath(key + QStringLiteral(".csv"));
        if (const auto saved = saveFile(path, toCsv(table)); !saved)
            return saved;
    }
    return {};
}

} // namespace

CommandShape OverviewCommand::shape() const
{
    return {QStringLiteral("overview"), QStringLiteral("The figures of a month or a year; as tables, XLSX or CSV."), {},
        withUser({dataOption(), {QStringLiteral("month"), QStringLiteral("YYYY-MM")},
            {QStringLiteral("year"), QStringLiteral("YYYY")}, {QStringLiteral("xlsx"), QStringLiteral("FILE")},
            {QStringLiteral("csv"), QStringLiteral("DIR")}, jsonOption()})};
}

Result<void> OverviewCommand::run(const Arguments& arguments, Output& output)
{
    const SystemClock clock;
    const auto period = periodOf(arguments, clock.today());
    if (!period)
        return period.error();
    const auto center = openSignedIn(arguments, Role::Head, output);
    if (!center)
        return center.error();
    const auto registers = StarterRegisters::load();
    if (!registers)
        return registers.error();
    OverviewQuery query((*center)->connection(), clock);
    const auto overview = query.load(*period);
    if (!overview)
        return overview.error();
    const auto before = query.load(period->moved(-1));
    if (!before)
        return before.error();

    std::vector<std::pair<QString, Table>> tables {{QStringLiteral("figures"), desktop::summaryOf(*overview, *before)}};
    for (const desktop::OverviewSection& section : desktop::sectionsOf(*overview, *registers))
        tables.emplace_back(section.key, section.table);
    if (const auto written = writeFiles(tables, arguments); !written)
        return written;
    if (output.isJson())
        output.object(jsonOf(*overview));
    const bool isPrinted = !output.isJson() && !arguments.has("xlsx") && !arguments.has("csv");
    for (const auto& [key, table] : tables) {
        if (isPrinted)
            print(table, output);
    }
    return {};
}

} // namespace tanu::cli
