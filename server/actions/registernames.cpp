#include "server/actions/registernames.h"

#include "server/actions/registernow.h"
#include "server/storage/centertable.h"

namespace tanu::server {

namespace {

Result<QHash<QString, Bilingual>> namesIn(const ServerContext& context, const char* registerName)
{
    const auto rows = rowsNow(context, QString::fromLatin1(registerName));
    if (!rows)
        return rows.error();
    QHash<QString, Bilingual> names;
    for (const RegisterRow& row : *rows)
        names.insert(row.key, row.words(QStringLiteral("name")));
    return names;
}

} // namespace

Result<RegisterNames> registerNames(const ServerContext& context)
{
    auto regions = namesIn(context, "regions");
    if (!regions)
        return regions.error();
    auto professions = namesIn(context, "professions");
    if (!professions)
        return professions.error();
    const auto centers = CenterTable(context.connection).all();
    if (!centers)
        return centers.error();
    RegisterNames names{*std::move(regions), *std::move(professions), {}};
    for (const RegisteredCenter& center : *centers)
        names.centers.insert(center.number.toString(), center.name);
    return names;
}

} // namespace tanu::server
