#include "core/tables/xlsxfile.h"

#include "core/base/clock.h"
#include "core/tables/folderinmemory.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

#include <xlsxwriter.h>

namespace tanu {

namespace {

constexpr qsizetype longestName = 31;
constexpr qsizetype longestText = 32'767;
constexpr int narrowestColumn = 9; ///< in characters
constexpr int widestColumn = 60;
constexpr int firstExcelYear = 1900;

/// Names that XLSX takes, each once.
class SheetNames {
public:
    QString next(const QString& title)
    {
        const QString plain = cleaned(title);
        QString name = plain.left(longestName);
        for (int i = 2; m_taken.contains(name.toCaseFolded()); ++i) {
            const QString count = QStringLiteral(" (%1)").arg(i);
            name = plain.left(longestName - count.size()) + count;
        }
        m_taken.insert(name.toCaseFolded());
        return name;
    }

private:
    static QString cleaned(const QString& title)
    {
        QString name;
        for (const QChar sign : title) {
            if (!QStringLiteral("[]:*?/\\").contains(sign) && sign.isPrint())
                name += sign;
        }
        while (name.startsWith(u'\''))
            name.remove(0, 1);
        name = name.left(longestName).trimmed();
        while (name.endsWith(u'\''))
            name.chop(1);
        return name.isEmpty() ? QStringLiteral("1") : name;
    }

    QSet<QString> m_taken;
};

/// The formats of one workbook.
struct Formats {
    explicit Formats(lxw_workbook* book)
        : title(workbook_add_format(book))
        , decimal(add(book, "0.0#"))
        , percent(add(book, "0.0%"))
        , date(add(book, "dd.mm.yyyy"))
        , moment(add(book, "dd.mm.yyyy hh:mm"))
        , integer(workbook_add_format(book))
    {
        constexpr uint8_t wholeNumber = 1; // built in: `0`
        format_set_num_format_index(integer, wholeNumber);
        format_set_bold(title);
        format_set_bottom(title, LXW_BORDER_THIN);
        format_set_text_wrap(title);
        format_set_align(title, LXW_ALIGN_VERTICAL_TOP);
    }

    static lxw_format* add(lxw_workbook* book, const char* form)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_num_format(format, form);
        return format;
    }

    lxw_format* title;
    lxw_format* decimal;
    lxw_format* percent;
    lxw_format* date;
    lxw_format* moment;
    lxw_format* integer;
};

QString fitted(const QString& text)
{
    return text.size() <= longestText ? text : QString(text.left(longestText - 1) + QChar(0x2026));
}

lxw_datetime excelMoment(QDate date, QTime time)
{
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), static_cast<double>(time.second())};
}

/// Writes one cell and tells how many characters it takes.
struct CellWriter {
    lxw_worksheet* sheet;
    const Formats& formats;
    lxw_row_t row;
    lxw_col_t column;
    ColumnKind kind;

    int operator()(std::monostate) const { return 0; }
    int operator()(const QString& text) const
    {
        worksheet_write_string(sheet, row, column, fitted(text).toUtf8().constData(), nullptr);
        return static_cast<int>(std::min<qsizetype>(text.size(), widestColumn));
    }
    int operator()(qint64 number) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(number), formats.integer);
        return static_cast<int>(QString::number(number).size());
    }
    int operator()(double number) const
    {
        worksheet_write_number(
            sheet, row, column, number, kind == ColumnKind::Percent ? formats.percent : formats.decimal);
        return narrowestColumn;
    }
    int operator()(QDate date) const
    {
        if (!date.isValid())
            return 0;
        if (date.year() < firstExcelYear)
            return (*this)(date.toString(QStringLiteral("dd.MM.yyyy")));
        lxw_datetime moment = excelMoment(date, QTime(0, 0));
        worksheet_write_datetime(sheet, row, column, &moment, formats.date);
        return 10;
    }
    int operator()(const QDateTime& at) const
    {
        if (!at.isValid())
            return 0;
        const QDateTime wall = toKazakhstan(at);
        lxw_datetime moment = excelMoment(wall.date(), wall.time());
        worksheet_write_datetime(sheet, row, column, &moment, formats.moment);
        return 16;
    }
};

