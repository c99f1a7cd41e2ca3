// Protects the codes of a case that are stored and sent: read back as written, never changed, others refused.
#include "core/domain/application.h"
#include "core/domain/cancellation.h"
#include "core/domain/duplicate.h"
#include "core/domain/session.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

/// All values with their codes, both ways, and refusals that name the field.
template <typename T, typename Parse>
QString problemOf(const std::vector<std::pair<T, QString>>& all, Parse parse, const QString& field)
{
    for (const auto& [value, code] : all) {
        if (codeOf(value) != code)
            return QStringLiteral("written as %1, not %2").arg(codeOf(value), code);
        const Result<T> read = parse(code);
        if (!read || *read != value)
            return QStringLiteral("%1 is not read back").arg(code);
    }
    const QString known = all.front().second;
    for (const QString& typed : {QString(), known.toUpper(), QString(known + QLatin1Char(' ')), QStringLiteral("0")}) {
        const Result<T> read = parse(typed);
        if (read)
            return QStringLiteral("takes '%1'").arg(typed);
        if (!(read.error() == Error {ErrorKind::FieldMalformed, {field, typed}, {}}))
            return QStringLiteral("another error for '%1'").arg(typed);
    }
    return {};
}

} // namespace

class TestCaseCodes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void basisOfAnApplication()
    {
        QCOMPARE(problemOf<Basis>({{Basis::Self, QStringLiteral("self")}, {Basis::Employer, QStringLiteral("employer")},
                                      {Basis::Voucher, QStringLiteral("voucher")}},
                     parseBasis, QStringLiteral("basis")),
            QString());
    }

    void L26_2_whoCancelled()
    {
        using S = CancellationSource;
        QCOMPARE(problemOf<S>({{S::Center, QStringLiteral("center")}, {S::Server, QStringLiteral("server")},
                                  {S::Protocol, QStringLiteral("protocol")}},
                     parseCancellationSource, QStringLiteral("cancelledsource")),
            QString());
    }

    void exchange29_whyADuplicate()
    {
        using R = DuplicateReason;
        QCOMPARE(problemOf<R>({{R::Lost, QStringLiteral("lost")}, {R::Damaged, QStringLiteral("damaged")},
                                  {R::NameChanged, QStringLiteral("name-changed")}, {R::Other, QStringLiteral("other")}},
                     parseDuplicateReason, QStringLiteral("duplicatereason")),
            QString());
    }

    void whatIsSought()
    {
        QCOMPARE(problemOf<Sought>({{Sought::Qualification, QStringLiteral("qualification")},
                                       {Sought::Skills, QStringLiteral("skills")}},
                     parseSought, QStringLiteral("sought")),
            QString());
    }

    void stateOfASession()
    {
        using S = SessionState;
        QCOMPARE(problemOf<S>({{S::Planned, QStringLiteral("planned")}, {S::Started, QStringLiteral("started")},
                                  {S::Ended, QStringLiteral("ended")}, {S::ProtocolSigned, QStringLiteral("protocol-signed")},
                                  {S::Cancelled, QStringLiteral("cancelled")}},
                     parseSessionState, QStringLiteral("state")),
            QString());
    }

    void decisionOfTheCommission()
    {
        QCOMPARE(problemOf<Decision>({{Decision::Passed, QStringLiteral("passed")},
                                         {Decision::NotPassed, QStringLiteral("not-passed")}},
                     parseDecision, QStringLiteral("decision")),
            QString());
    }

    void stateOfADocument()
    {
        using S = CertificateState;
        QCOMPARE(problemOf<S>({{S::Prepared, QStringLiteral("prepared")}, {S::Issued, QStringLiteral("issued")},
                                  {S::Spoiled, QStringLiteral("spoiled")}, {S::Cancelled, QStringLiteral("cancelled")}},
                     parseCertificateState, QStringLiteral("state")),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestCaseCodes)
#include "tst_casecodes.moc"
