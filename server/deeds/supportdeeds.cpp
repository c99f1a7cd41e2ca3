#include "server/deeds/supportdeeds.h"

#include "core/base/strongid.h"
#include "server/deeds/deedparts.h"
#include "server/storage/supporttable.h"

#include <limits>

namespace tanu::server {

namespace {

constexpr qint64 greatestRequestNumber = 999'999'999'999;

SealPlace placeOfPart(const QByteArray& request)
{
    return {"archive.support", request};
}

QByteArray sealedPart(const Connection& connection, const QByteArray& request, const QByteArray& plain)
{
    return connection.sealer() ? connection.sealer()->seal(placeOfPart(request), plain) : plain;
}

/// A part that is not there is empty.
Result<QByteArray> openedPart(const Connection& connection, const Deed& deed, qsizetype index)
{
    const QByteArray part = deed.parts.value(index);
    if (part.isEmpty() || !connection.sealer())
        return part;
    return connection.sealer()->open(placeOfPart(deed.note.subject), part);
}

void insertText(Cbor& map, const char* name, const QString& text)
{
    if (!text.isEmpty())
        map.insert(QLatin1String(name), text);
}

QString textInPart(Fields& fields, const char* name)
{
    return fields.textIfAny(QLatin1String(name), greatestTextOfPart).value_or(QString());
}

/// What can change of a request.
void insertChanging(Cbor& map, const SupportRequest& request)
{
    map.insert(QLatin1String("matter"), codeOf(request.matter));
    map.insert(QLatin1String("answerBy"), cborOf(request.answerBy));
    map.insert(QLatin1String("state"), codeOf(request.state));
    insertText(map, "takenBy", request.takenBy);
    if (request.answeredAt)
        map.insert(QLatin1String("answeredAt"), cborOf(*request.answeredAt));
    insertText(map, "answer", request.answer);
}

void readChanging(Fields& fields, SupportRequest& request)
{
    request.matter = fields.code(QLatin1String("matter"), &parseRequestMatter);
    request.answerBy = fields.date(QLatin1String("answerBy"));
    request.state = fields.code(QLatin1String("state"), &parseRequestState);
    request.takenBy = textInPart(fields, "takenBy");
    const auto answeredAt = fields.numberIfAny(QLatin1String("answeredAt"), 0, std::numeric_limits<qint64>::max());
    if (answeredAt)
        request.answeredAt = QDateTime::fromMSecsSinceEpoch(*answeredAt, Qt::UTC);
    request.answer = textInPart(fields, "answer");
}

SupportRequest filedIn(Fields& fields)
{
    SupportRequest request;
    readChanging(fields, request);
    request.number = fields.number(QLatin1String("number"), 1, greatestRequestNumber);
    request.source = fields.code(QLatin1String("source"), &parseRequestSource);
    request.origin = textInPart(fields, "origin");
    request.name = textInPart(fields, "name");
    request.iin = textInPart(fields, "iin");
    request.login = textInPart(fields, "login");
    request.phone = textInPart(fields, "phone");
    request.email = textInPart(fields, "email");
    request.subject = textInPart(fields, "subject");
    request.text = textInPart(fields, "text");
    request.fileName = textInPart(fields, "fileName");
    return request;
}

RequestFile requestFileIn(Fields& fields)
{
    return {fields.text(QLatin1String("name"), greatestTextOfPart), fields.text(QLatin1String("contentType")),
        fields.bytes(QLatin1String("content"), 0, greatestBytesOfPart)};
}

} // namespace

Result<void> applyFileRequest(Connection& connection, const Deed& deed)
{
    const auto opened = openedPart(connection, deed, 0);
    if (!opened)
        return opened.error();
    auto request = readMapOf(*opened, &filedIn);
    if (!request)
        return request.error();
    request->id = deed.note.subject;
    request->filedAt = deed.note.at;
    SupportTable table(connection);
    if (const auto inserted = table.insert(*request); !inserted)
        return inserted;
    const auto file = openedPart(connection, deed, 1);
    if (!file)
        return file.error();
    if (file->isEmpty())
        return {};
    const auto came = readMapOf(*file, &requestFileIn);
    return came ? table.insertFile(request->id, *came) : Result<void>(came.error());
}

Result<void> applyChangeRequest(Connection& connection, const Deed& deed)
{
    SupportTable table(connection);
    const auto known = table.find(deed.note.subject);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("request"), uuidToText(deed.note.subject)}, {}};
    const auto opened = openedPart(connection, deed, 0);
    if (!opened)
        return opened.error();
    const auto changed = readMapOf(*opened, [&known](Fields& fields) {
        SupportRequest request = **known;
        readChanging(fields, request);
        return request;
    });
    return changed ? table.update(*changed) : Result<void>(changed.error());
}

QByteArrayList filedParts(const Connection& connection, const SupportRequest& request, const std::optional<RequestFile>& file)
{
    Cbor map = Cbor::map();
    insertChanging(map, request);
    map.insert(QLatin1String("number"), request.number);
    map.insert(QLatin1String("source"), codeOf(request.source));
    insertText(map, "origin", request.origin);
    insertText(map, "name", request.name);
    insertText(map, "iin", request.iin);
    insertText(map, "login", request.login);
    insertText(map, "phone", request.phone);
    insertText(map, "email", request.email);
    insertText(map, "subject", request.subject);
    insertText(map, "text", request.text);
    insertText(map, "fileName", request.fileName);
    QByteArrayList parts {sealedPart(connection, request.id, map.encode())};
    if (!file)
        return parts;
    Cbor came = Cbor::map();
    came.insert(QLatin1String("name"), file->name);
    came.insert(QLatin1String("contentType"), file->contentType);
    came.insert(QLatin1String("content"), file->content);
    parts.append(sealedPart(connection, request.id, came.encode()));
    return parts;
}

QByteArrayList changedParts(const Connection& connection, const SupportRequest& request)
{
    Cbor map = Cbor::map();
    insertChanging(map, request);
    return {sealedPart(connection, request.id, map.encode())};
}

} // namespace tanu::server
