#include "core/wire/cbor.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QUtf8StringView>

#include <algorithm>
#include <limits>
#include <optional>

namespace tanu {

namespace {

struct Head {
    int type = 0;
    int information = 0;
    quint64 value = 0;
};

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

} // namespace

/// Reads one value after the other from a byte array, each into its place; the first thing that is wrong ends it.
///
/// Why values go into a place and failures into a member: a batch has hundreds of thousands of values, and a Result
/// around each would move every one of them several times.
class CborDecoder {
public:
    CborDecoder(const QByteArray& bytes, const CborLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<Cbor> readAll()
    {
        Cbor value;
        if (m_bytes.size() > m_limits.bytes)
            refuse("too many bytes");
        else if (readValue(value, 0) && m_at != m_bytes.size())
            refuse("bytes behind the end");
        if (m_error)
            return *std::move(m_error);
        return value;
    }

private:
    /// Whether there was a value; if not, the error says why. So for all of these.
    [[nodiscard]] bool readValue(Cbor& value, int depth)
    {
        if (depth > m_limits.depth)
            return refuse("too deep");
        if (++m_items > m_limits.items)
            return refuse("too many items");
        Head head;
        if (!readHead(head))
            return false;
        switch (head.type) {
        case 0:
        case 1:
            return readNumber(value, head);
        case 2:
        case 3:
            return readString(value, head);
        case 4:
            return readArray(value, head, depth);
        case 5:
            return readMap(value, head, depth);
        case 6:
            return readTagged(value, head, depth);
        default:
            return readSimple(value, head);
        }
    }

    [[nodiscard]] bool readHead(Head& head)
    {
        if (m_at >= m_bytes.size())
            return refuse("cut off");
        const auto first = static_cast<uchar>(m_bytes.at(m_at++));
        head = {first >> 5, first & 0x1f, static_cast<quint64>(first & 0x1f)};
        if (head.information < 24)
            return true;
        if (head.information > 27)
            return refuse("indefinite length");
        if (head.type == 7)
            return refuse("floating point or unknown simple value");
        const int exponent = head.information - 24;
        const int count = 1 << exponent;
        if (m_bytes.size() - m_at < count)
            return refuse("cut off");
        head.value = 0;
        for (int i = 0; i < count; ++i)
            head.value = (head.value << 8) | static_cast<uchar>(m_bytes.at(m_at++));
        const quint64 shorter = exponent == 0 ? 23U : std::numeric_limits<quint64>::max() >> (64 - count * 4);
        if (head.value <= shorter)
            return refuse("number not shortest");
        return true;
    }

    [[nodiscard]] bool readNumber(Cbor& value, const Head& head)
    {
        if (head.value > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return refuse("number too great");
        const auto number = static_cast<qint64>(head.value);
        value.m_value.emplace<qint64>(head.type == 0 ? number : -1 - number);
        return true;
    }

    [[nodiscard]] bool readString(Cbor& value, const Head& head)
    {
        if (head.value > remaining())
            return refuse("cut off");
        const QByteArrayView content = slice(m_at, static_cast<qsizetype>(head.value));
        m_at += content.size();
        if (head.type == 2) {
            value.m_value.emplace<QByteArray>(content.data(), content.size());
            return true;
        }
        // Qt drops a byte order mark, so the text would not be the bytes any more.
        if (content.startsWith(byteOrderMark))
            return refuse("text is not UTF-8");
        const QString& text = value.m_value.emplace<QString>(QString::fromUtf8(content));
        // What is wrong becomes a replacement character; only a text with one must be looked at again.
        if (text.contains(QChar::ReplacementCharacter) && !QUtf8StringView(content.data(), content.size()).isValidUtf8())
            return refuse("text is not UTF-8");
        return true;
    }

    [[nodiscard]] bool readArray(Cbor& value, const Head& head, int depth)
    {
        if (head.value > remaining())
            return refuse("cut off");
        auto& items = value.m_value.emplace<Cbor::Array>();
        items.reserve(std::min<size_t>(head.value, 1024));
        for (quint64 i = 0; i < head.value; ++i) {
            if (!readValue(items.emplace_back(), depth + 1))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool readMap(Cbor& value, const Head& head, int depth)
    {
        if (head.value > remaining())
            return refuse("cut off");
        Cbor::Map& entries = value.m_value.emplace<Cbor::Entries>().list;
        entries.reserve(std::min<size_t>(head.value, 32));
        QByteArrayView previous;
        for (quint64 i = 0; i < head.value; ++i) {
            auto& [key, content] = entries.emplace_back();
            const qsizetype start = m_at;
            if (!readValue(key, depth + 1))
                return false;
            const QByteArrayView encoded = slice(start, m_at - start);
            if (i > 0 && !(previous < encoded))
                return refuse("keys not sorted");
            previous = encoded;
            if (!readValue(content, depth + 1))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool readTagged(Cbor& value, const Head& head, int depth)
    {
        Cbor content;
        if (!readValue(content, depth + 1))
            return false;
        value = Cbor::tagged(head.value, std::move(content));
        return true;
    }

    [[nodiscard]] bool readSimple(Cbor& value, const Head& head)
    {
        switch (head.information) {
        case 20:
        case 21:
            value.m_value.emplace<bool>(head.information == 21);
            return true;
        case 22:
            value.m_value.emplace<std::monostate>();
            return true;
        default:
            return refuse("unknown simple value");
        }
    }

    [[nodiscard]] quint64 remaining() const { return static_cast<quint64>(m_bytes.size() - m_at); }

    [[nodiscard]] QByteArrayView slice(qsizetype start, qsizetype size) const
    {
        return QByteArrayView(m_bytes.constData() + start, size);
    }

    bool refuse(const char* why)
    {
        const QString detail = QStringLiteral("%1 at %2").arg(QLatin1String(why)).arg(m_at);
        m_error = Error {ErrorKind::AnswerMalformed, {}, detail};
        return false;
    }

    const QByteArray& m_bytes;
    CborLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_items = 0;
    std::optional<Error> m_error;
};

Result<Cbor> decodeCbor(const QByteArray& bytes, const CborLimits& limits)
{
    return CborDecoder(bytes, limits).readAll();
}

} // namespace tanu
