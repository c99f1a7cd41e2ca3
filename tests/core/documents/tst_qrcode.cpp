// Protects what a phone reads from the paper: the smallest symbol that holds the text, drawn by rectangles
// that cover exactly the dark modules.
#include "core/documents/code/qrcode.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace tanu;

class TestQrCode final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheSmallestVersion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("size");
        // Capacities of ISO/IEC 18004 table 7, level M: version 1 holds 20 alphanumeric signs or 14 bytes.
        QTest::newRow("20 alphanumeric") << QString(20, u'A') << 21;
        QTest::newRow("21 alphanumeric") << QString(21, u'A') << 25;
        QTest::newRow("14 bytes") << QString(14, u'a') << 21;
        QTest::newRow("15 bytes") << QString(15, u'a') << 25;
        QTest::newRow("exchange.md 25: one byte among alphanumeric")
            << QString(QStringLiteral("HTTPS://A.KZ/V/") + QStringLiteral("#AB")) << 25;
        QTest::newRow("3391 alphanumeric") << QString(3391, u'A') << 177;
    }

    void takesTheSmallestVersion()
    {
        QFETCH(const QString, text);
        QFETCH(const int, size);
        const Result<QrCode> code = QrCode::of(text);
        QVERIFY(code.isOk());
        QCOMPARE(code->size(), size);
    }

    void mixedSegmentsAreShorterThanBytes()
    {
        const QString head = QStringLiteral("HTTPS://TANU.KZ/V/41201-72120001-4-150226-0042-000000017#");
        const QString token(240, u'A');
        const Result<QrCode> mixed = QrCode::of(head + token);
        const Result<QrCode> bytes = QrCode::of(QString(head + token).toLower());
        QVERIFY(mixed.isOk() && bytes.isOk());
        QVERIFY2(mixed->size() < bytes->size(), qPrintable(QString::number(mixed->size())));
        QCOMPARE(mixed->size(), 57); // version 10 holds 311 alphanumeric signs, there are 297
    }

    void runsCoverExactlyTheDarkModules()
    {
        const Result<QrCode> code = QrCode::of(QStringLiteral("HTTPS://TANU.KZ/V/1#ABC"));
        QVERIFY(code.isOk());
        QList<QList<int>> painted(code->size(), QList<int>(code->size(), 0));
        const QList<QRect> runs = code->runs();
        for (const QRect& run : runs) {
            for (int row = run.top(); row <= run.bottom(); ++row) {
                for (int column = run.left(); column <= run.right(); ++column)
                    ++painted[row][column];
            }
        }
        int dark = 0;
        for (int row = 0; row < code->size(); ++row) {
            for (int column = 0; column < code->size(); ++column) {
                QCOMPARE(painted[row][column], code->isDark(column, row) ? 1 : 0);
                dark += painted[row][column];
            }
        }
        QVERIFY(runs.size() < dark / 2);
        QCOMPARE(code->path(2.0).boundingRect(), QRectF(0, 0, code->size() * 2, code->size() * 2));
    }

    void refusesNothingAndTooMuch()
    {
        QCOMPARE(QrCode::of({}).error().kind, ErrorKind::FieldEmpty);
        QCOMPARE(QrCode::of(QString(2332, u'a')).error().kind, ErrorKind::FieldTooLong);
        QVERIFY(QrCode::of(QString(2331, u'a')).isOk());
    }

    void speed()
    {
        const QString text = QStringLiteral("HTTPS://TANU.KZ/V/41201-72120001-4-150226-0042-000000017#")
            + QString(240, u'A');
        QBENCHMARK {
            QVERIFY(QrCode::of(text).isOk());
        }
    }
};

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
