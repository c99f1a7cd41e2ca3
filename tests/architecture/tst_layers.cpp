// Protects the walls: which room may include which, who may speak SQL, HTTP and widgets, and that neither folders
// nor files depend on each other in a circle. Linking alone does not hold them.
#include "sourcetree.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

#include <functional>

namespace {

/// The arrows; a room may always include itself. docs/architecture.md draws the same.
const QMap<QString, QStringList>& arrows()
{
    static const QMap<QString, QStringList> table {
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/domain"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/database"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/security"), {QStringLiteral("core/database"), QStringLiteral("core/base")}},
        {QStringLiteral("core/wire"), {QStringLiteral("core/domain"), QStringLiteral("core/base")}},
        {QStringLiteral("core/documents"), {QStringLiteral("core/domain"), QStringLiteral("core/base")}},
        {QStringLiteral("core/tables"), {QStringLiteral("core/domain"), QStringLiteral("core/base")}},
        {QStringLiteral("core/storage"),
            {QStringLiteral("core/database"), QStringLiteral("core/security"), QStringLiteral("core/wire"),
                QStringLiteral("core/domain"), QStringLiteral("core/base")}},
        {QStringLiteral("core/services"),
            {QStringLiteral("core/storage"), QStringLiteral("core/database"), QStringLiteral("core/security"),
                QStringLiteral("core/wire"), QStringLiteral("core/documents"), QStringLiteral("core/domain"),
                QStringLiteral("core/base")}},
        {QStringLiteral("core/exchange"),
            {QStringLiteral("core/services"), QStringLiteral("core/storage"), QStringLiteral("core/database"),
                QStringLiteral("core/security"), QStringLiteral("core/wire"), QStringLiteral("core/domain"),
                QStringLiteral("core/base")}},
        {QStringLiteral("server"),
            {QStringLiteral("core/wire"), QStringLiteral("core/database"), QStringLiteral("core/security"),
                QStringLiteral("core/documents"), QStringLiteral("core/tables"), QStringLiteral("core/domain"),
                QStringLiteral("core/base")}},
        {QStringLiteral("app"),
            {QStringLiteral("core/services"), QStringLiteral("core/documents"), QStringLiteral("core/exchange"),
                QStringLiteral("core/wire"), QStringLiteral("core/tables"), QStringLiteral("core/domain"),
                QStringLiteral("core/base")}},
    };
    return table;
}

QString roomOf(const QString& path)
{
    for (auto it = arrows().keyBegin(); it != arrows().keyEnd(); ++it) {
        if (path.startsWith(*it + QLatin1Char('/')))
            return *it;
    }
    return {};
}

/// Whoever builds everything and hands it down may see storage and security.
bool isBootstrap(const QString& path)
{
    return path.startsWith(QLatin1String("app/")) && path.contains(QLatin1String("bootstrap"));
}

QMap<QString, QString> house()
{
    static const QMap<QString, QString> sources
        = readSources({QStringLiteral("core"), QStringLiteral("server"), QStringLiteral("app")},
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    return sources;
}

/// One circle of a graph as text, or nothing.
QString circleIn(const QMap<QString, QSet<QString>>& graph)
{
    QMap<QString, int> seen; // 1: on the way, 2: done
    QStringList way;
    std::function<QString(const QString&)> walk = [&](const QString& node) -> QString {
        seen[node] = 1;
        way.append(node);
        for (const QString& next : graph.value(node)) {
            if (seen.value(next) == 1)
                return way.mid(way.indexOf(next)).join(QLatin1String(" -> ")) + QLatin1String(" -> ") + next;
            if (seen.value(next) == 0) {
                const QString circle = walk(next);
                if (!circle.isEmpty())
                    return circle;
            }
        }
        way.removeLast();
        seen[node] = 2;
        return {};
    };
    for (auto it = graph.keyBegin(); it != graph.keyEnd(); ++it) {
        if (seen.value(*it) == 0) {
            const QString circle = walk(*it);
            if (!circle.isEmpty())
                return circle;
        }
    }
    return {};
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

} // namespace

class TestLayers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileStandsInARoom()
    {
        QVERIFY(house().size() > 50);
        for (auto it = house().keyBegin(), end = house().keyEnd(); it != end; ++it)
            QVERIFY2(!roomOf(*it).isEmpty(), qPrintable(*it));
    }

    void roomsIncludeOnlyAlongTheArrows()
    {
        QStringList wrong;
        const auto sources = house();
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            const QString room = roomOf(it.key());
            for (const QString& include : includesOf(it.value())) {
                const QString other = roomOf(include);
                if (other.isEmpty() || other == room || isBootstrap(it.key()) || arrows().value(room).contains(other))
                    continue;
                wrong.append(it.key() + QLatin1String(" includes ") + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void onlyTheirOwnersSpeakToTheOutside_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("owners");
        QTest::newRow("SQL") << QStringLiteral("QtSql/") << QStringList {QStringLiteral("core/database/")};
        QTest::newRow("SQLite") << QStringLiteral("sqlite3") << QStringList {QStringLiteral("core/database/checkedpages.")};
        QTest::newRow("HTTP server") << QStringLiteral("QtHttpServer/")
                                     << QStringList {QStringLiteral("server/httpadapter.")};
        QTest::newRow("network") << QStringLiteral("QtNetwork/")
                                 << QStringList {QStringLiteral("core/exchange/"), QStringLiteral("server/"),
                                        QStringLiteral("app/desktop/main/"), QStringLiteral("app/bench/")};
        QTest::newRow("widgets") << QStringLiteral("QtWidgets/") << QStringList {QStringLiteral("app/desktop/")};
        QTest::newRow("pictures") << QStringLiteral("QtGui/")
                                  << QStringList {QStringLiteral("core/documents/"), QStringLiteral("app/"),
                                         QStringLiteral("server/main/")};
        QTest::newRow("sodium") << QStringLiteral("sodium") << QStringList {QStringLiteral("core/security/")};
        QTest::newRow("one-time codes") << QStringLiteral("liboath/") << QStringList {QStringLiteral("core/security/")};
        QTest::newRow("keychain") << QStringLiteral("qt6keychain/") << QStringList {QStringLiteral("core/security/")};
        QTest::newRow("libpq") << QStringLiteral("libpq") << QStringList {QStringLiteral("core/database/")};
        QTest::newRow("XLSX") << QStringLiteral("xlsxwriter") << QStringList {QStringLiteral("core/tables/")};
        QTest::newRow("QR") << QStringLiteral("qrencode") << QStringList {QStringLiteral("core/documents/")};
    }

    void onlyTheirOwnersSpeakToTheOutside()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, owners);
        QStringList wrong;
        const auto sources = house();
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            const bool isOwner = std::any_of(owners.cbegin(), owners.cend(),
                [&](const QString& owner) { return it.key().startsWith(owner); });
            for (const QString& include : includesOf(it.value())) {
                if (include.startsWith(header) && !isOwner)
                    wrong.append(it.key() + QLatin1String(" includes ") + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void theDomainIsPure()
    {
        QStringList wrong;
        const auto sources = house();
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            if (roomOf(it.key()) != QLatin1String("core/domain"))
                continue;
            for (const char* word : {"QObject", "QJson", "QSql", "QWidget", "currentDate", "Clock"}) {
                if (it.value().contains(QRegularExpression(QStringLiteral("\\b%1").arg(QLatin1String(word)))))
                    wrong.append(it.key() + QLatin1String(" says ") + QLatin1String(word));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void filesHaveNoCircles()
    {
        QMap<QString, QSet<QString>> graph;
        const auto sources = house();
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            for (const QString& include : includesOf(it.value())) {
                if (sources.contains(include))
                    graph[it.key()].insert(include);
            }
        }
        const QString circle = circleIn(graph);
        QVERIFY2(circle.isEmpty(), qPrintable(circle));
    }

    void foldersHaveNoCircles()
    {
        QMap<QString, QSet<QString>> graph;
        const auto sources = house();
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            for (const QString& include : includesOf(it.value())) {
                if (sources.contains(include) && folderOf(include) != folderOf(it.key()))
                    graph[folderOf(it.key())].insert(folderOf(include));
            }
        }
        const QString circle = circleIn(graph);
        QVERIFY2(circle.isEmpty(), qPrintable(circle));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
