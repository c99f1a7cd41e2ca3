#include "core/services/imports/importlines.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr qint64 halfOfTheWork = 500;
constexpr qint64 wholeWork = 1000;
constexpr qint64 reportEvery = 512; ///< records: often enough for the eye, seldom enough to cost nothing

Result<void> report(const ImportProgress& progress, qint64 perMille)
{
    if (progress && !progress(static_cast<int>(std::min(perMille, wholeWork))))
        return ErrorKind::Cancelled;
    return {};
}

/// Hands the records on, the header checked and left out.
class ImportReader {
public:
    ImportReader(const ImportFormat& format, const ImportProgress& progress, BadLines& bad, qint64 lines)
        : m_format(format)
        , m_progress(progress)
        , m_bad(bad)
        , m_lines(std::max<qint64>(lines, 1))
    {
    }

    Result<void> operator()(const CsvRecord& record)
    {
        if (!m_hasHeader)
            return takeHeader(record);
        if (const QString what = problemOf(record); !what.isEmpty())
            m_bad.add(record.line, what);
        if (m_bad.isFull())
            return m_bad.error();
        if (++m_records % reportEvery == 0)
            return report(m_progress, record.line * halfOfTheWork / m_lines);
        return {};
    }

    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }

private:
    Result<void> takeHeader(const CsvRecord& record)
    {
        m_hasHeader = record.fields.join(u',') == m_format.header;
        if (m_hasHeader)
            return {};
        return Error {ErrorKind::ImportLineBad, {QString::number(record.line), QStringLiteral("header")}, {}};
    }

    [[nodiscard]] QString problemOf(const CsvRecord& record) const
    {
        return record.fields.size() == m_format.fields ? m_format.take(record) : QStringLiteral("fields");
    }

    const ImportFormat& m_format;
    const ImportProgress& m_progress;
    BadLines& m_bad;
    qint64 m_lines;
    qint64 m_records = 0;
    bool m_hasHeader = false;
};

} // namespace

Result<void> readImport(
    const QByteArray& file, const ImportFormat& format, const ImportProgress& progress, BadLines& bad)
{
    if (const Result<void> begun = report(progress, 0); !begun)
        return begun;
    const Result<QString> text = importText(file);
    if (!text)
        return text.error();
    ImportReader reader(format, progress, bad, text->count(u'\n'));
    const Result<void> read = readCsv(*text, [&reader](const CsvRecord& record) { return reader(record); });
    if (!read && read.error().kind == ErrorKind::ImportLineBad && reader.hasHeader() && !bad.isFull()) {
        bad.add(read.error().arguments.constFirst().toLongLong(), read.error().arguments.constLast());
        return bad.error();
    }
    if (!read)
        return read;
    if (!reader.hasHeader())
        return Error {ErrorKind::ImportLineBad, {QStringLiteral("1"), QStringLiteral("header")}, {}};
    return {};
}

Result<void> reportStored(const ImportProgress& progress, size_t done, size_t total)
{
    const auto stored = static_cast<qint64>(done);
    if (done != total && stored % reportEvery != 0)
        return {};
    const auto all = std::max<qint64>(static_cast<qint64>(total), 1);
    return report(progress, halfOfTheWork + stored * (wholeWork - halfOfTheWork) / all);
}

} // namespace tanu
