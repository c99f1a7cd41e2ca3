#include "malformedrequests.h"

#include "core/wire/requestsignature.h"

#include <QtCore/QFile>

namespace tanu::server {

namespace {

const QByteArray pilcrow("\xc2\xb6");
const QByteArray separator(" | ");

/// `\r \t \0 \xHH`.
QByteArray unescaped(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text.at(i + 1) : '\0';
        if (text.at(i) != '\\') {
            bytes += text.at(i);
        } else if (next == 'x') {
            bytes += QByteArray::fromHex(text.mid(i + 2, 2));
            i += 3;
        } else {
            bytes += next == 'r' ? '\r' : next == 't' ? '\t' : '\0';
            ++i;
        }
    }
    return bytes;
}

/// `{*N:text}`, without others inside.
QByteArray repeated(QByteArray text)
{
    for (qsizetype from = text.indexOf("{*"); from >= 0; from = text.indexOf("{*", from)) {
        const qsizetype colon = text.indexOf(':', from);
        const qsizetype end = text.indexOf('}', colon);
        const QByteArray once = unescaped(text.mid(colon + 1, end - colon - 1));
        const QByteArray many = once.repeated(text.mid(from + 2, colon - from - 2).toLongLong());
        // What follows is unescaped by the caller, what stands here must not be once more.
        text = text.left(from) + '\x01' + QByteArray::number(many.size()) + '\x02' + many + text.mid(end + 1);
        from += many.size();
    }
    return text;
}

/// Escapes outside of what was repeated.
QByteArray bytesOf(QByteArray text, const QByteArray& host)
{
    text.replace(pilcrow, "\r\n").replace("{host}", host);
    text = repeated(text);
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype mark = text.indexOf('\x01'); mark >= 0; mark = text.indexOf('\x01', from)) {
        const qsizetype end = text.indexOf('\x02', mark);
        const qsizetype size = text.mid(mark + 1, end - mark - 1).toLongLong();
        bytes += unescaped(text.mid(from, mark - from)) + text.mid(end + 1, size);
        from = end + 1 + size;
    }
    return bytes + unescaped(text.mid(from));
}

QByteArray posted(const QByteArray& host, const QByteArray& path, const QByteArray& headers, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The fields of a row, the last one with everything that is left.
QByteArrayList fieldsOf(const QByteArray& line, qsizetype count)
{
    QByteArrayList fields;
    qsizetype from = 0;
    while (fields.size() + 1 < count) {
        const qsizetype end = line.indexOf(separator, from);
        if (end < 0)
            return {};
        fields.append(line.mid(from, end - from));
        from = end + separator.size();
    }
    return fields << line.mid(from);
}

} // namespace

QList<MalformedRequest> malformedRequests(const QByteArray& host, const BodySigner& sign, QString& wrong)
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/tests/server/malformed/requests.txt"));
    if (!file.open(QIODevice::ReadOnly))
        wrong = file.errorString();
    QList<MalformedRequest> rows;
    QString group;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            group = QString::fromUtf8(line.mid(1, line.size() - 2)) + QLatin1String(": ");
            continue;
        }
        if (line.endsWith(" |"))
            line += ' ';
        const qsizetype count = line.startsWith("raw ") ? 3 : line.startsWith("signed ") ? 4 : 5;
        const QByteArrayList fields = fieldsOf(line, count);
        if (fields.isEmpty()) {
            wrong = QString::fromUtf8(line);
            return {};
        }
        MalformedRequest row{group + QString::fromUtf8(fields.at(1)), {}, {}};
        const QByteArray& last = fields.constLast();
        if (fields.constFirst() == "raw") {
            const qsizetype drip = last.indexOf("{drip}");
            row.atOnce = bytesOf(last.left(drip < 0 ? last.size() : drip), host);
            row.drops = drip < 0 ? QByteArray() : bytesOf(last.mid(drip + 6), host);
        } else if (fields.constFirst() == "post") {
            const QByteArray type = fields.at(3).isEmpty() ? QByteArray() : "Content-Type: " + fields.at(3) + "\r\n";
            row.atOnce = posted(host, fields.at(2), type, bytesOf(last, host));
        } else {
            const QByteArray body = bytesOf(last, host);
            const QByteArray headers = QByteArray(RequestSignature::headerName) + ": " + sign(fields.at(2), body)
                + "\r\nContent-Type: application/cbor\r\n";
            row.atOnce = posted(host, fields.at(2), headers, body);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace tanu::server
