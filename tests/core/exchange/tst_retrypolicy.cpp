// Protects how a center comes back after a failure (exchange.md 15): soon, then seldom, never all at once, and never
// where only a person can help.
#include "core/exchange/retrypolicy.h"

#include <QtTest/QTest>

using namespace tanu;
using std::chrono::milliseconds;

namespace {

Error refused(int status)
{
    return {ErrorKind::ServerRefused, {QString::number(status), QString()}, {}};
}

const Error unreachable {ErrorKind::NetworkUnreachable, {QStringLiteral("http://localhost")}, {}};

} // namespace

class TestRetryPolicy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesFromOneSecondToAQuarterOfAnHour_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<qint64>("longest");
        QTest::newRow("15 first") << 1 << qint64 {1'000};
        QTest::newRow("15 second") << 2 << qint64 {2'000};
        QTest::newRow("15 fifth") << 5 << qint64 {16'000};
        QTest::newRow("15 tenth") << 10 << qint64 {512'000};
        QTest::newRow("15 eleventh is capped") << 11 << qint64 {900'000};
        QTest::newRow("15 thousandth") << 1000 << qint64 {900'000};
    }

    void doublesFromOneSecondToAQuarterOfAnHour()
    {
        QFETCH(int, attempt);
        QFETCH(qint64, longest);
        QCOMPARE(retryAfter(unreachable, attempt, 1.0)->count(), longest);
        QCOMPARE(retryAfter(unreachable, attempt, 0.0)->count(), longest / 2);
        const auto between = *retryAfter(unreachable, attempt, 0.5);
        QVERIFY(between > milliseconds(longest / 2) && between < milliseconds(longest));
    }

    void honoursTheServersWish()
    {
        QCOMPARE(*retryAfter(refused(503), 1, 1.0, 120), milliseconds(120'000));
        QCOMPARE(*retryAfter(refused(503), 9, 1.0, 1), milliseconds(256'000));
    }

    void stopsWhereOnlyAPersonHelps_data()
    {
        QTest::addColumn<Error>("failure");
        QTest::addColumn<bool>("passes");
        for (const int status : {401, 403, 426, 400, 404, 409, 413})
            QTest::addRow("15 status %d", status) << refused(status) << false;
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QTest::addRow("15 status %d", status) << refused(status) << true;
        QTest::newRow("15 no network") << unreachable << true;
        QTest::newRow("15 a page that asks to log in") << Error {ErrorKind::AnswerMalformed, {}, {}} << true;
        QTest::newRow("15 led elsewhere") << refused(302) << true;
        QTest::newRow("14 restored in the middle of it")
            << Error {ErrorKind::ServerRefused, {QStringLiteral("409"), QStringLiteral("EpochChanged")}, {}} << true;
        QTest::newRow("14 fenced") << Error {ErrorKind::ServerRefused, {QStringLiteral("409"), QStringLiteral("DeviceFenced")}, {}}
                                   << false;
        QTest::newRow("6 wrong signature") << Error {ErrorKind::SignatureWrong, {}, {}} << false;
        QTest::newRow("7 protocol") << Error {ErrorKind::ProtocolOutOfRange, {}, {}} << false;
        QTest::newRow("stopped by the person") << Error {ErrorKind::Cancelled, {}, {}} << false;
    }

    void stopsWhereOnlyAPersonHelps()
    {
        QFETCH(Error, failure);
        QFETCH(bool, passes);
        QCOMPARE(retryAfter(failure, 1, 0.5).has_value(), passes);
        QCOMPARE(mayPass(failure), passes);
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
