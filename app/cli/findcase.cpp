#include "app/cli/findcase.h"

#include "core/domain/values/numbertext.h"
#include "core/services/queries/applicationlistquery.h"

namespace tanu::cli {

Result<ApplicationId> findCase(Connection& connection, const Clock& clock, const QString& typed)
{
    if (auto id = ApplicationId::fromText(typed))
        return *std::move(id);
    const Error unknown {ErrorKind::NotFound, {QStringLiteral("application"), typed}, {}};
    const QStringList parts = typed.trimmed().split(QLatin1Char('/'));
    if (parts.size() != 2)
        return unknown;
    const int year = parts.at(0).toInt();
    const int number = parts.at(1).toInt();

    ApplicationsWanted wanted;
    wanted.filter.text = numberText(year, number);
    const auto page = ApplicationListQuery(connection, clock).page(wanted);
    if (!page)
        return page.error();
    for (const ApplicationRow& row : page->rows) {
        if (row.year == year && row.number == number)
            return row.id;
    }
    return unknown;
}

} // namespace tanu::cli
