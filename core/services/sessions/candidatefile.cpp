#include "core/services/sessions/candidatefile.h"

#include "core/domain/values/searchtext.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr qsizetype iinSize = 12;
constexpr qsizetype leastIinSize = 9; ///< a spreadsheet drops the zeros before the number of somebody born since 2000

QString codeOfHeading(const QString& heading, const std::vector<FileColumn>& columns)
{
    const QString folded = foldForSearch(heading);
    for (const FileColumn& column : columns) {
        const bool isKnown = std::any_of(column.headings.begin(), column.headings.end(),
            [&](const QString& known) { return foldForSearch(known) == folded; });
        if (isKnown)
            return column.code;
    }
    return {};
}

QString iinFrom(QString typed)
{
    typed.remove(QLatin1Char(' '));
    const bool isShort = typed.size() >= leastIinSize && typed.size() < iinSize;
    return isShort ? typed.rightJustified(iinSize, QLatin1Char('0')) : typed;
}

/// `2026/17` and `2026/0017` name the same application.
bool isNumberOf(const Application& application, const QString& typed)
{
    const QStringList parts = typed.split(QLatin1Char('/'));
    return parts.size() == 2 && parts.at(0).trimmed().toInt() == application.year
        && parts.at(1).trimmed().toInt() == application.number;
}

bool hasIin(const Application& application, const QString& iin)
{
    const auto& own = application.fields.identity.iin;
    return own && own->toString() == iin;
}

} // namespace

Result<CandidateFile> CandidateFile::read(const QByteArray& bytes, const std::vector<FileColumn>& columns)
{
    const auto text = importText(bytes);
    if (!text)
        return text.error();
    CandidateFile file;
    const auto read = readCsv(*text, [&](const CsvRecord& record) -> Result<void> {
        if (file.m_headerLine == 0)
            return file.takeHeader(record, columns);
        file.m_records.push_back(record);
        return {};
    }, csvSeparator(*text));
    if (!read)
        return read.error();
    if (file.m_headerLine == 0)
        return Error {ErrorKind::ImportLineBad, {QStringLiteral("1"), QStringLiteral("header")}, {}};
    return file;
}

Result<void> CandidateFile::takeHeader(const CsvRecord& record, const std::vector<FileColumn>& columns)
{
    m_headerLine = record.line;
    m_width = record.fields.size();
    for (qsizetype i = 0; i < m_width; ++i) {
        const QString code = codeOfHeading(record.fields.at(i), columns);
        if (code.isEmpty())
            continue;
        if (m_indexes.contains(code))
            return Error {ErrorKind::ImportLineBad, {QString::number(record.line), QStringLiteral("header")}, {}};
        m_indexes.insert(code, i);
    }
    return {};
}

QString CandidateFile::field(const CsvRecord& record, const QString& code) const
{
    return record.fields.value(m_indexes.value(code, -1)).trimmed();
}

std::vector<FileColumn> personColumns()
{
    return {{QStringLiteral("iin"), {QStringLiteral("iin"), QStringLiteral("ЖСН"), QStringLiteral("ИИН")}},
        {QStringLiteral("application"),
            {QStringLiteral("application"), QStringLiteral("application number"), QStringLiteral("candidate"),
                QStringLiteral("өтініш"), QStringLiteral("өтініш нөмірі"), QStringLiteral("заявление"),
                QStringLiteral("номер заявления"), QStringLiteral("№ заявления")}}};
}

Result<SessionRoll> SessionRoll::load(Connection& connection, const SessionId& session)
{
    const auto rows = SessionCandidateTable(connection).ofSession(session);
    if (!rows)
        return rows.error();
    SessionRoll roll;
    for (const SessionCandidateRow& row : *rows) {
        auto place = examPlace(connection, row.application);
        if (!place)
            return place.error();
        roll.m_places.push_back(*std::move(place));
    }
    return roll;
}

const ExamPlace* SessionRoll::find(const CandidateFile& file, const CsvRecord& record, QString& what) const
{
    const QString iin = iinFrom(file.field(record, QStringLiteral("iin")));
    const QString number = file.field(record, QStringLiteral("application"));
    if (iin.isEmpty() && number.isEmpty()) {
        what = QStringLiteral("person");
        return nullptr;
    }
    const auto byIin = std::find_if(m_places.begin(), m_places.end(),
        [&](const ExamPlace& place) { return hasIin(place.application, iin); });
    const auto byNumber = std::find_if(m_places.begin(), m_places.end(),
        [&](const ExamPlace& place) { return isNumberOf(place.application, number); });
    const bool isUnknown
        = (!iin.isEmpty() && byIin == m_places.end()) || (!number.isEmpty() && byNumber == m_places.end());
    const bool differs = !iin.isEmpty() && !number.isEmpty() && byIin != byNumber;
    if (isUnknown || differs) {
        what = isUnknown ? QStringLiteral("stranger") : QStringLiteral("person");
        return nullptr;
    }
    return iin.isEmpty() ? &*byNumber : &*byIin;
}

} // namespace tanu
