// Protects the role table (S1, test 8): every action by every role, allowed or refused exactly as the table says, at the
// one door that all services go through; and every service goes through it with its own action and changes nothing when
// it is refused.
#include "servicetrials.h"

#include "core/services/deed.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr std::array everyRole {Role::Administrator, Role::Registrar, Role::Secretary, Role::CommissionMember, Role::Head,
    Role::AppealCommission};

QString done(Desk& desk, Action action)
{
    return told(perform(desk, action, [](Deed& deed) -> Result<void> {
        deed.about("center");
        return {};
    }));
}

QString refusal(Action action)
{
    return QStringLiteral("RoleNotAllowed %1,%2").arg(codeOf(action)).arg(rolesFor(action).toInt());
}

} // namespace

class TestRoleTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 64 sets of roles, the empty one too, for each action: any of the allowed ones is enough, none of them is not.
    void everyActionByEveryRole_data()
    {
        QTest::addColumn<int>("action");
        for (int i = 0; i < actionCount; ++i)
            QTest::newRow(qPrintable(QStringLiteral("S1 ") + codeOf(static_cast<Action>(i)))) << i;
    }

    void everyActionByEveryRole()
    {
        QFETCH(int, action);
        const auto wanted = static_cast<Action>(action);
        constexpr int sets = 64;
        Desk desk = m_center.as(Role::Registrar);
        for (int roles = 0; roles < sets; ++roles) {
            desk.actor.roles = Roles::fromInt(roles);
            const qint64 before = journalLength(m_center.db());
            const bool isAllowed = (roles & rolesFor(wanted).toInt()) != 0;
            QCOMPARE(done(desk, wanted), isAllowed ? QStringLiteral("ok") : refusal(wanted));
            QCOMPARE(journalLength(m_center.db()), before + (isAllowed ? 1 : 0));
        }
    }

    void everyServiceByEveryRole_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < serviceTrials().size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("S1 ") + QLatin1String(serviceTrials()[i].name))) << static_cast<int>(i);
    }

    void everyServiceByEveryRole()
    {
        QFETCH(int, index);
        const ServiceTrial& trial = serviceTrials().at(static_cast<size_t>(index));
        TestCenter center;
        const auto before = dumpTables(center.db());
        QCOMPARE(trial.attempt(center, center.asNobody()), refusal(trial.action));
        for (const Role role : everyRole) {
            if (!rolesFor(trial.action).testFlag(role))
                QCOMPARE(trial.attempt(center, center.as(role)), refusal(trial.action));
        }
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        for (const Role role : everyRole) {
            if (!rolesFor(trial.action).testFlag(role))
                continue;
            const QString outcome = trial.attempt(center, center.as(role));
            QVERIFY2(!outcome.startsWith(QStringLiteral("RoleNotAllowed")), qPrintable(outcome));
            QVERIFY2(!outcome.startsWith(QStringLiteral("PasswordNeeded")), qPrintable(outcome));
        }
    }

    /// Signing services without a proof, by whoever may.
    void everySigningServiceAsksForTheProof()
    {
        TestCenter center;
        int asked = 0;
        for (const ServiceTrial& trial : serviceTrials()) {
            if (!isSigning(trial.action))
                continue;
            for (const Role role : everyRole) {
                if (!rolesFor(trial.action).testFlag(role))
                    continue;
                Desk desk = center.as(role);
                desk.proof.reset();
                const auto before = dumpTables(center.db());
                QCOMPARE(trial.attempt(center, desk), QStringLiteral("PasswordNeeded ") + codeOf(trial.action));
                QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
                ++asked;
            }
        }
        QVERIFY(asked >= 6);
    }

    /// A new service that nobody tries here is a failure: it is found by the door that it goes through.
    void everyServiceIsTriedHere()
    {
        QSet<QString> tried;
        for (const ServiceTrial& trial : serviceTrials())
            tried.insert(QString::fromLatin1(trial.name).section(QLatin1Char(' '), 0, 0));
        const QString services = QStringLiteral(TANU_SOURCE_DIR "/core/services/");
        static const QRegularExpression door(QStringLiteral("\\bperform\\(m_desk, Action::"));
        QStringList untried;
        int found = 0;
        for (const char* room : {"accounts", "appeals", "applications", "cases", "center", "certificates", "corrections",
                 "journal", "months", "obligations", "orders", "papers", "sessions", "support"}) {
            QDirIterator files(services + QLatin1String(room), {QStringLiteral("*.cpp")}, QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (!QString::fromUtf8(file.readAll()).contains(door))
                    continue;
                ++found;
                const QString name = file.fileName().mid(services.size()).chopped(4);
                if (!tried.contains(name))
                    untried.append(name);
            }
        }
        QVERIFY2(untried.isEmpty(), qPrintable(untried.join(QStringLiteral(", "))));
        QVERIFY(found > 60);
    }

private:
    TestCenter m_center;
};

QTEST_GUILESS_MAIN(TestRoleTable)
#include "tst_roletable.moc"
