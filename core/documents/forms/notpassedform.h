#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu {

/// Notice of the decision "not passed", of the right to retake, and the recommendations (R19); names the term
/// of an appeal (R20).
struct NotPassedForm {
    static constexpr QLatin1String templateName {"not-passed"};

    /// Recommendations of one kind: a topic of the theory or an operation of the technological map.
    struct Recommendation {
        QString subject;
        QString advice;
    };

    CenterDetails center;
    QString number;
    QDate date;
    QString personName;
    QString residence;
    QString profession;
    QString protocolNumber;
    QDate protocolDate;
    int correct = 0; ///< answers (R15); without questions the stage was not counted
    int questions = 0;
    bool isAdmittedToPractice = false;
    QString removal; ///< R13: how a violation ended the procedure, with its act; empty otherwise
    QStringList unmetOperations; ///< of the technological map (R17.1)
    QList<Recommendation> recommendations;
    QDate appealUntil; ///< last day if received today (R20)
};

FormData toData(const NotPassedForm& form, Language language);

} // namespace tanu
