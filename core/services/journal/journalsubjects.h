#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/ids.h"

#include <QtCore/QHash>

namespace tanu {

/// What an entry of the journal is about, as people know it.
struct JournalSubject {
    QString kind; ///< as the entry has it: `application`, `personal-file`, `session` ...; may be empty
    Bilingual name; ///< number and person of a case, number and day of a session ...; empty where the kind says all
    std::optional<ApplicationId> application; ///< of a case: it can be opened
};

/// Names what entries are about; each thing is looked up once.
///
/// - A thing that is not there any more, or that cannot be read, has its id as its name: the journal is read also
///   where the data it speaks of was touched.
class JournalSubjects {
public:
    explicit JournalSubjects(Connection& connection);

    JournalSubject of(const QString& kind, const QByteArray& id);

private:
    [[nodiscard]] Result<Bilingual> nameOf(const QString& kind, const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> caseName(const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> sessionName(const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> certificateName(const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> appealName(const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> staffName(const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> commissionName(const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> programmeName(const QByteArray& id) const;
    [[nodiscard]] Result<Bilingual> venueName(const QByteArray& id) const;

    Connection& m_connection;
    QHash<QByteArray, Bilingual> m_known; ///< by kind and id
};

} // namespace tanu
