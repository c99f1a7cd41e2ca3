#pragma once

#include "core/documents/forms/sessionheading.h"
#include "core/documents/forms/signers.h"

namespace tanu {

/// Attendance list of a session: who came, by which document identified (R9, R11), with room to sign.
struct AttendanceForm {
    static constexpr QLatin1String templateName {"attendance"};

    enum class Attendance { Open, Present, Late, Absent };
    struct Person {
        QString name;
        QString iin;
        QString applicationNumber;
        QString document; ///< shown at the door; empty before
        Attendance attendance = Attendance::Open;
    };

    SessionHeading session;
    QList<Person> persons;
    QList<Signer> signers;
};

FormData toData(const AttendanceForm& form, Language language);

} // namespace tanu
