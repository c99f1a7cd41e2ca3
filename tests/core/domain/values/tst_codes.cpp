// Protects the small values: stable codes that are stored and sent, levels, subclasses, ordinals.
#include "core/domain/values/exammode.h"
#include "core/domain/values/language.h"
#include "core/domain/values/nqflevel.h"
#include "core/domain/values/okedsubclass.h"
#include "core/domain/values/ordinal.h"
#include "core/domain/values/sex.h"

#include <QtTest/QTest>

using namespace tanu;

class TestCodes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storedCodesNeverChange()
    {
        QCOMPARE(codeOf(Sex::Male), QStringLiteral("male"));
        QCOMPARE(codeOf(Sex::Female), QStringLiteral("female"));
        QCOMPARE(codeOf(Language::Kazakh), QStringLiteral("kk"));
        QCOMPARE(codeOf(Language::Russian), QStringLiteral("ru"));
        QCOMPARE(codeOf(ExamMode::Offline), QStringLiteral("offline"));
        QCOMPARE(codeOf(ExamMode::Online), QStringLiteral("online"));
    }

    void codesAreReadBack()
    {
        for (const Sex sex : {Sex::Male, Sex::Female})
            QCOMPARE(*parseSex(codeOf(sex)), sex);
        for (const Language language : {Language::Kazakh, Language::Russian})
            QCOMPARE(*parseLanguage(codeOf(language)), language);
        for (const ExamMode mode : {ExamMode::Offline, ExamMode::Online})
            QCOMPARE(*parseExamMode(codeOf(mode)), mode);
    }

    void otherCodesAreRefused()
    {
        const QString typed = QStringLiteral("Male");
        const auto expected = [&typed](const char* field) {
            return Error{ErrorKind::FieldMalformed, {QString::fromLatin1(field), typed}, {}};
        };
        QVERIFY(parseSex(typed).error() == expected("sex"));
        QVERIFY(parseLanguage(typed).error() == expected("language"));
        QVERIFY(parseExamMode(typed).error() == expected("mode"));
        QVERIFY(!parseLanguage(QString()));
    }

    void takesLevelsOneToEight()
    {
        for (int level = -1; level < 12; ++level) {
            const bool good = level >= 1 && level <= 8;
            QCOMPARE(NqfLevel::of(level).isOk(), good);
            QCOMPARE(NqfLevel::parse(QString::number(level)).isOk(), good);
            if (good) {
                QCOMPARE(NqfLevel::of(level)->value(), level);
                QCOMPARE(NqfLevel::of(level)->toString(), QString::number(level));
            }
        }
        QVERIFY(*NqfLevel::of(3) < *NqfLevel::of(4));
        QVERIFY(*NqfLevel::parse(QStringLiteral(" 4 ")) == *NqfLevel::of(4));
        QCOMPARE(NqfLevel::parse(QStringLiteral("IV")).error().kind, ErrorKind::FieldMalformed);
    }

    void readsSubclasses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("A2 plain") << QStringLiteral("41201") << QStringLiteral("41201");
        QTest::newRow("A2 leading zero") << QStringLiteral("01111") << QStringLiteral("01111");
        QTest::newRow("A2 points") << QStringLiteral("41.20.1") << QStringLiteral("41201");
        QTest::newRow("A2 spaces") << QStringLiteral(" 41 201 ") << QStringLiteral("41201");
        QTest::newRow("A2 four digits") << QStringLiteral("4120") << QString();
        QTest::newRow("A2 six digits") << QStringLiteral("412011") << QString();
        QTest::newRow("A2 a letter") << QStringLiteral("4120O") << QString();
        QTest::newRow("A2 empty") << QString() << QString();
    }

    void readsSubclasses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const Result<OkedSubclass> oked = OkedSubclass::parse(typed);
        QCOMPARE(oked.isOk(), !kept.isEmpty());
        if (oked) {
            QCOMPARE(oked->toString(), kept);
            return;
        }
        QCOMPARE(oked.error().arguments, QStringList({QStringLiteral("oked"), typed}));
    }

    void readsOrdinals_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("number");
        QTest::newRow("A2 least") << QStringLiteral("1") << qint64{1};
        QTest::newRow("A2 nine digits") << QStringLiteral("000000017") << qint64{17};
        QTest::newRow("A2 greatest") << QStringLiteral("999999999") << qint64{999'999'999};
        QTest::newRow("A2 zero") << QStringLiteral("0") << qint64{0};
        QTest::newRow("A2 ten digits") << QStringLiteral("0000000017") << qint64{0};
        QTest::newRow("A2 negative") << QStringLiteral("-1") << qint64{0};
        QTest::newRow("A2 empty") << QString() << qint64{0};
    }

    void readsOrdinals()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, number);
        const Result<Ordinal> ordinal = Ordinal::parse(typed);
        QCOMPARE(ordinal.isOk(), number != 0);
        QCOMPARE(ordinal ? ordinal->value() : 0, number);
    }

    void printsOrdinalsWithNineDigits()
    {
        QCOMPARE(Ordinal::of(17)->toString(), QStringLiteral("000000017"));
        QCOMPARE(Ordinal::of(Ordinal::greatest)->toString(), QStringLiteral("999999999"));
        QVERIFY(!Ordinal::of(0));
        QVERIFY(!Ordinal::of(Ordinal::greatest + 1));
        QVERIFY(*Ordinal::of(9) < *Ordinal::of(10));
        QVERIFY(*Ordinal::of(9) == *Ordinal::parse(QStringLiteral("09")));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
