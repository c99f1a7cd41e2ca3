#include "server/http/requesthead.h"

#include <QtCore/QByteArrayList>

#include <algorithm>

namespace tanu::server {

namespace {

constexpr qsizetype greatestTarget = 8'000;
constexpr qsizetype greatestMethod = 20;
constexpr qsizetype greatestNumberOfFields = 100;
constexpr qsizetype greatestLengthDigits = 12;
constexpr qsizetype greatestNumberOfRanges = 4;

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool isHexDigit(char sign)
{
    return isDigit(sign) || (sign >= 'a' && sign <= 'f') || (sign >= 'A' && sign <= 'F');
}

bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

bool isTokenSign(char sign)
{
    return isLetter(sign) || isDigit(sign) || QByteArrayView("!#$%&'*+-.^_`|~").contains(sign);
}

bool isMethod(const QByteArray& word)
{
    const auto isCapital = [](char sign) { return sign >= 'A' && sign <= 'Z'; };
    return !word.isEmpty() && word.size() <= greatestMethod && std::all_of(word.begin(), word.end(), isCapital);
}

bool isPath(const QByteArray& target)
{
    if (!target.startsWith('/'))
        return false;
    for (qsizetype i = 0; i < target.size(); ++i) {
        const auto sign = static_cast<uchar>(target.at(i));
        if (sign <= ' ' || sign >= 0x7f)
            return false;
        if (sign != '%')
            continue;
        if (i + 2 >= target.size() || !isHexDigit(target.at(i + 1)) || !isHexDigit(target.at(i + 2)))
            return false;
        if (target.at(i + 1) == '0' && target.at(i + 2) == '0')
            return false;
    }
    return true;
}

std::optional<qint64> lengthFrom(const QByteArray& value)
{
    const bool isNumber = !value.isEmpty() && value.size() <= greatestLengthDigits
        && std::all_of(value.begin(), value.end(), isDigit);
    return isNumber ? std::optional<qint64>(value.toLongLong()) : std::nullopt;
}

bool isHost(const QByteArray& value)
{
    const auto isHostSign = [](char sign) { return isLetter(sign) || isDigit(sign) || QByteArrayView(".-_:[]").contains(sign); };
    return !value.isEmpty() && !value.contains("..") && std::all_of(value.begin(), value.end(), isHostSign);
}

bool isUpToDigits(const QByteArray& word)
{
    return word.size() <= greatestLengthDigits && std::all_of(word.begin(), word.end(), isDigit);
}

/// `bytes=0-99,200-,-5`: few parts, each with a beginning, an end or both.
bool isRange(const QByteArray& value)
{
    if (!value.startsWith("bytes="))
        return false;
    const QByteArrayList parts = value.mid(6).split(',');
    return parts.size() <= greatestNumberOfRanges && std::all_of(parts.begin(), parts.end(), [](const QByteArray& part) {
        const QByteArrayList ends = part.trimmed().split('-');
        return ends.size() == 2 && isUpToDigits(ends.at(0)) && isUpToDigits(ends.at(1))
            && !(ends.at(0).isEmpty() && ends.at(1).isEmpty());
    });
}

/// A field of the head, or nothing if the line is none.
std::optional<std::pair<QByteArray, QByteArray>> fieldFrom(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !std::all_of(line.begin(), line.begin() + colon, isTokenSign))
        return std::nullopt;
    const auto isControl = [](char sign) {
        const auto code = static_cast<uchar>(sign);
        return (code < ' ' && sign != '\t') || code == 0x7f;
    };
    if (std::any_of(line.begin() + colon, line.end(), isControl))
        return std::nullopt;
    return std::pair(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
}

/// Reads the fields one after another.
class FieldReader {
public:
    std::optional<int> take(const QByteArray& line)
    {
        const auto field = fieldFrom(line);
        if (!field)
            return 400;
        const auto& [name, value] = *field;
        if (name == "transfer-encoding")
            return 411;
        if (name == "expect")
            return 417;
        if (name == "upgrade")
            return 400;
        if (name == "range" && !isRange(value))
            return 416;
        if (name == "host")
            return ++m_hosts > 1 || !isHost(value) ? std::optional<int>(400) : std::nullopt;
        if (name != "content-length")
            return std::nullopt;
        const auto length = lengthFrom(value);
        if (!length || m_length)
            return 400;
        m_length = length;
        return std::nullopt;
    }

    [[nodiscard]] bool hasHost() const { return m_hosts == 1; }
    [[nodiscard]] qint64 length() const { return m_length.value_or(0); }

private:
    int m_hosts = 0;
    std::optional<qint64> m_length;
};

} // namespace

std::optional<int> judgeRequestLine(const QByteArray& line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !isMethod(words.at(0)))
        return 400;
    if (words.at(1).size() > greatestTarget)
        return 414;
    if (!isPath(words.at(1)))
        return 400;
    const QByteArray& version = words.at(2);
    if (version == "HTTP/1.1" || version == "HTTP/1.0")
        return std::nullopt;
    return version.startsWith("HTTP/") ? 505 : 400;
}

JudgedHead judgeHead(const QByteArray& head)
{
    QByteArrayList lines = head.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines.at(i).endsWith('\r'))
            return {400, 0};
        lines[i].chop(1);
    }
    if (const auto refusal = judgeRequestLine(lines.constFirst()))
        return {refusal, 0};
    if (lines.size() - 1 > greatestNumberOfFields)
        return {431, 0};
    FieldReader fields;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const auto refusal = fields.take(lines.at(i)))
            return {refusal, 0};
    }
    if (lines.constFirst().endsWith('1') && !fields.hasHost())
        return {400, 0};
    return {std::nullopt, fields.length()};
}

} // namespace tanu::server
