// Protects the registers of the platform (P7, P8, P9, L6.1): a draft changes nothing, publishing is one transaction with
// its entry in the journal, every version can still be read, and what changed between any two brings one to the other.
#include "core/security/journal.h"
#include "server/actions/draftregister.h"
#include "server/actions/publishfile.h"
#include "server/actions/publishregister.h"
#include "server/actions/registernow.h"
#include "server/actions/registerstates.h"
#include "server/registers/registercsv.h"
#include "server/storage/registerrowtable.h"
#include "support/testserver.h"

#include <QtTest/QTest>

#include <ctime>

using namespace tanu;
using namespace tanu::server;

class tst_Registers : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    QByteArray m_usedBy; ///< name of the function

    const ServerContext& context() { return m_server->context(); }

    RegisterSource source(const char* by = "operator") const
    {
        return {QStringLiteral("Еңбек министрлігі"), QDate(2026, 11, 19), QString::fromLatin1(by), false};
    }

    Result<RegisterPreview> draft(const char* name, const QByteArray& rows)
    {
        return DraftRegister(context()).fromFile(QLatin1String(name), rows, source());
    }

    /// `a=А b=Б`: a file of regions, codes made of one letter.
    static QByteArray regions(const QString& told)
    {
        QByteArray file = "code,name_kk,name_ru\n";
        for (const QString& one : told.split(u' ', Qt::SkipEmptyParts)) {
            const QString code = QString::number(one.at(0).unicode()).rightJustified(9, u'0');
            file += (code + u',' + one.mid(2) + u',' + one.mid(2) + u'\n').toUtf8();
        }
        return file;
    }

    /// Publishes it; the number of the version.
    qint64 publish(const char* name, const QByteArray& rows)
    {
        const auto preview = draft(name, rows);
        if (!preview)
            return -1;
        const auto version = PublishRegister(context()).run(QLatin1String(name), preview->standing, QStringLiteral("operator"));
        return version ? version->number : -2;
    }

    /// Code letter and name of every row, joined: `a=А b=Б`.
    static QString told(const std::vector<server::RegisterRow>& rows)
    {
        QStringList words;
        for (const server::RegisterRow& row : rows)
            words.append(QChar(static_cast<char16_t>(row.key.toInt())) + u'=' + row.field(QStringLiteral("name_kk")));
        return words.join(u' ');
    }

    QString at(qint64 version)
    {
        const auto rows = RegisterRowTable(context().connection).rowsAt(*findRegister(QStringLiteral("regions")), version);
        return rows ? told(*rows) : QStringLiteral("error");
    }