/// The longest word must fit, as titles wrap between words.
int widthOf(const QString& title)
{
    qsizetype longest = narrowestColumn;
    for (const QString& word : title.split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<int>(std::min<qsizetype>(longest, widestColumn));
}

void writeSheet(lxw_worksheet* sheet, const Formats& formats, const Table& table, size_t first, size_t count)
{
    std::vector<int> widths;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_write_string(sheet, 0, column, fitted(table.columns[i].title).toUtf8().constData(), formats.title);
        widths.push_back(widthOf(table.columns[i].title));
    }
    for (size_t r = 0; r < count; ++r) {
        const std::vector<TableCell>& cells = table.rows[first + r];
        Q_ASSERT_X(cells.size() == table.columns.size(), "toXlsx", "one cell per column");
        for (size_t i = 0; i < cells.size(); ++i) {
            const CellWriter writer {sheet, formats, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(i),
                table.columns[i].kind};
            widths[i] = std::max(widths[i], std::visit(writer, cells[i]));
        }
    }
    for (size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widths[i] + 2, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.empty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(count), static_cast<lxw_col_t>(table.columns.size() - 1));
}

void drawChart(lxw_workbook* book, lxw_worksheet* sheet, const QByteArray& name, const Table& table, size_t count)
{
    constexpr double leastHeight = 288; ///< pixels, those of the library
    constexpr double heightOfBar = 24;
    if (!table.chart || count == 0)
        return;
    const TableChart& drawn = *table.chart;
    const lxw_row_t last = static_cast<lxw_row_t>(std::min(drawn.rows, count));
    const auto labels = static_cast<lxw_col_t>(drawn.labels);
    lxw_chart* chart = workbook_add_chart(book, LXW_CHART_BAR);
    for (const size_t value : drawn.values) {
        const auto column = static_cast<lxw_col_t>(value);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), 1, labels, last, labels);
        chart_series_set_values(series, name.constData(), 1, column, last, column);
        chart_series_set_name_range(series, name.constData(), 0, column);
    }
    chart_title_set_name(chart, drawn.title.toUtf8().constData());
    lxw_chart_options options {};
    options.x_scale = 1.0;
    options.y_scale = std::max(1.0, heightOfBar * last * static_cast<double>(drawn.values.size()) / leastHeight);
    worksheet_insert_chart_opt(sheet, 1, static_cast<lxw_col_t>(table.columns.size() + 1), chart, &options);
}

void writeTable(lxw_workbook* book, const Formats& formats, SheetNames& names, const Table& table, size_t rowsPerSheet)
{
    size_t first = 0;
    do {
        const size_t count = std::min(table.rows.size() - first, rowsPerSheet);
        const QByteArray name = names.next(table.title).toUtf8();
        lxw_worksheet* sheet = workbook_add_worksheet(book, name.constData());
        Q_ASSERT_X(sheet != nullptr, "toXlsx", "a name that XLSX takes");
        writeSheet(sheet, formats, table, first, count);
        if (first == 0)
            drawChart(book, sheet, name, table, count);
        first += count;
    } while (first < table.rows.size());
}

} // namespace

Result<QByteArray> toXlsx(const std::vector<Table>& tables, qint64 rowsPerSheet)
{
    Q_ASSERT_X(!tables.empty(), "toXlsx", "at least one table");
    const FolderInMemory folder;
    const QString path = folder.filePath(QStringLiteral("tables.xlsx"));
    QByteArray temporary = QFile::encodeName(folder.path());
    const Error unwritable {ErrorKind::FileUnwritable, {folder.isValid() ? path : folder.errorString()}, {}};
    lxw_workbook_options options {};
    options.tmpdir = temporary.data();
    lxw_workbook* book = folder.isValid() ? workbook_new_opt(QFile::encodeName(path).constData(), &options) : nullptr;
    if (book == nullptr)
        return unwritable;
    const Formats formats(book);
    SheetNames names;
    for (const Table& table : tables)
        writeTable(book, formats, names, table, static_cast<size_t>(rowsPerSheet));
    const lxw_error closed = workbook_close(book);
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return unwritable;
    return file.readAll();
}

} // namespace tanu
