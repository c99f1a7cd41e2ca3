// Protects the manual: every page stands in Kazakh and in Russian, no link and no picture of it is broken, it names only
// clauses that there are and only words that the screens show, and each piece of the program has a page in it.
#include "app/desktop/help/helptopics.h"
#include "app/desktop/help/manual.h"
#include "tests/architecture/sourcetree.h"

#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtTest/QTest>

#include <algorithm>

using namespace tanu::desktop;

namespace {

constexpr std::array readers {ScreenLanguage::Kazakh, ScreenLanguage::Russian};
constexpr int widestPicture = 900;
constexpr qint64 largestPicture = 60'000;

QStringList topicsOf(const Manual& manual)
{
    QStringList topics;
    for (const Manual::Chapter& chapter : manual.chapters())
        topics.append(chapter.topic);
    return topics;
}

QStringList captured(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QStringList filesOf(const QString& folder)
{
    return QDir(QStringLiteral(TANU_SOURCE_DIR "/docs/manual/") + folder).entryList(QDir::Files, QDir::Name);
}

/// What screens say, without mnemonics and without the marks at the end.
QString asShown(QString text)
{
    text.remove(QLatin1Char('&'));
    while (!text.isEmpty() && QStringLiteral(".:…?").contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

QSet<QString> wordsOfScreens(const QString& code)
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/translations/tanu_%1.ts").arg(code));
    QSet<QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("translation"))
            words.insert(asShown(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return words;
}

QSet<QString> clauses()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/docs/requirements.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList ids = captured(QString::fromUtf8(file.readAll()), QStringLiteral("^\\| ([A-Z][0-9][0-9A-Za-z.+]*) \\|"));
    return {ids.begin(), ids.end()};
}

} // namespace

class TestManual final : public QObject {
    Q_OBJECT

private:
    static void forEachReader()
    {
        QTest::addColumn<ScreenLanguage>("language");
        for (const ScreenLanguage language : readers)
            QTest::newRow(qPrintable(codeOf(language))) << language;
    }

private Q_SLOTS:
    void bothLanguagesHaveTheSamePages()
    {
        const Manual kazakh(ScreenLanguage::Kazakh);
        const Manual russian(ScreenLanguage::Russian);
        QVERIFY(kazakh.chapters().size() > 25);
        QCOMPARE(topicsOf(kazakh), topicsOf(russian));
        QCOMPARE(filesOf(QStringLiteral("kk")), filesOf(QStringLiteral("ru")));
    }

    void englishReadsTheRussianManual()
    {
        const Manual english(ScreenLanguage::English);
        QCOMPARE(english.code(), QStringLiteral("ru"));
        QCOMPARE(topicsOf(english), topicsOf(Manual(ScreenLanguage::Russian)));
    }

    void theContentsNameEveryPageOnce_data() { forEachReader(); }
    void theContentsNameEveryPageOnce()
    {
        QFETCH(ScreenLanguage, language);
        const Manual manual(language);
        QStringList named = topicsOf(manual);
        named.append(helptopics::contents);
        named.sort();
        QStringList files = filesOf(manual.code());
        files.replaceInStrings(QStringLiteral(".md"), QString());
        files.sort();
        QCOMPARE(named, files);
        for (const Manual::Chapter& chapter : manual.chapters())
            QVERIFY2(!chapter.group.isEmpty() && !chapter.title.isEmpty(), qPrintable(chapter.topic));
    }

    void everyPageIsOnePageLong_data() { forEachReader(); }
    void everyPageIsOnePageLong()
    {
        QFETCH(ScreenLanguage, language);
        const Manual manual(language);
        for (const Manual::Chapter& chapter : manual.chapters()) {
            const QString text = manual.text(chapter.topic);
            QVERIFY2(text.startsWith(QLatin1String("# ")), qPrintable(chapter.topic));
            QCOMPARE(captured(text, QStringLiteral("^# (.+)$")).size(), 1);
            QVERIFY2(text.size() > 600 && text.size() < 4000, qPrintable(chapter.topic + QString::number(text.size())));
        }
    }

    void noLinkIsBroken_data() { forEachReader(); }
    void noLinkIsBroken()
    {
        QFETCH(ScreenLanguage, language);
        const Manual manual(language);
        int links = 0;
        QStringList topics = topicsOf(manual);
        topics.append(helptopics::contents);
        for (const QString& topic : topics) {
            for (const QString& target : captured(manual.text(topic), QStringLiteral("(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"))) {
                ++links;
                QVERIFY2(target.endsWith(QLatin1String(".md")), qPrintable(topic + QLatin1Char(' ') + target));
                QVERIFY2(manual.chapter(target.chopped(3)), qPrintable(topic + QLatin1Char(' ') + target));
            }
        }
        QVERIFY(links > 40);
    }

    void noPictureIsBrokenOrLarge_data() { forEachReader(); }
    void noPictureIsBrokenOrLarge()
    {
        QFETCH(ScreenLanguage, language);
        const Manual manual(language);
        QSet<QString> shown;
        for (const QString& topic : topicsOf(manual)) {
            for (const QString& target : captured(manual.text(topic), QStringLiteral("!\\[[^\\]]+\\]\\(([^)]*)\\)"))) {
                const QString prefix = QStringLiteral("../pictures/%1/").arg(manual.code());
                QVERIFY2(target.startsWith(prefix), qPrintable(topic + QLatin1Char(' ') + target));
                shown.insert(target.mid(prefix.size()));
                QFile file(QStringLiteral(":/manual/pictures/%1/%2").arg(manual.code(), target.mid(prefix.size())));
                QVERIFY2(file.exists(), qPrintable(topic + QLatin1Char(' ') + target));
                QVERIFY2(file.size() < largestPicture, qPrintable(target));
                const QImage picture(file.fileName());
                QVERIFY2(!picture.isNull() && picture.width() <= widestPicture, qPrintable(target));
            }
        }
        const QStringList files = filesOf(QStringLiteral("pictures/") + manual.code());
        QCOMPARE(shown, QSet<QString>(files.begin(), files.end()));
    }

    void onlyClausesThatThereAreAreCited_data() { forEachReader(); }
    void onlyClausesThatThereAreAreCited()
    {
        QFETCH(ScreenLanguage, language);
        const QSet<QString> known = clauses();
        QVERIFY(known.size() > 50);
        const Manual manual(language);
        int cited = 0;
        for (const QString& topic : topicsOf(manual)) {
            const QStringList found = captured(manual.text(topic),
                QStringLiteral("(?<![A-Za-z0-9+/])([ILRPWCSV]\\d+(?:\\.(?:\\d+|on|off))*\\+?|A2)(?![A-Za-z0-9])"));
            for (const QString& clause : found) {
                ++cited;
                QVERIFY2(known.contains(clause), qPrintable(topic + QLatin1Char(' ') + clause));
            }
        }
        QVERIFY(cited > 100);
    }

    /// Bold is what stands on a screen, word for word; everything else is emphasized in italics.
    void boldWordsStandOnAScreen_data() { forEachReader(); }
    void boldWordsStandOnAScreen()
    {
        QFETCH(ScreenLanguage, language);
        const Manual manual(language);
        const QSet<QString> words = wordsOfScreens(manual.code());
        QVERIFY(words.size() > 500);
        QStringList unknown;
        for (const QString& topic : topicsOf(manual)) {
            for (const QString& bold : captured(manual.text(topic), QStringLiteral("\\*\\*([^*]+)\\*\\*"))) {
                if (!words.contains(asShown(bold)))
                    unknown.append(topic + QStringLiteral(": ") + bold);
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
    }

    void everyPieceOfTheProgramHasAPage()
    {
        const auto sources = readSources({QStringLiteral("app/desktop")}, {QStringLiteral("*.h")});
        QStringList without;
        int pieces = 0;
        for (const QString& text : sources) {
            const QStringList names = captured(text,
                QStringLiteral("^class (\\w+) final : public (?:Page|SettingsSection|StepPanel)\\b"));
            for (const QString& name : names) {
                ++pieces;
                if (helptopics::ofClass(name).isEmpty())
                    without.append(name);
            }
        }
        QVERIFY(pieces > 20);
        QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char(' '))));
    }

    void everyRowOfTheTableIsTrue()
    {
        const auto sources = readSources({QStringLiteral("app/desktop")}, {QStringLiteral("*.h")});
        const Manual manual(ScreenLanguage::Kazakh);
        for (const QString& name : helptopics::classes()) {
            const QRegularExpression declared(QStringLiteral("^class %1\\b[^;]*\\{\\s*Q_OBJECT").arg(name),
                QRegularExpression::MultilineOption);
            const bool isThere = std::any_of(sources.cbegin(), sources.cend(),
                [&declared](const QString& text) { return declared.match(text).hasMatch(); });
            QVERIFY2(isThere, qPrintable(name));
        }
        for (const QString& topic : helptopics::topics())
            QVERIFY2(manual.chapter(topic), qPrintable(topic));
        QVERIFY(helptopics::ofClass(QStringLiteral("QWidget")).isEmpty());
    }

    void searchFinds_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");
        QTest::newRow("Kazakh letters") << ScreenLanguage::Kazakh << QStringLiteral("шеттет") << QStringLiteral("session-log");
        QTest::newRow("ү in another case") << ScreenLanguage::Kazakh << QStringLiteral("ҮЗУ") << QStringLiteral("session-log");
        QTest::newRow("title before text") << ScreenLanguage::Kazakh << QStringLiteral("күнтізбе") << QStringLiteral("calendar");
        QTest::newRow("two words") << ScreenLanguage::Kazakh << QStringLiteral("қаулы  сенбі") << QStringLiteral("calendar");
        QTest::newRow("Russian") << ScreenLanguage::Russian << QStringLiteral("болезнь") << QStringLiteral("illness");
        QTest::newRow("R15: a clause") << ScreenLanguage::Russian << QStringLiteral("R18.2 сервер") << QStringLiteral("documents");
        QTest::newRow("a key") << ScreenLanguage::Russian << QStringLiteral("Ctrl+K") << QStringLiteral("search");
        QTest::newRow("English screens") << ScreenLanguage::English << QStringLiteral("ваучер") << QStringLiteral("payers");
    }
    void searchFinds()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(QString, words);
        QFETCH(QString, first);
        const auto hits = Manual(language).find(words);
        QVERIFY(!hits.empty());
        QStringList topics;
        for (const Manual::Hit& hit : hits) {
            topics.append(hit.topic);
            QVERIFY(!hit.passage.contains(QLatin1String("**")) && !hit.passage.contains(QLatin1String("](")));
        }
        QVERIFY2(topics.first() == first, qPrintable(topics.join(QLatin1Char(' '))));
    }

    void searchFindsNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("no words") << QStringLiteral("   ");
        QTest::newRow("not there") << QStringLiteral("құбыжық");
        QTest::newRow("one of two") << QStringLiteral("апелляция құбыжық");
        QTest::newRow("the middle of a word") << QStringLiteral("пелляция");
        QTest::newRow("another letter: k for қ") << QStringLiteral("кабылданбаса");
    }
    void searchFindsNothing()
    {
        QFETCH(QString, words);
        QVERIFY(Manual(ScreenLanguage::Kazakh).find(words).empty());
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
