// P13.2: protects what was decided about the rights of others against the loss of a disk: a document that was cancelled after
// the last backup, a center that was suspended, a month that was closed are so again when the archive has been read.
#include "core/base/strongid.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "core/wire/apipaths.h"
#include "core/wire/grantlist.h"
#include "core/wire/months.h"
#include "core/wire/orders.h"
#include "core/wire/profilerecord.h"
#include "server/actions/changecenter.h"
#include "server/actions/checkcertificate.h"
#include "server/actions/console/answerrequest.h"
#include "server/actions/console/managecenters.h"
#include "server/actions/console/manageoperators.h"
#include "server/actions/draftregister.h"
#include "server/actions/orders/orderaccreditation.h"
#include "server/actions/orders/ordercancellation.h"
#include "server/actions/orders/remindofmonth.h"
#include "server/actions/orders/stopissuing.h"
#include "server/actions/orders/withdrawblock.h"
#include "server/actions/publishfile.h"
#include "server/actions/publishregister.h"
#include "server/actions/raiseepoch.h"
#include "server/actions/support/filerequest.h"
#include "server/storage/centerprofiletable.h"
#include "server/storage/monthrecordtable.h"
#include "server/storage/supporttable.h"
#include "server/upkeep/backupserver.h"
#include "server/upkeep/checkserver.h"
#include "server/upkeep/rebuildserver.h"
#include "server/upkeep/restoreserver.h"
#include "support/tabledump.h"
#include "support/testserver.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QDate dayOfDeeds(2026, 11, 19);
const QString groundOfDeeds = QStringLiteral("Решение № 5");

AccreditationNumber centerOfDeeds(const char* number)
{
    return *AccreditationNumber::parse(QLatin1String(number));
}

AccreditationOrder actOfDeeds(AccreditationAct act)
{
    return {{act, dayOfDeeds, groundOfDeeds, QStringLiteral("L26.2.1")}, {}, dayOfDeeds};
}

/// An entry that follows on this end of a journal, of a transaction that never committed.
JournalEntry uncommittedAfter(const JournalCheckpoint& end, const QDateTime& at)
{
    const JournalNote note{at, QStringLiteral("operator"), QStringLiteral("openRequest"), QStringLiteral("request"), {}, {}};
    return {end.count + 1, note, end.root, sha256(end.root + canonicalOf(end.count + 1, note))};
}

} // namespace

