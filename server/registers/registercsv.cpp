#include "server/registers/registercsv.h"

#include "core/domain/values/csv.h"

#include <QtCore/QSet>

namespace tanu::server {

namespace {

/// Where a field of the register stands in the file.
struct Place {
    const RegisterColumn* column;
    QString field;
    qsizetype index; ///< -1: the file does not have it
};

// csvPlainText put an apostrophe before what a spreadsheet would compute.
QString withoutApostrophe(const QString& field)
{
    const bool isGuarded = field.size() > 1 && field.front() == u'\'' && csvPlainText(field.mid(1)) == field;
    return isGuarded ? field.mid(1) : field;
}

QString codeOfProblem(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FieldEmpty:
        return QStringLiteral(":empty");
    case ErrorKind::FieldTooLong:
        return QStringLiteral(":long");
    default:
        return QStringLiteral(":malformed");
    }
}

class RegisterReader {
public:
    explicit RegisterReader(const RegisterDescription& description)
        : m_description(description)
    {
    }

    Result<void> operator()(const CsvRecord& record)
    {
        if (m_places.empty())
            return takeHeader(record);
        if (record.fields.size() != m_width)
            m_bad.add(record.line, QStringLiteral("fields"));
        else
            takeRow(record);
        return m_bad.isFull() ? Result<void>(m_bad.error()) : Result<void>();
    }

    Result<RegisterFile> finish()
    {
        if (m_bad.isEmpty() && m_file.rows.empty())
            m_bad.add(1, QStringLiteral("rows"));
        if (!m_bad.isEmpty())
            return m_bad.error();
        return std::move(m_file);
    }

    BadLines& bad() { return m_bad; }

private:
    Result<void> takeHeader(const CsvRecord& record)
    {
        QStringList names;
        for (const QString& name : record.fields)
            names.append(name.trimmed().toLower());
        m_width = names.size();
        const QStringList known = m_description.fieldNames();
        for (const QString& name : names) {
            if (!known.contains(name))
                m_file.unknownColumns.append(name);
        }
        for (const RegisterColumn& column : m_description.columns) {
            for (const QString& field : column.fieldNames()) {
                m_places.push_back({&column, field, names.indexOf(field)});
                if (column.is(trait::required) && m_places.back().index < 0)
                    m_bad.add(record.line, QLatin1String("header:") + field);
            }
        }
        return m_bad.isEmpty() ? Result<void>() : Result<void>(m_bad.error());
    }

    void takeRow(const CsvRecord& record)
    {
        RegisterRow row;
        bool isGood = true;
        for (const Place& place : m_places)
            isGood = takeField(place, record, row) && isGood;
        if (!isGood)
            return;
        row.key = keyOf(m_description, row.fields);
        if (m_keys.contains(row.key))
            return m_bad.add(record.line, QStringLiteral("twice"));
        m_keys.insert(row.key);
        m_file.rows.push_back(std::move(row));
    }

    bool takeField(const Place& place, const CsvRecord& record, RegisterRow& row)
    {
        const QString typed = place.index < 0 ? QString() : withoutApostrophe(record.fields.at(place.index));
        if (typed.trimmed().isEmpty() && !place.column->is(trait::required))
            return true;
        const auto value = canonicalValue(*place.column, typed);
        if (value)
            row.fields.insert(place.field, *value);
        else
            m_bad.add(record.line, place.field + codeOfProblem(value.error().kind));
        return value.isOk();
    }

    const RegisterDescription& m_description;
    std::vector<Place> m_places;
    qsizetype m_width = 0;
    RegisterFile m_file;
    QSet<QString> m_keys;
    BadLines m_bad;
};

} // namespace

Result<RegisterFile> readRegisterCsv(const RegisterDescription& description, const QByteArray& file)
{
    const auto text = importText(file);
    if (!text)
        return text.error();
    RegisterReader reader(description);
    const auto read = readCsv(
        *text, [&reader](const CsvRecord& record) { return reader(record); }, csvSeparator(*text));
    if (read)
        return reader.finish();
    const bool isQuote = read.error().arguments.size() == 2 && read.error().arguments.at(1) == QLatin1String("quote");
    if (!isQuote || reader.bad().isFull())
        return read.error();
    reader.bad().add(read.error().arguments.at(0).toLongLong(), QStringLiteral("quote"));
    return reader.bad().error();
}

QByteArray toRegisterCsv(const RegisterDescription& description, const std::vector<RegisterRow>& rows)
{
    const QStringList names = description.fieldNames();
    QString text = QString(QChar(QChar::ByteOrderMark)) + csvLine(names);
    for (const RegisterRow& row : rows) {
        QStringList fields;
        for (const QString& name : names)
            fields.append(csvPlainText(row.field(name)));
        text += csvLine(fields);
    }
    return text.toUtf8();
}

} // namespace tanu::server
