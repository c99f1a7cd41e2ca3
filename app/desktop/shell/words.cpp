#include "app/desktop/shell/words.h"

#include "app/desktop/shell/named.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::array clauses{
    Named{"R4",
        QT_TRANSLATE_NOOP("Clauses", "A candidate hands in an application with the package of documents.")},
    Named{"R4.1",
        QT_TRANSLATE_NOOP("Clauses",
            "The application follows Annex 1: the person, the profession, the qualification sought, consent "
            "to processing of personal data.")},
    Named{"R4.2",
        QT_TRANSLATE_NOOP("Clauses",
            "Education documents and an identity document or kandas certificate belong to the package.")},
    Named{"R4.3",
        QT_TRANSLATE_NOOP("Clauses",
            "Documents that confirm labour activity belong to the package where the standard asks for "
            "experience.")},
    Named{"R5.1",
        QT_TRANSLATE_NOOP(
            "Clauses", "The package is checked for completeness within 3 working days after registration.")},
    Named{"R5.2",
        QT_TRANSLATE_NOOP("Clauses",
            "An incomplete or wrong package is refused with reasons, signed by the head, within 3 working "
            "days after registration.")},
    Named{"R5.3",
        QT_TRANSLATE_NOOP("Clauses",
            "With a complete package the service contract is concluded within 3 working days after "
            "registration.")},
    Named{"R6.1",
        QT_TRANSLATE_NOOP("Clauses",
            "The candidate is notified of date, time and place within 5 working days after the contract.")},
    Named{"R6.2",
        QT_TRANSLATE_NOOP("Clauses", "At least 10 working days lie between the notice and the procedure.")},
    Named{"R9.1",
        QT_TRANSLATE_NOOP(
            "Clauses", "The procedure is conducted by an exam commission formed by the center.")},
    Named{"R9.2",
        QT_TRANSLATE_NOOP("Clauses",
            "The procedure is in the state language or in Russian, by the candidate's choice, offline or "
            "online by the programme.")},
    Named{"R15",
        QT_TRANSLATE_NOOP("Clauses",
            "More than 70 % correct answers in the theoretical stage admit to the practical stage.")},
    Named{"R16",
        QT_TRANSLATE_NOOP(
            "Clauses", "The practical stage is assessed by the technological map of the programme.")},
    Named{"R17", QT_TRANSLATE_NOOP("Clauses", "The commission decides on passing or not passing.")},
    Named{"R17.1",
        QT_TRANSLATE_NOOP(
            "Clauses", "What was performed by the technological map is passed, otherwise not passed.")},
    Named{"R17.2",
        QT_TRANSLATE_NOOP(
            "Clauses", "The protocol is signed within 2 working days after the procedure ends.")},
    Named{"R18.1",
        QT_TRANSLATE_NOOP(
            "Clauses", "The document is issued within 3 working days after the protocol is signed.")},
    Named{"R18.2",
        QT_TRANSLATE_NOOP("Clauses",
            "The data is entered into the digital platform within 3 working days after the protocol is "
            "signed.")},
    Named{"R19",
        QT_TRANSLATE_NOOP("Clauses",
            "One who did not pass is notified within 3 working days after the protocol, with recommendations "
            "and the right to retake.")},
    Named{"R20",
        QT_TRANSLATE_NOOP(
            "Clauses", "An appeal is filed within 5 working days after the result was received.")},
    Named{"R22",
        QT_TRANSLATE_NOOP("Clauses", "An appeal is decided within 5 working days after it was received.")},
    Named{"R23",
        QT_TRANSLATE_NOOP("Clauses", "After a positive decision on the appeal the document is issued.")},
    Named{"L2.3",
        QT_TRANSLATE_NOOP("Clauses",
            "The law does not cover civil servants, military, staff of the National Bank and the financial "
            "regulator, judges and deputies.")},
    Named{"L2.4",
        QT_TRANSLATE_NOOP("Clauses",
            "Foreigners and stateless persons may apply; identity is shown by an IIN or a foreign "
            "document.")},
    Named{"L15.1",
        QT_TRANSLATE_NOOP("Clauses", "Only professions of the register of professions are recognized.")},
    Named{
        "L15.3", QT_TRANSLATE_NOOP("Clauses", "The candidate, the employer or another lawful source pays.")},
    Named{"L17.2.4",
        QT_TRANSLATE_NOOP(
            "Clauses", "The center approves its qualification programmes; an approved one does not change.")},
    Named{"L18.1", QT_TRANSLATE_NOOP("Clauses", "The age set for the profession must be reached.")},
    Named{"L20",
        QT_TRANSLATE_NOOP("Clauses", "One or several skills within one profession may be recognized.")},
    Named{"L23.2",
        QT_TRANSLATE_NOOP(
            "Clauses", "Accreditation is given for three years; nothing is issued outside it.")},
    Named{"L29",
        QT_TRANSLATE_NOOP(
            "Clauses", "A one-time voucher is given once a year and used within its validity.")},
    Named{"L29.1",
        QT_TRANSLATE_NOOP(
            "Clauses", "A one-time voucher is given once a year and used within its validity.")},
    Named{"I1",
        QT_TRANSLATE_NOOP(
            "Clauses", "An IIN has twelve digits, the last of which is computed from the others.")},
    Named{"I2",
        QT_TRANSLATE_NOOP(
            "Clauses", "A BIN has twelve digits, the last of which is computed from the others.")},
    Named{"A2", QT_TRANSLATE_NOOP("Clauses", "The serial number of the document has six levels.")},
    Named{"W1",
        QT_TRANSLATE_NOOP("Clauses",
            "Working days are Monday to Friday without public holidays and days off transferred onto them.")},
    Named{"W3",
        QT_TRANSLATE_NOOP("Clauses",
            "The calendar of this year is not confirmed: the date is computed from the standing holidays.")},
    Named{"R4.4", QT_TRANSLATE_NOOP("Clauses", "Who has an earlier document of recognition adds it to the package.")},
    Named{"R4.5",
        QT_TRANSLATE_NOOP("Clauses", "Education and experience are proved where the professional standard asks for them.")},
    Named{"R7",
        QT_TRANSLATE_NOOP("Clauses",
            "Who falls ill reports it, then proves it by a copy of the sick-leave sheet; the center sets another date.")},
    Named{"R8.1",
        QT_TRANSLATE_NOOP("Clauses",
            "Before the procedure the candidate is acquainted with the programme and with how to complain and appeal.")},
    Named{"R8.2", QT_TRANSLATE_NOOP("Clauses", "An introductory safety briefing is held and written into the journal.")},
    Named{"R10",
        QT_TRANSLATE_NOOP("Clauses",
            "The place has access for persons with disabilities and the equipment that the programme asks for.")},
    Named{"R11.1",
        QT_TRANSLATE_NOOP("Clauses", "For the procedure online the candidate gets access and is linked to the proctoring.")},
    Named{"R11.2",
        QT_TRANSLATE_NOOP("Clauses", "After a technical fault the procedure is moved to another day and the candidate told of it.")},
    Named{"R12",
        QT_TRANSLATE_NOOP("Clauses", "Prohibited things may not be brought in, unless the programme allows them.")},
    Named{"R13", QT_TRANSLATE_NOOP("Clauses", "A violation is followed by a warning, its repetition by removal.")},
    Named{"R14",
        QT_TRANSLATE_NOOP("Clauses", "The commission draws up an act of the violation, which is kept in the personal file.")},
    Named{"R21",
        QT_TRANSLATE_NOOP("Clauses",
            "An appeal is registered and handed to an appeal commission in which nobody of the exam commission sits.")},
    Named{"L15.3", QT_TRANSLATE_NOOP("Clauses", "The procedure is paid by the price list of the center.")},
    Named{"L17.2.1",
        QT_TRANSLATE_NOOP("Clauses", "The center registers on the platform within 5 working days after its accreditation.")},
    Named{"L19",
        QT_TRANSLATE_NOOP("Clauses", "Results of non-formal and informal education count where the programme allows it.")},
    Named{"L23.5",
        QT_TRANSLATE_NOOP("Clauses", "Re-accreditation is applied for at least six months before the accreditation ends.")},
    Named{"L26.2", QT_TRANSLATE_NOOP("Clauses", "A confirmed complaint cancels the document of recognition.")},
    Named{"L26.6",
        QT_TRANSLATE_NOOP("Clauses",
            "With the end of its accreditation the center takes no applications, holds no sessions and issues nothing.")},
    Named{"L29.3", QT_TRANSLATE_NOOP("Clauses", "Proved disability extends the validity of a voucher.")},
    Named{"P7.5",
        QT_TRANSLATE_NOOP("Clauses",
            "Centers report every month: outcomes of the procedure, who passed, documents issued and cancelled.")},
    Named{"P16",
        QT_TRANSLATE_NOOP("Clauses",
            "The support answers within three working days; where the program or the platform has to be corrected, within ten or twenty.")},
    Named{"W4",
        QT_TRANSLATE_NOOP("Clauses",
            "A term never moves silently when the calendar is corrected: the change is shown, and somebody decides.")},
};

} // namespace

