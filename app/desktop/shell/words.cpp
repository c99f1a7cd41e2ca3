#include "app/desktop/shell/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Named {
    const char* code;
    const char* words;
};

constexpr std::array fields{
    Named{"surname", QT_TRANSLATE_NOOP("Fields", "surname")},
    Named{"givenname", QT_TRANSLATE_NOOP("Fields", "given name")},
    Named{"patronymic", QT_TRANSLATE_NOOP("Fields", "patronymic")},
    Named{"iin", QT_TRANSLATE_NOOP("Fields", "IIN")},
    Named{"bin", QT_TRANSLATE_NOOP("Fields", "BIN")},
    Named{"birthdate", QT_TRANSLATE_NOOP("Fields", "date of birth")},
    Named{"residence", QT_TRANSLATE_NOOP("Fields", "place of residence")},
    Named{"phone", QT_TRANSLATE_NOOP("Fields", "telephone")},
    Named{"email", QT_TRANSLATE_NOOP("Fields", "e-mail")},
    Named{"profession", QT_TRANSLATE_NOOP("Fields", "profession")},
    Named{"qualification", QT_TRANSLATE_NOOP("Fields", "qualification")},
    Named{"nqflevel", QT_TRANSLATE_NOOP("Fields", "NQF level")},
    Named{"programme", QT_TRANSLATE_NOOP("Fields", "qualification programme")},
    Named{"language", QT_TRANSLATE_NOOP("Fields", "language")},
    Named{"mode", QT_TRANSLATE_NOOP("Fields", "mode of the exam")},
    Named{"date", QT_TRANSLATE_NOOP("Fields", "date")},
    Named{"time", QT_TRANSLATE_NOOP("Fields", "time")},
    Named{"place", QT_TRANSLATE_NOOP("Fields", "place")},
    Named{"money", QT_TRANSLATE_NOOP("Fields", "sum")},
    Named{"price", QT_TRANSLATE_NOOP("Fields", "price")},
    Named{"name", QT_TRANSLATE_NOOP("Fields", "name")},
    Named{"address", QT_TRANSLATE_NOOP("Fields", "address")},
    Named{"position", QT_TRANSLATE_NOOP("Fields", "position")},
    Named{"number", QT_TRANSLATE_NOOP("Fields", "number")},
    Named{"files", QT_TRANSLATE_NOOP("Fields", "files")},
    Named{"accreditation", QT_TRANSLATE_NOOP("Fields", "accreditation number")},
    Named{"chair", QT_TRANSLATE_NOOP("Fields", "chair")},
    Named{"members", QT_TRANSLATE_NOOP("Fields", "members")},
    Named{"secretary", QT_TRANSLATE_NOOP("Fields", "secretary")},
    Named{"twice", QT_TRANSLATE_NOOP("Fields", "the same person twice")},
    Named{"expired", QT_TRANSLATE_NOOP("Fields", "it has expired")},
    Named{"used", QT_TRANSLATE_NOOP("Fields", "it was already used")},
    Named{"reason", QT_TRANSLATE_NOOP("Fields", "reason")},
    Named{"state", QT_TRANSLATE_NOOP("Fields", "state")},
    Named{"name_kk", QT_TRANSLATE_NOOP("Fields", "name in Kazakh")},
    Named{"name_ru", QT_TRANSLATE_NOOP("Fields", "name in Russian")},
    Named{"topic", QT_TRANSLATE_NOOP("Fields", "topic")},
    Named{"kind", QT_TRANSLATE_NOOP("Fields", "kind")},
    Named{"candidate", QT_TRANSLATE_NOOP("Fields", "candidate")},
    Named{"candidates", QT_TRANSLATE_NOOP("Fields", "candidates")},
    Named{"staff", QT_TRANSLATE_NOOP("Fields", "person of the staff")},
    Named{"seat", QT_TRANSLATE_NOOP("Fields", "seat in the commission")},
    Named{"roles", QT_TRANSLATE_NOOP("Fields", "roles")},
    Named{"recommendations", QT_TRANSLATE_NOOP("Fields", "recommendations")},
    Named{"protocol", QT_TRANSLATE_NOOP("Fields", "protocol")},
    Named{"points", QT_TRANSLATE_NOOP("Fields", "points")},
    Named{"order", QT_TRANSLATE_NOOP("Fields", "order")},
    Named{"order_number", QT_TRANSLATE_NOOP("Fields", "number of the order")},
    Named{"operation", QT_TRANSLATE_NOOP("Fields", "operation")},
    Named{"member", QT_TRANSLATE_NOOP("Fields", "member")},
    Named{"marks", QT_TRANSLATE_NOOP("Fields", "marks")},
    Named{"least_points", QT_TRANSLATE_NOOP("Fields", "least points")},
    Named{"identitydocument", QT_TRANSLATE_NOOP("Fields", "identity document")},
    Named{"explanation", QT_TRANSLATE_NOOP("Fields", "explanation")},
    Named{"draft", QT_TRANSLATE_NOOP("Fields", "draft")},
    Named{"dissent", QT_TRANSLATE_NOOP("Fields", "dissenting opinion")},
    Named{"decision", QT_TRANSLATE_NOOP("Fields", "decision")},
    Named{"collectedby", QT_TRANSLATE_NOOP("Fields", "who collected it")},
    Named{"channel", QT_TRANSLATE_NOOP("Fields", "channel of sending")},
    Named{"certificates", QT_TRANSLATE_NOOP("Fields", "documents")},
    Named{"center", QT_TRANSLATE_NOOP("Fields", "recognition center")},
    Named{"calendar_year", QT_TRANSLATE_NOOP("Fields", "calendar of the year")},
    Named{"assessor", QT_TRANSLATE_NOOP("Fields", "assessor")},
    Named{"accredited_until", QT_TRANSLATE_NOOP("Fields", "end of the accreditation")},
    Named{"administrator", QT_TRANSLATE_NOOP("Fields", "administrator")},
    Named{"head", QT_TRANSLATE_NOOP("Fields", "head of the center")},
    Named{"acquaintance", QT_TRANSLATE_NOOP("Fields", "acquaintance with the programme")},
    Named{"briefing", QT_TRANSLATE_NOOP("Fields", "introductory briefing")},
    Named{"equipment", QT_TRANSLATE_NOOP("Fields", "equipment")},
    Named{"application", QT_TRANSLATE_NOOP("Fields", "application")},
    Named{"case", QT_TRANSLATE_NOOP("Fields", "case")},
    Named{"session", QT_TRANSLATE_NOOP("Fields", "exam session")},
    Named{"commission", QT_TRANSLATE_NOOP("Fields", "exam commission")},
    Named{"certificate", QT_TRANSLATE_NOOP("Fields", "document")},
    Named{"font", QT_TRANSLATE_NOOP("Fields", "font")},
    Named{"registered", QT_TRANSLATE_NOOP("Fields", "registered")},
    Named{"checked", QT_TRANSLATE_NOOP("Fields", "package checked")},
    Named{"refused", QT_TRANSLATE_NOOP("Fields", "refused")},
    Named{"contracted", QT_TRANSLATE_NOOP("Fields", "contract concluded")},
    Named{"scheduled", QT_TRANSLATE_NOOP("Fields", "has a place in a session")},
    Named{"notified", QT_TRANSLATE_NOOP("Fields", "notified")},
    Named{"in-session", QT_TRANSLATE_NOOP("Fields", "in the session")},
    Named{"admitted", QT_TRANSLATE_NOOP("Fields", "admitted to practice")},
    Named{"assessed", QT_TRANSLATE_NOOP("Fields", "assessed")},
    Named{"decided", QT_TRANSLATE_NOOP("Fields", "decided")},
    Named{"passed", QT_TRANSLATE_NOOP("Fields", "passed")},
    Named{"document-prepared", QT_TRANSLATE_NOOP("Fields", "document prepared")},
    Named{"document-issued", QT_TRANSLATE_NOOP("Fields", "document handed over")},
    Named{"not-passed", QT_TRANSLATE_NOOP("Fields", "not passed")},
    Named{"not-passed-notified", QT_TRANSLATE_NOOP("Fields", "notified of not passing")},
    Named{"planned", QT_TRANSLATE_NOOP("Fields", "planned")},
    Named{"started", QT_TRANSLATE_NOOP("Fields", "started")},
    Named{"ended", QT_TRANSLATE_NOOP("Fields", "ended")},
    Named{"protocol-signed", QT_TRANSLATE_NOOP("Fields", "protocol signed")},
    Named{"cancelled", QT_TRANSLATE_NOOP("Fields", "cancelled")},
    Named{"prepared", QT_TRANSLATE_NOOP("Fields", "prepared")},
    Named{"issued", QT_TRANSLATE_NOOP("Fields", "handed over")},
    Named{"spoiled", QT_TRANSLATE_NOOP("Fields", "spoiled")},
    Named{"identity", QT_TRANSLATE_NOOP("Fields", "identity document")},
    Named{"education", QT_TRANSLATE_NOOP("Fields", "education")},
    Named{"labour", QT_TRANSLATE_NOOP("Fields", "labour activity")},
    Named{"earlier", QT_TRANSLATE_NOOP("Fields", "earlier recognition document")},
    Named{"nonformal", QT_TRANSLATE_NOOP("Fields", "non-formal or informal education")},
    Named{"employer", QT_TRANSLATE_NOOP("Fields", "employer's referral")},
    Named{"voucher", QT_TRANSLATE_NOOP("Fields", "one-time voucher")},
    Named{"disability", QT_TRANSLATE_NOOP("Fields", "disability or sick leave")},
    Named{"birth-date-differs", QT_TRANSLATE_NOOP("Fields", "date of birth differs from the IIN")},
    Named{"sex-differs", QT_TRANSLATE_NOOP("Fields", "sex differs from the IIN")},
    Named{"too-young-today", QT_TRANSLATE_NOOP("Fields", "too young today")},
    Named{"skills", QT_TRANSLATE_NOOP("Fields", "skills")},
    Named{"missing", QT_TRANSLATE_NOOP("Fields", "missing documents")},
    Named{"ground", QT_TRANSLATE_NOOP("Fields", "ground of the refusal")},
    Named{"paper", QT_TRANSLATE_NOOP("Fields", "paper")},
    Named{"contract", QT_TRANSLATE_NOOP("Fields", "contract")},
    Named{"notice", QT_TRANSLATE_NOOP("Fields", "notice")},
    Named{"attachment", QT_TRANSLATE_NOOP("Fields", "document of the package")},
    Named{"citizenship", QT_TRANSLATE_NOOP("Fields", "citizenship")},
    Named{"region", QT_TRANSLATE_NOOP("Fields", "region")},
    Named{"signedon", QT_TRANSLATE_NOOP("Fields", "date of the signature")},
    Named{"employerbin", QT_TRANSLATE_NOOP("Fields", "BIN of the employer")},
    Named{"employername", QT_TRANSLATE_NOOP("Fields", "name of the employer")},
    Named{"referral", QT_TRANSLATE_NOOP("Fields", "referral")},
    Named{"vouchernumber", QT_TRANSLATE_NOOP("Fields", "number of the voucher")},
    Named{"voucherissued", QT_TRANSLATE_NOOP("Fields", "date of the voucher")},
    Named{"voucheruntil", QT_TRANSLATE_NOOP("Fields", "validity of the voucher")},
    Named{"issuedon", QT_TRANSLATE_NOOP("Fields", "date of the document")},
    Named{"offline", QT_TRANSLATE_NOOP("Fields", "offline")},
    Named{"online", QT_TRANSLATE_NOOP("Fields", "online")},
    Named{"kk", QT_TRANSLATE_NOOP("Fields", "Kazakh")},
    Named{"ru", QT_TRANSLATE_NOOP("Fields", "Russian")},
    Named{"second-in-year", QT_TRANSLATE_NOOP("Fields", "it is the second in one year")},
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
};

template <size_t Size> const Named* find(const std::array<Named, Size>& table, const QString& code)
{
    const auto found = std::find_if(table.begin(), table.end(),
        [&code](const Named& named) { return code == QLatin1String(named.code); });
    return found == table.end() ? nullptr : &*found;
}

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
    const QString name = QLocale().language() == QLocale::Russian ? reason.nameRu : reason.nameKk;
    const QString word =
        reason.why == DayOffReason::Why::Holiday ? name : Words::tr("day off for: %1").arg(name);
    return reason.estimated ? Words::tr("%1 (date is an estimate)").arg(word) : word;
}

QString fieldName(const QString& code)
{
    const Named* field = find(fields, code);
    return field ? QCoreApplication::translate("Fields", field->words) : code;
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