class tst_RebuildDeeds : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    RecordRevision m_record; ///< of document 1, as it was issued
    JournalCheckpoint m_backedUp; ///< the journal's end in the backup
    RebuildReport m_report;
    const ActingOperator m_support{QByteArray(16, 'a'), QStringLiteral("aigul"), OperatorRole::Administrator, {}};

    [[nodiscard]] QString data() const { return m_server->folder() + QLatin1String("/data"); }
    [[nodiscard]] QString backup() const { return m_folder->filePath(QStringLiteral("a.backup")); }
    [[nodiscard]] Archive archive() const { return Archive(data() + QLatin1String("/archive")); }
    [[nodiscard]] JournalCheckpoint end() const { return *Journal(m_server->connection()).head(); }

    void backUpNow()
    {
        QFile::remove(backup());
        QVERIFY(backupServer({data(), m_server->database()}, backup()).isOk());
        m_backedUp = end();
    }

    [[nodiscard]] RecordRevision profileOf(qint64 tiyn) const
    {
        const ProfessionOffer cook{QStringLiteral("cook"), {QStringLiteral("Аспаз"), QStringLiteral("Повар")}, *NqfLevel::of(3),
            {Language::Kazakh}, {ExamMode::Offline}, {{QDate(2026, 1, 1), *Money::ofTiyn(tiyn)}}};
        const ProfileRecord profile{m_center->center().number, {QStringLiteral("Орталық"), QStringLiteral("Центр")},
            {QStringLiteral("Астана қ."), QStringLiteral("г. Астана")}, std::nullopt, std::nullopt, {}, {cook}};
        return {makeUuid7(m_server->clock().now()), RecordKind::CenterProfile, 1, std::nullopt, contentOf(profile)};
    }

    /// The machine is lost; what the backup and the archive make of an empty one.
    Result<ServerStore> rebuilt()
    {
        const ServerPlace fresh{m_folder->filePath(QStringLiteral("new")), test::freshDatabase()};
        const QString key = data() + QLatin1String("/server.key");
        if (const auto restored = restoreServer(backup(), key, fresh, m_server->clock()); !restored)
            return restored.error();
        auto store = ServerStore::open(fresh, m_server->clock());
        if (store)
            rebuildAgain(*store);
        return store;
    }

    void rebuildAgain(ServerStore& store)
    {
        const Archive all = archive();
        const auto report = RebuildServer(store, all).run();
        m_report = report ? *report : RebuildReport{-1, {nameOf(report.error().kind), report.error().detail}};
    }

    /// Everything that came after the backup is there, and nothing is done twice.
    void isAsBefore(ServerStore& store, const QString& lost)
    {
        QCOMPARE(m_report.findings, QStringList());
        QCOMPARE(m_report.applied, end().count - m_backedUp.count);
        QCOMPARE(dumpOf(*store.connection), lost);
        const auto root = Journal(*store.connection).head();
        QVERIFY(*root == end());
        rebuildAgain(store);
        QCOMPARE(m_report.applied, 0);
        QCOMPARE(m_report.findings, QStringList());
        QCOMPARE(dumpOf(*store.connection), lost);
        const auto found = CheckServer(store).run();
        QVERIFY(found.isOk());
        QCOMPARE(*found, QStringList());
    }

    void decideAboutCenters()
    {
        const OperatorDesk desk = m_server->desk();
        FakeCenter late(QStringLiteral("0555"), m_server->transport());
        QCOMPARE(late.enrol(m_server->addCenter(QStringLiteral("0555"))).status, 200);
        QCOMPARE(late.askNumbers(0, 50).status, 200);
        QVERIFY(makeEnrolmentCode(desk, centerOfDeeds("0555")).isOk());
        QVERIFY(ManageCenters(m_server->context(), m_support).makeCode(centerOfDeeds("0417")).isOk());
        const OrderAccreditation accreditation(desk);
        QVERIFY(accreditation.run(centerOfDeeds("0417"), actOfDeeds(AccreditationAct::Suspended)).isOk());
        QVERIFY(accreditation.run(centerOfDeeds("0555"), actOfDeeds(AccreditationAct::Suspended)).isOk());
        m_server->clock().advance(60);
        QVERIFY(accreditation.run(centerOfDeeds("0417"), actOfDeeds(AccreditationAct::Resumed)).isOk());
        RegisteredCenter renamed = **CenterTable(m_server->connection()).find(centerOfDeeds("0417"));
        renamed.name.ru = QStringLiteral("Другое имя");
        renamed.founders = QStringLiteral("Ата");
        QVERIFY(ChangeCenter(desk).run(renamed).isOk());
        QVERIFY(RenewAccreditation(desk).run(renamed.number, accreditationFrom(renamed.term.until.addDays(1))).isOk());
        const StopIssuing issuing(desk);
        QVERIFY(issuing.stop(centerOfDeeds("0417"), groundOfDeeds).isOk());
        QVERIFY(issuing.stop(centerOfDeeds("0555"), groundOfDeeds).isOk());
        QVERIFY(issuing.resume(centerOfDeeds("0417")).isOk());
        QVERIFY(ManageCenters(m_server->context(), m_support).fence(centerOfDeeds("0555"), late.device()).isOk());
    }

    void decideAboutDocuments()
    {
        const OperatorDesk desk = m_server->desk();
        CertificateRecord document = m_center->certificate(1);
        QVERIFY(OrderCancellation(desk)
                    .run({document.serial.toString(), dayOfDeeds, groundOfDeeds, QStringLiteral("L26.2")}).isOk());
        document.state = CertificateState::Cancelled;
        document.cancellation = RecordedCancellation{dayOfDeeds, QStringLiteral("L26.2"), QStringLiteral("x")};
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({FakeCenter::next(m_record, document)}))),
            QStringList{QStringLiteral("accepted")});
        QCOMPARE(m_center->askNumbers(1, 50).status, 200);
        QVERIFY(WithdrawBlock(desk).run(centerOfDeeds("0417"), 101, groundOfDeeds).isOk());
    }

    /// Published, told to the center with its orders; and one draft that is thrown away, one that waits.
    void publishRegisters()
    {
        const QString regions = QStringLiteral("regions");
        const RegisterSource source{QStringLiteral("Еңбек министрлігі"), dayOfDeeds, QStringLiteral("operator"), false};
        const DraftRegister drafts(m_server->context());
        const PublishRegister publisher(m_server->context());
        const auto draft = [&](const QByteArray& rows) {
            return drafts.fromFile(regions, "code,name_kk,name_ru\n" + rows, source);
        };
        const auto first = draft("710000000,Астана,Астана\n750000000,Алматы,Алматы\n");
        QVERIFY(first.isOk() && publisher.run(regions, first->standing, source.by).isOk());
        const auto second = draft("710000000,Астана қаласы,Астана\n790000000,Шымкент,Шымкент\n");
        QVERIFY(second.isOk() && publisher.run(regions, second->standing, source.by).isOk());
        QVERIFY(draft("710000000,Нет,Нет\n").isOk() && publisher.discard(regions, source.by).isOk());
        QVERIFY(draft("710000000,Астана,Астана\n").isOk());
        QCOMPARE(m_center->postSigned(apipath::orders, payloadOf(OrdersRequest{})).status, 200);
        FileToPublish file{FileKind::Template, {QStringLiteral("Үлгі"), QStringLiteral("Образец")}, QStringLiteral("a.pdf"),
            dayOfDeeds, QByteArray("%PDF-1.7\n"), FileLanguage::Kazakh};
        const auto before = PublishFile(m_server->context()).run(file, source.by);
        QVERIFY(before.isOk());
        file.replaces = before->id;
        QVERIFY(PublishFile(m_server->context()).run(file, source.by).isOk());
    }

    HttpResponse closeMarch(const MonthDigest& digest)
    {
        const MonthClosing closing{m_center->center().number, m_center->device(), Month::of(QDate(2026, 3, 1)), digest,
            m_server->clock().now()};
        const QByteArray keyId = m_center->key().publicKey().keyId();
        const QByteArray payload = payloadOf(closing);
        return m_center->postSigned("/api/v1/months/closings",
            assembleSigned(keyId, payload, m_center->key().sign(toBeSigned(keyId, payload, signedfor::monthClosing))));
    }

    void closeMonths()
    {
        const Month march = Month::of(QDate(2026, 3, 1));
        QVERIFY(RemindOfMonth(m_server->desk()).run(centerOfDeeds("0417"), march).isOk());
        QCOMPARE(closeMarch(digestOf({})).status, 200); // refused: the server has something else
        m_server->clock().advance(60);
        const auto own = MonthRecordTable(m_server->connection()).digestOf(centerOfDeeds("0417"), march);
        QCOMPARE(closeMarch(*own).status, 200);
        const auto closed = ReportMonthTable(m_server->connection()).closedOf(centerOfDeeds("0417"));
        QVERIFY(*closed == std::vector<Month>{march});
    }

    /// The id of a request that was answered.
    QByteArray answerSomebody()
    {
        const FiledRequest filed{*PersonName::of(QStringLiteral("Ахметова"), QStringLiteral("Дана"), QString()), {}, {},
            {}, *Email::parse(QStringLiteral("dana@example.kz")), QStringLiteral("Обмен"), QStringLiteral("Не идёт"),
            RequestFile{QStringLiteral("a.txt"), QStringLiteral("text/plain"), QByteArray("x")}};
        const AnswerRequest desk(m_server->context(), m_support);
        const bool isFiled = FileRequest(m_server->context()).run(filed, {RequestSource::FromSite, {}}).isOk();
        const auto waiting = SupportTable(m_server->connection()).waiting();
        if (!isFiled || !waiting || waiting->empty())
            return {};
        const QByteArray id = waiting->front().id;
        const bool isDone = desk.take(id).isOk() && desk.setMatter(id, RequestMatter::Correction).isOk()
            && desk.open(id).isOk() && desk.answer(id, QStringLiteral("Сделано")).isOk();
        return isDone ? id : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"), 100);
        m_record = FakeCenter::record(m_center->certificate(1));
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({m_record, FakeCenter::record(m_center->certificate(2))}))),
            QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));
        backUpNow();
        m_server->clock().advance(60);
    }
    void cleanup()
    {
        m_center.reset();
        m_server.reset();
    }

    /// P13.2 with L26: nobody is accredited again, no document valid again.
    void aDayOfDecisionsComesBack()
    {
        decideAboutCenters();
        decideAboutDocuments();
        publishRegisters();
        closeMonths();
        const QString lost = dumpOf(m_server->connection());
        auto store = rebuilt();
        QVERIFY2(store.isOk(), store ? "" : qPrintable(store.error().detail));
        isAsBefore(*store, lost);

        Metrics metrics;
        const ServerContext context = store->context(m_server->clock(), metrics);
        const CertificateRecord document = m_center->certificate(1);
        const auto checked = CheckCertificate(context).bySurname(document.serial, document.person.name.surname());
        QVERIFY(checked.isOk());
        QCOMPARE(checked->state, CheckResult::State::Cancelled);
    }

    /// L17.2.1: what a center published of itself comes out of its batches, with the days on which it came.
    void whatACenterPublishedComesBack()
    {
        const RecordRevision first = profileOf(2'500'000);
        RecordRevision second = profileOf(3'000'000);
        second.id = first.id;
        second.revision = 2;
        second.replaces = hashOf(first);
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({first}))), QStringList{QStringLiteral("accepted")});
        m_server->clock().advance(24 * 60 * 60);
        QCOMPARE(fatesIn(m_center->send(m_center->batchOf({second}))), QStringList{QStringLiteral("accepted")});
        const QString lost = dumpOf(m_server->connection());
        auto store = rebuilt();
        QVERIFY2(store.isOk(), store ? "" : qPrintable(store.error().detail));
        isAsBefore(*store, lost);
        const CenterProfileTable table(*store->connection);
        QCOMPARE((*table.versions(m_center->center().number, 10)).size(), size_t{2});
        QCOMPARE((*table.current(m_center->center().number))->revision, 2);
    }

    /// P15: what somebody wrote lies sealed in the archive, and opens again.
    void aRequestComesBackWithItsAnswer()
    {
        const QByteArray id = answerSomebody();
        QVERIFY(!id.isEmpty());
        for (const QString& path : archive().filesAfter(m_backedUp.count)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("dana@example.kz"));
        }
        const QString lost = dumpOf(m_server->connection());
        auto store = rebuilt();
        QVERIFY2(store.isOk(), store ? "" : qPrintable(store.error().detail));
        isAsBefore(*store, lost);
        const SupportTable table(*store->connection);
        const auto request = table.find(id);
        QCOMPARE((*request)->email, QStringLiteral("dana@example.kz"));
        QCOMPARE((*request)->answer, QStringLiteral("Сделано"));
        QCOMPARE((*table.file(id))->content, QByteArray("x"));
    }

    /// exchange.md 14: the server was restored before, without an archive, and learnt its grants from the centers.
    void aRaisedEpochComesBack()
    {
        const QByteArray grant = m_center->askNumbers(1, 10).body;
        QVERIFY(m_server->connection().execute(QStringLiteral("DELETE FROM number_block WHERE grant_number = 2")).isOk());
        backUpNow();
        QVERIFY(RaiseEpoch(m_server->desk()).run().isOk());
        m_server->restart();
        QCOMPARE(m_center->postSigned("/api/v1/grants", payloadOf(GrantList{{grant}})).status, 200);
        const auto record = FakeCenter::record(m_center->certificate(105));
        QCOMPARE(fatesIn(m_center->send(m_center->batchAt(2, {canonicalOf(record)}, 2))),
            QStringList{QStringLiteral("accepted")});
        const QString lost = dumpOf(m_server->connection());
        auto store = rebuilt();
        QVERIFY2(store.isOk(), store ? "" : qPrintable(store.error().detail));
        isAsBefore(*store, lost);
    }

    /// Passwords and second factors are in no archive: that an account was made is in the journal, and is named.
    void whatWasDoneWithAccountsIsNamed()
    {
        QVERIFY(addOperatorByCommand(m_server->desk(),
            {QStringLiteral("bolat"), QStringLiteral("Болат Сейітов"), OperatorRole::Auditor, {}}).isOk());
        QVERIFY(StopIssuing(m_server->desk()).stop(centerOfDeeds("0417"), groundOfDeeds).isOk());
        const QString lost = dumpOf(m_server->connection());
        auto store = rebuilt();
        QVERIFY2(store.isOk(), store ? "" : qPrintable(store.error().detail));
        QCOMPARE(m_report.applied, 2);
        QCOMPARE(m_report.findings.size(), 1);
        QVERIFY(m_report.findings.first().contains(QStringLiteral("addOperator")));
        QCOMPARE(dumpOf(*store->connection), lost);
    }

    void whatNeverCommittedIsPassedOver()
    {
        const JournalEntry one = uncommittedAfter(m_backedUp, m_server->clock().now());
        const JournalEntry two = uncommittedAfter({one.seq, one.hash}, m_server->clock().now());
        QVERIFY(archive().put(one).isOk() && archive().put(two).isOk());
        const OperatorDesk desk = m_server->desk();
        const StopIssuing issuing(desk);
        QVERIFY(issuing.stop(centerOfDeeds("0417"), groundOfDeeds).isOk());
        QVERIFY(issuing.resume(centerOfDeeds("0417")).isOk());
        QVERIFY(issuing.stop(centerOfDeeds("0417"), groundOfDeeds).isOk());
        const QString lost = dumpOf(m_server->connection());
        auto store = rebuilt();
        QVERIFY2(store.isOk(), store ? "" : qPrintable(store.error().detail));
        isAsBefore(*store, lost);
    }

    /// A file of the archive is gone: what stands behind it is done, once, and the gap is named each time.
    void aGapIsNamedAndNothingIsDoneTwice()
    {
        for (int i = 0; i < 4; ++i) {
            QVERIFY(makeEnrolmentCode(m_server->desk(), centerOfDeeds("0417")).isOk());
            m_server->clock().advance(60);
        }
        QVERIFY(QFile::remove(archive().filesAfter(m_backedUp.count).at(1)));
        auto store = rebuilt();
        QVERIFY2(store.isOk(), store ? "" : qPrintable(store.error().detail));
        QCOMPARE(m_report.applied, 3);
        QCOMPARE(m_report.findings.size(), 1);
        const QString once = dumpOf(*store->connection);
        rebuildAgain(*store);
        QCOMPARE(m_report.applied, 0);
        QCOMPARE(m_report.findings.size(), 1);
        QCOMPARE(dumpOf(*store->connection), once);
    }
};

QTEST_GUILESS_MAIN(tst_RebuildDeeds)
#include "tst_rebuilddeeds.moc"
