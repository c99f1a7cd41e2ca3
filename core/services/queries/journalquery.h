#pragma once

#include "core/database/page.h"
#include "core/security/journal.h"
#include "core/services/desk.h"
#include "core/services/journal/journalfact.h"
#include "core/services/journal/journalsubjects.h"
#include "core/services/journal/journalwanted.h"

namespace tanu {

/// One entry of the journal for people.
struct JournalRow {
    qint64 seq = 0;
    QDateTime at; ///< UTC
    QString actor; ///< as the entry has it
    QString actorName; ///< as the staff member is named now; `actor` where it names nobody of the staff
    QString action; ///< code; not every code is an Action (signing in has its own)
    JournalSubject subject;
    std::vector<JournalFact> facts;
    QByteArray previousHash; ///< 32 bytes
    QByteArray hash; ///< 32 bytes
};

/// The journal as an administrator or the head reads it (S1), newest first. Reads only.
class JournalQuery {
public:
    explicit JournalQuery(Desk& desk);

    /// The page that stands before `beforeSeq` (0: the newest).
    /// Errors: RoleNotAllowed, NotFound{"application", number}, those of the database.
    Result<Page<JournalRow>> page(const JournalWanted& wanted, qint64 beforeSeq = 0);

private:
    Result<JournalFilter> filterOf(const JournalWanted& wanted) const;
    Result<QHash<QString, QString>> staffNames() const;

    Desk& m_desk;
    JournalSubjects m_subjects;
};

} // namespace tanu
