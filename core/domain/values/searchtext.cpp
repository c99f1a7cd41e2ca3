#include "core/domain/values/searchtext.h"

#include <array>
#include <string_view>

namespace tanu {

namespace {

/// Every sign that has a place of its own in the order, lowest first.
constexpr std::u16string_view order = u" _-–—,;:!?.…'‘’\"“”„«»()[]{}§@*/\\&#%`^+±<=>|~$₸"
                                      u"0123456789"
                                      u"аәӕбвгғдђеёєжҗзѕийјкқлљмнңњоөпрстћуұүфхҳһцчҷџшщъыіьэюя"
                                      u"abcdefghijklmnopqrstuvwxyz";

constexpr char16_t tableSize = 0x530;
constexpr quint8 separator = 0x01;
constexpr quint8 firstWeight = 0x02;
constexpr quint8 otherSign = 0xFE; ///< then the code point in three bytes
static_assert(order.size() < otherSign - firstWeight);

constexpr quint8 weightAt(std::size_t place)
{
    return static_cast<quint8>(place + firstWeight);
}

constexpr std::array<quint8, tableSize> makeWeights()
{
    std::array<quint8, tableSize> weights{};
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (order[place] < tableSize)
            weights[order[place]] = weightAt(place);
    }
    return weights;
}

constexpr std::array<quint8, tableSize> weights = makeWeights();

/// Weight of a lower-case sign; 0 if it has no place of its own.
quint8 weightOf(char16_t sign)
{
    if (sign < tableSize)
        return weights[sign];
    const std::size_t place = order.find(sign);
    return place == std::u16string_view::npos ? quint8{0} : weightAt(place);
}

/// The three levels of a key: letters first, then marks over them, then case.
class KeyBuilder {
public:
    void add(char32_t sign)
    {
        const char32_t lower = QChar::toLower(sign);
        if (QChar::isMark(sign))
            return addMark(sign);
        if (lower == u'ґ') {
            addLetter(weightOf(u'г'), lower != sign);
            return addMark(lower);
        }
        if (lower < 0x10000) {
            if (const quint8 weight = weightOf(static_cast<char16_t>(lower)); weight != 0)
                return addLetter(weight, lower != sign);
        }
        if (QChar::isSpace(sign))
            return addLetter(weightOf(u' '), true);
        addOther(sign, lower);
    }

    [[nodiscard]] QByteArray key() const
    {
        QByteArray bytes = m_letters;
        bytes += static_cast<char>(separator);
        if (m_hasMarks)
            bytes += m_marks;
        bytes += static_cast<char>(separator);
        if (m_hasUpper)
            bytes += m_cases;
        return bytes;
    }

private:
    void addLetter(quint8 weight, bool upper)
    {
        m_letters += static_cast<char>(weight);
        m_marks += static_cast<char>(0x02);
        m_cases += static_cast<char>(upper ? 0x03 : 0x02);
        m_hasUpper = m_hasUpper || upper;
    }

    void addMark(char32_t mark)
    {
        m_marks += static_cast<char>(0x03);
        m_marks += static_cast<char>((mark >> 16) & 0xFF);
        m_marks += static_cast<char>((mark >> 8) & 0xFF);
        m_marks += static_cast<char>(mark & 0xFF);
        m_hasMarks = true;
    }

    void addOther(char32_t sign, char32_t lower)
    {
        const QString parts = QChar::decomposition(sign);
        if (!parts.isEmpty() && QChar::decompositionTag(sign) == QChar::Canonical) {
            for (const char32_t part : parts.toUcs4())
                add(part);
            return;
        }
        if (QChar::category(sign) == QChar::Other_Control || QChar::category(sign) == QChar::Other_Format)
            return;
        addLetter(otherSign, lower != sign);
        m_letters += static_cast<char>((lower >> 16) & 0xFF);
        m_letters += static_cast<char>((lower >> 8) & 0xFF);
        m_letters += static_cast<char>(lower & 0xFF);
    }

    QByteArray m_letters;
    QByteArray m_marks;
    QByteArray m_cases;
    bool m_hasMarks = false;
    bool m_hasUpper = false;
};

/// ё as е; the Latin ə that some sources carry as the Cyrillic ә.
QChar unified(QChar sign)
{
    switch (sign.unicode()) {
    case 0x0451:
        return QChar(0x0435);
    case 0x0259:
        return QChar(0x04D9);
    default:
        return sign;
    }
}

} // namespace

QString foldForSearch(QStringView text)
{
    const QString folded = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    QString result;
    result.reserve(folded.size());
    bool gap = false;
    for (const QChar sign : folded) {
        if (!sign.isLetterOrNumber() && !sign.isMark() && !sign.isSurrogate()) {
            gap = !result.isEmpty();
            continue;
        }
        if (gap)
            result += u' ';
        gap = false;
        result += unified(sign);
    }
    return result;
}

QByteArray kazakhSortKey(QStringView text)
{
    KeyBuilder builder;
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (const char32_t sign : composed.toUcs4())
        builder.add(sign);
    return builder.key();
}

} // namespace tanu
