// Protects what is offered instead of being typed again: the document shown in the session, before it the one of the package,
// in the language of the procedure.
#include "core/services/applications/registerapplication.h"
#include "core/services/papers/knownidentity.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestKnownIdentity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R4_2_ofThePackage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("kk") << Language::Kazakh
                            << QStringLiteral("Қазақстан Республикасы азаматының жеке куәлігі, № AB 1234567");
        QTest::newRow("ru") << Language::Russian
                            << QStringLiteral("Удостоверение личности гражданина Республики Казахстан, № AB 1234567");
    }
    void R4_2_ofThePackage()
    {
        QFETCH(Language, language);
        TestCenter center;
        ApplicationFields fields = center.fields();
        fields.language = language;
        const auto registered = need(RegisterApplication(center.as(Role::Registrar))
                                         .run(fields, {TestCenter::paper(QStringLiteral("diploma")),
                                                          TestCenter::paper(QStringLiteral("identity-card"))}));
        QTEST(need(knownIdentity(center.db(), registered.id)), "words");
    }

    void R9_asItWasShown()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId id = center.contracted();
        road.started({id});
        QCOMPARE(need(knownIdentity(center.db(), id)), QStringLiteral("Жеке куәлік 012345678"));
    }

    void L2_4_aForeignOneOfWhichThereIsNoCopy()
    {
        TestCenter center;
        ApplicationFields fields = center.fields();
        fields.identity.foreignDocument = QStringLiteral("P 7654321");
        const auto registered
            = need(RegisterApplication(center.as(Role::Registrar)).run(fields, {TestCenter::paper(QStringLiteral("diploma"))}));
        QCOMPARE(need(knownIdentity(center.db(), registered.id)), QStringLiteral("P 7654321"));
    }

    void nobodysIsRefused()
    {
        TestCenter center;
        const ApplicationId id = ApplicationId::make(center.clock().now());
        QCOMPARE(knownIdentity(center.db(), id).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestKnownIdentity)
#include "tst_knownidentity.moc"
