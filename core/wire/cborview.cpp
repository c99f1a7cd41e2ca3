#include "core/wire/cborview.h"

namespace tanu {

namespace {

enum MajorType : quint8 { Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6 };

struct Head {
    int type = 0;
    quint64 value = 0; ///< a number, or how many bytes or items follow
};

/// Goes through encoded values from the front.
class Walk {
public:
    explicit Walk(QByteArrayView encoded)
        : m_rest(encoded)
    {
    }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

    [[nodiscard]] std::optional<Head> head()
    {
        if (m_rest.isEmpty())
            return std::nullopt;
        const auto first = static_cast<uchar>(m_rest.front());
        m_rest = m_rest.sliced(1);
        const int information = first & 0x1f;
        if (information < 24)
            return Head {first >> 5, static_cast<quint64>(information)};
        const qsizetype count = information > 27 ? 0 : qsizetype(1) << (information - 24);
        if (count == 0 || m_rest.size() < count)
            return std::nullopt;
        quint64 value = 0;
        for (const char byte : m_rest.first(count))
            value = (value << 8) | static_cast<uchar>(byte);
        m_rest = m_rest.sliced(count);
        return Head {first >> 5, value};
    }

    /// What follows a head of text or bytes.
    [[nodiscard]] std::optional<QByteArrayView> content(quint64 size)
    {
        if (size > static_cast<quint64>(m_rest.size()))
            return std::nullopt;
        const QByteArrayView content = m_rest.first(static_cast<qsizetype>(size));
        m_rest = m_rest.sliced(content.size());
        return content;
    }

    /// Behind one whole value; false if there is none. Every value has a byte at least, so that this ends.
    [[nodiscard]] bool skip()
    {
        for (quint64 left = 1; left > 0; --left) {
            const auto next = head();
            if (!next)
                return false;
            const bool isString = next->type == Bytes || next->type == Text;
            const quint64 inside = next->type == Array ? next->value : next->type == Map ? 2 * next->value : 0;
            const quint64 room = static_cast<quint64>(m_rest.size());
            if ((isString && !content(next->value)) || inside > room || (inside > 0 && next->value > room))
                return false;
            left += next->type == Tag ? 1 : inside;
        }
        return true;
    }

private:
    QByteArrayView m_rest;
};

std::optional<QByteArrayView> contentOf(QByteArrayView encoded, MajorType type)
{
    Walk walk(encoded);
    const auto head = walk.head();
    return head && head->type == type ? walk.content(head->value) : std::nullopt;
}

} // namespace

CborView::CborView(QByteArrayView encoded)
    : m_encoded(encoded)
{
}

std::optional<CborView> CborView::find(QByteArrayView key) const
{
    Walk walk(m_encoded);
    const auto map = walk.head();
    if (!map || map->type != Map)
        return std::nullopt;
    for (quint64 i = 0; i < map->value; ++i) {
        const auto name = contentOf(walk.rest(), Text);
        if (!walk.skip())
            return std::nullopt;
        if (name && *name == key)
            return CborView(walk.rest());
        if (!walk.skip())
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::vector<CborView>> CborView::items() const
{
    Walk walk(m_encoded);
    const auto array = walk.head();
    if (!array || array->type != Array)
        return std::nullopt;
    std::vector<CborView> items;
    for (quint64 i = 0; i < array->value; ++i) {
        items.emplace_back(walk.rest());
        if (!walk.skip())
            return std::nullopt;
    }
    return items;
}

std::optional<QString> CborView::text() const
{
    const auto content = contentOf(m_encoded, Text);
    return content ? std::optional(QString::fromUtf8(*content)) : std::nullopt;
}

std::optional<QByteArrayView> CborView::bytes() const
{
    return contentOf(m_encoded, Bytes);
}

} // namespace tanu
