// Protects the people of a center whose disk was copied or stolen (S2): numbers, birth dates, addresses, phones, e-mails
// and scans of ten persons go the whole road, and no file of the data folder or of the temporary folder holds one of
// them, in no writing, while the center is open and after it was closed.

#include "core/database/backup.h"
#include "core/database/migrator.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/domain/values/generatednumbers.h"
#include "core/exchange/carrybatch.h"
#include "core/security/carriedfile.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/drafts.h"
#include "core/services/applications/readscan.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/cases/provedisability.h"
#include "core/services/cases/reportdisability.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/queries/applicationlistquery.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/searchquery.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/storage/centerschema.h"
#include "core/storage/recordtable.h"
#include "core/storage/serverlinktable.h"
#include "tests/support/needles.h"
#include "tests/support/oldcenter.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testsealer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int persons = 10;

/// What is planted of one person; the last one has no IIN.
struct Planted {
    ApplicationFields fields;
    QString paperNumber;
    QString fileName;
    QString scanText;
    QString shown; ///< the document at the door, and of who collects
    QString sheet; ///< of the illness

    [[nodiscard]] QStringList values() const
    {
        QStringList all {fields.identity.foreignDocument, fields.birthDate.toString(Qt::ISODate),
            fields.birthDate.toString(QStringLiteral("dd.MM.yyyy")), fields.residence, fields.email, fields.mobilePhone,
            fields.workPhone, fields.specialConditions, paperNumber, fileName, scanText, shown, sheet};
        if (fields.identity.iin)
            all.append(fields.identity.iin->toString());
        return all;
    }
};

Planted plantedFor(const TestCenter& center, int serial)
{
    Planted planted {center.fields(serial), {}, {}, {}, {}, {}};
    const QString mark = QString::number(7'310'064 + 1013 * serial);
    ApplicationFields& fields = planted.fields;
    fields.birthDate = QDate(1961, 3, 17).addDays(401 * serial);
    fields.identity.iin = generatedIin(fields.birthDate, fields.sex, 900 + serial);
    fields.identity.foreignDocument = QStringLiteral("FD%1X").arg(mark);
    if (serial == persons - 1) {
        fields.identity.iin.reset();
        fields.identity.citizenship = QStringLiteral("643");
    }
    fields.residence = QStringLiteral("Жасырын көшесі %1").arg(mark);
    fields.email = QStringLiteral("p%1@example.kz").arg(mark);
    fields.mobilePhone = QStringLiteral("+7701%1").arg(mark);
    fields.workPhone = QStringLiteral("+7717%1").arg(mark);
    fields.specialConditions = QStringLiteral("Құлағы мүкіс %1").arg(mark);
    planted.paperNumber = QStringLiteral("04%1").arg(mark);
    planted.fileName = QStringLiteral("куәлік-%1.pdf").arg(mark);
    planted.scanText = QStringLiteral("Scanned %1 жеке куәлік").arg(mark);
    planted.shown = QStringLiteral("ID 05%1").arg(mark);
    planted.sheet = QStringLiteral("БЛ 06%1").arg(mark);
    return planted;
}

} // namespace

