// Protects the papers of a package (R4.2): only PDF, JPEG and PNG by what they are, at most 10 MB, kept as they came.

#include "core/security/hash.h"
#include "core/services/applications/addattachment.h"
#include "core/services/applications/readscan.h"
#include "core/services/applications/scanfile.h"
#include "core/storage/attachmenttable.h"
#include "core/database/statement.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestAddAttachment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void judgesByContent_data();
    void judgesByContent();
    void takesTenMegabytesAndNoMore();
    void keepsScanAndDescription();
    void keepsAPaperWithoutScan();
    void refuses_data();
    void refuses();
    void seesAChangedScan();
    void isOnlyForOpenPackages();
    void isOnlyForItsRole();
    void survivesEveryFault();

private:
    [[nodiscard]] static NewAttachment pdf()
    {
        NewAttachment attachment = TestCenter::paper(QStringLiteral("diploma"));
        attachment.fileName = QStringLiteral("диплом.pdf");
        attachment.content = QByteArrayLiteral("%PDF-1.7\nqazaq");
        return attachment;
    }
    [[nodiscard]] Result<AttachmentId> run(const ApplicationId& id, const NewAttachment& attachment)
    {
        return AddAttachment(m_center->as(Role::Registrar)).run(id, attachment);
    }

    std::unique_ptr<TestCenter> m_center;
};

void TestAddAttachment::judgesByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("R4.2 PDF") << QByteArrayLiteral("%PDF-1.4") << QStringLiteral("application/pdf");
    QTest::newRow("R4.2 JPEG") << QByteArrayLiteral("\xFF\xD8\xFF\xE0....") << QStringLiteral("image/jpeg");
    QTest::newRow("R4.2 PNG") << QByteArrayLiteral("\x89PNG\r\n\x1A\n....") << QStringLiteral("image/png");
    QTest::newRow("R4.2 GIF") << QByteArrayLiteral("GIF89a") << QString();
    QTest::newRow("R4.2 program") << QByteArrayLiteral("MZ") << QString();
    QTest::newRow("R4.2 PDF not at the beginning") << QByteArrayLiteral(" %PDF-1.4") << QString();
    QTest::newRow("R4.2 cut short") << QByteArrayLiteral("\xFF\xD8") << QString();
    QTest::newRow("R4.2 empty") << QByteArray() << QString();
}

void TestAddAttachment::judgesByContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, mediaType);
    QCOMPARE(mediaTypeOf(content), mediaType);
    const auto checked = checkScan(QStringLiteral("name.pdf"), content);
    QCOMPARE(checked.isOk(), !mediaType.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().kind, ErrorKind::FileKindNotAllowed);
        QCOMPARE(checked.error().arguments, QStringList {QStringLiteral("name.pdf")});
    }
}

void TestAddAttachment::takesTenMegabytesAndNoMore()
{
    QByteArray content = QByteArrayLiteral("%PDF-") + QByteArray(greatestScan - 5, 'x');
    QVERIFY(checkScan(QStringLiteral("a.pdf"), content));
    content += 'x';
    const auto refused = checkScan(QStringLiteral("a.pdf"), content);
    QCOMPARE(refused.error().kind, ErrorKind::FileTooLarge);
    QCOMPARE(refused.error().arguments.value(1), QStringLiteral("10485760"));
}

