// Protects the table of who may do what in the console: every address by every role, allowed or refused as the table
// says; nobody comes in without having signed in and settled; no page stands outside the table.
#include "server/console/consolesite.h"
#include "support/consolevisitor.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_ConsoleRights : public QObject {
    Q_OBJECT

private:
    TestServer m_server;
    QHash<OperatorRole, SettledOperator> m_accounts;

    static QString nameOf(const ConsoleRoute& route)
    {
        const QString method = route.method == HttpMethod::Post ? QStringLiteral("POST ") : QStringLiteral("GET ");
        return method + QLatin1String(route.pattern);
    }

    /// An address that fits the pattern and names nothing that is there.
    static QString addressOf(const ConsoleRoute& route)
    {
        return QString(QLatin1String(route.pattern)).replace(QLatin1String("{}"), QLatin1String("9998"));
    }

    static HttpResponse ask(ConsoleVisitor& visitor, const ConsoleRoute& route)
    {
        return route.method == HttpMethod::Post ? visitor.post(addressOf(route)) : visitor.get(addressOf(route));
    }

    static void addRoutes()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < consoleRoutes.size(); ++i)
            QTest::newRow(qPrintable(nameOf(consoleRoutes[i]))) << static_cast<int>(i);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const OperatorRole role : allOperatorRoles) {
            const QString region = role == OperatorRole::RegionalChamber ? QStringLiteral("71") : QString();
            m_accounts.insert(role, settledOperator(m_server, role, codeOf(role), region));
        }
    }

    void everyRowHasItsPage()
    {
        const auto text = SiteText::load();
        QVERIFY(text.isOk());
        const ConsoleSite site(m_server.context(), *text);
        QStringList rows;
        for (const ConsoleRoute& route : consoleRoutes)
            rows.append(nameOf(route));
        QStringList pages;
        for (const ConsoleRouter::Entry& entry : site.routes().entries())
            pages.append(nameOf(*entry.row));
        rows.sort();
        pages.sort();
        QCOMPARE(pages, rows);
        QCOMPARE(rows.removeDuplicates(), 0);
    }

    void everyRoleAtEveryAddress_data() { addRoutes(); }

    void everyRoleAtEveryAddress()
    {
        QFETCH(int, index);
        const ConsoleRoute& route = consoleRoutes[static_cast<size_t>(index)];
        for (const OperatorRole role : allOperatorRoles) {
            ConsoleVisitor visitor = visitorOf(m_server, m_accounts[role]);
            const int status = ask(visitor, route).status;
            const bool isAllowed = route.door != Door::Inside || isGranted(role, route.right);
            const QString what = codeOf(role) + QLatin1Char(' ') + QString::number(status);
            QVERIFY2(isAllowed == (status != 403), qPrintable(what));
            QVERIFY2(status < 500, qPrintable(what));
        }
    }

    void aStrangerIsLedToTheSignIn_data() { addRoutes(); }

    void aStrangerIsLedToTheSignIn()
    {
        QFETCH(int, index);
        const ConsoleRoute& route = consoleRoutes[static_cast<size_t>(index)];
        ConsoleVisitor visitor(m_server);
        visitor.get(QStringLiteral("/console/sign-in"));
        const HttpResponse answer = ask(visitor, route);
        if (route.door == Door::Outside) {
            QVERIFY(answer.status == 200 || answer.status == 422 || answer.status == 429);
            return;
        }
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.header("Location").startsWith("/console/sign-in?"));
    }

    void whoHasNotSettledComesNoFurther_data() { addRoutes(); }

    void whoHasNotSettledComesNoFurther()
    {
        QFETCH(int, index);
        const ConsoleRoute& route = consoleRoutes[static_cast<size_t>(index)];
        static const SettledOperator fresh = [&] {
            SettledOperator made = settledOperator(m_server, OperatorRole::Administrator, QStringLiteral("fresh"));
            const auto set = m_server.connection().execute(
                QStringLiteral("UPDATE operator SET must_change = 1 WHERE login = 'fresh'"));
            Q_ASSERT(set.isOk());
            return made;
        }();
        ConsoleVisitor visitor = visitorOf(m_server, fresh);
        const HttpResponse answer = ask(visitor, route);
        if (route.door != Door::Inside)
            return;
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.header("Location").startsWith("/console/password?"));
    }

    void nothingChangesByLooking()
    {
        for (const ConsoleRoute& route : consoleRoutes) {
            if (route.method == HttpMethod::Post && route.door == Door::Inside) {
                ConsoleVisitor visitor = visitorOf(m_server, m_accounts[OperatorRole::Administrator]);
                const int status = visitor.get(addressOf(route)).status;
                const bool hasForm = std::any_of(consoleRoutes.begin(), consoleRoutes.end(), [&](const ConsoleRoute& other) {
                    return other.method == HttpMethod::Get && QLatin1String(other.pattern) == QLatin1String(route.pattern);
                });
                QVERIFY2(hasForm || status == 405 || status == 404, qPrintable(nameOf(route)));
            }
        }
    }

    void rightsAreAsTheLawGivesThem_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QStringList>("roles");
        const QString admin = QStringLiteral("administrator");
        const QString body = QStringLiteral("national-body");
        const QString state = QStringLiteral("state-body");
        const QString chamber = QStringLiteral("national-chamber");
        const QString regional = QStringLiteral("regional-chamber");
        const QString auditor = QStringLiteral("auditor");
        const QStringList everyone {admin, body, state, chamber, regional, auditor};
        QTest::newRow("P3 overview") << "see-overview" << everyone;
        QTest::newRow("P3 centers") << "see-centers" << everyone;
        QTest::newRow("P4 register a center") << "add-center" << QStringList {admin, chamber};
        QTest::newRow("L26.1 change a center") << "change-center" << QStringList {admin, chamber};
        QTest::newRow("P12 code") << "make-enrolment-code" << QStringList {admin};
        QTest::newRow("P12 fence") << "fence-device" << QStringList {admin};
        QTest::newRow("L26.2 accreditation") << "change-accreditation" << QStringList {chamber};
        QTest::newRow("L26.2 cancellation") << "order-cancellation" << QStringList {chamber};
        QTest::newRow("P13 batches") << "see-batches" << QStringList {admin, body, auditor};
        QTest::newRow("exchange 16 carried batches") << "carry-batches" << QStringList {admin};
        QTest::newRow("P7.5 months") << "see-months" << QStringList {admin, body, chamber, auditor};
        QTest::newRow("P7.5 reminders") << "remind-of-months" << QStringList {admin, body};
        QTest::newRow("P7 registers") << "see-registers" << everyone;
        QTest::newRow("P9 registers") << "edit-registers" << QStringList {admin, body};
        QTest::newRow("L11.2 registers of centers") << "edit-center-registers" << QStringList {admin, body, chamber};
        QTest::newRow("P10 files, also withdrawn") << "see-files" << QStringList {admin, body, auditor};
        QTest::newRow("P10 publish files") << "publish-files" << QStringList {admin, body};
        QTest::newRow("P15 ask for help") << "file-request" << everyone;
        QTest::newRow("P15 requests") << "see-requests" << QStringList {admin, auditor};
        QTest::newRow("P16 answers") << "answer-requests" << QStringList {admin};
        QTest::newRow("P22 analysis") << "see-analysis" << QStringList {admin, body, state, chamber, auditor};
        QTest::newRow("P18 analysis") << "write-analysis" << QStringList {body};
        QTest::newRow("P13.5 journal") << "see-journal" << QStringList {admin, auditor};
        QTest::newRow("P3 users") << "see-operators" << QStringList {admin, auditor};
        QTest::newRow("P6 users") << "manage-operators" << QStringList {admin};
    }

    void rightsAreAsTheLawGivesThem()
    {
        QFETCH(QString, right);
        QFETCH(QStringList, roles);
        QStringList granted;
        for (const RightRow& row : rightsTable) {
            if (QLatin1String(row.code) != right)
                continue;
            for (const OperatorRole role : allOperatorRoles) {
                if (isGranted(role, row.right))
                    granted.append(codeOf(role));
            }
        }
        QCOMPARE(granted, roles);
    }

    void aRegionalChamberSeesItsRegion()
    {
        m_server.addCenter(QStringLiteral("0417"));
        const QString address = QStringLiteral("/console/centers/0417");
        ConsoleVisitor own = visitorOf(m_server, m_accounts[OperatorRole::RegionalChamber]);
        QCOMPARE(own.get(address).status, 200);
        QVERIFY(textIn(own.get(QStringLiteral("/console/centers"))).contains(QLatin1String("0417")));
        const auto other = settledOperator(m_server, OperatorRole::RegionalChamber, QStringLiteral("abai"), QStringLiteral("10"));
        ConsoleVisitor far = visitorOf(m_server, other);
        QCOMPARE(far.get(address).status, 404);
        QVERIFY(!textIn(far.get(QStringLiteral("/console/centers"))).contains(QLatin1String("0417")));
        QVERIFY(!textIn(far.get(QStringLiteral("/console"))).contains(QLatin1String("0417")));
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleRights)
#include "tst_consolerights.moc"
