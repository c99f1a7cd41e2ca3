#pragma once

#include "core/domain/application.h"

#include <QtCore/QRandomGenerator>

namespace tanu::demo {

/// Invented people for the demo center: made of common names, with generated numbers (I3). The same seed always
/// gives the same people.
class DemoPeople {
public:
    explicit DemoPeople(quint32 seed);

    struct Person {
        PersonName name;
        Identity identity;
        QDate birthDate;
        Sex sex;
        QString residence;
        QString region;
        QString mobilePhone;
        Language language;
    };

    /// Another person each time, born in the years in which people work.
    Person next();

private:
    QRandomGenerator m_random;
    int m_serial = 0;
};

/// The form of Annex 1 as this person fills it in: the whole qualification, offline, for their own money.
ApplicationFields fieldsOf(const DemoPeople::Person& person, const ProgrammeId& programme, QDate signedOn);

} // namespace tanu::demo
