#include "server/analysis/analysispart.h"

#include "core/base/parsecode.h"

namespace tanu::server {

namespace {

constexpr int dueMonth = 12;
constexpr int dueDay = 15;
constexpr int reminderDays = 30;

} // namespace

QString codeOf(AnalysisPart part)
{
    switch (part) {
    case AnalysisPart::Situation:
        return QStringLiteral("situation");
    case AnalysisPart::Problems:
        return QStringLiteral("problems");
    case AnalysisPart::Proposals:
        return QStringLiteral("proposals");
    case AnalysisPart::Indicators:
        return QStringLiteral("indicators");
    }
    Q_UNREACHABLE();
}

Result<AnalysisPart> parseAnalysisPart(const QString& code)
{
    return parseCode(code, allAnalysisParts, "part");
}

QDate analysisDue(int year)
{
    return {year, dueMonth, dueDay};
}

bool isAnalysisPressing(int year, QDate today)
{
    return today >= analysisDue(year).addDays(-reminderDays);
}

} // namespace tanu::server
