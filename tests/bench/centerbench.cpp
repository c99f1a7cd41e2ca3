#include "tests/bench/centerbench.h"

#include "core/database/statement.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/searchquery.h"
#include "core/services/queries/workqueuequery.h"
#include "tests/bench/population.h"

namespace tanu::bench {

namespace {

/// What a registrar types, one sign after another: frequent and rare names, a number, an IIN, nonsense.
const QStringList typed {QStringLiteral("қожахметов ерлан"), QStringLiteral("Әбдіғали"), QStringLiteral("ова"),
    QStringLiteral("ұлы"), QStringLiteral("шевченко анна"), QStringLiteral("2026/09871"), QStringLiteral("900101"),
    QStringLiteral("һашимов"), QStringLiteral("жоқмұндайадам"), QStringLiteral("а")};

double searchKeystroke(const Installation& installation)
{
    SearchQuery search(installation.connection());
    std::vector<double> samples;
    for (int round = 0; round < 3; ++round) {
        for (const QString& words : typed) {
            for (qsizetype length = 1; length <= words.size(); ++length)
                samples.push_back(millisecondsOf([&] { need(search.find(words.left(length))); }));
        }
    }
    return percentile(std::move(samples), 95);
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

/// The slowest page on a walk through the whole list in this order.
double anyPage(const Installation& installation, ApplicationOrder order, bool descending)
{
    const SystemClock clock;
    ApplicationListQuery query(installation.connection(), clock);
    ApplicationsWanted wanted;
    wanted.order = order;
    wanted.descending = descending;
    std::vector<double> samples;
    std::optional<ApplicationRow> last;
    for (bool hasMore = true; hasMore;) {
        Page<ApplicationRow> page;
        samples.push_back(millisecondsOf([&] { page = need(query.page(wanted, last ? &*last : nullptr)); }));
        hasMore = page.hasMore;
        if (!page.rows.empty())
            last = page.rows.back();
    }
    return percentile(std::move(samples), 99);
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

} // namespace

void measureCenter(const Installation& installation, Figures& figures)
{
    figures.add({QStringLiteral("keystroke of search to sorted rows, p95"), searchKeystroke(installation),
        QStringLiteral("ms"), bareKeystroke(installation), 10, false});
    const double bare = barePage(installation);
    figures.add({QStringLiteral("page of applications by name, p99"), anyPage(installation, ApplicationOrder::Name, false),
        QStringLiteral("ms"), bare, 2, false});
    figures.add({QStringLiteral("page of applications by time, p99"), anyPage(installation, ApplicationOrder::Time, true),
        QStringLiteral("ms"), bare, 2, false});
    const SystemClock clock;
    std::vector<double> queue;
    for (int i = 0; i < 20; ++i)
        queue.push_back(millisecondsOf([&] { need(WorkQueueQuery(installation.connection(), clock).items(100)); }));
    figures.add({QStringLiteral("work queue of today, 100 rows, p95"), percentile(std::move(queue), 95), QStringLiteral("ms"), {}, 10, false});
}

} // namespace tanu::bench
