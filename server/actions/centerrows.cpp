#include "server/actions/centerrows.h"

namespace tanu::server {

std::vector<RegisterRow> rowsOf(const std::vector<RegisteredCenter>& centers)
{
    std::vector<RegisterRow> rows;
    for (const RegisteredCenter& center : centers) {
        RegisterRow row;
        row.key = center.number.toString();
        row.fields = {{QStringLiteral("number"), row.key}, {QStringLiteral("name_kk"), center.name.kk},
            {QStringLiteral("name_ru"), center.name.ru}, {QStringLiteral("bin"), center.bin.toString()},
            {QStringLiteral("accredited_from"), center.term.from.toString(Qt::ISODate)},
            {QStringLiteral("accredited_until"), center.term.until.toString(Qt::ISODate)}};
        // The center table also takes short codes of regions from before; the register takes none that are not KATO.
        if (center.region.size() == 9)
            row.fields.insert(QStringLiteral("region"), center.region);
        if (center.term.terminated)
            row.fields.insert(QStringLiteral("terminated_on"), center.term.terminated->toString(Qt::ISODate));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tanu::server
