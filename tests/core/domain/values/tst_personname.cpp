// Protects the name of a person (R4.1): what identity documents of the country write is taken, digits and
// empty names are not, and lists stand in Kazakh alphabetical order.
#include "core/domain/values/personname.h"

#include <QtTest/QTest>

#include <algorithm>
#include <vector>

using namespace tanu;

class TestPersonName final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesBothForms_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("shortForm");
        const auto row = [](const char* name, const QStringList& parts, const QString& full,
                             const QString& brief) { QTest::newRow(name) << parts << full << brief; };
        row("R4.1 three parts",
            {QStringLiteral("Ахметов"), QStringLiteral("Әлихан"), QStringLiteral("Болатұлы")},
            QStringLiteral("Ахметов Әлихан Болатұлы"), QStringLiteral("Ахметов Ә. Б."));
        row("R4.1 no patronymic", {QStringLiteral("Ахметова"), QStringLiteral("Іңкәр"), QString()},
            QStringLiteral("Ахметова Іңкәр"), QStringLiteral("Ахметова І."));
        row("R4.1 only a surname", {QStringLiteral("Сукарно"), QString(), QString()},
            QStringLiteral("Сукарно"), QStringLiteral("Сукарно"));
        row("R4.1 only a given name", {QString(), QStringLiteral("Әлихан"), QString()},
            QStringLiteral("Әлихан"), QStringLiteral("Әлихан"));
        row("R4.1 double surname", {QStringLiteral("Римский-Корсаков"), QStringLiteral("Н"), QString()},
            QStringLiteral("Римский-Корсаков Н"), QStringLiteral("Римский-Корсаков Н."));
        row("R4.1 apostrophe, Latin", {QStringLiteral("O'Neil"), QStringLiteral("Mary Ann"), QString()},
            QStringLiteral("O'Neil Mary Ann"), QStringLiteral("O'Neil M."));
        row("R4.1 patronymic of two words",
            {QStringLiteral("Мамедов"), QStringLiteral("Али"), QStringLiteral("Гасан оглы")},
            QStringLiteral("Мамедов Али Гасан оглы"), QStringLiteral("Мамедов А. Г."));
        row("R4.1 white space",
            {QStringLiteral("  Ахметов "), QStringLiteral("\tӘлихан"), QStringLiteral("Болат   ұлы")},
            QStringLiteral("Ахметов Әлихан Болат ұлы"), QStringLiteral("Ахметов Ә. Б."));
    }

    void writesBothForms()
    {
        QFETCH(QStringList, parts);
        QFETCH(QString, full);
        QFETCH(QString, shortForm);
        const Result<PersonName> name = PersonName::of(parts.at(0), parts.at(1), parts.at(2));
        QVERIFY(name.isOk());
        QCOMPARE(name->full(), full);
        QCOMPARE(name->toString(), full);
        QCOMPARE(name->shortForm(), shortForm);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");
        const QString good = QStringLiteral("Ахметов");
        QTest::newRow("R4.1 nothing") << QStringList({QString(), QString(), QString()})
                                      << ErrorKind::FieldEmpty << QStringLiteral("surname");
        QTest::newRow("R4.1 only a patronymic") << QStringList({QStringLiteral(" "), QString(), good})
                                                << ErrorKind::FieldEmpty << QStringLiteral("surname");
        QTest::newRow("R4.1 digit in the surname")
            << QStringList({QStringLiteral("Ахмет0в"), good, QString()}) << ErrorKind::FieldMalformed
            << QStringLiteral("surname");
        QTest::newRow("R4.1 digit in the given name")
            << QStringList({good, QStringLiteral("Али2"), QString()}) << ErrorKind::FieldMalformed
            << QStringLiteral("givenname");
        QTest::newRow("R4.1 sign in the patronymic")
            << QStringList({good, good, QStringLiteral("Б/о")}) << ErrorKind::FieldMalformed
            << QStringLiteral("patronymic");
        QTest::newRow("R4.1 only a hyphen") << QStringList({QStringLiteral("-"), good, QString()})
                                            << ErrorKind::FieldMalformed << QStringLiteral("surname");
        QTest::newRow("R4.1 too long") << QStringList({good, QString(101, u'ә'), QString()})
                                       << ErrorKind::FieldTooLong << QStringLiteral("givenname");
    }

    void refuses()
    {
        QFETCH(QStringList, parts);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, field);
        const Result<PersonName> name = PersonName::of(parts.at(0), parts.at(1), parts.at(2));
        QVERIFY(!name);
        QCOMPARE(name.error().kind, kind);
        QCOMPARE(name.error().arguments.first(), field);
    }

    void takesTheGreatestLength()
    {
        QVERIFY(PersonName::of(QString(PersonName::greatestLength, u'ә'), QString()).isOk());
    }

    void readsOneLine()
    {
        const Result<PersonName> name = PersonName::parse(QStringLiteral(" Мамедов  Али Гасан оглы "));
        QVERIFY(name.isOk());
        QCOMPARE(name->surname(), QStringLiteral("Мамедов"));
        QCOMPARE(name->givenName(), QStringLiteral("Али"));
        QCOMPARE(name->patronymic(), QStringLiteral("Гасан оглы"));
        QVERIFY(*PersonName::parse(name->full()) == *name);
        QCOMPARE(PersonName::parse(QString()).error().kind, ErrorKind::FieldEmpty);
    }

    void keepsOneFormOfALetter()
    {
        const PersonName composed = *PersonName::of(QStringLiteral(u"\u0419орданов"), QString());
        const PersonName decomposed = *PersonName::of(QStringLiteral(u"\u0418\u0306орданов"), QString());
        QVERIFY(composed == decomposed);
    }

    void standsInKazakhOrder()
    {
        const QStringList ordered{QStringLiteral("Абаев Әлі"), QStringLiteral("Абаев Бек"),
            QStringLiteral("Әбенов Али"), QStringLiteral("Ғабитов Али"), QStringLiteral("Досов Али"),
            QStringLiteral("Қасенов Али"), QStringLiteral("Лесов Али"), QStringLiteral("Өтеген Али"),
            QStringLiteral("Пак Али"), QStringLiteral("Ілияс Али"), QStringLiteral("Юсупов Али")};
        std::vector<PersonName> names;
        for (const QString& line : ordered)
            names.insert(names.begin(), *PersonName::parse(line));
        std::sort(names.begin(), names.end());
        QStringList sorted;
        for (const PersonName& name : names)
            sorted += name.full();
        QCOMPARE(sorted, ordered);
    }
};

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
