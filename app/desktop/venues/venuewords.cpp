#include "app/desktop/venues/venuewords.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "core/domain/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VenueWords)
};

QString sentence(const CheckedOut& done)
{
    return Words::tr("Session %1 is handed over to “%2”: the file was written, flushed to the disk and read back. Candidates: "
                     "%3. File: %4")
        .arg(done.session, done.venue)
        .arg(done.candidates)
        .arg(QDir::toNativeSeparators(done.path));
}

QString sentence(const Received& done)
{
    if (!done.isNew)
        return Words::tr("Session %1 had been received from this parcel before. Nothing changed.").arg(done.session);
    return Words::tr("Session %1 is here now. Candidates: %2.").arg(done.session).arg(done.candidates);
}

QString sentence(const ReturnedSession& done)
{
    const QString path = QDir::toNativeSeparators(done.path);
    if (done.isAgain)
        return Words::tr("The parcel of session %1 was written once more, with the same content. File: %2").arg(done.session, path);
    return Words::tr("Session %1 goes home: the file was written, flushed to the disk and read back. File: %2")
        .arg(done.session, path);
}

QString sentence(const BroughtHome& done)
{
    if (!done.isNew)
        return Words::tr("Session %1 had come home with this parcel before. Nothing changed.").arg(done.session);
    const QString home = Words::tr("Session %1 is home from “%2”. Cases: %3, entries of its log: %4, acts: %5.")
                             .arg(done.session, done.venue)
                             .arg(done.cases)
                             .arg(done.incidents)
                             .arg(done.acts);
    if (done.conflicts == 0)
        return home;
    return home + QLatin1Char(' ') + Words::tr("Changed on both sides: %1. Choose what stands.").arg(done.conflicts);
}

QString stateWord(const Result<CaseState>& state, const QString& code)
{
    return state ? wordOf(*state) : code;
}

QString dayWord(const QString& value)
{
    const QString day = dateText(QDate::fromString(value.left(10), Qt::ISODate));
    return value.endsWith(QStringLiteral("met")) ? Words::tr("%1, met").arg(day) : Words::tr("until %1").arg(day);
}

QString decisionWord(const QString& code)
{
    const auto decision = parseDecision(code);
    if (!decision)
        return code;
    return *decision == Decision::Passed ? Words::tr("passed") : Words::tr("not passed");
}

} // namespace

QString VenueWords::done(const std::vector<ParcelDone>& parcels)
{
    if (parcels.empty())
        return Words::tr("There is no parcel for this computer that was not read before.");
    QStringList sentences;
    for (const ParcelDone& parcel : parcels)
        sentences.append(std::visit([](const auto& one) { return sentence(one); }, parcel));
    return sentences.join(QLatin1Char('\n'));
}

QString VenueWords::fates(const std::vector<ParcelDone>& parcels, const std::vector<Error>& refused)
{
    QStringList sentences;
    if (!parcels.empty())
        sentences.append(done(parcels));
    for (const Error& error : refused)
        sentences.append(textOf(error));
    return sentences.join(QLatin1Char('\n'));
}

QString VenueWords::running(VenueRunner::Work work)
{
    switch (work) {
    case VenueRunner::Work::HandOver:
    case VenueRunner::Work::Return:
        return Words::tr("Writing the parcel and reading it back");
    case VenueRunner::Work::Receive:
    case VenueRunner::Work::BringHome:
        return Words::tr("Reading the parcel");
    }
    Q_UNREACHABLE();
}

QString VenueWords::of(CheckOutState state)
{
    switch (state) {
    case CheckOutState::Out:
        return Words::tr("at the venue");
    case CheckOutState::Home:
        return Words::tr("came home");
    case CheckOutState::TakenBack:
        return Words::tr("taken back without its parcel");
    case CheckOutState::Held:
        return Words::tr("here");
    case CheckOutState::Returned:
        return Words::tr("returned to the office");
    case CheckOutState::Superseded:
        return Words::tr("replaced by a newer parcel");
    }
    Q_UNREACHABLE();
}

QString VenueWords::of(InstallationRole role)
{
    return role == InstallationRole::Office ? Words::tr("office") : Words::tr("venue");
}

QString VenueWords::part(const QString& what)
{
    const QString name = what.section(QLatin1Char(':'), 0, 0);
    const QString rest = what.section(QLatin1Char(':'), 1);
    if (name == QLatin1String("obligation")) {
        const auto obligation = parseObligation(rest);
        return Words::tr("Term: %1").arg(obligation ? wordOf(*obligation) : rest);
    }
    if (name == QLatin1String("tie"))
        return Words::tr("Tie with %1").arg(rest);
    const QMap<QString, QString> names {{QStringLiteral("state"), Words::tr("State")},
        {QStringLiteral("attendance"), Words::tr("Presence")}, {QStringLiteral("theory"), Words::tr("Theory")},
        {QStringLiteral("marks"), Words::tr("Practice, marks")}, {QStringLiteral("decision"), Words::tr("Decision")},
        {QStringLiteral("session"), Words::tr("Place in a session")},
        {QStringLiteral("gapWaiver"), Words::tr("Consent to an earlier day")}};
    return names.value(name, what);
}

QString VenueWords::value(const QString& what, const QString& value)
{
    if (value.isEmpty())
        return QStringLiteral("—");
    const QString name = what.section(QLatin1Char(':'), 0, 0);
    if (name == QLatin1String("state"))
        return stateWord(parseCaseState(value), value);
    if (name == QLatin1String("decision"))
        return decisionWord(value);
    if (name == QLatin1String("obligation"))
        return dayWord(value);
    if (const auto presence = parseAttendance(value); name == QLatin1String("attendance") && presence)
        return ProcedureWords::of(*presence);
    if (const auto tie = parseTieKind(value); name == QLatin1String("tie") && tie)
        return ProcedureWords::of(*tie);
    if (const auto waiver = parseGapWaiver(value); name == QLatin1String("gapWaiver") && waiver) {
        const QString word = ProcedureWords::of(*waiver);
        return word.isEmpty() ? QStringLiteral("—") : word;
    }
    return value;
}

} // namespace tanu::desktop
