#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/template/formdata.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/language.h"

#include <QtCore/QDate>
#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu {

/// Protocol of an exam session: commission, candidates, results of both stages, decisions, dissent (R17.2).
///
/// - A protocol that corrects another names it; the other stays as it is.
/// - A profession and level that all candidates share is stated once, above the table.
/// - An extract is what a personal file holds: the row of one candidate, nobody else's.
struct ProtocolForm {
    static constexpr QLatin1String templateName {"protocol"};

    struct Candidate {
        QString name;
        QString profession;
        QString nqfLevel;
        int correct = 0; ///< answers (R15)
        int questions = 0;
        QString practice; ///< points or what was done by the map; empty if not admitted
        bool isPassed = false;
        QString note = {}; ///< what happened to the candidate (R13, absence ...); may be empty
    };

    CenterDetails center;
    QString number;
    QDate date; ///< of signing
    QDate examFrom;
    QDate examUntil;
    QString place;
    ExamMode mode = ExamMode::Offline;
    QString orderNumber; ///< that formed the commission (R9.1)
    QDate orderDate;
    QString chair;
    QStringList members;
    QString secretary;
    QList<Candidate> candidates;
    QStringList dissents; ///< `who: what`
    QString correctsNumber; ///< empty unless it corrects another protocol
    QDate correctsDate;
    QString correctsReason;
    QStringList notes; ///< on the commission: substitutions, recusals (R9.1)
    bool isExtract = false;
};

FormData toData(const ProtocolForm& form, Language language);

} // namespace tanu
