#include "core/services/center/importregions.h"

#include "core/services/deed.h"
#include "core/storage/regiontable.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>

namespace tanu {

namespace {

enum Column { Code, Version, Level, TypeCode, NameRu, NameKk, ColumnCount };

constexpr qsizetype codeSize = 9;
/// Signs of a code that name a district's, a sub-district's and a settlement's surroundings, the nearest first.
constexpr std::array<qsizetype, 3> surroundings {6, 4, 2};

bool isCode(const QString& text)
{
    return text.size() == codeSize
        && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

/// The rows of the file, each checked by itself; then each finds the unit that it lies in.
class RegionFile {
public:
    Result<std::vector<RegionRow>> read(const QByteArray& file, const ImportProgress& progress)
    {
        const ImportFormat format {QStringLiteral("kato,kato_version,level,type_code,name_ru,name_kk"), ColumnCount,
            [this](const CsvRecord& record) { return take(record); }};
        if (const Result<void> read = readImport(file, format, progress, m_bad); !read)
            return read.error();
        findParents();
        if (m_rows.empty() && m_bad.isEmpty())
            m_bad.add(1, QStringLiteral("empty"));
        if (!m_bad.isEmpty())
            return m_bad.error();
        return std::move(m_rows);
    }

private:
    struct Known {
        RegionLevel level;
        qint64 line;
    };

    QString take(const CsvRecord& record)
    {
        const QString code = record.fields.at(Code).trimmed();
        if (!isCode(code))
            return QStringLiteral("code");
        const auto level = parseRegionLevel(record.fields.at(Level));
        if (!level)
            return QStringLiteral("level");
        const Bilingual name {record.fields.at(NameKk).simplified(), record.fields.at(NameRu).simplified()};
        if (name.kk.isEmpty() || name.ru.isEmpty())
            return QStringLiteral("name");
        if (m_known.contains(code))
            return QStringLiteral("twice");
        m_known.insert(code, {*level, record.line});
        m_rows.push_back({code, *level, QString(), name});
        return {};
    }

    /// Only where the rows themselves were good: a bad unit would name everything in it too.
    void findParents()
    {
        if (!m_bad.isEmpty())
            return;
        for (RegionRow& row : m_rows) {
            if (row.level == RegionLevel::Oblast)
                continue;
            row.parent = parentOf(row);
            if (row.parent.isEmpty())
                m_bad.add(m_known.value(row.code).line, QStringLiteral("parent"));
        }
    }

    [[nodiscard]] QString parentOf(const RegionRow& row) const
    {
        for (const qsizetype signs : surroundings) {
            const QString above = row.code.left(signs).leftJustified(codeSize, u'0');
            const auto known = m_known.constFind(above);
            if (known != m_known.constEnd() && known->level < row.level)
                return above;
        }
        return {};
    }

    BadLines m_bad;
    std::vector<RegionRow> m_rows;
    QHash<QString, Known> m_known;
};

} // namespace

ImportRegions::ImportRegions(Desk& desk)
    : m_desk(desk)
{
}

Result<ImportSummary> ImportRegions::run(const QByteArray& file, const ImportProgress& progress)
{
    if (const Result<void> allowed = checkRole(m_desk.actor, Action::ImportClassifier); !allowed)
        return allowed.error();
    const Result<std::vector<RegionRow>> rows = RegionFile().read(file, progress);
    if (!rows)
        return rows.error();
    return perform(m_desk, Action::ImportClassifier, [&](Deed& deed) -> Result<ImportSummary> {
        const Result<ImportSummary> summary = replaceRows(RegionTable(deed.connection()), *rows, progress);
        if (!summary)
            return summary;
        deed.about("regions");
        deed.note("rows", summary->rows);
        deed.note("rows_before", summary->rowsBefore);
        return summary;
    });
}

} // namespace tanu
