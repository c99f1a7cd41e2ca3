// Protects the personal file (R14+): everything of one candidate and of nobody else, in the order of time, noted in the
// journal, whole or not at all.
#include "core/services/appeals/sendappealdecision.h"
#include "core/services/applications/addattachment.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/papers/personalfile.h"
#include "core/services/sessions/recordviolation.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestExportPersonalFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseForms();
        m_fonts = std::make_unique<PageFonts>(need(PageFonts::load()));
        m_printer = std::make_unique<FormPrinter>(*m_fonts, FormStore());
        m_sheet = std::make_unique<CertificateSheet>(*m_fonts);
    }

    void init()
    {
        m_center = std::make_unique<TestCenter>();
        QFile::remove(path());
    }

    void R14_theListFollowsTheCase_data()
    {
        QTest::addColumn<int>("road");
        QTest::addColumn<QStringList>("papers");
        const QString passed = QStringLiteral("application contract notice acquaintance protocol certificate");
        const QString appealed
            = QStringLiteral("application contract notice acquaintance protocol not-passed appeal appeal-receipt appeal-decision appeal-letter");
        const QString removed
            = QStringLiteral("application contract notice acquaintance violation-act violation-act");
        QTest::newRow("R4.1 registered") << 0 << QStringList {QStringLiteral("application")};
        QTest::newRow("R5.2 refused") << 1 << QStringList {QStringLiteral("application"), QStringLiteral("refusal")};
        QTest::newRow("R18.1 passed") << 2 << passed.split(u' ');
        QTest::newRow("R22 appealed") << 3 << appealed.split(u' ');
        QTest::newRow("R13.off removed") << 4 << removed.split(u' ');
    }

    void R14_theListFollowsTheCase()
    {
        QFETCH(int, road);
        const ApplicationId id = cases(road);
        QStringList found;
        const Case file = load(id);
        for (const CasePaper& paper : casePapers(file)) {
            found.append(paper.paper);
            const auto bytes = paperPdf(m_center->as(Role::Registrar), tools(), file, paper);
            QVERIFY2(bytes.isOk(), qPrintable(paper.paper + QLatin1Char(' ') + told(bytes)));
            QVERIFY(Poppler::Document::loadFromData(*bytes)->numPages() > 0);
        }
        QTEST(found, "papers");
    }

    void R14_papersAndScansInOneFile()
    {
        const ApplicationId id = cases(2);
        attach(id, QStringLiteral("diploma.png"), picture());
        const qint64 before = journalLength(m_center->db());
        QStringList told;
        need(exporter().run(id, path(), [&](int done, int total) {
            told.append(QStringLiteral("%1/%2").arg(done).arg(total));
            return true;
        }));
        QCOMPARE(journalLength(m_center->db()), before + 1);
        QCOMPARE(told.size(), 14);
        QCOMPARE(told.last(), QStringLiteral("14/14"));
        const auto file = Poppler::Document::load(path());
        const auto outline = file->outline();
        QCOMPARE(outline.size(), 8);
        QCOMPARE(outline.at(1).name(), QStringLiteral("Өтініш № 2026/0001"));
        QVERIFY(outline.at(7).name().contains(QStringLiteral("№ D-77")));
        QCOMPARE(outline.at(1).destination()->pageNumber(), 3);
        QString text;
        for (int page = 0; page < file->numPages(); ++page)
            text += file->page(page)->text(QRectF());
        QVERIFY(text.contains(QStringLiteral("ЖЕКЕ ІС")));
        QVERIFY(text.contains(QStringLiteral("МАЗМҰНЫ")));
        QVERIFY(text.contains(QStringLiteral("ҮЗІНДІ")));
        QVERIFY(!text.contains(QStringLiteral("ДУБЛИКАТ")));
        reading::keep(path(), QStringLiteral("personal-file-whole.pdf"));
    }

    void nobodyElseIsInTheFile()
    {
        SessionRoad road(*m_center);
        ApplicationFields other = m_center->fields(7);
        other.name = need(PersonName::of(QStringLiteral("Бөтенов"), QStringLiteral("Бөлек"), {}));
        const ApplicationId one = m_center->contracted(0);
        const ApplicationId stranger = road.contracted(other);
        road.signedProtocol({}, {one, stranger});
        need(exporter().run(one, path()));
        const auto file = Poppler::Document::load(path());
        for (int page = 0; page < file->numPages(); ++page)
            QVERIFY(!file->page(page)->text(QRectF()).contains(QStringLiteral("Бөтенов")));
    }

    void aStoppedExportLeavesNothing()
    {
        const ApplicationId id = cases(1);
        const auto before = dumpTables(m_center->db());
        QCOMPARE(exporter().run(id, path(), [](int done, int) { return done < 2; }).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(tablesThatDiffer(before, dumpTables(m_center->db())).isEmpty());
    }

    void refusalsAreNamed()
    {
        const ApplicationId id = cases(0);
        ExportPersonalFile nobody(m_center->asNobody(), tools());
        QCOMPARE(nobody.run(id, path()).error().kind, ErrorKind::RoleNotAllowed);
        const ApplicationId unknown = ApplicationId::make(m_center->clock().now());
        QCOMPARE(told(exporter().run(unknown, path())), QStringLiteral("NotFound application,") + unknown.toText());
        QCOMPARE(told(exporter().run(id, QStringLiteral("/nowhere/at/all.pdf"))), QStringLiteral("FileUnwritable /nowhere/at/all.pdf"));
    }

private:
    ApplicationId cases(int road)
    {
        if (road == 0)
            return m_center->registered();
        if (road == 1)
            return m_center->refused();
        if (road == 3) {
            AppealRoad appeal(*m_center);
            appeal.sent(false);
            return appeal.candidate();
        }
        SessionRoad sessions(*m_center);
        sessions.enrol();
        const ApplicationId one = m_center->contracted();
        if (road == 4) {
            sessions.started({one});
            for (int i = 0; i < 2; ++i) {
                m_center->clock().advance(60);
                NewViolation violation;
                violation.thing = QStringLiteral("mobile-phone");
                violation.description = QStringLiteral("Жауап іздеді");
                need(RecordViolation(m_center->as(Role::Secretary)).run(one, violation));
            }
            return one;
        }
        sessions.signedProtocol({one}, {});
        sessions.prepared(one);
        return one;
    }

    void attach(const ApplicationId& id, const QString& name, const QByteArray& bytes)
    {
        m_center->clock().advance(60);
        NewAttachment scan = TestCenter::paper(QStringLiteral("diploma"));
        scan.number = QStringLiteral("D-77");
        scan.fileName = name;
        scan.content = bytes;
        need(storedAttachment(id, scan));
    }

    /// A scan that comes to a case at any time: the table alone decides where it stands in the file.
    Result<void> storedAttachment(const ApplicationId& id, const NewAttachment& scan)
    {
        AttachmentRow row {AttachmentId::make(m_center->clock().now()), id, scan.kind, scan.number, scan.issuedOn, scan.issuer,
            scan.fileName, QStringLiteral("image/png"), QCryptographicHash::hash(scan.content, QCryptographicHash::Sha256),
            m_center->clock().now()};
        return AttachmentTable(m_center->db()).insert(row, scan.content);
    }

    static QByteArray picture()
    {
        QImage image(400, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return buffer.data();
    }

    Case load(const ApplicationId& id) { return need(CaseQuery(m_center->db(), m_center->clock()).load(id)); }
    [[nodiscard]] PaperTools tools() const { return {*m_fonts, *m_printer, *m_sheet}; }
    ExportPersonalFile exporter() { return {m_center->as(Role::Registrar), tools()}; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("file.pdf")); }

    QTemporaryDir m_folder;
    std::unique_ptr<PageFonts> m_fonts;
    std::unique_ptr<FormPrinter> m_printer;
    std::unique_ptr<CertificateSheet> m_sheet;
    std::unique_ptr<TestCenter> m_center;
};

QTEST_MAIN(TestExportPersonalFile)
#include "tst_exportpersonalfile.moc"