void TestAddAttachment::keepsScanAndDescription()
{
    const auto application = m_center->registered(1);
    const qint64 entries = journalLength(m_center->db());
    const auto id = need(run(application, pdf()));
    const AttachmentRow kept = need(AttachmentTable(m_center->db()).load(id));
    QCOMPARE(kept.application, application);
    QCOMPARE(kept.kind, QStringLiteral("diploma"));
    QCOMPARE(kept.number, pdf().number);
    QCOMPARE(kept.issuedOn, pdf().issuedOn);
    QCOMPARE(kept.issuer, pdf().issuer);
    QCOMPARE(kept.fileName, pdf().fileName);
    QCOMPARE(kept.sha256, sha256(pdf().content));
    QCOMPARE(kept.addedAt, m_center->clock().now());
    const Scan scan = need(readScan(m_center->as(Role::Registrar), id));
    QCOMPARE(scan.content, pdf().content);
    QCOMPARE(scan.mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(journalLength(m_center->db()), entries + 2);
}

void TestAddAttachment::keepsAPaperWithoutScan()
{
    const auto id = need(run(m_center->registered(1), TestCenter::paper(QStringLiteral("photo"))));
    const AttachmentRow kept = need(AttachmentTable(m_center->db()).load(id));
    QVERIFY(!kept.hasScan());
    QVERIFY(kept.mediaType.isEmpty());
    QCOMPARE(readScan(m_center->as(Role::Registrar), id).error().kind, ErrorKind::NotFound);
}

void TestAddAttachment::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("issuedOn");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    const QDate day(2020, 1, 1);
    const QByteArray good = QByteArrayLiteral("%PDF-1.4");
    QTest::newRow("R4.2 unknown kind") << QStringLiteral("selfie") << day << good << QStringLiteral("FieldMalformed");
    QTest::newRow("R4.2 issued tomorrow")
        << QStringLiteral("diploma") << QDate(2026, 11, 3) << good << QStringLiteral("FieldMalformed");
    QTest::newRow("R4.2 another kind of file") << QStringLiteral("diploma") << day << QByteArrayLiteral("GIF89a")
                                               << QStringLiteral("FileKindNotAllowed");
    QTest::newRow("R4.2 empty file")
        << QStringLiteral("diploma") << day << QByteArray() << QStringLiteral("FileKindNotAllowed");
}

void TestAddAttachment::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QDate, issuedOn);
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const auto application = m_center->registered(1);
    const auto before = dumpTables(m_center->db());
    const auto refused = run(application, {kind, {}, issuedOn, {}, QStringLiteral("a.pdf"), content});
    QCOMPARE(nameOf(refused.error().kind), error);
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestAddAttachment::seesAChangedScan()
{
    const auto id = need(run(m_center->registered(1), pdf()));
    const QString update = QStringLiteral("UPDATE scan SET content = :content");
    need(Statement::on(m_center->db(), update).bind(":content", QByteArrayLiteral("%PDF-other")).run());
    QCOMPARE(readScan(m_center->as(Role::Registrar), id).error().kind, ErrorKind::SealBroken);
    need(Statement::on(m_center->db(), update)
             .bindSealed(":content", {"scan.content", id.bytes()}, QByteArrayLiteral("%PDF-other"))
             .run());
    QCOMPARE(readScan(m_center->as(Role::Registrar), id).error().kind, ErrorKind::RowCorrupt);
}

void TestAddAttachment::isOnlyForOpenPackages()
{
    QVERIFY(run(m_center->checked(1), pdf()));
    QVERIFY(run(m_center->contracted(2), pdf()));
    QCOMPARE(run(m_center->refused(3), pdf()).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(ApplicationId::make(m_center->clock().now()), pdf()).error().kind, ErrorKind::NotFound);
}

void TestAddAttachment::isOnlyForItsRole()
{
    const auto id = m_center->registered(1);
    const auto before = dumpTables(m_center->db());
    QCOMPARE(AddAttachment(m_center->as(Role::Head)).run(id, pdf()).error().kind, ErrorKind::RoleNotAllowed);
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    QVERIFY(AddAttachment(m_center->as(Role::Secretary)).run(id, pdf()));
}

void TestAddAttachment::survivesEveryFault()
{
    const auto id = m_center->registered(1);
    QVERIFY(failEveryAccess(m_center->db(), [&] { return run(id, pdf()); }) > 5);
}

QTEST_GUILESS_MAIN(TestAddAttachment)
#include "tst_addattachment.moc"
