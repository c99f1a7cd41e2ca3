// Protects the one form in which dates are stored and travel: every day is written as Qt writes it and read back, and
// nothing else is taken for a date.
#include "core/base/isodate.h"

#include <QtTest/QTest>

using namespace tanu;

class tst_IsoDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsQtDoes()
    {
        for (QDate day(1999, 12, 1); day < QDate(2004, 4, 1); day = day.addDays(1)) {
            QCOMPARE(isoText(day), day.toString(Qt::ISODate));
            QCOMPARE(isoDate(isoText(day)), day);
        }
        for (const QDate& day : {QDate(1, 1, 1), QDate(9999, 12, 31), QDate(10000, 1, 1), QDate(-1, 1, 1), QDate()})
            QCOMPARE(isoText(day), day.toString(Qt::ISODate));
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2026-02-30", "2026-13-01", "2026-2-03", "26-02-03", "2026/02/03", "2026-02-03 ",
                 " 2026-02-03", "2026-02-3a", "+026-02-03", "0000-01-01", "2026-02-03T00:00", "10000-01-01"})
            QTest::newRow(text) << QString(QLatin1String(text));
        QTest::newRow("digits of another script") << QStringLiteral("٢٠٢٦-٠٢-٠٣");
    }

    void takesNothingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!isoDate(text).isValid());
    }
};

QTEST_APPLESS_MAIN(tst_IsoDate)
#include "tst_isodate.moc"
