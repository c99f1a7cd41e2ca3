#include "core/services/journal/journalsubjects.h"

#include "core/domain/values/numbertext.h"
#include "core/services/installationname.h"
#include "core/services/journal/lookintofile.h"
#include "core/storage/appealtable.h"
#include "core/storage/applicationtable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"
#include "core/storage/venuesettings.h"
#include "core/storage/venuetable.h"

#include <array>

namespace tanu {

namespace {

Bilingual inBoth(const QString& text)
{
    return {text, text};
}

bool isCase(const QString& kind)
{
    return kind == QLatin1String("application") || kind == QLatin1String(LookIntoFile::subjectKind);
}

/// Loads by the id's bytes. Errors: those of the id, those of the table.
template <typename Table, typename Id>
auto loaded(Connection& connection, const QByteArray& bytes)
{
    const Result<Id> id = Id::fromBytes(bytes);
    using Loaded = decltype(Table(connection).load(*id));
    return id ? Table(connection).load(*id) : Loaded(id.error());
}

} // namespace

JournalSubjects::JournalSubjects(Connection& connection)
    : m_connection(connection)
{
}

JournalSubject JournalSubjects::of(const QString& kind, const QByteArray& id)
{
    JournalSubject subject {kind, {}, {}};
    if (id.isEmpty())
        return subject;
    if (isCase(kind)) {
        if (const auto application = ApplicationId::fromBytes(id))
            subject.application = *application;
    }
    const QByteArray key = kind.toUtf8() + '\0' + id;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd()) {
        subject.name = *known;
        return subject;
    }
    const auto name = nameOf(kind, id);
    subject.name = name ? *name : inBoth(id.size() == 16 ? uuidToText(id) : QString::fromLatin1(id.toHex()));
    m_known.insert(key, subject.name);
    return subject;
}

Result<Bilingual> JournalSubjects::nameOf(const QString& kind, const QByteArray& id) const
{
    using Namer = Result<Bilingual> (JournalSubjects::*)(const QByteArray&) const;
    struct Named {
        const char* kind;
        Namer name;
    };
    constexpr std::array namers {Named {"application", &JournalSubjects::caseName},
        Named {LookIntoFile::subjectKind, &JournalSubjects::caseName}, Named {"session", &JournalSubjects::sessionName},
        Named {"certificate", &JournalSubjects::certificateName}, Named {"appeal", &JournalSubjects::appealName},
        Named {"staff", &JournalSubjects::staffName}, Named {"commission", &JournalSubjects::commissionName},
        Named {"programme", &JournalSubjects::programmeName}, Named {"venue", &JournalSubjects::venueName}};
    for (const Named& named : namers) {
        if (kind == QLatin1String(named.kind))
            return (this->*named.name)(id);
    }
    return Error {ErrorKind::NotFound, {kind, QString::fromLatin1(id.toHex())}, {}};
}

Result<Bilingual> JournalSubjects::caseName(const QByteArray& id) const
{
    const auto application = loaded<ApplicationTable, ApplicationId>(m_connection, id);
    if (!application)
        return application.error();
    return inBoth(application->numberText() + QLatin1Char(' ') + application->fields.name.full());
}

Result<Bilingual> JournalSubjects::sessionName(const QByteArray& id) const
{
    const auto session = loaded<SessionTable, SessionId>(m_connection, id);
    if (!session)
        return session.error();
    return inBoth(numberText(session->year, session->number) + QLatin1Char(' ')
        + toKazakhstan(session->startsAt).date().toString(QStringLiteral("dd.MM.yyyy")));
}

Result<Bilingual> JournalSubjects::certificateName(const QByteArray& id) const
{
    const auto row = loaded<CertificateTable, CertificateId>(m_connection, id);
    if (!row)
        return row.error();
    return inBoth(row->certificate.serial.toString());
}

Result<Bilingual> JournalSubjects::appealName(const QByteArray& id) const
{
    const auto appeal = loaded<AppealTable, AppealId>(m_connection, id);
    if (!appeal)
        return appeal.error();
    return inBoth(appeal->numberText());
}

Result<Bilingual> JournalSubjects::staffName(const QByteArray& id) const
{
    const auto member = loaded<StaffTable, StaffId>(m_connection, id);
    if (!member)
        return member.error();
    return inBoth(member->name.full());
}

Result<Bilingual> JournalSubjects::commissionName(const QByteArray& id) const
{
    const auto commission = loaded<CommissionTable, CommissionId>(m_connection, id);
    if (!commission)
        return commission.error();
    return commission->name;
}

Result<Bilingual> JournalSubjects::programmeName(const QByteArray& id) const
{
    const auto programme = loaded<ProgrammeTable, ProgrammeId>(m_connection, id);
    if (!programme)
        return programme.error();
    const auto profession = ProfessionTable(m_connection).load(programme->profession);
    if (!profession)
        return profession.error();
    const QString version = QStringLiteral(", %1/%2").arg(programme->level.toString()).arg(programme->version);
    return Bilingual {profession->name.kk + version, profession->name.ru + version};
}

/// Another installation, or this one.
Result<Bilingual> JournalSubjects::venueName(const QByteArray& id) const
{
    const auto own = ownIdentity(m_connection);
    if (!own)
        return own.error();
    if (*own && (*own)->id.bytes() == id)
        return installationName(m_connection, (*own)->role, (*own)->name);
    const auto venue = loaded<VenueTable, VenueId>(m_connection, id);
    if (!venue)
        return venue.error();
    return installationName(m_connection, venue->card.role, venue->card.name);
}

} // namespace tanu
