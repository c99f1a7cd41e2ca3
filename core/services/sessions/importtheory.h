#pragma once

#include "core/services/sessions/theorystep.h"

namespace tanu {

/// What the file says of one candidate.
struct ImportedTheory {
    qint64 line = 0; ///< of the file, from 1
    ApplicationId application;
    QString applicationNumber; ///< `2026/0017`
    QString name; ///< in full
    TheoryResult result;
    bool admitted = false; ///< to practice (R15)
    std::optional<TheoryResult> before; ///< what is replaced
};

/// A candidate of whom the file says nothing and whose theory is still to come.
struct CandidateWithoutTheory {
    ApplicationId application;
    QString name;
};

struct TheoryImport {
    std::vector<ImportedTheory> rows; ///< in the order of the file
    std::vector<CandidateWithoutTheory> missing; ///< told, not refused
};

/// Takes the theoretical stage of the candidates of one session from a CSV file of a testing system (R15).
///
/// - Columns by their headings: `iin` or the number of the application; and either `correct` with `total`, or one column
///   per topic (the topic's id, or its name where that is the only such one).
/// - Whole or not at all: any bad line leaves everything as it was.
/// - As with typed counts: all questions of the programme, identified candidates, until the decision is confirmed.
/// Errors: ImportLineBad{line, what, ...}: `encoding`, `quote`, `header`, `empty` without records; per line `fields`,
/// `person`, `stranger`, `twice`, `number`, `counts` (impossible ones), `state` (decided, or out of the session),
/// `identity` (not identified). ActionNotAllowed{action, state of the session}, NotFound{"session", id},
/// RoleNotAllowed, NotSeated, those of the database.
class ImportTheory {
public:
    explicit ImportTheory(Desk& desk);

    /// What `run` would store; changes nothing.
    Result<TheoryImport> preview(const SessionId& session, const QByteArray& file);
    /// `fileName` is kept with every result as its source.
    Result<TheoryImport> run(const SessionId& session, const QByteArray& file, const QString& fileName);

private:
    Desk& m_desk;
};

} // namespace tanu
