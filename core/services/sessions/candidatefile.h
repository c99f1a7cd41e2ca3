#pragma once

#include "core/services/imports/importlines.h"
#include "core/services/sessions/sessionstep.h"

#include <QtCore/QHash>

namespace tanu {

/// A column of such a file: its code, and the headings by which it is known; case and punctuation do not matter.
struct FileColumn {
    QString code;
    QStringList headings;
};

/// A CSV file of another system about the candidates of a session, its columns known by their headings.
///
/// - UTF-8 with or without a byte order mark; fields parted by commas, semicolons or tabs.
/// - Columns without a known heading are passed over.
class CandidateFile {
public:
    /// Errors: ImportLineBad{line, `encoding` | `quote` | `header`}: `header` where a column stands there twice or there
    /// is none at all.
    static Result<CandidateFile> read(const QByteArray& file, const std::vector<FileColumn>& columns);

    [[nodiscard]] bool has(const QString& code) const { return m_indexes.contains(code); }
    [[nodiscard]] qint64 headerLine() const { return m_headerLine; }
    [[nodiscard]] const std::vector<CsvRecord>& records() const { return m_records; }
    /// As many fields as the header has.
    [[nodiscard]] bool isWhole(const CsvRecord& record) const { return record.fields.size() == m_width; }
    /// Without white space at the ends; empty where the file has no such column.
    [[nodiscard]] QString field(const CsvRecord& record, const QString& code) const;

private:
    Result<void> takeHeader(const CsvRecord& record, const std::vector<FileColumn>& columns);

    QHash<QString, qsizetype> m_indexes;
    qsizetype m_width = 0;
    qint64 m_headerLine = 0;
    std::vector<CsvRecord> m_records;
};

/// The columns by which a person is found: `iin` and `application`, in Kazakh, Russian and English.
std::vector<FileColumn> personColumns();

/// The candidates of a session, to be found by what another system knows of them.
class SessionRoll {
public:
    /// Errors: NotFound, RowCorrupt, those of the database.
    static Result<SessionRoll> load(Connection& connection, const SessionId& session);

    [[nodiscard]] const std::vector<ExamPlace>& places() const { return m_places; }

    /// Who is meant; `what` is set otherwise: `person` without a number or with two that differ, `stranger` for somebody
    /// who has no place in this session.
    [[nodiscard]] const ExamPlace* find(const CandidateFile& file, const CsvRecord& record, QString& what) const;

private:
    std::vector<ExamPlace> m_places;
};

} // namespace tanu
