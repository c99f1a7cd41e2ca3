#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/forms/signers.h"
#include "core/domain/values/exammode.h"

#include <QtCore/QDate>
#include <QtCore/QTime>

namespace tanu {

/// Act of violation, kept in the candidate's personal file (R14).
///
/// - R13: what follows from it (warning, removal offline, automatic end online) stands with the clause.
/// - Without the candidate's explanation there are lines to write it on by hand.
struct ViolationActForm {
    static constexpr QLatin1String templateName {"violation-act"};

    enum class Consequence { Warning, Removal, Ended };

    CenterDetails center;
    QString number;
    QDate date;
    QTime time; ///< of the violation, to the second
    QString sessionNumber;
    QString place;
    ExamMode mode = ExamMode::Offline;
    bool isNoticedByProctoring = false;
    bool isPractice = false; ///< the stage; else theory
    QString personName;
    QString iin;
    QString profession;
    QString nqfLevel;
    QString thing; ///< of R12
    QString description;
    QString explanation; ///< of the candidate; may be empty
    Consequence consequence = Consequence::Warning;
    QString earlierNumber; ///< act of the first violation, where this is a repetition
    QDate earlierDate;
    QList<Signer> signers;
};

FormData toData(const ViolationActForm& form, Language language);

} // namespace tanu
