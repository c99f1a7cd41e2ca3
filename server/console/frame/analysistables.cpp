#include "server/console/frame/analysistables.h"

#include "server/console/frame/regions.h"

#include <algorithm>

namespace tanu::server {

namespace {

TableCell shareCell(const std::optional<double>& share)
{
    return share ? TableCell(*share) : TableCell();
}

std::vector<TableCell> cellsOf(const QString& label, const IndicatorRow& row)
{
    const auto ofProcedures = [&row](qint64 count) { return row.hasProcedures() ? TableCell(count) : TableCell(); };
    return {label, ofProcedures(row.procedures), ofProcedures(row.passed), shareCell(row.passRate()),
        ofProcedures(row.vouchers), row.documents, row.cancelled, ofProcedures(row.lateProtocols), row.lateDocuments,
        ofProcedures(row.lateEntries), shareCell(row.entriesInTime())};
}

} // namespace

QString labelOf(const Say& say, Dimension dimension, const IndicatorRow& row)
{
    if (!row.hasProcedures())
        return say("analysis.noProcedure");
    switch (dimension) {
    case Dimension::ByRegion:
        return row.key.isEmpty() ? say("analysis.noRegion") : say(regionName(row.key));
    case Dimension::ByLevel:
        return say("analysis.levelIs").arg(row.key);
    case Dimension::ByBasis:
        return say(QLatin1String("basis.") + row.key);
    case Dimension::ByCenter:
    case Dimension::ByProfession: {
        const QString name = say(row.label);
        return name.isEmpty() ? row.key : QString(row.key + QStringLiteral(" · ") + name);
    }
    case Dimension::ByYear:
        break;
    }
    return row.key;
}

QList<Bar> barsOf(const Say& say, Dimension dimension, const IndicatorRows& rows)
{
    QList<Bar> bars;
    for (size_t i = 0; i < std::min(rows.size(), barsShown); ++i) {
        if (rows[i].procedures > 0)
            bars.append({labelOf(say, dimension, rows[i]), rows[i].procedures, rows[i].passed});
    }
    return bars;
}

QString standingOf(const Say& say, const YearAnalysis& analysis)
{
    const FactProgress& counted = analysis.figures.counted;
    QStringList sentences {say("analysis.countedUntil").arg(Say::moment(counted.until))};
    if (counted.waiting > 0)
        sentences.append(say("analysis.notCounted").arg(counted.waiting));
    if (analysis.isAsSubmitted())
        sentences.append(say("analysis.asSubmitted").arg(Say::moment(analysis.submission->at)));
    else if (analysis.submission)
        sentences.append(say("analysis.notKept"));
    return sentences.join(QLatin1Char(' '));
}

Table indicatorTable(const Say& say, Dimension dimension, const IndicatorRows& rows)
{
    const QString what = say(QLatin1String("dimension.") + codeOf(dimension));
    Table table {what,
        {{what}, {say("analysis.procedures"), ColumnKind::Integer}, {say("analysis.passed"), ColumnKind::Integer},
            {say("analysis.passRate"), ColumnKind::Percent}, {say("analysis.vouchers"), ColumnKind::Integer},
            {say("analysis.documents"), ColumnKind::Integer}, {say("analysis.cancelled"), ColumnKind::Integer},
            {say("analysis.lateProtocols"), ColumnKind::Integer}, {say("analysis.lateDocuments"), ColumnKind::Integer},
            {say("analysis.lateEntries"), ColumnKind::Integer}, {say("analysis.inTime"), ColumnKind::Percent}},
        {}};
    for (const IndicatorRow& row : rows)
        table.rows.push_back(cellsOf(labelOf(say, dimension, row), row));
    if (rows.size() > 1 && dimension != Dimension::ByYear)
        table.rows.push_back(cellsOf(say("analysis.total"), totalOf(rows)));
    return table;
}

QString shownCell(const TableCell& cell, ColumnKind kind)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto* real = std::get_if<double>(&cell))
        return kind == ColumnKind::Percent ? QString(QString::number(*real * 100.0, 'f', 1) + QStringLiteral("\u00a0%"))
                                           : QString::number(*real);
    return QStringLiteral("–");
}

} // namespace tanu::server
