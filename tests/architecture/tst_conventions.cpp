// Protects what a reader may rely on everywhere: no text for people in the core, no fixed waits, no work left for
// someone, nothing that names the machine it was written on.
#include "sourcetree.h"

#include <QtTest/QTest>

class TestConventions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nowhereStands_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("folders");
        const QStringList everywhere {QStringLiteral("core"), QStringLiteral("server"), QStringLiteral("app"),
            QStringLiteral("tests"), QStringLiteral("scripts")};
        const QStringList tests {QStringLiteral("tests")};
        const QStringList core {QStringLiteral("core")};
        QTest::newRow("work left for someone") << QStringLiteral("\\b(TO" "DO|FIX" "ME|XX" "X|HA" "CK)\\b") << everywhere;
        QTest::newRow("a fixed wait") << QStringLiteral("\\b(q" "Wait\\(\\d|msl" "eep\\(|us" "leep\\()") << tests;
        QTest::newRow("a test switched off") << QStringLiteral("\\bQSK" "IP\\b") << tests;
        QTest::newRow("a sentence for people in the core") << QStringLiteral("\\b(t" "r|QCoreApplication::translate)\\(") << core;
        QTest::newRow("a moc keyword") << QStringLiteral("^\\s*(emit |(public|private|protected) sl" "ots:|sig" "nals:)")
                                       << everywhere;
    }

    void nowhereStands()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, folders);
        const QRegularExpression search(pattern, QRegularExpression::MultilineOption);
        QStringList found;
        const auto sources = readSources(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        QVERIFY(!sources.isEmpty() || folders.size() == 1);
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            for (auto match = search.globalMatch(it.value()); match.hasNext();)
                found.append(it.key() + QLatin1String(": ") + match.next().captured().trimmed());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void everyHeaderIsReadOnce()
    {
        const auto headers = readSources({QStringLiteral("core"), QStringLiteral("server"), QStringLiteral("app")},
            {QStringLiteral("*.h")});
        QVERIFY(!headers.isEmpty());
        for (auto it = headers.cbegin(); it != headers.cend(); ++it)
            QVERIFY2(it.value().startsWith(QLatin1String("#pragma once")), qPrintable(it.key()));
    }
};

QTEST_GUILESS_MAIN(TestConventions)
#include "tst_conventions.moc"
