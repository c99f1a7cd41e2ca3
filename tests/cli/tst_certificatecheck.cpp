// Protects the check of a document at the command line (exchange.md 27): it answers without a network, without any key of
// the center, and while another program has the center open.
#include "app/cli/commands/certificatecheckcommand.h"
#include "core/database/datalock.h"
#include "core/documents/code/qrcode.h"
#include "core/services/signedmessages.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/certificatetoken.h"
#include "core/wire/keylist.h"
#include "core/wire/qrtext.h"
#include "core/wire/statuslist.h"
#include "tests/cli/spoken.h"
#include "tests/support/testcenter.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

namespace {

QDate today()
{
    return SystemClock().today();
}

CertificateNumber serialOf(int ordinal)
{
    return need(CertificateNumber::parse(
        QStringLiteral("25110-72122009-4-191126-0417-%1").arg(ordinal, 9, 10, QLatin1Char('0'))));
}

void draw(QPaintDevice& device, const QString& text, double module)
{
    const QrCode code = need(QrCode::of(text));
    QPainter painter(&device);
    painter.translate(QrCode::quietZone * module, QrCode::quietZone * module);
    painter.fillPath(code.path(module), Qt::black);
}

} // namespace

class TestCertificateCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A center's folder without the keys of its center, which another program has open, and the server's lists in it.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        need(initialiseSodium());
        m_key = need(SigningKey::generate());
        test::TestCenter center(test::TestCenter::Where::File);
        keepLists(center.db());
        need(center.db().execute(QStringLiteral("VACUUM INTO '%1'").arg(path("center.sqlite"))));
        m_desktop = need(Connection::openSqlite(path("center.sqlite")));
        m_lock = need(DataLock::take(m_folder->path(), DataLock::thisProgram()));
    }
    void cleanup()
    {
        m_lock.reset();
        m_desktop.reset();
    }

    void answersBesideAProgramThatHasTheCenter()
    {
        const Spoken spoken = check(paper(17));
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        QCOMPARE(spoken.json().object().value(QStringLiteral("state")).toString(), QStringLiteral("valid"));
        QCOMPARE(spoken.json().object().value(QStringLiteral("surname")).toString(), QStringLiteral("Әбдіғали"));
    }

    void answersAfterThatProgramEnded()
    {
        cleanup();
        QCOMPARE(check(paper(17)).code, exitDone);
    }

    void writesNothing()
    {
        need(m_desktop->execute(QStringLiteral("BEGIN IMMEDIATE"))); // the only writer there may be
        QCOMPARE(check(paper(17)).code, exitDone);
        need(m_desktop->execute(QStringLiteral("ROLLBACK")));
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("key*"), QStringLiteral("forms")}).isEmpty());
    }

    void saysWhyADocumentIsNotValid()
    {
        const Spoken cancelled = check(paper(18));
        QCOMPARE(cancelled.errors, QStringLiteral("tanu-cli: CertificateNotValid|cancelled\n"));
        QCOMPARE(cancelled.code, exitRefused);
        const Spoken foreign = check(signedBy(*need(SigningKey::generate()), 17));
        QCOMPARE(foreign.errors, QStringLiteral("tanu-cli: CertificateNotValid|key-unknown\n"));
    }

    void readsAPicture()
    {
        QImage page(700, 700, QImage::Format_RGB32);
        page.fill(Qt::white);
        draw(page, paper(17), 6);
        QVERIFY(page.save(path("page.png")));
        const Spoken spoken = check(path("page.png"));
        QVERIFY2(spoken.code == exitDone, qPrintable(spoken.errors));
    }

    void readsAPdf()
    {
        {
            QPdfWriter writer(path("page.pdf"));
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setResolution(300);
            draw(writer, paper(17), 8);
        }
        const Spoken spoken = check(path("page.pdf"));
        QVERIFY2(spoken.code == exitDone, qPrintable(spoken.errors));
    }

    void refusesWhatIsNoCode()
    {
        QCOMPARE(check(QStringLiteral("abc")).errors, QStringLiteral("tanu-cli: TokenMalformed\n"));
    }

    void refusesDataOfANewerProgram()
    {
        need(m_desktop->execute(QStringLiteral("PRAGMA user_version = 9999")));
        QVERIFY(check(paper(17)).errors.startsWith(QStringLiteral("tanu-cli: DatabaseNewer|9999|")));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void keepLists(Connection& connection) const
    {
        const auto server = need(SigningKey::generate());
        const auto center = need(AccreditationNumber::parse(QStringLiteral("0417")));
        const QDateTime at = SystemClock().now();
        KeyList keys;
        keys.number = 1;
        keys.issuedAt = at;
        keys.keys.append({m_key->publicKey().bytes(), center, today().addDays(-10), {}, {}});
        StatusList status = need(StatusList::make(center, 1, at, 1, 1000));
        need(status.cancel(18));
        ServerLink link;
        link.address = QStringLiteral("http://127.0.0.1:9");
        link.publicHost = QStringLiteral("check.example.kz");
        link.serverKey = server->publicKey().bytes();
        link.serverId = QByteArray(16, 's');
        link.device = QByteArray(16, 'd');
        link.keyList = signMessage(*server, keys.payload(), signedfor::keyList);
        link.statusList = signMessage(*server, status.payload(), signedfor::statusList);
        need(ServerLinkTable(connection).put(link));
    }

    static QString signedBy(const SigningKey& key, int ordinal, QDate issuedOn = today())
    {
        const CertificateClaims claims {
            serialOf(ordinal), QStringLiteral("Әбдіғали"), QStringLiteral("Б. С."), {}, issuedOn, issuedOn.addYears(5)};
        const QByteArray token = signMessage(key, tokenPayload(claims), signedfor::token);
        return need(qrText(QStringLiteral("check.example.kz"), claims.serial, token));
    }
    [[nodiscard]] QString paper(int ordinal) const { return signedBy(*m_key, ordinal); }

    [[nodiscard]] Spoken check(const QString& document) const
    {
        Program program = programOf<CertificateCheckCommand>();
        return speak(program, {QStringLiteral("certificate"), QStringLiteral("check"), document, QStringLiteral("--data"),
            m_folder->path(), QStringLiteral("--json")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<Connection> m_desktop;
    std::unique_ptr<DataLock> m_lock;
};

QTEST_MAIN(TestCertificateCheck)
#include "tst_certificatecheck.moc"
