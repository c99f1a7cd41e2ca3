#include "server/registers/registercolumn.h"

#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/bin.h"
#include "core/domain/values/email.h"
#include "core/domain/values/money.h"
#include "core/domain/values/nqflevel.h"
#include "core/domain/values/occupationcode.h"
#include "core/domain/values/occupationgroup.h"
#include "core/domain/values/okedsubclass.h"
#include "core/domain/values/phone.h"

#include <QtCore/QDate>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <set>

namespace tanu::server {

namespace {

constexpr qsizetype greatestText = 4000;
constexpr qsizetype greatestLink = 500;
constexpr int greatestWhole = 1'000'000;

using Canonical = std::optional<QString>; ///< none: malformed

QStringList parted(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return typed.split(between, Qt::SkipEmptyParts);
}

Canonical codeOf(const QString& typed)
{
    static const QRegularExpression code(QStringLiteral("^[\\p{L}\\p{N}._-]{1,60}$"));
    return code.match(typed).hasMatch() ? Canonical(typed) : std::nullopt;
}

Canonical codesOf(const QString& typed)
{
    const QStringList codes = parted(typed);
    const bool isGood = std::all_of(codes.begin(), codes.end(), [](const QString& one) { return codeOf(one).has_value(); });
    return isGood && !codes.isEmpty() ? Canonical(codes.join(u' ')) : std::nullopt;
}

Canonical levelsOf(const QString& typed)
{
    std::set<int> levels;
    for (const QString& one : parted(typed)) {
        const auto level = NqfLevel::parse(one);
        if (!level)
            return std::nullopt;
        levels.insert(level->value());
    }
    QStringList written;
    for (const int level : levels)
        written.append(QString::number(level));
    return written.isEmpty() ? std::nullopt : Canonical(written.join(u' '));
}

Canonical wholeOf(const QString& typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= 0 && number <= greatestWhole ? Canonical(QString::number(number)) : std::nullopt;
}

Canonical moneyOf(const QString& typed)
{
    const auto money = Money::parse(typed);
    if (!money)
        return std::nullopt;
    const QString tenge = QString::number(money->tiyn() / 100);
    const qint64 tiyn = money->tiyn() % 100;
    return tiyn == 0 ? tenge : QString(tenge + u'.' + QString::number(tiyn).rightJustified(2, u'0'));
}

Canonical dateOf(const QString& typed)
{
    QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(typed, QStringLiteral("dd.MM.yyyy"));
    const bool isGood = date.isValid() && date.year() >= 1900 && date.year() <= 2100;
    return isGood ? Canonical(date.toString(Qt::ISODate)) : std::nullopt;
}

Canonical regionOf(const QString& typed)
{
    static const QRegularExpression region(QStringLiteral("^[0-9]{9}$"));
    return region.match(typed).hasMatch() ? Canonical(typed) : std::nullopt;
}

Canonical linkOf(const QString& typed)
{
    const QUrl url(typed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool isGood = url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isGood && typed.size() <= greatestLink ? Canonical(url.toString(QUrl::FullyEncoded)) : std::nullopt;
}

/// Through the `parse` of a value of the domain.
template <typename Value>
Canonical through(const QString& typed)
{
    const auto value = Value::parse(typed);
    return value ? Canonical(value->toString()) : std::nullopt;
}

// A whole code is also taken without its hyphens, as documents have it.
Canonical occupationOf(const QString& typed)
{
    if (const auto occupation = OccupationCode::parse(typed))
        return occupation->written();
    return through<OccupationGroup>(typed);
}

Canonical simpleValue(const RegisterColumn& column, const QString& typed)
{
    switch (column.type) {
    case ColumnType::Text:
        return QString(typed).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    case ColumnType::Choice:
        return QString::fromLatin1(column.choices).split(u' ').contains(typed) ? Canonical(typed) : std::nullopt;
    case ColumnType::Code:
        return codeOf(typed);
    case ColumnType::Codes:
        return codesOf(typed);
    case ColumnType::Levels:
        return levelsOf(typed);
    case ColumnType::Whole:
        return wholeOf(typed);
    case ColumnType::Money:
        return moneyOf(typed);
    case ColumnType::Date:
        return dateOf(typed);
    case ColumnType::Region:
        return regionOf(typed);
    case ColumnType::Link:
        return linkOf(typed);
    default:
        return std::nullopt;
    }
}

Canonical valueOf(const RegisterColumn& column, const QString& typed)
{
    switch (column.type) {
    case ColumnType::Level:
        return through<NqfLevel>(typed);
    case ColumnType::Occupation:
        return occupationOf(typed);
    case ColumnType::Oked:
        return through<OkedSubclass>(typed);
    case ColumnType::Center:
        return through<AccreditationNumber>(typed);
    case ColumnType::Bin:
        return through<Bin>(typed);
    case ColumnType::Email:
        return through<Email>(typed);
    case ColumnType::Phone:
        return through<Phone>(typed);
    default:
        return simpleValue(column, typed);
    }
}

} // namespace

QStringList RegisterColumn::fieldNames() const
{
    const QString plain = QString::fromLatin1(name);
    return is(trait::both) ? QStringList{plain + QLatin1String("_kk"), plain + QLatin1String("_ru")}
                           : QStringList{plain};
}

Result<QString> canonicalValue(const RegisterColumn& column, const QString& typed)
{
    const QString name = QString::fromLatin1(column.name);
    const QString plain = typed.normalized(QString::NormalizationForm_C).trimmed();
    if (plain.isEmpty())
        return Error{ErrorKind::FieldEmpty, {name}, {}};
    if (plain.size() > greatestText)
        return Error{ErrorKind::FieldTooLong, {name, QString::number(greatestText)}, {}};
    const Canonical value = valueOf(column, plain);
    return value ? Result<QString>(*value) : Result<QString>(Error{ErrorKind::FieldMalformed, {name, plain}, {}});
}

} // namespace tanu::server
