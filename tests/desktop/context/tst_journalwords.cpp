// Protects the words of the journal (S1): every code that an entry can have and every kind of thing that it can be about
// has a word and an icon, values read as on every screen, and what is unknown is shown as it stands.
#include "app/desktop/context/casewords.h"
#include "app/desktop/context/journalwords.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/languages.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace tanu;
using namespace tanu::desktop;

namespace {

/// What a pattern's first group finds in every source of the core.
QStringList foundInCore(const QString& pattern)
{
    const QRegularExpression search(pattern);
    QStringList found;
    QDirIterator files(QStringLiteral(TANU_SOURCE_DIR "/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = search.globalMatch(text); match.hasNext();)
            found += match.next().captured(1);
    }
    found.removeDuplicates();
    return found;
}

Cbor moment() { return Cbor(QDateTime(QDate(2026, 11, 27), QTime(4, 5), Qt::UTC).toMSecsSinceEpoch()); }

} // namespace

class TestJournalWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<Languages>(*qApp, ScreenLanguage::English); }

    void everyActionHasAWord()
    {
        for (int i = 0; i < actionCount; ++i) {
            const QString code = codeOf(static_cast<Action>(i));
            QVERIFY2(!journalActionWord(code).isEmpty() && journalActionWord(code) != code, qPrintable(code));
            QVERIFY2(!iconPixmap(journalActionIcon(code), Qt::black, 20, 1).isNull(), qPrintable(code));
        }
    }

    void everyOtherCodeHasAWord()
    {
        const QStringList written = foundInCore(QStringLiteral("\\w+Entry = \"([a-z-]+)\"")) + journalOtherActions();
        for (const QString& code : written) {
            QVERIFY2(journalActionWord(code) != code, qPrintable(code));
            QVERIFY2(!iconPixmap(journalActionIcon(code), Qt::black, 20, 1).isNull(), qPrintable(code));
        }
    }

    void everyKindOfThingHasAWord()
    {
        const QStringList written = foundInCore(QStringLiteral("\\b(?:alsoAbout|about)\\(\"([a-z-]+)\""))
            + foundInCore(QStringLiteral("subjectKind = \"([a-z-]+)\""));
        QVERIFY(written.size() > 10);
        for (const QString& kind : written)
            QVERIFY2(journalKinds().contains(kind) && journalKindWord(kind) != kind, qPrintable(kind));
    }

    void whatIsUnknownIsShownAsItStands()
    {
        QCOMPARE(journalActionWord(QStringLiteral("fly-to-the-moon")), QStringLiteral("fly-to-the-moon"));
        QCOMPARE(journalKindWord(QStringLiteral("moon")), QStringLiteral("moon"));
        QCOMPARE(journalFactName(QStringLiteral("moonPhase")), QStringLiteral("moonPhase"));
        QVERIFY(!iconPixmap(journalActionIcon(QStringLiteral("fly-to-the-moon")), Qt::black, 20, 1).isNull());
    }

    void saysValuesAsOnEveryScreen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* test, const char* name, const Cbor& value, const QString& text) {
            QTest::newRow(test) << QString::fromLatin1(name) << value.encode() << text;
        };
        row("truth", "late", Cbor::boolean(true), QStringLiteral("yes"));
        row("number", "marks", Cbor(12), QStringLiteral("12"));
        row("moment", "startsAt", moment(), QStringLiteral("27.11.2026 09:05"));
        row("a small number is no moment", "lookedAt", Cbor(3), QStringLiteral("3"));
        row("date", "signedOn", Cbor(QStringLiteral("2026-11-27")), QStringLiteral("27.11.2026"));
        row("ten signs that are no date", "file", Cbor(QStringLiteral("list-1.csv")), QStringLiteral("list-1.csv"));
        row("roles", "roles", Cbor(static_cast<int>(Role::Registrar) | static_cast<int>(Role::Head)),
            QStringLiteral("registrar, head of the center"));
        row("actions", "actions", Cbor::texts({QStringLiteral("enrol"), QStringLiteral("sign-in")}),
            QStringLiteral("The center was enrolled, Signed in"));
    }

    void saysValuesAsOnEveryScreen()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QCOMPARE(journalFactText({name, *decodeCbor(value)}), text);
    }

    void namesWhatAnEntryIsAbout()
    {
        JournalSubject subject {QStringLiteral("session"), {QStringLiteral("2026/0001"), QStringLiteral("2026/0001")}, {}};
        QCOMPARE(journalSubjectText(subject), QStringLiteral("Session: 2026/0001"));
        subject.name = {};
        QCOMPARE(journalSubjectText(subject), QStringLiteral("Session"));
        QVERIFY(journalSubjectText({}).isEmpty());
    }

    void aRowHasACellForEveryColumn()
    {
        JournalRow row;
        row.facts = {{QStringLiteral("reason"), Cbor(QStringLiteral("ill"))}, {QStringLiteral("late"), Cbor::boolean(false)}};
        const auto cells = journalCells(row);
        QCOMPARE(cells.size(), emptyJournalTable().columns.size());
        QCOMPARE(std::get<QString>(cells.at(5)), QStringLiteral("reason: ill; after the last day: no"));
    }

private:
    std::unique_ptr<Languages> m_languages;
};

QTEST_MAIN(TestJournalWords)
#include "tst_journalwords.moc"
