// Protects the check of a document at the command line (exchange.md 27): it answers without a network, without any key of
// the center, and while another program has the center open; a number alone is looked up and not taken for proved.
#include "app/cli/commands/certificatecheckcommand.h"
#include "core/database/datalock.h"
#include "core/documents/code/qrcode.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/signedmessages.h"
#include "core/storage/certificatetable.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/certificatetoken.h"
#include "core/wire/keylist.h"
#include "core/wire/qrtext.h"
#include "core/wire/statuslist.h"
#include "tests/cli/spoken.h"
#include "tests/support/sessionroad.h"

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
        makeDocuments(center);
        m_now = center.clock().now();
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

    void saysAnEmptyListOnlyToPrograms()
    {
        QVERIFY(check(paper(17)).json().object().value(QStringLiteral("skills")).isArray());
        const Spoken spoken = speakOf({paper(17)});
        QVERIFY2(!spoken.out.contains(QStringLiteral("skills")), qPrintable(spoken.out));
        QVERIFY(spoken.out.contains(QStringLiteral("surname: Әбдіғали\n")));
    }

    void warnsOfADateThatIsStillToCome()
    {
        const Spoken spoken = check(signedBy(*m_key, 17, today().addDays(1)));
        QVERIFY2(spoken.errors.startsWith(QStringLiteral("tanu-cli: warning: ")), qPrintable(spoken.errors));
        QVERIFY(spoken.errors.contains(today().addDays(1).toString(Qt::ISODate)));
        QCOMPARE(spoken.json().object().value(QStringLiteral("warning")).toString(), QStringLiteral("issued-in-the-future"));
        QCOMPARE(spoken.code, exitDone);
        m_now = m_now.addDays(-3650);
        QVERIFY(check(m_issued).errors.startsWith(QStringLiteral("tanu-cli: warning: ")));
    }

    void looksUpANumberWithoutProvingIt()
    {
        const Spoken spoken = check(m_issued);
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        const QJsonObject told = spoken.json().object();
        QCOMPARE(told.value(QStringLiteral("state")).toString(), QStringLiteral("valid"));
        QCOMPARE(told.value(QStringLiteral("serial")).toString(), m_issued);
        QCOMPARE(told.value(QStringLiteral("source")).toString(), QStringLiteral("own-record"));
        QCOMPARE(told.value(QStringLiteral("signature")).toString(), QStringLiteral("not-checked"));
        QVERIFY(!told.contains(QStringLiteral("surname"))); // nobody signed in
        QVERIFY(speakOf({m_issued}).out.startsWith(QStringLiteral("This is the center's own record")));
        QString withoutDashes = m_issued;
        withoutDashes.remove(QLatin1Char('-'));
        QCOMPARE(check(withoutDashes).out, spoken.out);
    }

    void saysWhyANumberIsNotGood()
    {
        QCOMPARE(check(m_prepared).errors, QStringLiteral("tanu-cli: CertificateNotValid|prepared\n"));
        QCOMPARE(check(m_cancelled).errors, QStringLiteral("tanu-cli: CertificateNotValid|cancelled\n"));
        m_now = m_now.addYears(6);
        const Spoken expired = check(m_issued);
        QCOMPARE(expired.errors, QStringLiteral("tanu-cli: CertificateNotValid|expired\n"));
        QCOMPARE(expired.code, exitRefused);
    }

    void knowsNoOtherCentersNumbers()
    {
        const QString unused = serialOf(999).toString();
        QCOMPARE(check(unused).errors, QStringLiteral("tanu-cli: NotFound|certificate|%1\n").arg(unused));
        const QString foreign = QString(unused).replace(QStringLiteral("-0417-"), QStringLiteral("-0042-"));
        QCOMPARE(check(foreign).errors, QStringLiteral("tanu-cli: NotFound|certificate|%1|0042\n").arg(foreign));
        QVERIFY(check(QStringLiteral("41201-7")).errors.startsWith(QStringLiteral("tanu-cli: SerialMalformed|41201-7|")));
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

    [[nodiscard]] QDate today() const { return toKazakhstan(m_now).date(); }

    /// Three documents of the center: one handed over, one prepared, one cancelled.
    void makeDocuments(test::TestCenter& center)
    {
        test::SessionRoad road(center);
        road.enrol();
        const test::Cases cases {center.contracted(0), center.contracted(1), center.contracted(2)};
        road.signedProtocol(cases, {});
        const CertificateId issued = road.printed(cases.at(0));
        need(HandOverCertificate(center.as(Role::Registrar)).run(issued, QStringLiteral("Ахметов"), QStringLiteral("012345678")));
        const CertificateId prepared = road.prepared(cases.at(1));
        const CertificateId cancelled = road.prepared(cases.at(2));
        const auto done = CancelCertificates(center.as(Role::Head))
                              .run({cancelled}, {QStringLiteral("шағым"), QStringLiteral("L26.2"), center.today()});
        need(done.front().result);
        const auto serial = [&center](const CertificateId& id) {
            return need(CertificateTable(center.db()).load(id)).certificate.serial.toString();
        };
        m_issued = serial(issued);
        m_prepared = serial(prepared);
        m_cancelled = serial(cancelled);
    }

    void keepLists(Connection& connection) const
    {
        const auto server = need(SigningKey::generate());
        const auto center = need(AccreditationNumber::parse(QStringLiteral("0417")));
        const QDateTime at = m_now;
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

    [[nodiscard]] QString signedBy(const SigningKey& key, int ordinal, QDate issuedOn = {}) const
    {
        if (!issuedOn.isValid())
            issuedOn = today();
        const CertificateClaims claims {
            serialOf(ordinal), QStringLiteral("Әбдіғали"), QStringLiteral("Б. С."), {}, issuedOn, issuedOn.addYears(5)};
        const QByteArray token = signMessage(key, tokenPayload(claims), signedfor::token);
        return need(qrText(QStringLiteral("check.example.kz"), claims.serial, token));
    }
    [[nodiscard]] QString paper(int ordinal) const { return signedBy(*m_key, ordinal); }

    [[nodiscard]] Spoken speakOf(const QStringList& documentAndOptions) const
    {
        std::vector<std::unique_ptr<Command>> commands;
        commands.push_back(std::make_unique<CertificateCheckCommand>(std::make_unique<ManualClock>(m_now)));
        Program program(std::move(commands), &nameAndArguments);
        return speak(program, QStringList {QStringLiteral("certificate"), QStringLiteral("check")} + documentAndOptions
                + QStringList {QStringLiteral("--data"), m_folder->path()});
    }
    [[nodiscard]] Spoken check(const QString& document) const { return speakOf({document, QStringLiteral("--json")}); }

    QDateTime m_now;
    QString m_issued;
    QString m_prepared;
    QString m_cancelled;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<Connection> m_desktop;
    std::unique_ptr<DataLock> m_lock;
};

QTEST_MAIN(TestCertificateCheck)
#include "tst_certificatecheck.moc"