QString wordOf(Obligation obligation)
{
    switch (obligation) {
    case Obligation::CheckPackage:
        return Words::tr("Check the package of documents");
    case Obligation::AnswerApplication:
        return Words::tr("Conclude the contract or refuse");
    case Obligation::SendNotice:
        return Words::tr("Send the notice");
    case Obligation::SessionGap:
        return Words::tr("Hold the exam session");
    case Obligation::SignProtocol:
        return Words::tr("Sign the protocol");
    case Obligation::IssueDocument:
        return Words::tr("Issue the document");
    case Obligation::EnterIntoPlatform:
        return Words::tr("Enter the data into the digital platform");
    case Obligation::NotifyNotPassed:
        return Words::tr("Notify of not passing");
    case Obligation::FileAppeal:
        return Words::tr("Candidate may file an appeal");
    case Obligation::DecideAppeal:
        return Words::tr("Decide the appeal");
    case Obligation::IssueAfterAppeal:
        return Words::tr("Issue the document after the appeal");
    }
    Q_UNREACHABLE();
}

QString wordOf(CaseEvent event)
{
    switch (event) {
    case CaseEvent::ApplicationRegistered:
        return Words::tr("application registered");
    case CaseEvent::ContractSigned:
        return Words::tr("contract signed");
    case CaseEvent::NoticeSent:
        return Words::tr("notice sent");
    case CaseEvent::ProcedureEnded:
        return Words::tr("procedure ended");
    case CaseEvent::ProtocolSigned:
        return Words::tr("protocol signed");
    case CaseEvent::ResultReceived:
        return Words::tr("result received by the candidate");
    case CaseEvent::AppealReceived:
        return Words::tr("appeal received");
    case CaseEvent::AppealUpheld:
        return Words::tr("appeal upheld");
    }
    Q_UNREACHABLE();
}