private Q_SLOTS:
    /// Rows that only read share a server: each takes a quarter of a second to start.
    void init()
    {
        static const QByteArrayList readers{"findsInAnyCase", "pagesAreWholeAndInOrder", "refusesWithTheReason",
            "publishesFiles_P10", "everyVersionCanStillBeRead"};
        const QByteArray now = QTest::currentTestFunction();
        if (!readers.contains(now) || m_usedBy != now)
            m_server = std::make_unique<TestServer>();
        m_usedBy = now;
    }

    void comesWithAStarterThatCountsAsNothing()
    {
        const auto states = registerStates(context());
        QVERIFY(states.isOk());
        QCOMPARE(states->size(), registers().size());
        for (const RegisterState& state : *states) {
            const QString name = QString::fromLatin1(state.description->name);
            const bool isStarter = QStringList{QStringLiteral("nqf"), QStringLiteral("professions"),
                QStringLiteral("acts"), QStringLiteral("regions")}
                                       .contains(name);
            QCOMPARE(state.newest.has_value(), isStarter);
            if (isStarter)
                QVERIFY(state.newest->isStarter && state.newest->rows > 0);
            QCOMPARE(state.due.kind, DueState::Kind::Due);
        }
        m_server->restart(); // the second start adds nothing
        QCOMPARE(*newestVersion(context(), QStringLiteral("nqf")), qint64{1});
    }

    void draftChangesNothing()
    {
        const QString before = at(1);
        const auto preview = draft("regions", regions(QStringLiteral("a=А")));
        QVERIFY(preview.isOk());
        QCOMPARE(preview->rows, qint64{1});
        QCOMPARE(preview->difference.added.size(), size_t{1});
        QCOMPARE(preview->difference.removed.size(), size_t{20});
        QCOMPARE(at(1), before);
        QCOMPARE(*newestVersion(context(), QStringLiteral("regions")), qint64{1});
        const auto again = previewOf(context(), QStringLiteral("regions"));
        QVERIFY(again.isOk() && again->has_value());
        QCOMPARE((*again)->draft.madeBy, QStringLiteral("operator"));
        QVERIFY(PublishRegister(context()).discard(QStringLiteral("regions"), QStringLiteral("operator")).isOk());
        QVERIFY(!previewOf(context(), QStringLiteral("regions"))->has_value());
    }

    void aBadFileLeavesTheDraftBefore()
    {
        QVERIFY(draft("regions", regions(QStringLiteral("a=А"))).isOk());
        const auto bad = draft("regions", "code,name_kk,name_ru\n1,А,А\n");
        QVERIFY(!bad.isOk());
        QCOMPARE(badLinesOf(bad.error()), (std::vector<BadLine>{{2, QStringLiteral("code:malformed")}}));
        QCOMPARE((*previewOf(context(), QStringLiteral("regions")))->rows, qint64{1});
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("kind");
        const QDate day(2026, 11, 19);
        QTest::newRow("unknown register") << "stars" << "x" << day << "NotFound";
        QTest::newRow("L11.2 derived") << "centers" << "x" << day << "ActionNotAllowed";
        QTest::newRow("no source") << "regions" << "  " << day << "FieldEmpty";
        QTest::newRow("no date") << "regions" << "x" << QDate() << "ImpossibleDate";
        QTest::newRow("tomorrow") << "regions" << "x" << QDate(2026, 11, 21) << "ImpossibleDate";
    }

    void refusesWithTheReason()
    {
        QFETCH(QString, name);
        QFETCH(QString, whose);
        QFETCH(QDate, date);
        const auto refused = DraftRegister(context()).fromFile(
            name, regions(QStringLiteral("a=А")), {whose, date, QStringLiteral("operator"), false});
        QVERIFY(!refused.isOk());
        QTEST(tanu::nameOf(refused.error().kind), "kind");
    }

    void publishesWithItsEntryInTheJournal_P8()
    {
        QCOMPARE(publish("regions", regions(QStringLiteral("a=А b=Б"))), qint64{2});
        QCOMPARE(at(2), QStringLiteral("a=А b=Б"));
        QVERIFY(!previewOf(context(), QStringLiteral("regions"))->has_value());
        const auto version = RegisterVersionTable(context().connection).newest(QStringLiteral("regions"));
        QVERIFY(version.isOk() && version->has_value());
        QCOMPARE((*version)->source, QStringLiteral("Еңбек министрлігі"));
        QCOMPARE((*version)->sourceDate, QDate(2026, 11, 19));
        QCOMPARE((*version)->publishedAt, m_server->clock().now());
        QCOMPARE((*version)->added, qint64{2});
        QCOMPARE((*version)->removed, qint64{20});
        const auto entries = Journal(context().connection).entriesOf(QStringLiteral("register"), "regions");
        QVERIFY(entries.isOk());
        QStringList actions;
        for (const JournalEntry& entry : *entries)
            actions.append(entry.note.action + u' ' + entry.note.actor);
        QCOMPARE(actions,
            (QStringList{QStringLiteral("publishRegister tanu-server"), QStringLiteral("draftRegister operator"),
                QStringLiteral("publishRegister operator")}));
        QVERIFY(Journal(context().connection).verify()->isWhole());
    }

    void publishingNeedsADraftThatIsStillTrue()
    {
        const PublishRegister publishing(context());
        QCOMPARE(publishing.run(QStringLiteral("regions"), 1, QStringLiteral("x")).error().kind, ErrorKind::NotFound);
        QVERIFY(draft("regions", regions(QStringLiteral("a=А"))).isOk());
        QCOMPARE(publishing.run(QStringLiteral("regions"), 0, QStringLiteral("x")).error().kind, ErrorKind::ChangedMeanwhile);
        QVERIFY(publishing.run(QStringLiteral("regions"), 1, QStringLiteral("x")).isOk());
    }

    void theSameAgainIsAVersionThatChangesNothing()
    {
        const QByteArray file = regions(QStringLiteral("a=А b=Б"));
        QCOMPARE(publish("regions", file), qint64{2});
        QCOMPARE(publish("regions", file), qint64{3});
        const auto version = RegisterVersionTable(context().connection).newest(QStringLiteral("regions"));
        QCOMPARE((*version)->added + (*version)->changed + (*version)->removed, qint64{0});
        QCOMPARE(at(3), at(2));
    }

    void everyVersionCanStillBeRead_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (int from = 0; from <= 6; ++from) {
            for (int to = from + 1; to <= 6; ++to)
                QTest::addRow("%d to %d", from, to) << from << to;
        }
    }

    void everyVersionCanStillBeRead()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const QStringList versions{QString(), at(1), QStringLiteral("a=А b=Б c=В"), QStringLiteral("a=А b=Ә"),
            QStringLiteral("b=Ә c=В"), QStringLiteral("a=Г b=Б c=Д"), QStringLiteral("c=В")};
        const bool isFirstRow = *newestVersion(context(), QStringLiteral("regions")) == 1;
        for (int number = 2; isFirstRow && number <= 6; ++number)
            QCOMPARE(publish("regions", regions(versions[number])), qint64{number});
        QCOMPARE(at(from), versions[from]);
        const RegisterDescription& description = *findRegister(QStringLiteral("regions"));
        const RegisterRowTable table(context().connection);
        const auto changes = table.changes(description, from, to);
        QVERIFY(changes.isOk());
        const auto before = table.rowsAt(description, from);
        QMap<QString, server::RegisterRow> rows;
        for (const server::RegisterRow& row : *before)
            rows.insert(row.key, row);
        for (const QString& key : changes->removed)
            QCOMPARE(rows.remove(key), 1);
        for (const server::RegisterRow& row : changes->put)
            rows.insert(row.key, row);
        QCOMPARE(told({rows.begin(), rows.end()}), versions[to]);
    }

    void readsTheWholeClassifierInSeconds()
    {
        constexpr int occupations = 12'194;
        QByteArray file = "code,level,parent_code,name_ru,name_kk\n";
        for (int i = 0; i < occupations; ++i) {
            const QByteArray group = QByteArray::number(1000 + i / 999) + '-' + QByteArray::number(i / 999 % 10);
            file += group + '-' + QByteArray::number(i % 999 + 1).rightJustified(3, '0') + ",occupation," + group
                + ",ЭЛЕКТРОСВАРЩИК РУЧНОЙ СВАРКИ " + QByteArray::number(i) + ",ҚОЛМЕН ДӘНЕКЕРЛЕЙТІН ЭЛЕКТР ДӘНЕКЕРЛЕУШІ "
                + QByteArray::number(i) + '\n';
        }
        // The processor's time, not that of the wall: other tests run beside this one.
        const std::clock_t begun = std::clock();
        QCOMPARE(publish("nkz", file), qint64{1});
        const long taken = (std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        QVERIFY2(taken < 10'000, qPrintable(QString::number(taken)));
        qInfo("%d occupations imported, compared and published in %ld ms", occupations, taken);
        QCOMPARE(*RegisterRowTable(context().connection)
                     .count({findRegister(QStringLiteral("nkz")), 1, QStringLiteral("дәнекерлеуші 12193"), Language::Kazakh, {}}),
            qint64{1});
    }

    void theRegisterOfCentersComesFromTheServer()
    {
        const DraftRegister drafts(context());
        QCOMPARE(drafts.fromServer(QStringLiteral("regions"), QStringLiteral("x")).error().kind, ErrorKind::ActionNotAllowed);
        QCOMPARE(drafts.fromServer(QStringLiteral("centers"), QStringLiteral("x")).error().kind, ErrorKind::ImportLineBad);
        m_server->addCenter(QStringLiteral("0417"));
        const auto preview = drafts.fromServer(QStringLiteral("centers"), QStringLiteral("x"));
        QVERIFY(preview.isOk());
        QCOMPARE(preview->rows, qint64{1});
        QVERIFY(PublishRegister(context()).run(QStringLiteral("centers"), 0, QStringLiteral("x")).isOk());
        const auto row = rowNow(context(), QStringLiteral("centers"), QStringLiteral("0417"));
        QVERIFY(row.isOk() && row->has_value());
        QCOMPARE((*row)->field(QStringLiteral("accredited_until")), QStringLiteral("2027-01-09"));
    }

    void becomesDueAgain_P7_4()
    {
        m_server->addCenter(QStringLiteral("0417"));
        QVERIFY(DraftRegister(context()).fromServer(QStringLiteral("centers"), QStringLiteral("x")).isOk());
        QVERIFY(PublishRegister(context()).run(QStringLiteral("centers"), 0, QStringLiteral("x")).isOk());
        const auto state = [&] {
            const auto states = registerStates(context());
            return std::find_if(states->begin(), states->end(), [](const RegisterState& one) {
                return QLatin1String(one.description->name) == QLatin1String("centers");
            })->due;
        };
        QCOMPARE(state().kind, DueState::Kind::Fresh);
        // The moment at which it is still November in London and December in Astana.
        m_server->clock().set(QDateTime(QDate(2026, 11, 30), QTime(19, 0), Qt::UTC));
        QCOMPARE(state(), (DueState{DueState::Kind::Due, QDate(2026, 12, 31)}));
        m_server->clock().set(QDateTime(QDate(2027, 1, 1), QTime(7, 0), Qt::UTC));
        QCOMPARE(state(), (DueState{DueState::Kind::Overdue, QDate(2026, 12, 31)}));
    }

    void findsInAnyCase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("upper case of every Kazakh letter") << "ҚОЛМЕН ДӘНЕКЕРЛЕЙТІН" << 1;
        QTest::newRow("lower case") << "қолмен дәнекерлейтін" << 1;
        QTest::newRow("part of a word") << "Дәнек" << 2;
        QTest::newRow("Russian, ё as е") << "СВАРКИ" << 1;
        QTest::newRow("words in any order") << "сварки Электросварщик" << 1;
        QTest::newRow("code without hyphens") << "72122009" << 1;
        QTest::newRow("code with hyphens") << "7212-2-009" << 1;
        QTest::newRow("decomposed й") << QStringLiteral("дәнекерлеи") + QChar(0x0306) + QStringLiteral("тін") << 1;
        QTest::newRow("all") << "" << 17;
        QTest::newRow("signs of LIKE") << "%_%" << 17;
        QTest::newRow("nothing") << "астронавт" << 0;
        QTest::newRow("a quote") << "'; DROP TABLE register_row; --" << 0;
    }

    void findsInAnyCase()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        const RegisterDescription& professions = *findRegister(QStringLiteral("professions"));
        const RegisterRowTable table(context().connection);
        const RegisterQuery all{&professions, 1, {}, Language::Kazakh, {}};
        const RegisterQuery query{&professions, 1, typed, Language::Kazakh, {}};
        const auto page = table.page(query, 100);
        QVERIFY(page.isOk());
        const qint64 expected = found == 17 ? *table.count(all) : found;
        QCOMPARE(static_cast<qint64>(page->rows.size()), expected);
        QCOMPARE(*table.count(query), expected);
    }

    void pagesAreWholeAndInOrder_data()
    {
        QTest::addColumn<bool>("kazakh");
        QTest::newRow("P5 Kazakh") << true;
        QTest::newRow("P5 Russian") << false;
    }

    void pagesAreWholeAndInOrder()
    {
        QFETCH(bool, kazakh);
        const RegisterDescription& professions = *findRegister(QStringLiteral("professions"));
        const RegisterRowTable table(context().connection);
        RegisterQuery query{&professions, 1, {}, kazakh ? Language::Kazakh : Language::Russian, {}};
        QStringList keys;
        QByteArrayList order;
        for (bool hasMore = true; hasMore;) {
            const auto page = table.page(query, 7);
            QVERIFY(page.isOk());
            for (const server::RegisterRow& row : page->rows) {
                keys.append(row.key);
                order.append(orderOf(professions, row, query.order));
            }
            hasMore = page->hasMore;
            query.after = keys.last();
        }
        QCOMPARE(qint64{keys.size()}, *table.count({&professions, 1, {}, query.order, {}}));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void publishesFiles_P10_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind"); // of the refusal; empty: published
        QTest::newRow("P10.4 PDF") << "нұсқаулық.pdf" << QByteArray("%PDF-1.7\n") << QString();
        QTest::newRow("P10.3 DOCX") << "үлгі.docx" << QByteArray("PK\x03\x04zip") << QString();
        QTest::newRow("P10.4 video") << "бейне.mp4" << QByteArray("\0\0\0\x18" "ftypmp42", 12) << QString();
        QTest::newRow("text") << "a.txt" << QByteArray("Сәлем\n") << QString();
        QTest::newRow("named PDF, is a program") << "a.pdf" << QByteArray("MZ\x90") << "FileKindNotAllowed";
        QTest::newRow("page that could run") << "a.html" << QByteArray("<script>") << "FileKindNotAllowed";
        QTest::newRow("empty") << "a.pdf" << QByteArray() << "FieldEmpty";
        QTest::newRow("too large") << "a.txt" << QByteArray(PublishFile::greatestSize + 1, 'a') << "FileTooLarge";
    }

    void publishesFiles_P10()
    {
        QFETCH(QString, fileName);
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        const auto published = PublishFile(context()).run({FileKind::Instruction,
            {QStringLiteral("Нұсқаулық"), QStringLiteral("Инструкция")}, QLatin1String("/tmp/") + fileName, QDate(2026, 11, 1), content},
            QStringLiteral("operator"));
        QCOMPARE(published.isOk(), kind.isEmpty());
        const PublishedFileTable table(context().connection);
        if (!published) {
            QCOMPARE(tanu::nameOf(published.error().kind), kind);
            QVERIFY(table.all()->empty());
            return;
        }
        QCOMPARE(published->fileName, fileName);
        QCOMPARE(*table.content(published->id), content);
        QVERIFY(PublishFile(context()).withdraw(published->id, QStringLiteral("operator")).isOk());
        QVERIFY(table.all()->empty());
        QCOMPARE(PublishFile(context()).withdraw(published->id, QStringLiteral("operator")).error().kind, ErrorKind::NotFound);
        QCOMPARE(Journal(context().connection).entriesOf(QStringLiteral("file"), published->id.bytes())->size(), size_t{2});
    }
};

QTEST_GUILESS_MAIN(tst_Registers)
#include "tst_registers.moc"
