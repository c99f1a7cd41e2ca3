#include "tests/bench/centerbench.h"

#include "core/database/statement.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/certificatelistquery.h"
#include "core/services/queries/searchquery.h"
#include "core/services/queries/workqueuequery.h"
#include "tests/bench/population.h"

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

double searchKeystroke(const Installation& installation)
{
    SearchQuery search(installation.connection());
    std::vector<double> samples;
    for (const QString& words : typed) {
        for (qsizetype length = 1; length <= words.size(); ++length)
            samples.push_back(millisecondsOf([&] { need(search.find(words.left(length))); }));
    }
    return percentile(std::move(samples), 95);
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

/// The slowest page but one in a hundred on a walk through the whole list.
template <typename RowType, typename Read>
double anyPage(Read&& read)
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
    return percentile(std::move(samples), 99);
}

double applicationsPage(const Installation& installation, const ApplicationsWanted& wanted)
{
    const SystemClock clock;
    ApplicationListQuery query(installation.connection(), clock);
    return medianOf(3, [&] {
        return anyPage<ApplicationRow>([&](const ApplicationRow* after) { return query.page(wanted, after); });
    });
}

double documentsPage(const Installation& installation, const CertificatesWanted& wanted)
{
    CertificateListQuery query(installation.connection());
    return medianOf(3, [&] {
        return anyPage<CertificateListRow>([&](const CertificateListRow* after) { return query.page(wanted, after); });
    });
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

/// Every page of both lists, in the orders and under the filters that the desktop offers.
void measurePages(const Installation& installation, Figures& figures)
{
    const double bare = barePage(installation);
    const auto add = [&](const char* name, double value) {
        figures.add({QString::fromLatin1(name), value, QStringLiteral("ms"), bare, 2, false});
    };
    ApplicationFilter closed;
    closed.states = {CaseState::DocumentIssued};
    ApplicationFilter toAnswer;
    toAnswer.states = {CaseState::Registered, CaseState::Checked};
    add("page of applications by name, p99", applicationsPage(installation, {{}, ApplicationOrder::Name, false, 100}));
    add("page of applications by time, p99", applicationsPage(installation, {{}, ApplicationOrder::Time, true, 100}));
    add("page of applications by last day, p99", applicationsPage(installation, {{}, ApplicationOrder::Deadline, false, 100}));
    add("page of one common state by name, p99", applicationsPage(installation, {closed, ApplicationOrder::Name, false, 100}));
    add("page of two rare states by name, p99", applicationsPage(installation, {toAnswer, ApplicationOrder::Name, false, 100}));
    addDocuments(installation.connection());
    add("page of documents by name, p99", documentsPage(installation, {{}, CertificateOrder::Name, false, 100}));
    add("page of documents by date, p99", documentsPage(installation, {{}, CertificateOrder::Date, true, 100}));
    CertificateFilter prepared;
    prepared.states = {CertificateState::Prepared};
    add("page of documents of a rare state by date, p99", documentsPage(installation, {prepared, CertificateOrder::Date, true, 100}));
    removeDocuments(installation.connection());
}

} // namespace

void measureCenter(const Installation& installation, Figures& figures)
{
    const double bare = medianOf(rounds, [&] { return bareKeystroke(installation); });
    figures.add({QStringLiteral("keystroke of search to sorted rows, p95"),
        medianOf(rounds, [&] { return searchKeystroke(installation); }), QStringLiteral("ms"), bare, 10, false});
    figures.add({QStringLiteral("the slowest of these keystrokes, its own p95"), slowestKeystroke(installation),
        QStringLiteral("ms"), bare, 10, false});
    measurePages(installation, figures);
    const SystemClock clock;
    std::vector<double> queue;
    for (int i = 0; i < 50; ++i)
        queue.push_back(millisecondsOf([&] { need(WorkQueueQuery(installation.connection(), clock).items(100)); }));
    figures.add({QStringLiteral("work queue of today, 100 rows, p95"), percentile(std::move(queue), 95), QStringLiteral("ms"), {}, 10, false});
}

} // namespace tanu::bench