QString wordOf(Language language)
{
    return language == Language::Kazakh ? Words::tr("Kazakh") : Words::tr("Russian");
}

QString wordOf(Sex sex)
{
    return sex == Sex::Male ? Words::tr("male") : Words::tr("female");
}

QString wordOf(ExamMode mode)
{
    return mode == ExamMode::Offline ? Words::tr("offline") : Words::tr("online");
}

QString wordOf(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Words::tr("administrator");
    case Role::Registrar:
        return Words::tr("registrar");
    case Role::Secretary:
        return Words::tr("secretary of the commission");
    case Role::CommissionMember:
        return Words::tr("member of the exam commission");
    case Role::Head:
        return Words::tr("head of the center");
    case Role::AppealCommission:
        return Words::tr("member of the appeal commission");
    }
    Q_UNREACHABLE();
}

QString wordOf(const DayOffReason& reason)
{
    if (reason.why == DayOffReason::Why::Weekend)
        return Words::tr("weekend");
    const QString name = textOf(Bilingual {reason.nameKk, reason.nameRu});
    const QString word =
        reason.why == DayOffReason::Why::Holiday ? name : Words::tr("day off for: %1").arg(name);
    return reason.estimated ? Words::tr("%1 (date is an estimate)").arg(word) : word;
}

QString textOf(const Bilingual& words)
{
    return QLocale().language() == QLocale::Russian ? words.ru : words.kk;
}

QString clauseText(const QString& clause)
{
    QStringList texts;
    for (const QString& part : clause.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const Named* known = find(clauses, part.trimmed());
        if (known)
            texts.append(QCoreApplication::translate("Clauses", known->words));
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace tanu::desktop
