// Protects what every iCalendar file is made of (RFC 5545): lines of at most 75 octets that no reader cuts a letter of,
// text whose signs mean nothing, moments in UTC.
#include "core/domain/values/icalendarlines.h"

#include <QtTest/QTest>

using namespace tanu;

class TestICalendarLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsAt75Octets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("75 letters") << QString(75, u'a');
        QTest::newRow("76 letters") << QString(76, u'a');
        QTest::newRow("Kazakh") << QString(200, u'ұ');
        QTest::newRow("odd start") << QString(u'a' + QString(200, u'қ'));
        QTest::newRow("beyond the basic plane") << QString::fromUcs4(std::u32string(60, U'\U0001F393').c_str());
        QTest::newRow("empty") << QString();
    }

    void foldsAt75Octets()
    {
        QFETCH(QString, line);
        const QString folded = iCalendarLine(line);
        QVERIFY(folded.endsWith(QLatin1String("\r\n")));
        QString back;
        const QStringList physical = folded.chopped(2).split(QStringLiteral("\r\n"));
        for (qsizetype i = 0; i < physical.size(); ++i) {
            QVERIFY(physical.at(i).toUtf8().size() <= 75);
            QVERIFY(i == 0 || physical.at(i).startsWith(u' '));
            QVERIFY(!physical.at(i).contains(QChar(QChar::ReplacementCharacter)));
            back += i == 0 ? physical.at(i) : physical.at(i).mid(1);
        }
        QCOMPARE(back, line);
        QCOMPARE(physical.size() == 1, line.toUtf8().size() <= 75);
    }

    void escapesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain") << QStringLiteral("Аспаз: 3") << QStringLiteral("Аспаз: 3");
        QTest::newRow("comma, semicolon") << QStringLiteral("a,b;c") << QStringLiteral("a\\,b\\;c");
        QTest::newRow("backslash") << QStringLiteral("a\\n") << QStringLiteral("a\\\\n");
        QTest::newRow("LF") << QStringLiteral("a\nb") << QStringLiteral("a\\nb");
        QTest::newRow("CRLF is one line end") << QStringLiteral("a\r\nb") << QStringLiteral("a\\nb");
        QTest::newRow("lone CR") << QStringLiteral("a\rb") << QStringLiteral("a\\nb");
        QTest::newRow("control signs") << QStringLiteral("a\x01\x7f"
                                                         "b\tc")
                                       << QStringLiteral("ab\tc");
        QTest::newRow("a line of another property") << QStringLiteral("x\r\nATTENDEE:me")
                                                    << QStringLiteral("x\\nATTENDEE:me");
    }

    void escapesText()
    {
        QFETCH(QString, text);
        QTEST(iCalendarText(text), "escaped");
    }

    void writesMomentsInUtc()
    {
        const QDateTime wall(QDate(2026, 11, 23), QTime(10, 0), Qt::OffsetFromUTC, 5 * 3600);
        QCOMPARE(iCalendarMoment(wall), QStringLiteral("20261123T050000Z"));
        QCOMPARE(iCalendarMoment(wall.toUTC()), QStringLiteral("20261123T050000Z"));
    }
};

QTEST_GUILESS_MAIN(TestICalendarLines)
#include "tst_icalendarlines.moc"
