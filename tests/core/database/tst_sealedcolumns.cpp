// Protects the promise that what is bound as sealed never reaches the file in plain, comes back as it was at its own
// place only, and that a connection without a sealer refuses instead of writing plain text (S2).

#include "core/database/connection.h"
#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QtTest>

using namespace tanu;

namespace {

/// Readable, so that the test sees what is stored: `place|row|` and the value turned round.
class MirrorSealer final : public Sealer {
public:
    [[nodiscard]] QByteArray seal(const SealPlace& place, const QByteArray& plain) const override
    {
        QByteArray turned = plain;
        std::reverse(turned.begin(), turned.end());
        return head(place) + turned;
    }
    [[nodiscard]] Result<QByteArray> open(const SealPlace& place, const QByteArray& sealed) const override
    {
        if (!sealed.startsWith(head(place)))
            return Error {ErrorKind::SealBroken, {QString::fromLatin1(place.column)}, {}};
        QByteArray plain = sealed.mid(head(place).size());
        std::reverse(plain.begin(), plain.end());
        return plain;
    }
    [[nodiscard]] QByteArray fingerprint(const char* column, const QByteArray& plain) const override
    {
        return QByteArray(column) + '#' + QByteArray::number(plain.size());
    }

private:
    static QByteArray head(const SealPlace& place) { return QByteArray(place.column) + '|' + place.row + '|'; }
};

const SealPlace here {"person.name", QByteArrayLiteral("1")};

} // namespace

class TestSealedColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db.reset();
        m_place = std::make_unique<test::TestDatabase>();
        m_db = m_place->open();
        m_db->setSealer(std::make_shared<MirrorSealer>());
        QVERIFY(m_db->execute(QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, name BLOB) STRICT")));
    }

    void storesTheSealAndReadsTheValue()
    {
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QStringLiteral("Әлия")); }));
        const QByteArray stored = row().value("name").toByteArray();
        QVERIFY(stored.startsWith("person.name|1|"));
        QVERIFY(!stored.contains(QStringLiteral("Әлия").toUtf8()));
        const Row found = row();
        RowReader read(found);
        QCOMPARE(read.sealedText("name", here), QStringLiteral("Әлия"));
        QCOMPARE(read.sealedBytes("name", here), QStringLiteral("Әлия").toUtf8());
        QCOMPARE(read.optionalSealedText("name", here), std::optional(QStringLiteral("Әлия")));
        QVERIFY(read.finish(1));
    }

    void keepsDates()
    {
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QDate(1990, 2, 28)); }));
        const Row found = row();
        RowReader read(found);
        QCOMPARE(read.sealedDate("name", here), QDate(1990, 2, 28));
        QCOMPARE(read.optionalSealedDate("name", here), std::optional(QDate(1990, 2, 28)));
        QCOMPARE(read.sealedText("name", here), QStringLiteral("1990-02-28"));
    }

    void keepsEmptyValues()
    {
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QString()); }));
        const Row found = row();
        QVERIFY(!found.isNull("name"));
        RowReader read(found);
        QCOMPARE(read.optionalSealedText("name", here), std::optional(QString(QLatin1String(""))));
        QVERIFY(read.sealedBytes("name", here).isEmpty());
        QVERIFY(read.finish(1));
    }

    void keepsNothingAsNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("no text") << 0;
        QTest::newRow("no bytes") << 1;
        QTest::newRow("an invalid date") << 2;
        QTest::newRow("no date") << 3;
    }

    void keepsNothingAsNothing()
    {
        QFETCH(int, what);
        QVERIFY(insert([what](Statement& into) {
            switch (what) {
            case 0:
                into.bindSealed(":name", here, std::optional<QString>());
                break;
            case 1:
                into.bindSealed(":name", here, std::optional<QByteArray>());
                break;
            case 2:
                into.bindSealed(":name", here, QDate());
                break;
            default:
                into.bindSealed(":name", here, std::optional<QDate>());
            }
        }));
        const Row found = row();
        QVERIFY(found.isNull("name"));
        RowReader read(found);
        QVERIFY(!read.optionalSealedText("name", here));
        QVERIFY(!read.optionalSealedBytes("name", here));
        QVERIFY(!read.optionalSealedDate("name", here));
        QVERIFY(read.finish(1));
        QCOMPARE(read.sealedText("name", here), QString());
        QCOMPARE(read.finish(1).error().kind, ErrorKind::RowCorrupt);
    }

    void opensAtItsOwnPlaceOnly_data()
    {
        QTest::addColumn<QByteArray>("rowId");
        QTest::addColumn<QString>("broken");
        QTest::newRow("its own") << QByteArrayLiteral("1") << QString();
        QTest::newRow("another row") << QByteArrayLiteral("2") << QStringLiteral("person.name");
        QTest::newRow("no row") << QByteArray() << QStringLiteral("person.name");
    }

    void opensAtItsOwnPlaceOnly()
    {
        QFETCH(QByteArray, rowId);
        QFETCH(QString, broken);
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QStringLiteral("Әлия")); }));
        const Row found = row();
        RowReader read(found);
        static_cast<void>(read.sealedText("name", {"person.name", rowId}));
        const auto finished = read.finish(1);
        QCOMPARE(finished.isOk(), broken.isEmpty());
        if (!finished)
            QCOMPARE(finished.error(), (Error {ErrorKind::SealBroken, {broken}, {}}));
    }

    void parsesWhatItOpens()
    {
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QStringLiteral("42")); }));
        const Row found = row();
        RowReader read(found);
        const auto number = [](const QString& text) -> std::optional<int> {
            bool isNumber = false;
            const int value = text.toInt(&isNumber);
            return isNumber ? std::optional(value) : std::nullopt;
        };
        QCOMPARE(read.sealedParsedOrNone<int>("name", here, number), std::optional(42));
        QCOMPARE(read.optionalSealedParsed<int>("name", here, number), std::optional(42));
        const auto never = [](const QByteArray&) { return Result<int>(ErrorKind::FieldMalformed); };
        QVERIFY(!read.sealedParsedOrNone<int>("name", here, never));
        QCOMPARE(read.finish(1).error().kind, ErrorKind::RowCorrupt);
    }

    void refusesWhatIsNotSealed()
    {
        QVERIFY(m_db->execute(QStringLiteral("INSERT INTO person VALUES (1, x'D091')")));
        const Row found = row();
        RowReader read(found);
        QCOMPARE(read.sealedText("name", here), QString());
        QCOMPARE(read.finish(1).error().kind, ErrorKind::SealBroken);
    }

    /// S2: an error, never plain text.
    void refusesWithoutASealer()
    {
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QStringLiteral("Әлия")); }));
        m_db->setSealer(nullptr);
        const Row found = row();
        RowReader read(found);
        static_cast<void>(read.sealedText("name", here));
        QCOMPARE(read.finish(1).error(), (Error {ErrorKind::KeyMissing, {QStringLiteral("person.name")}, {}}));
        QVERIFY(m_db->execute(QStringLiteral("DELETE FROM person")));
        const auto refused = insert([](Statement& into) { into.bindSealed(":name", here, QStringLiteral("Әлия")); });
        QCOMPARE(refused.error(), (Error {ErrorKind::KeyMissing, {QStringLiteral("person.name")}, {}}));
        const auto print = insert([](Statement& into) { into.bindFingerprint(":name", "person.name", QStringLiteral("Ә")); });
        QCOMPARE(print.error().kind, ErrorKind::KeyMissing);
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT count(*) FROM person")).integer(), qint64 {0});
        QVERIFY2(insert([](Statement& into) { into.bindSealed(":name", here, std::optional<QString>()); }),
            "nothing needs no seal");
    }

    void findsByFingerprint()
    {
        QVERIFY(insert([](Statement& into) { into.bindFingerprint(":name", "person.name", QStringLiteral("abc")); }));
        QCOMPARE(row().value("name").toByteArray(), QByteArrayLiteral("person.name#3"));
        QVERIFY(m_db->execute(QStringLiteral("DELETE FROM person")));
        QVERIFY(insert([](Statement& into) { into.bindFingerprint(":name", "person.name", std::optional<QString>()); }));
        QVERIFY(row().isNull("name"));
    }

    /// What is read for a list is opened only where it is shown (S2).
    void opensLaterWhatWasReadUnopened()
    {
        const auto unopened = [&](const SealPlace& place) {
            const Row found = row();
            return RowReader(found).unopenedText("name", place);
        };
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QStringLiteral("Әлия")); }));
        QCOMPARE(*unopened(here).open(), QStringLiteral("Әлия"));
        QCOMPARE(unopened({"person.other"}).open().error().kind, ErrorKind::SealBroken);
        m_db->setSealer(nullptr);
        QCOMPARE(unopened(here).open().error().kind, ErrorKind::KeyMissing);
        QVERIFY(m_db->execute(QStringLiteral("UPDATE person SET name = NULL")));
        QCOMPARE(*unopened(here).open(), QString());
    }

    /// A statement in the cache must not open with the sealer of before.
    void takesANewSealerAtOnce()
    {
        QVERIFY(insert([](Statement& into) { into.bindSealed(":name", here, QStringLiteral("a")); }));
        m_db->setSealer(nullptr);
        QVERIFY(row().sealer() == nullptr);
        m_db->setSealer(std::make_shared<MirrorSealer>());
        QCOMPARE(row().sealer(), m_db->sealer());
    }

private:
    Result<void> insert(const std::function<void(Statement&)>& bind)
    {
        Statement into = Statement::on(*m_db, QStringLiteral("INSERT INTO person (id, name) VALUES (1, :name)"));
        bind(into);
        return into.run();
    }
    Row row() { return **Statement::on(*m_db, QStringLiteral("SELECT id, name FROM person")).one(); }

    std::unique_ptr<test::TestDatabase> m_place;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestSealedColumns)
#include "tst_sealedcolumns.moc"
