#include "core/domain/values/personname.h"

#include "core/domain/values/searchtext.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace tanu {

namespace {

/// One part in the form that is kept.
QString tidied(const QString& part)
{
    return part.simplified().normalized(QString::NormalizationForm_C);
}

bool isNameSign(QChar sign)
{
    static const QString between = QStringLiteral(" -.'’‘ʼ`‐‑");
    return sign.isLetter() || sign.isMark() || sign.isSurrogate() || between.contains(sign);
}

Result<void> checkPart(const QString& field, const QString& part)
{
    if (part.isEmpty())
        return {};
    if (part.size() > PersonName::greatestLength)
        return Error{ErrorKind::FieldTooLong, {field, QString::number(PersonName::greatestLength)}, {}};
    const bool hasLetter = std::any_of(
        part.begin(), part.end(), [](QChar sign) { return sign.isLetter() || sign.isSurrogate(); });
    if (!hasLetter || !std::all_of(part.begin(), part.end(), isNameSign))
        return Error{ErrorKind::FieldMalformed, {field, part}, {}};
    return {};
}

QString initial(const QString& part)
{
    const qsizetype signs = part.at(0).isHighSurrogate() ? 2 : 1;
    return part.first(std::min(signs, part.size())) + u'.';
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

Result<PersonName> PersonName::of(const QString& surname, const QString& givenName, const QString& patronymic)
{
    PersonName name(tidied(surname), tidied(givenName), tidied(patronymic));
    if (const auto checked = checkPart(QStringLiteral("surname"), name.m_surname); !checked)
        return checked.error();
    if (const auto checked = checkPart(QStringLiteral("givenname"), name.m_givenName); !checked)
        return checked.error();
    if (const auto checked = checkPart(QStringLiteral("patronymic"), name.m_patronymic); !checked)
        return checked.error();
    if (name.m_surname.isEmpty() && name.m_givenName.isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("surname")}, {}};
    return name;
}

Result<PersonName> PersonName::parse(const QString& typed)
{
    const QString line = typed.simplified();
    return of(line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2));
}

QString PersonName::full() const
{
    return joined({m_surname, m_givenName, m_patronymic});
}

QString PersonName::shortForm() const
{
    const QString patronymic = m_patronymic.isEmpty() ? QString() : initial(m_patronymic);
    if (m_surname.isEmpty())
        return joined({m_givenName, patronymic});
    const QString givenName = m_givenName.isEmpty() ? QString() : initial(m_givenName);
    return joined({m_surname, givenName, patronymic});
}

bool PersonName::isBefore(const PersonName& other) const
{
    const auto keys = [](const PersonName& name) {
        return std::array{
            kazakhSortKey(name.m_surname), kazakhSortKey(name.m_givenName), kazakhSortKey(name.m_patronymic)};
    };
    return keys(*this) < keys(other);
}

} // namespace tanu
