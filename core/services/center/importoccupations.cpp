#include "core/services/center/importoccupations.h"

#include "core/services/deed.h"
#include "core/storage/occupationtable.h"

#include <QtCore/QHash>


namespace tanu {

namespace {

enum Column { Code, Level, Parent, NameRu, NameKk, IsActual, ActualDate, ColumnCount };

/// The rows of the file, each checked by itself and then against the others.
class OccupationFile {
public:
    Result<std::vector<OccupationRow>> read(const QByteArray& file, const ImportProgress& progress)
    {
        const ImportFormat format {QStringLiteral("code,level,parent_code,name_ru,name_kk,flag_is_actual_1,actual_date"),
            ColumnCount, [this](const CsvRecord& record) { return take(record); }};
        if (const Result<void> read = readImport(file, format, progress, m_bad); !read)
            return read.error();
        checkParents();
        if (m_rows.empty() && m_bad.isEmpty())
            m_bad.add(1, QStringLiteral("empty"));
        if (!m_bad.isEmpty())
            return m_bad.error();
        return std::move(m_rows);
    }

private:
    QString take(const CsvRecord& record)
    {
        const auto group = OccupationGroup::parse(record.fields.at(Code));
        if (!group)
            return QStringLiteral("code");
        const auto depth = parseOccupationDepth(record.fields.at(Level));
        if (!depth || *depth != group->depth())
            return QStringLiteral("level");
        const QString parent = group->parent() ? group->parent()->toString() : QString();
        const QString& given = record.fields.at(Parent);
        const auto givenParent = OccupationGroup::parse(given);
        if (givenParent ? givenParent->toString() != parent : !given.trimmed().isEmpty() || !parent.isEmpty())
            return QStringLiteral("parent");
        const Bilingual name {record.fields.at(NameKk).simplified(), record.fields.at(NameRu).simplified()};
        if (name.kk.isEmpty() || name.ru.isEmpty())
            return QStringLiteral("name");
        if (m_lines.contains(group->toString()))
            return QStringLiteral("twice");
        m_lines.insert(group->toString(), record.line);
        m_rows.push_back({group->toString(), *depth, parent, name});
        return {};
    }

    /// Only where the rows themselves were good: a bad parent would name all its children too.
    void checkParents()
    {
        if (!m_bad.isEmpty())
            return;
        for (const OccupationRow& row : m_rows) {
            if (!row.parent.isEmpty() && !m_lines.contains(row.parent))
                m_bad.add(m_lines.value(row.code), QStringLiteral("parent"));
        }
    }

    BadLines m_bad;
    std::vector<OccupationRow> m_rows;
    QHash<QString, qint64> m_lines; ///< of each code
};

} // namespace

ImportOccupations::ImportOccupations(Desk& desk)
    : m_desk(desk)
{
}

Result<ImportSummary> ImportOccupations::run(const QByteArray& file, const ImportProgress& progress)
{
    if (const Result<void> allowed = checkRole(m_desk.actor, Action::ImportClassifier); !allowed)
        return allowed.error();
    const Result<std::vector<OccupationRow>> rows = OccupationFile().read(file, progress);
    if (!rows)
        return rows.error();
    return perform(m_desk, Action::ImportClassifier, [&](Deed& deed) -> Result<ImportSummary> {
        const Result<ImportSummary> summary = replaceRows(OccupationTable(deed.connection()), *rows, progress);
        if (!summary)
            return summary;
        deed.about("occupations");
        deed.note("rows", summary->rows);
        deed.note("rows_before", summary->rowsBefore);
        return summary;
    });
}

} // namespace tanu
