// Protects "nothing typed is lost": a draft comes back as it was saved, whatever happens in between.

#include "core/services/applications/drafts.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

using namespace tanu;
using namespace tanu::test;

class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(TestCenter::Where::File); }
    void comesBackAsSaved();
    void replacesWhatWasSaved();
    void listsTheNewestFirst();
    void discards();
    void refusesWithoutKindOrKey();
    void writesNoJournal();
    void survivesEveryFault();

private:
    [[nodiscard]] Drafts drafts() { return {m_center->db(), m_center->clock()}; }
    [[nodiscard]] static QJsonObject content(const QString& surname)
    {
        return {{QStringLiteral("surname"), surname}, {QStringLiteral("skills"), 3}};
    }

    const QString m_kind = QStringLiteral("application");
    std::unique_ptr<TestCenter> m_center;
};

void TestDrafts::comesBackAsSaved()
{
    QVERIFY(drafts().save(m_kind, QStringLiteral("a"), content(QStringLiteral("Әбдіқ"))));
    const auto other = openSealed(m_center->path());
    const auto loaded = need(Drafts(*other, m_center->clock()).load(m_kind, QStringLiteral("a")));
    QVERIFY(loaded);
    QCOMPARE(loaded->content, content(QStringLiteral("Әбдіқ")));
    QCOMPARE(loaded->savedAt, m_center->clock().now());
    QVERIFY(!need(drafts().load(m_kind, QStringLiteral("b"))));
}

void TestDrafts::replacesWhatWasSaved()
{
    QVERIFY(drafts().save(m_kind, QStringLiteral("a"), content(QStringLiteral("A"))));
    QVERIFY(drafts().save(m_kind, QStringLiteral("a"), content(QStringLiteral("B"))));
    QCOMPARE(need(drafts().list(m_kind)).size(), size_t {1});
    QCOMPARE(need(drafts().load(m_kind, QStringLiteral("a")))->content, content(QStringLiteral("B")));
}

void TestDrafts::listsTheNewestFirst()
{
    for (const QString& key : {QStringLiteral("a"), QStringLiteral("b")}) {
        QVERIFY(drafts().save(m_kind, key, content(key)));
        m_center->clock().advance(1);
    }
    QVERIFY(drafts().save(QStringLiteral("session"), QStringLiteral("c"), {}));
    const auto list = need(drafts().list(m_kind));
    QCOMPARE(list.size(), size_t {2});
    QCOMPARE(list.front().key, QStringLiteral("b"));
}

void TestDrafts::discards()
{
    QVERIFY(drafts().save(m_kind, QStringLiteral("a"), {}));
    QVERIFY(drafts().discard(m_kind, QStringLiteral("a")));
    QVERIFY(drafts().discard(m_kind, QStringLiteral("a")));
    QVERIFY(need(drafts().list(m_kind)).empty());
}

void TestDrafts::refusesWithoutKindOrKey()
{
    QCOMPARE(drafts().save({}, QStringLiteral("a"), {}).error().kind, ErrorKind::FieldEmpty);
    QCOMPARE(drafts().save(m_kind, {}, {}).error().kind, ErrorKind::FieldEmpty);
}

void TestDrafts::writesNoJournal()
{
    const qint64 entries = journalLength(m_center->db());
    QVERIFY(drafts().save(m_kind, QStringLiteral("a"), {}));
    QCOMPARE(journalLength(m_center->db()), entries);
}

void TestDrafts::survivesEveryFault()
{
    QVERIFY(drafts().save(m_kind, QStringLiteral("a"), content(QStringLiteral("A"))));
    QVERIFY(failEveryAccess(m_center->db(),
                [&] { return drafts().save(m_kind, QStringLiteral("a"), content(QStringLiteral("B"))); })
        >= 3);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
