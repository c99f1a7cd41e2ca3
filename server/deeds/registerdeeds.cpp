#include "server/deeds/registerdeeds.h"

#include "server/deeds/deedparts.h"
#include "server/storage/registerrowtable.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr qint64 greatestCountOfRegister = 1'000'000'000'000;
constexpr int greatestRowsOfPart = 5'000'000;

qint64 countIn(Fields& fields, const char* name)
{
    return fields.number(QLatin1String(name), 0, greatestCountOfRegister);
}

QString registerOf(const Deed& deed)
{
    return QString::fromUtf8(deed.note.subject);
}

std::vector<RegisterRow> rowsIn(Fields& fields, const RegisterDescription& description)
{
    std::vector<RegisterRow> rows;
    for (const Cbor& item : fields.array(QLatin1String("put"), greatestRowsOfPart)) {
        const auto values = item.asBytes() == nullptr ? std::nullopt : fieldsIn(*item.asBytes());
        if (!values) {
            fields.refuse(QLatin1String("put"), problemcode::wrongType);
            break;
        }
        rows.push_back({keyOf(description, *values), *values});
    }
    return rows;
}

struct PublishedRows {
    bool isStarter = false;
    QStringList ended; ///< keys of rows that do not stand any more, or not with these contents
    std::vector<RegisterRow> put;
};

Result<PublishedRows> publishedIn(const Deed& deed, const RegisterDescription& description)
{
    return readMapOf(deed.parts.value(0), [&description](Fields& fields) {
        PublishedRows rows;
        rows.isStarter = fields.truth(QLatin1String("starter"));
        rows.ended = fields.texts(QLatin1String("ended"), greatestRowsOfPart, greatestTextOfPart);
        rows.put = rowsIn(fields, description);
        return rows;
    });
}

RegisterVersion versionIn(Fields& fields)
{
    RegisterVersion version;
    version.number = countIn(fields, "number");
    version.source = fields.text(QLatin1String("source"), greatestTextOfPart);
    version.sourceDate = fields.date(QLatin1String("sourceDate"));
    version.rows = countIn(fields, "rows");
    version.added = countIn(fields, "added");
    version.changed = countIn(fields, "changed");
    version.removed = countIn(fields, "removed");
    return version;
}

Result<void> writePublishedRows(Connection& connection, const RegisterDescription& description,
    const PublishedRows& rows, qint64 version)
{
    RegisterRowTable table(connection);
    for (const QString& key : rows.ended) {
        if (const auto ended = table.end(description, key, version); !ended)
            return ended;
    }
    for (const RegisterRow& row : rows.put) {
        if (const auto inserted = table.insert(description, row, version); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<void> applyRegisterDraft(Connection& connection, const Deed& deed)
{
    auto draft = readMapOf(deed.parts.value(1), [](Fields& fields) {
        RegisterDraft said;
        said.source = fields.text(QLatin1String("source"), greatestTextOfPart);
        said.sourceDate = fields.date(QLatin1String("sourceDate"));
        said.basedOn = countIn(fields, "basedOn");
        return said;
    });
    if (!draft)
        return draft.error();
    draft->registerName = registerOf(deed);
    draft->file = deed.parts.at(0);
    draft->madeAt = deed.note.at;
    draft->madeBy = deed.note.actor;
    return RegisterDraftTable(connection).put(*draft);
}

Result<void> applyDiscardDraft(Connection& connection, const Deed& deed)
{
    return RegisterDraftTable(connection).remove(registerOf(deed));
}

Result<void> applyPublication(Connection& connection, const Deed& deed)
{
    const auto description = registerNamed(registerOf(deed));
    if (!description)
        return description.error();
    auto version = readMapOf(deed.note.content, &versionIn);
    if (!version)
        return version.error();
    const auto rows = publishedIn(deed, **description);
    if (!rows)
        return rows.error();
    version->registerName = registerOf(deed);
    version->publishedAt = deed.note.at;
    version->publishedBy = deed.note.actor;
    version->isStarter = rows->isStarter;
    if (const auto inserted = RegisterVersionTable(connection).insert(*version); !inserted)
        return inserted;
    const auto written = writePublishedRows(connection, **description, *rows, version->number);
    return written && !rows->isStarter ? applyDiscardDraft(connection, deed) : written;
}

QByteArrayList partsOf(const RegisterDraft& draft)
{
    Cbor said = Cbor::map();
    said.insert(QLatin1String("source"), draft.source);
    said.insert(QLatin1String("sourceDate"), cborOf(draft.sourceDate));
    said.insert(QLatin1String("basedOn"), draft.basedOn);
    return {draft.file, said.encode()};
}

QByteArray contentOf(const RegisterVersion& version)
{
    Cbor content = Cbor::map();
    content.insert(QLatin1String("number"), Cbor(version.number));
    content.insert(QLatin1String("source"), Cbor(version.source));
    content.insert(QLatin1String("sourceDate"), Cbor(version.sourceDate.toString(Qt::ISODate)));
    content.insert(QLatin1String("rows"), Cbor(version.rows));
    content.insert(QLatin1String("added"), Cbor(version.added));
    content.insert(QLatin1String("changed"), Cbor(version.changed));
    content.insert(QLatin1String("removed"), Cbor(version.removed));
    return content.encode();
}

QByteArray partOf(const RegisterDifference& difference, bool isStarter)
{
    QStringList ended;
    Cbor::Array put;
    const auto add = [&put](const RegisterRow& row) { put.emplace_back(contentOf(row)); };
    for (const RegisterRow& row : difference.removed)
        ended.append(row.key);
    for (const ChangedRow& row : difference.changed) {
        ended.append(row.before.key);
        add(row.after);
    }
    std::for_each(difference.added.begin(), difference.added.end(), add);
    Cbor map = Cbor::map();
    map.insert(QLatin1String("starter"), Cbor::boolean(isStarter));
    map.insert(QLatin1String("ended"), Cbor::texts(ended));
    map.insert(QLatin1String("put"), std::move(put));
    return map.encode();
}

} // namespace tanu::server
