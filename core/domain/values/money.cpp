#include "core/domain/values/money.h"

#include <QtCore/QRegularExpression>

namespace tanu {

namespace {

Error malformed(const QString& typed)
{
    return {ErrorKind::FieldMalformed, {QStringLiteral("money"), typed}, {}};
}

/// Digits in groups of three from the right, parted by no-break spaces.
QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype position = digits.size() - 3; position > 0; position -= 3)
        digits.insert(position, QChar(QChar::Nbsp));
    return digits;
}

} // namespace

Result<Money> Money::parse(const QString& typed)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([0-9]{1,11})(?:[.,]([0-9]{1,2}))?(?:₸|тг\\.?|теңге|тенге)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString signs = typed.simplified().remove(u' ');
    if (signs.isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("money")}, {}};
    const QRegularExpressionMatch match = shape.match(signs);
    if (!match.hasMatch())
        return malformed(typed);
    const QString tiyn = match.captured(2).leftJustified(2, u'0');
    const qint64 sum = match.captured(1).toLongLong() * 100 + tiyn.toLongLong();
    if (sum > greatestTiyn)
        return malformed(typed);
    return Money(sum);
}

Result<Money> Money::ofTiyn(qint64 tiyn)
{
    if (tiyn < 0 || tiyn > greatestTiyn)
        return malformed(QString::number(tiyn));
    return Money(tiyn);
}

QString Money::toString() const
{
    const QString tenge = grouped(m_tiyn / 100);
    const qint64 tiyn = m_tiyn % 100;
    return tiyn == 0 ? tenge : tenge + QStringLiteral(",%1").arg(tiyn, 2, 10, QLatin1Char('0'));
}

} // namespace tanu
