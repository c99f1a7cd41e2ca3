// Protects the reader: no text of any screen is left untranslated (run update_translations, then translate
// what it adds).
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("kk") << QStringLiteral("tanu_kk.ts");
        QTest::newRow("ru") << QStringLiteral("tanu_ru.ts");
        QTest::newRow("en, numbers only") << QStringLiteral("tanu_en.ts");
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFile ts(QStringLiteral(TANU_SOURCE_DIR "/translations/") + file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QStringList missing;
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            if (xml.name() == QLatin1String("translation")
                && xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished"))
                missing.append(source);
            if (xml.name() == QLatin1String("numerusform") && xml.readElementText().isEmpty())
                missing.append(source);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    /// A Kazakh suffix is never parted from its number by a new line: the hyphen between them does not break.
    void noSuffixLeavesItsNumber()
    {
        QFile ts(QStringLiteral(TANU_SOURCE_DIR "/translations/tanu_kk.ts"));
        QVERIFY(ts.open(QIODevice::ReadOnly));
        const QRegularExpression parted(QStringLiteral("%[0-9n]-\\p{Cyrillic}+"));
        QStringList wrong;
        for (auto found = parted.globalMatch(QString::fromUtf8(ts.readAll())); found.hasNext();)
            wrong.append(found.next().captured());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
