#include "core/domain/values/certificatenumber.h"

#include "core/domain/values/plaincode.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace tanu {

namespace {

Error malformed(const QString& typed, int level)
{
    return {ErrorKind::SerialMalformed, {typed, QString::number(level)}, {}};
}

bool isDigits(const QString& text, qsizetype size)
{
    return text.size() == size
        && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

/// The six levels of a number written without separators, as far as the signs reach.
QStringList cutByLength(const QString& signs)
{
    const std::array<qsizetype, 6> lengths{5, std::max<qsizetype>(signs.size() - 25, 1), 1, 6, 4, 9};
    QStringList levels;
    qsizetype start = 0;
    for (const qsizetype length : lengths) {
        levels += signs.mid(start, length);
        start += length;
    }
    return levels;
}

/// DDMMYY of the years 2000 to 2099; an invalid date for anything else.
QDate procedureDate(const QString& level)
{
    if (!isDigits(level, 6))
        return {};
    const QStringView digits = level;
    return QDate(2000 + digits.mid(4, 2).toInt(), digits.mid(2, 2).toInt(), digits.mid(0, 2).toInt());
}

/// The number with leading zeros. Why by hand: each serial that comes in is written out and compared.
void appendDigits(QString& text, qint64 number, int count)
{
    qint64 weight = 1;
    for (int i = 1; i < count; ++i)
        weight *= 10;
    for (; weight > 0; weight /= 10)
        text += QChar(u'0' + static_cast<char16_t>(number / weight % 10));
}

struct OccupationLevel {
    bool fits = false;
    std::optional<OccupationCode> code;
};

OccupationLevel occupationLevel(const QString& level)
{
    if (level == QLatin1String("0"))
        return {true, std::nullopt};
    const Result<OccupationCode> code = OccupationCode::parse(level);
    if (!code)
        return {};
    return {true, *code};
}

} // namespace

Result<CertificateNumber> CertificateNumber::of(const Levels& levels)
{
    const QDate date = levels.procedure;
    if (!date.isValid() || date.year() < 2000 || date.year() > 2099)
        return malformed(date.toString(Qt::ISODate), 4);
    return CertificateNumber(levels);
}

Result<CertificateNumber> CertificateNumber::parse(const QString& typed)
{
    const QString plain = plainCode(typed);
    QStringList parts = plain.contains(u'-') ? plain.split(u'-') : cutByLength(plain);
    while (parts.size() < 6)
        parts += QString();

    const Result<OkedSubclass> oked = OkedSubclass::parse(parts.at(0));
    if (!oked || !isDigits(parts.at(0), 5))
        return malformed(typed, 1);
    const OccupationLevel occupation = occupationLevel(parts.at(1));
    if (!occupation.fits)
        return malformed(typed, 2);
    const Result<NqfLevel> nqf = NqfLevel::parse(parts.at(2));
    if (!nqf)
        return malformed(typed, 3);
    const QDate procedure = procedureDate(parts.at(3));
    if (!procedure.isValid())
        return malformed(typed, 4);
    const Result<AccreditationNumber> center = AccreditationNumber::parse(parts.at(4));
    if (!center)
        return malformed(typed, 5);
    const Result<Ordinal> ordinal = Ordinal::parse(parts.at(5));
    if (!ordinal || parts.at(5).size() != 9 || parts.size() > 6)
        return malformed(typed, 6);
    return CertificateNumber({*oked, occupation.code, *nqf, procedure, *center, *ordinal});
}

QString CertificateNumber::toString() const
{
    const QDate date = m_levels.procedure;
    QString serial;
    serial.reserve(40);
    serial += m_levels.oked.toString();
    serial += u'-';
    serial += m_levels.occupation ? m_levels.occupation->toString() : QStringLiteral("0");
    serial += u'-';
    serial += m_levels.nqf.toString();
    serial += u'-';
    appendDigits(serial, date.day(), 2);
    appendDigits(serial, date.month(), 2);
    appendDigits(serial, date.year() % 100, 2);
    serial += u'-';
    serial += m_levels.center.toString();
    serial += u'-';
    appendDigits(serial, m_levels.ordinal.value(), 9);
    return serial;
}

} // namespace tanu
