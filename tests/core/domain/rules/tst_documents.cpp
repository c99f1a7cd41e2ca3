// Protects the checklist of a package (R4.2 to R4.5): what is required follows the programme and the application,
// and the kinds of papers are those of the shipped list.

#include "core/domain/intake/documents.h"
#include "core/domain/values/generatednumbers.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace tanu;

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void namesWhatIsMissing();
    void knowsTheShippedKinds();
    void refusesUnknownCodes();
};

namespace {

Programme programme(bool education, bool experience)
{
    Programme made {{}, QStringLiteral("cook"), *NqfLevel::of(3), 1, {}, {}, {}, {}, 16, education, experience,
        false, true, {}, 60, {}, 120, DisagreementRule::Majority, 70, {}, {}, {}, {}, {}};
    return made;
}

ApplicationFields form()
{
    ApplicationFields fields {*PersonName::parse(QStringLiteral("Ахметов Әлихан")), {}, {}, Sex::Male, {}, {}, {},
        {}, {}, {}, Sought::Qualification, {}, {}, {}, {}, {}, Language::Kazakh, ExamMode::Offline, {}, Basis::Self,
        {}, {}, {}, {}, {}, {}, true, {}};
    return fields;
}

QStringList codesOf(const std::vector<RequiredDocument>& required)
{
    QStringList codes;
    for (const RequiredDocument& document : required)
        codes.append(codeOf(document.group) + QLatin1Char('@') + QString::fromLatin1(document.clause));
    return codes;
}

} // namespace

void TestDocuments::follows_data()
{
    QTest::addColumn<bool>("education");
    QTest::addColumn<bool>("experience");
    QTest::addColumn<bool>("earlier");
    QTest::addColumn<QString>("informal");
    QTest::addColumn<int>("basis");
    QTest::addColumn<QStringList>("expected");

    const QString identity = QStringLiteral("identity@R4.2");
    const int self = static_cast<int>(Basis::Self);
    QTest::newRow("R4.2 identity always") << false << false << false << QString() << self << QStringList {identity};
    QTest::newRow("R4.5 education where the programme sets it")
        << true << false << false << QString() << self << QStringList {identity, QStringLiteral("education@R4.5")};
    QTest::newRow("R4.5 experience where the programme sets it")
        << false << true << false << QString() << self << QStringList {identity, QStringLiteral("labour@R4.5")};
    QTest::newRow("R4.4 earlier document where one is named")
        << false << false << true << QString() << self << QStringList {identity, QStringLiteral("earlier@R4.4")};
    QTest::newRow("L19 informal results where some are described")
        << false << false << false << QStringLiteral("курсы") << self
        << QStringList {identity, QStringLiteral("nonformal@L19")};
    QTest::newRow("L19 white space describes nothing")
        << false << false << false << QStringLiteral("  ") << self << QStringList {identity};
    QTest::newRow("L15.3 employer's referral")
        << false << false << false << QString() << static_cast<int>(Basis::Employer)
        << QStringList {identity, QStringLiteral("employer@L15.3")};
    QTest::newRow("L29 voucher") << false << false << false << QString() << static_cast<int>(Basis::Voucher)
                                 << QStringList {identity, QStringLiteral("voucher@L29")};
}

void TestDocuments::follows()
{
    QFETCH(bool, education);
    QFETCH(bool, experience);
    QFETCH(bool, earlier);
    QFETCH(QString, informal);
    QFETCH(int, basis);
    QFETCH(QStringList, expected);
    ApplicationFields fields = form();
    if (earlier)
        fields.earlierValidUntilYear = 2027;
    fields.informalEducation = informal;
    fields.basis = static_cast<Basis>(basis);
    QCOMPARE(codesOf(requiredDocuments(programme(education, experience), fields)), expected);
}

void TestDocuments::namesWhatIsMissing()
{
    const auto required = requiredDocuments(programme(true, true), form());
    using G = DocumentGroup;
    QCOMPARE(missingDocuments(required, {}), (std::vector<G> {G::Identity, G::Education, G::Labour}));
    QCOMPARE(missingDocuments(required, {G::Labour, G::Other, G::Identity}), std::vector<G> {G::Education});
    QVERIFY(missingDocuments(required, {G::Labour, G::Education, G::Identity}).empty());
}

void TestDocuments::knowsTheShippedKinds()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/registers/document_kinds.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray shipped = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!shipped.isEmpty());
    for (const QJsonValue& kind : shipped) {
        const auto group = groupOfKind(kind.toObject().value(QLatin1String("id")).toString());
        QVERIFY2(group, qPrintable(kind.toObject().value(QLatin1String("id")).toString()));
        QCOMPARE(codeOf(*group), kind.toObject().value(QLatin1String("group")).toString());
    }
    QCOMPARE(static_cast<size_t>(shipped.size()), documentKinds().size());
}

void TestDocuments::refusesUnknownCodes()
{
    QCOMPARE(groupOfKind(QStringLiteral("selfie")).error().kind, ErrorKind::FieldMalformed);
    QCOMPARE(parseDocumentGroup(QStringLiteral("selfie")).error().arguments.value(1), QStringLiteral("selfie"));
    for (int i = 0; i <= static_cast<int>(DocumentGroup::Other); ++i) {
        const auto group = static_cast<DocumentGroup>(i);
        QCOMPARE(*parseDocumentGroup(codeOf(group)), group);
    }
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
