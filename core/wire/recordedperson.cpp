#include "core/wire/recordedperson.h"

namespace tanu {

Cbor cborOf(const RecordedPerson& person)
{
    Cbor map = Cbor::map();
    const auto add = [&map](QLatin1String key, const QString& value) {
        if (!value.isEmpty())
            map.insert(key, value);
    };
    add(QLatin1String("surname"), person.name.surname());
    add(QLatin1String("givenName"), person.name.givenName());
    add(QLatin1String("patronymic"), person.name.patronymic());
    add(QLatin1String("iin"), person.iin ? person.iin->toString() : QString());
    add(QLatin1String("foreignDocument"), person.foreignDocument);
    add(QLatin1String("citizenship"), person.citizenship);
    if (person.birthDate)
        map.insert(QLatin1String("birthDate"), cborOf(*person.birthDate));
    return map;
}

std::optional<RecordedPerson> readPerson(Fields& fields, QLatin1String name)
{
    Fields inner = fields.nested(name);
    const QString surname = inner.textIfAny(QLatin1String("surname")).value_or(QString());
    const QString givenName = inner.textIfAny(QLatin1String("givenName")).value_or(QString());
    const QString patronymic = inner.textIfAny(QLatin1String("patronymic")).value_or(QString());
    const auto whole = PersonName::of(surname, givenName, patronymic);
    const auto iin = inner.parsedIfAny<Iin>(QLatin1String("iin"));
    const QString document = inner.textIfAny(QLatin1String("foreignDocument"), 100).value_or(QString());
    const QString citizenship = inner.textIfAny(QLatin1String("citizenship"), 3).value_or(QString());
    const auto birthDate = inner.dateIfAny(QLatin1String("birthDate"));
    fields.join(inner);
    if (!iin && document.isEmpty())
        fields.refuse(name, Error {ErrorKind::IdentityMissing, {}, {}});
    if (!whole) {
        fields.refuse(name, whole.error());
        return std::nullopt;
    }
    if (whole->surname() != surname || whole->givenName() != givenName || whole->patronymic() != patronymic)
        fields.refuse(name, problemcode::notCanonical, {whole->full()});
    return RecordedPerson {*whole, iin, document, citizenship, birthDate};
}

} // namespace tanu
