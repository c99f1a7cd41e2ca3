#pragma once

#include "core/database/transaction.h"
#include "core/services/desk.h"
#include "core/wire/cbor.h"
#include "core/wire/recordrevision.h"

#include <type_traits>

namespace tanu {

/// One action of a person while it happens: what it is about, what the journal shall say of it, and what
/// travels to the server because of it.
///
/// - Everything happens in the one write transaction of `perform`; the journal's entry is its last statement.
/// - `note` takes words and numbers for the timeline: never more personal data than the action needs.
class Deed {
public:
    Deed(Desk& desk, Action action);

    [[nodiscard]] Connection& connection() const { return m_desk.connection; }
    [[nodiscard]] const Actor& actor() const { return m_desk.actor; }
    [[nodiscard]] const SigningKey& key() const { return m_desk.key; }
    /// The moment of the whole deed: one action has one time.
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    [[nodiscard]] QDate today() const;

    /// What it is about: `application`, `session`, `programme` ...
    template <typename Tag>
    void about(const char* kind, const StrongId<Tag>& id)
    {
        m_subjectKind = QString::fromLatin1(kind);
        m_subject = id.bytes();
    }
    void about(const char* kind);

    /// One fact for the timeline. Each name once.
    void note(const char* name, const Cbor& value);

    /// A further thing that the deed touches and whose own timeline shall tell it (a session starts: each of
    /// its candidates' cases says so). The facts are those of `note`.
    void alsoAbout(const char* kind, const QByteArray& id);

    /// Puts the next revision of a record into the outbox (exchange.md 4): revision and `replaces` follow from
    /// what was offered before under this id. The same content as before adds nothing. After the month of the record was
    /// closed it is a correction in a later one (exchange.md 13).
    Result<void> send(const QByteArray& recordId, RecordKind kind, const Cbor& content, const ApplicationId& application);

    /// Whether this installation does such a thing at all (V1); called by `perform`.
    Result<void> admit();
    /// Appends the journal's entries, after a look whether everything that the deed names is here (exchange.md 22);
    /// called by `perform`.
    Result<void> record();

private:
    Result<void> checkIsHere(const QString& kind, const QByteArray& subject);

    Desk& m_desk;
    Action m_action;
    QDateTime m_now;
    QString m_subjectKind;
    QByteArray m_subject;
    std::vector<std::pair<QString, QByteArray>> m_others;
    Cbor m_facts = Cbor::map();
};

/// How the journal's entries name who acts: the id of the staff member, before there is one the name.
QString nameInJournal(const Actor& actor);

/// Errors: RoleNotAllowed{action, roles}.
Result<void> checkRole(const Actor& actor, Action action);

/// Whether the acting person was asked for the password for this. Errors: PasswordNeeded{action}.
Result<void> checkProof(const Desk& desk, Action action);

/// Runs `work(Deed&)` as one action of a person: role, the proof that a signing needs, one write transaction, the
/// changes, the journal's entry and the outbox, commit. Whatever fails leaves everything as it was, the proof too.
/// Errors: RoleNotAllowed{action, roles}, PasswordNeeded{action}, ActionNotAllowed{action, "venue"},
/// SessionAway{session, who has it, since} (V1).
template <typename Work>
auto perform(Desk& desk, Action action, Work&& work) -> std::invoke_result_t<Work&, Deed&>
{
    if (const Result<void> allowed = checkRole(desk.actor, action); !allowed)
        return allowed.error();
    if (isSigning(action)) {
        if (const Result<void> proved = checkProof(desk, action); !proved)
            return proved.error();
    }
    auto done = inTransaction(desk.connection, [&]() -> std::invoke_result_t<Work&, Deed&> {
        Deed deed(desk, action);
        if (const Result<void> admitted = deed.admit(); !admitted)
            return admitted.error();
        auto outcome = work(deed);
        if (!outcome)
            return outcome;
        if (const Result<void> recorded = deed.record(); !recorded)
            return recorded.error();
        return outcome;
    });
    if (done && isSigning(action))
        desk.proof->use();
    return done;
}

} // namespace tanu
