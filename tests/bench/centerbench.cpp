#include "tests/bench/centerbench.h"

#include "core/database/statement.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/certificatelistquery.h"
#include "core/services/queries/searchquery.h"
#include "core/services/queries/workqueuequery.h"
#include "tests/bench/population.h"

#include <QtCore/QTemporaryDir>

#include <array>
#include <map>

namespace tanu::bench {

namespace {

/// What a registrar types, one sign after another: frequent and rare names, numbers, an IIN, the
/// middle of words, words that stand far down the alphabet, words that never stand together, nonsense.
const QStringList typed {QStringLiteral("қожахметов ерлан"), QStringLiteral("Әбдіғали"), QStringLiteral("ова"),
    QStringLiteral("ұлы"), QStringLiteral("шевченко анна"), QStringLiteral("2026/09871"), QStringLiteral("900101"),
    QStringLiteral("һашимов"), QStringLiteral("жоқмұндайадам"), QStringLiteral("а"), QStringLiteral("2026/99871"),
    QStringLiteral("енко ольга"), QStringLiteral("ова щ"), QStringLiteral("шевченко ю"), QStringLiteral("я"),
    QStringLiteral("000 2026")};

constexpr int rounds = 5;

/// Milliseconds of each keystroke.
std::vector<double> searchKeystrokes(const Installation& installation)
{
    SearchQuery search(installation.connection());
    std::vector<double> samples;
    for (const QString& words : typed) {
        for (qsizetype length = 1; length <= words.size(); ++length)
            samples.push_back(millisecondsOf([&] { need(search.find(words.left(length))); }));
    }
    return samples;
}

/// Of every beginning of what is typed its own p95; the worst of them.
double slowestKeystroke(const Installation& installation)
{
    constexpr int times = 20;
    SearchQuery search(installation.connection());
    double slowest = 0;
    for (const QString& words : typed) {
        for (qsizetype length = 1; length <= words.size(); ++length) {
            std::vector<double> samples;
            for (int i = 0; i < times; ++i)
                samples.push_back(millisecondsOf([&] { need(search.find(words.left(length))); }));
            const double p95 = percentile(std::move(samples), 95);
            if (qEnvironmentVariableIsSet("TANU_BENCH_KEYSTROKES"))
                qInfo("%s: p95 %.2f ms", qUtf8Printable(words.left(length)), p95);
            slowest = std::max(slowest, p95);
        }
    }
    return slowest;
}

/// The least that a keystroke can cost here: forty rows of the index in order.
double bareKeystroke(const Installation& installation)
{
    std::vector<double> samples;
    for (int i = 0; i < 200; ++i) {
        samples.push_back(millisecondsOf([&] {
            need(Statement::on(installation.connection(), QStringLiteral("SELECT title FROM search_item ORDER BY sort_key, rowid LIMIT 40")).all());
        }));
    }
    return percentile(std::move(samples), 95);
}

/// Milliseconds of each page on a walk through the whole list.
template <typename RowType, typename Read>
std::vector<double> everyPage(Read&& read)
{
    std::vector<double> samples;
    std::optional<RowType> last;
    for (bool hasMore = true; hasMore;) {
        Page<RowType> page;
        samples.push_back(millisecondsOf([&] { page = need(read(last ? &*last : nullptr)); }));
        hasMore = page.hasMore;
        if (!page.rows.empty())
            last = page.rows.back();
    }
    return samples;
}

std::vector<double> applicationsPages(const Installation& installation, const ApplicationsWanted& wanted)
{
    const SystemClock clock;
    ApplicationListQuery query(installation.connection(), clock);
    return everyPage<ApplicationRow>([&](const ApplicationRow* after) { return query.page(wanted, after); });
}

std::vector<double> documentsPages(const Installation& installation, const CertificatesWanted& wanted)
{
    CertificateListQuery query(installation.connection());
    return everyPage<CertificateListRow>([&](const CertificateListRow* after) { return query.page(wanted, after); });
}

double barePage(const Installation& installation)
{
    std::vector<double> samples;
    for (int i = 0; i < 200; ++i) {
        samples.push_back(millisecondsOf([&] {
            need(Statement::on(installation.connection(),
                QStringLiteral("SELECT id, surname, given_name, patronymic, state FROM application ORDER BY sort_key, id LIMIT 100")).all());
        }));
    }
    return percentile(std::move(samples), 99);
}

using Measurement = std::vector<double> (*)(const Installation& installation);

struct List {
    const char* name;
    Measurement pages;
};

double percentileOfRounds(Measurement measured, const Installation& installation, int count, int percent)
{
    std::vector<std::vector<double>> all;
    for (int round = 0; round < count; ++round)
        all.push_back(measured(installation));
    return percentile(medians(all), percent);
}

constexpr int rowsOfPage = 100;

template <ApplicationOrder order, bool descending, CaseState... states>
std::vector<double> applications(const Installation& installation)
{
    ApplicationFilter filter;
    filter.states = {states...};
    return applicationsPages(installation, {filter, order, descending, rowsOfPage});
}

template <CertificateOrder order, bool descending, CertificateState... states>
std::vector<double> documents(const Installation& installation)
{
    CertificateFilter filter;
    filter.states = {states...};
    return documentsPages(installation, {filter, order, descending, rowsOfPage});
}

/// Every page of both lists, in the orders and under the filters that the desktop offers.
constexpr List lists[] {
    {"page of applications by name", applications<ApplicationOrder::Name, false>},
    {"page of applications by time", applications<ApplicationOrder::Time, true>},
    {"page of applications by last day", applications<ApplicationOrder::Deadline, false>},
    {"page of one common state by name", applications<ApplicationOrder::Name, false, CaseState::DocumentIssued>},
    {"page of two rare states by name", applications<ApplicationOrder::Name, false, CaseState::Registered, CaseState::Checked>},
    {"page of documents by name", documents<CertificateOrder::Name, false>},
    {"page of documents by date", documents<CertificateOrder::Date, true>},
    {"page of documents of a rare state by date", documents<CertificateOrder::Date, true, CertificateState::Prepared>},
};

void measurePages(const Installation& installation, Figures& figures)
{
    addDocuments(installation.connection());
    const double bare = barePage(installation);
    for (const List& list : lists) {
        const double value = percentileOfRounds(list.pages, installation, 3, 99);
        figures.add({QString::fromLatin1(list.name) + QStringLiteral(", p99"), value, QStringLiteral("ms"), bare, 2, false});
    }
    removeDocuments(installation.connection());
}

/// Of every figure the rounds that were measured.
using SamplesByFigure = std::map<QString, std::vector<std::vector<double>>>;
constexpr List keystroke {"keystroke of search", searchKeystrokes};

/// Alone in the process, as a center is: two at once have only half of the processor's caches each. What is read first
/// after opening is not counted.
template <typename Lists>
void addRound(const Installation& installation, const Lists& measured, SamplesByFigure& samples)
{
    for (const List& list : measured) {
        list.pages(installation);
        samples[QString::fromLatin1(list.name)].push_back(list.pages(installation));
    }
}

/// One center twice, as it is and in clear, and what both took.
struct BothCenters {
    QTemporaryDir sealedFolder;
    QTemporaryDir clearFolder;
    SamplesByFigure sealed;
    SamplesByFigure clear;
};

/// By turns: what disturbs the machine for a while then disturbs both.
template <typename Lists>
void addTurns(BothCenters& both, const Lists& measured)
{
    constexpr int turns = 5;
    for (int turn = 0; turn < turns; ++turn) {
        addRound(*openPopulated(both.sealedFolder.path(), Personal::Sealed), measured, both.sealed);
        addRound(*openPopulated(both.clearFolder.path(), Personal::Clear), measured, both.clear);
    }
}

} // namespace

void measureCenter(const Installation& installation, Figures& figures)
{
    const double bare = medianOf(rounds, [&] { return bareKeystroke(installation); });
    figures.add({QStringLiteral("keystroke of search to sorted rows, p95"),
        percentileOfRounds(searchKeystrokes, installation, rounds, 95), QStringLiteral("ms"), bare, 10, false});
    figures.add({QStringLiteral("the slowest of these keystrokes, its own p95"), slowestKeystroke(installation),
        QStringLiteral("ms"), bare, 10, false});
    measurePages(installation, figures);
    const SystemClock clock;
    std::vector<double> queue;
    for (int i = 0; i < 50; ++i)
        queue.push_back(millisecondsOf([&] { need(WorkQueueQuery(installation.connection(), clock).items(100)); }));
    figures.add({QStringLiteral("work queue of today, 100 rows, p95"), percentile(std::move(queue), 95), QStringLiteral("ms"), {}, 10, false});
}

void measureSealing(Figures& figures)
{
    constexpr double allowed = 1.1;
    BothCenters both;
    populate(both.sealedFolder.path(), Personal::Sealed);
    populate(both.clearFolder.path(), Personal::Clear);
    addTurns(both, std::array {keystroke});
    addDocuments(openPopulated(both.sealedFolder.path(), Personal::Sealed)->connection());
    addDocuments(openPopulated(both.clearFolder.path(), Personal::Clear)->connection());
    addTurns(both, lists);
    for (const auto& [figure, rounds] : both.sealed) {
        const int percent = figure == QLatin1String(keystroke.name) ? 95 : 99;
        const double limit = percentile(medians(both.clear.at(figure)), percent);
        figures.add({QStringLiteral("%1, sealed beside clear, p%2").arg(figure).arg(percent),
            percentile(medians(rounds), percent), QStringLiteral("ms"), limit, allowed * limit, false});
    }
}

} // namespace tanu::bench
