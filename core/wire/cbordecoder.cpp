#include "core/wire/cbor.h"

#include <QtCore/QUtf8StringView>

#include <algorithm>
#include <limits>

namespace tanu {

namespace {

struct Head {
    int type = 0;
    int information = 0;
    quint64 value = 0;
};

/// Reads one value after the other from a byte array; the first thing that is wrong ends it.
class CborDecoder {
public:
    CborDecoder(const QByteArray& bytes, const CborLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<Cbor> readAll()
    {
        if (m_bytes.size() > m_limits.bytes)
            return refuse("too many bytes");
        auto value = readValue(0);
        if (value && m_at != m_bytes.size())
            return refuse("bytes behind the end");
        return value;
    }

private:
    Result<Cbor> readValue(int depth)
    {
        if (depth > m_limits.depth)
            return refuse("too deep");
        if (++m_items > m_limits.items)
            return refuse("too many items");
        const auto head = readHead();
        if (!head)
            return head.error();
        switch (head->type) {
        case 0:
        case 1:
            return readNumber(*head);
        case 2:
        case 3:
            return readString(*head);
        case 4:
            return readArray(*head, depth);
        case 5:
            return readMap(*head, depth);
        case 6:
            return readTagged(*head, depth);
        default:
            return readSimple(*head);
        }
    }

    Result<Head> readHead()
    {
        if (m_at >= m_bytes.size())
            return refuse("cut off");
        const auto first = static_cast<uchar>(m_bytes.at(m_at++));
        Head head {first >> 5, first & 0x1f, static_cast<quint64>(first & 0x1f)};
        if (head.information < 24)
            return head;
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
        return head;
    }

    Result<Cbor> readNumber(const Head& head)
    {
        if (head.value > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return refuse("number too great");
        const auto number = static_cast<qint64>(head.value);
        return Cbor(head.type == 0 ? number : -1 - number);
    }

    Result<Cbor> readString(const Head& head)
    {
        if (head.value > remaining())
            return refuse("cut off");
        const auto size = static_cast<qsizetype>(head.value);
        const QByteArray content = m_bytes.mid(m_at, size);
        m_at += size;
        if (head.type == 2)
            return Cbor(content);
        // Qt drops a byte order mark, so the text would not be the bytes any more.
        if (!QUtf8StringView(content).isValidUtf8() || content.startsWith("\xef\xbb\xbf"))
            return refuse("text is not UTF-8");
        return Cbor(QString::fromUtf8(content));
    }

    Result<Cbor> readArray(const Head& head, int depth)
    {
        if (head.value > remaining())
            return refuse("cut off");
        Cbor::Array items;
        items.reserve(std::min<size_t>(head.value, 1024));
        for (quint64 i = 0; i < head.value; ++i) {
            auto item = readValue(depth + 1);
            if (!item)
                return item;
            items.push_back(*std::move(item));
        }
        return Cbor(std::move(items));
    }

    Result<Cbor> readMap(const Head& head, int depth)
    {
        if (head.value > remaining())
            return refuse("cut off");
        Cbor map = Cbor::map();
        QByteArray previous;
        for (quint64 i = 0; i < head.value; ++i) {
            const qsizetype start = m_at;
            auto key = readValue(depth + 1);
            if (!key)
                return key;
            const QByteArray encoded = m_bytes.mid(start, m_at - start);
            if (i > 0 && !(previous < encoded))
                return refuse("keys not sorted");
            previous = encoded;
            auto value = readValue(depth + 1);
            if (!value)
                return value;
            map.insert(*std::move(key), *std::move(value));
        }
        return map;
    }

    Result<Cbor> readTagged(const Head& head, int depth)
    {
        auto content = readValue(depth + 1);
        if (!content)
            return content;
        return Cbor::tagged(head.value, *std::move(content));
    }

    Result<Cbor> readSimple(const Head& head)
    {
        switch (head.information) {
        case 20:
            return Cbor::boolean(false);
        case 21:
            return Cbor::boolean(true);
        case 22:
            return Cbor();
        default:
            return refuse("unknown simple value");
        }
    }

    [[nodiscard]] quint64 remaining() const { return static_cast<quint64>(m_bytes.size() - m_at); }

    [[nodiscard]] Error refuse(const char* why) const
    {
        return {ErrorKind::AnswerMalformed, {}, QStringLiteral("%1 at %2").arg(QLatin1String(why)).arg(m_at)};
    }

    const QByteArray& m_bytes;
    CborLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_items = 0;
};

} // namespace

Result<Cbor> decodeCbor(const QByteArray& bytes, const CborLimits& limits)
{
    return CborDecoder(bytes, limits).readAll();
}

} // namespace tanu