class TestPlantedIdentifiers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The temporary folder of this test is its own: everything that lies there is looked at.
    void initTestCase()
    {
        QVERIFY(qputenv("TMPDIR", m_folder.path().toUtf8()) && qputenv("SQLITE_TMPDIR", m_folder.path().toUtf8()));
        m_center = std::make_unique<TestCenter>(TestCenter::Where::File);
        QVERIFY(m_center->path().startsWith(m_folder.path()));
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
        for (int serial = 0; serial < persons; ++serial)
            m_planted.push_back(plantedFor(*m_center, serial));
        for (const Planted& planted : m_planted)
            m_values += planted.values();
        QVERIFY(m_values.size() >= 50);
    }

    void S2_registration()
    {
        for (const Planted& planted : m_planted) {
            NewAttachment card = TestCenter::paper(QStringLiteral("identity-card"));
            card.number = planted.paperNumber;
            card.fileName = planted.fileName;
            card.content = QByteArrayLiteral("%PDF-1.7\n") + planted.scanText.toUtf8() + QByteArray(50'000, '.');
            const auto draft = QStringLiteral("draft-%1").arg(m_cases.size());
            saveDraft(draft, planted);
            RegistrationOptions options;
            options.draftKey = draft;
            m_cases.push_back(need(RegisterApplication(m_center->as(Role::Registrar))
                                       .run(planted.fields, {card, TestCenter::paper(QStringLiteral("diploma"))}, options))
                                  .id);
        }
        saveDraft(QStringLiteral("left"), m_planted.at(0));
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
    }

    void S2_search()
    {
        SearchQuery search(m_center->db());
        for (const Planted& planted : m_planted) {
            const QString number = planted.fields.identity.iin ? planted.fields.identity.iin->toString()
                                                               : planted.fields.identity.foreignDocument;
            const auto found = need(search.find(number));
            QCOMPARE(found.size(), size_t {1});
            QCOMPARE(found.front().identity, number);
        }
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
    }

    void S2_sessionAndDocument()
    {
        Desk& registrar = m_center->as(Role::Registrar);
        for (const ApplicationId& id : m_cases) {
            need(CheckPackage(registrar).run(id, {true, {}, {}, {}}));
            need(ConcludeContract(registrar).run(id));
        }
        const ApplicationId ill = m_cases.back();
        const Cases seated(m_cases.begin(), m_cases.end() - 1);
        need(ReportDisability(registrar).run(ill, {m_planted.back().sheet, {}, ReportChannel::Phone}));
        SickLeavePaper sheet;
        sheet.sheet = {m_planted.back().sheet, m_center->today(), m_center->today()};
        sheet.issuer = QStringLiteral("Емхана");
        need(ProveDisability(registrar).run(ill, sheet));

        const SessionId session = m_road->started(seated);
        for (size_t i = 0; i < seated.size(); ++i) {
            need(IdentifyCandidate(m_center->as(Role::Secretary)).run(seated[i], {Attendance::Present, m_planted[i].shown}));
            m_road->decide(seated[i], true);
        }
        need(EndSession(m_center->as(Role::Secretary)).run(session));
        const auto draft = need(DraftProtocol(m_center->as(Role::Secretary)).run(session));
        need(SignProtocol(m_center->as(Role::Secretary)).run(draft.id, draft.hash, m_center->today()));
        for (size_t i = 0; i < seated.size(); ++i) {
            const CertificateId certificate = m_road->printed(seated[i]);
            need(HandOverCertificate(registrar).run(certificate, QStringLiteral("Өзі"), m_planted[i].shown));
        }
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
    }

    void S2_exchange()
    {
        RecordTable records(m_center->db());
        const auto waiting = need(records.waiting(0, 1000));
        QVERIFY(waiting.size() >= size_t {persons});
        const QByteArray iin = m_planted.front().fields.identity.iin->toString().toUtf8();
        QVERIFY(std::any_of(waiting.begin(), waiting.end(),
            [&](const OutgoingRecord& record) { return record.canonical.contains(iin); }));
        need(inTransaction(m_center->db(), [&] {
            return records.markRejected(waiting.front().hash,
                QStringLiteral("WrongCheckDigit person.iin %1, 7").arg(m_planted.front().fields.identity.iin->toString()),
                m_center->clock().now());
        }));
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
    }

    /// What is sealed is there: the program reads every value that it wrote.
    void S2_readsWhatIsSealed()
    {
        for (size_t i = 0; i < m_cases.size(); ++i) {
            const Case file = need(CaseQuery(m_center->db(), m_center->clock()).load(m_cases[i]));
            const ApplicationFields& read = file.application.fields;
            const ApplicationFields& typed = m_planted[i].fields;
            QVERIFY(read.identity.iin == typed.identity.iin);
            QCOMPARE(read.birthDate, typed.birthDate);
            QCOMPARE((QStringList {read.identity.foreignDocument, read.residence, read.email, read.mobilePhone,
                         read.workPhone, read.specialConditions}),
                (QStringList {typed.identity.foreignDocument, typed.residence, typed.email, typed.mobilePhone,
                    typed.workPhone, typed.specialConditions}));
            QCOMPARE(file.attachments.front().number, m_planted[i].paperNumber);
            QCOMPARE(file.attachments.front().fileName, m_planted[i].fileName);
            QVERIFY(need(readScan(m_center->as(Role::Registrar), file.attachments.front().id)).content.contains(m_planted[i].scanText.toUtf8()));
        }
        const auto draft = need(Drafts(m_center->db(), m_center->clock()).load(QStringLiteral("application"), QStringLiteral("left")));
        QCOMPARE(draft->content.value(QStringLiteral("residence")).toString(), m_planted.at(0).fields.residence);
    }

    void S2_backupCopy()
    {
        need(backupTo(m_center->db(), m_folder.filePath(QStringLiteral("copy.sqlite"))));
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
    }

    /// A center of an earlier version, in plain: found before the migration, gone behind it.
    void S2_migration_data()
    {
        QTest::addColumn<int>("from");
        for (int version = 1; version < sealedVersion; ++version)
            QTest::addRow("from version %d", version) << version;
    }

    void S2_migration()
    {
        QFETCH(int, from);
        const QString name = QStringLiteral("old%1").arg(from);
        QVERIFY(QDir(m_folder.path()).mkdir(name));
        const QString folder = m_folder.filePath(name);
        const auto migrations = centerMigrations();
        {
            auto old = openSealed(folder + QStringLiteral("/center.sqlite"));
            need(Migrator({migrations.begin(), migrations.begin() + from}).migrate(*old));
            fillAsBefore(*old, m_center->db(), from);
            const QStringList before = findings(folder, m_values);
            QVERIFY(before.size() > m_values.size());
            need(Migrator(migrations).migrate(*old));
            QCOMPARE(findings(folder, m_values), QStringList());
            const auto page = need(ApplicationListQuery(*old, m_center->clock()).page({}));
            QCOMPARE(page.rows.size(), size_t {persons});
        }
        QCOMPARE(findings(folder, m_values), QStringList());
    }

    /// The look is a look: one value written in plain is found in the log of the database.
    void findsWhatIsPlain_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a date") << m_planted.at(3).fields.birthDate.toString(QStringLiteral("dd.MM.yyyy"));
        QTest::newRow("an address") << m_planted.at(4).fields.residence;
        QTest::newRow("an IIN") << m_planted.at(5).fields.identity.iin->toString();
    }

    void findsWhatIsPlain()
    {
        QFETCH(QString, value);
        const QTemporaryDir folder;
        auto db = openSealed(folder.filePath(QStringLiteral("plain.sqlite")));
        need(db->execute(QStringLiteral("CREATE TABLE note (text TEXT)")));
        need(Statement::on(*db, QStringLiteral("INSERT INTO note VALUES (:text)")).bind(":text", value).run());
        QCOMPARE(findings(folder.path(), m_values), QStringList {QStringLiteral("plain.sqlite-wal: ") + value});
        QFile text(folder.filePath(QStringLiteral("utf16")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(writingsOf(value).at(2));
        text.close();
        QVERIFY(findings(folder.path(), m_values).contains(QStringLiteral("utf16: ") + value));
    }

    /// exchange.md 16: what waits goes on a stick, which somebody finds.
    void S2_carriedBatch()
    {
        const auto server = need(SigningKey::generate());
        ServerLink link = need(ServerLinkTable(m_center->db()).load());
        link.serverKey = server->publicKey().bytes();
        need(ServerLinkTable(m_center->db()).put(link));
        const QString stick = m_folder.filePath(QStringLiteral("carried.batch"));
        QVERIFY(need(CarryBatch(m_center->as(Role::Registrar)).write(stick)).records > 0);
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
        const auto read = need(readCarried(stick, SealedKind::Batch, *server, 100'000'000));
        QVERIFY(read.content.contains(m_planted.at(1).fields.identity.iin->toString().toUtf8()));
    }

    /// Last: the center is closed, its folder is looked at as a thief would.
    void S2_closed()
    {
        need(m_center->db().execute(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")));
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
        const QString path = m_center->path();
        const QString kept = m_folder.filePath(QStringLiteral("stolen.sqlite"));
        QVERIFY(QFile::copy(path, kept));
        m_road.reset();
        m_center.reset();
        QCOMPARE(findings(m_folder.path(), m_values), QStringList());
    }

private:
    void saveDraft(const QString& key, const Planted& planted)
    {
        const ApplicationFields& fields = planted.fields;
        need(Drafts(m_center->db(), m_center->clock()).save(QStringLiteral("application"), key,
            {{QStringLiteral("iin"), fields.identity.iin ? fields.identity.iin->toString() : QString()},
                {QStringLiteral("birthdate"), fields.birthDate.toString(QStringLiteral("dd.MM.yyyy"))},
                {QStringLiteral("residence"), fields.residence}, {QStringLiteral("email"), fields.email},
                {QStringLiteral("mobilephone"), fields.mobilePhone}}));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
    std::vector<Planted> m_planted;
    QStringList m_values;
    Cases m_cases;
};

QTEST_GUILESS_MAIN(TestPlantedIdentifiers)
#include "tst_plantedidentifiers.moc"
