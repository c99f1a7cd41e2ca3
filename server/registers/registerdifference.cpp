#include "server/registers/registerdifference.h"

#include <QtCore/QHash>

namespace tanu::server {

namespace {

QHash<QString, const RegisterRow*> byKey(const std::vector<RegisterRow>& rows)
{
    QHash<QString, const RegisterRow*> found;
    found.reserve(static_cast<qsizetype>(rows.size()));
    for (const RegisterRow& row : rows)
        found.insert(row.key, &row);
    return found;
}

} // namespace

RegisterDifference differenceOf(const RegisterDescription& description, const std::vector<RegisterRow>& before,
    const std::vector<RegisterRow>& after)
{
    RegisterDifference difference;
    const auto known = byKey(before);
    const auto coming = byKey(after);
    const QStringList names = description.fieldNames();
    for (const RegisterRow& row : after) {
        const RegisterRow* old = known.value(row.key);
        if (old == nullptr) {
            difference.added.push_back(row);
            continue;
        }
        QStringList fields;
        for (const QString& name : names) {
            if (old->field(name) != row.field(name))
                fields.append(name);
        }
        if (!fields.isEmpty())
            difference.changed.push_back({*old, row, fields});
    }
    for (const RegisterRow& row : before) {
        if (!coming.contains(row.key))
            difference.removed.push_back(row);
    }
    return difference;
}

} // namespace tanu::server
