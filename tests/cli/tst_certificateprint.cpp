// Protects the count of prints at the command line (exchange.md 29): no document comes out that was not counted first.
#include "app/cli/commands/certificatecommands.h"
#include "core/services/queries/casequery.h"
#include "tests/cli/spoken.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testsealer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

class TestCertificatePrint final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A center with one prepared document as its folder lies on a disk.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        test::TestCenter center(test::TestCenter::Where::File);
        test::SessionRoad road(center);
        road.enrol();
        m_case = road.contracted();
        road.signedProtocol({m_case}, {});
        (void)road.prepared(m_case);
        m_serial = documentIn(center.db()).serial;
        need(center.db().execute(QStringLiteral("VACUUM INTO '%1'").arg(path("center.sqlite"))));
        QFile mark(path("demo"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        test::keepTestKey(m_folder->path());
    }

    void whatComesOutIsCounted()
    {
        const Spoken spoken = print();
        QVERIFY2(spoken.code == exitDone, qPrintable(spoken.errors));
        QVERIFY(QFile::exists(path("out/certificates.pdf")));
        QCOMPARE(prints(), 1);
    }

    void whatFailsAfterTheCountStaysCounted()
    {
        QVERIFY(QDir().mkpath(path("out/certificates.pdf/inside")));
        const Spoken spoken = print();
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY2(spoken.errors.contains(QStringLiteral("FileUnwritable")), qPrintable(spoken.errors));
        QCOMPARE(prints(), 1);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    [[nodiscard]] CaseCertificate documentIn(Connection& connection) const
    {
        const SystemClock clock;
        return need(CaseQuery(connection, clock).load(m_case)).certificates.back();
    }

    [[nodiscard]] int prints() const { return documentIn(*test::openSealed(path("center.sqlite"))).prints; }

    [[nodiscard]] Spoken print() const
    {
        Program program = programOf<CertificatePrintCommand>();
        return speak(program, {QStringLiteral("certificate"), QStringLiteral("print"), m_serial, QStringLiteral("--out"),
                                  path("out"), QStringLiteral("--data"), m_folder->path()});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ApplicationId m_case;
    QString m_serial;
};

QTEST_MAIN(TestCertificatePrint)
#include "tst_certificateprint.moc"
