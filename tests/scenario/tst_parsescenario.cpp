// Protects the language in which lawyers read and write scenarios: what a line means, in both languages, and that a
// line which cannot be read is named and never guessed at.
#include "app/scenario/scenario.h"
#include "app/scenario/scenariowords.h"
#include "core/base/clock.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::scenario;

namespace {

const QString story = QStringLiteral(R"(# ремарка
Сценарий: Заболел в день процедуры
Нормы: R7, R6.2

02.03.2026 09:30  Заявление — Ахметова; профессия: cook; ваучер до: 03.04.2026
= Ахметова; состояние: зарегистрировано; срок R5.1: 05.03.2026; нет срока R6.1
02.03.2026 09:30  Проверка комплекта — Ахметова, Беков
= отказ: R5.1
)");

} // namespace

class TestParseScenario final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storyIsRead()
    {
        const auto read = parseScenario(story);
        QVERIFY(read);
        QCOMPARE(read->title, QStringLiteral("Заболел в день процедуры"));
        QCOMPARE(read->clauses, (QStringList {QStringLiteral("R7"), QStringLiteral("R6.2")}));
        QCOMPARE(read->events.size(), size_t(2));
        const Event& first = read->events.front();
        QCOMPARE(first.line, 5);
        QCOMPARE(first.code, QStringLiteral("application"));
        QCOMPARE(first.at, fromKazakhstan(QDate(2026, 3, 2), QTime(9, 30)));
        QCOMPARE(first.who, QStringList {QStringLiteral("Ахметова")});
        QCOMPARE(first.details.value(QStringLiteral("voucher-until")), QStringLiteral("03.04.2026"));
        QCOMPARE(first.expectations.size(), size_t(3));
        QCOMPARE(first.expectations.at(0).value, QStringLiteral("registered"));
        QCOMPARE(first.expectations.at(1).what, QStringLiteral("term"));
        QCOMPARE(first.expectations.at(1).subject, QStringLiteral("R5.1"));
        QCOMPARE(first.expectations.at(2).what, QStringLiteral("no-term"));
        QCOMPARE(first.expectations.at(2).subject, QStringLiteral("R6.1"));
        QCOMPARE(read->events.back().who.size(), 2);
        QCOMPARE(read->events.back().expectations.front().what, QStringLiteral("refusal"));
    }

    void kazakhMeansTheSame()
    {
        const auto read = parseScenario(QStringLiteral("02.03.2026 09:30  Өтініш — Ахметова; кәсіп: cook; тіл: қазақша\n"
                                                       "= Ахметова; күйі: тіркелді; мерзім R5.1: 05.03.2026"));
        QVERIFY(read);
        QCOMPARE(read->events.front().code, QStringLiteral("application"));
        QCOMPARE(read->events.front().details.value(QStringLiteral("profession")), QStringLiteral("cook"));
        QCOMPARE(read->events.front().expectations.front().value, QStringLiteral("registered"));
        QCOMPARE(read->events.front().expectations.back().subject, QStringLiteral("R5.1"));
    }

    void badLineIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        const QString good = QStringLiteral("02.03.2026 09:30  Договор — А\n");
        QTest::newRow("nothing happens") << QStringLiteral("Сценарий: пусто") << 1;
        QTest::newRow("unknown event") << good + QStringLiteral("03.03.2026 09:30  Полет — А") << 2;
        QTest::newRow("unknown detail") << good + QStringLiteral("03.03.2026 09:30  Договор — А; цвет: синий") << 2;
        QTest::newRow("impossible date") << good + QStringLiteral("31.02.2026 09:30  Договор — А") << 2;
        QTest::newRow("no time") << good + QStringLiteral("03.03.2026 Договор — А") << 2;
        QTest::newRow("back in time") << good + QStringLiteral("01.03.2026 09:30  Договор — А") << 2;
        QTest::newRow("expects before anything happens") << QStringLiteral("= А; состояние: договор заключен\n") + good << 1;
        QTest::newRow("unknown state") << good + QStringLiteral("= А; состояние: летает") << 2;
        QTest::newRow("term of no clause") << good + QStringLiteral("= А; нет срока R99") << 2;
        QTest::newRow("no day of a term") << good + QStringLiteral("= А; срок R6.1") << 2;
        QTest::newRow("no document named") << good + QStringLiteral("= А; документ:") << 2;
        QTest::newRow("refusal by nothing") << good + QStringLiteral("= отказ:") << 2;
        QTest::newRow("expects of nobody") << good + QStringLiteral("= состояние: договор заключен") << 2;
    }

    void badLineIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto read = parseScenario(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::ImportLineBad);
        QCOMPARE(read.error().arguments.value(0), QString::number(line));
    }

    void wordsMeanOneThing_data()
    {
        QTest::addColumn<int>("list");
        const char* names[] {"events", "details", "expectations", "states", "choices"};
        for (int i = 0; i < 5; ++i)
            QTest::newRow(names[i]) << i;
    }

    /// A word that two codes share would be read as the first one, whatever was meant.
    void wordsMeanOneThing()
    {
        QFETCH(int, list);
        const std::vector<Word>* lists[] {&eventWords(), &detailWords(), &expectationWords(), &stateWords(), &choiceWords()};
        for (const Word& word : *lists[list]) {
            for (const char16_t* text : {word.russian, word.kazakh})
                QCOMPARE(codeFor(*lists[list], QString::fromUtf16(text)), QString::fromLatin1(word.code));
        }
    }

    void everyStateHasAWord()
    {
        for (int i = 0; i < caseStateCount; ++i) {
            const QString code = codeOf(static_cast<CaseState>(i));
            QVERIFY2(wordFor(stateWords(), code) != code, qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(TestParseScenario)
#include "tst_parsescenario.moc"
