#include "server/analysis/indicators.h"

namespace tanu::server {

namespace {

std::optional<double> share(qint64 part, qint64 whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

QString codeOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ByYear:
        return QStringLiteral("year");
    case Dimension::ByRegion:
        return QStringLiteral("region");
    case Dimension::ByCenter:
        return QStringLiteral("center");
    case Dimension::ByProfession:
        return QStringLiteral("profession");
    case Dimension::ByLevel:
        return QStringLiteral("level");
    case Dimension::ByBasis:
        return QStringLiteral("basis");
    }
    Q_UNREACHABLE();
}

std::optional<double> IndicatorRow::passRate() const
{
    return share(passed, procedures);
}

std::optional<double> IndicatorRow::entriesInTime() const
{
    return share(knownEntries - lateEntries, knownEntries);
}

IndicatorRow totalOf(const IndicatorRows& rows)
{
    IndicatorRow total;
    for (const IndicatorRow& row : rows) {
        total.procedures += row.procedures;
        total.passed += row.passed;
        total.vouchers += row.vouchers;
        total.lateProtocols += row.lateProtocols;
        total.knownEntries += row.knownEntries;
        total.lateEntries += row.lateEntries;
        total.documents += row.documents;
        total.cancelled += row.cancelled;
        total.lateDocuments += row.lateDocuments;
    }
    return total;
}

} // namespace tanu::server
