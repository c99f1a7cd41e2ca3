#include "core/services/certificates/applycancellationorder.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/handoverduplicate.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/storage/certificatetable.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/support/sessionroad.h"

namespace tanu::test {

namespace {

const QString words = QStringLiteral("ЖК 041234567");
const QString clause = QStringLiteral("L26.2");

/// An enrolled center in which one case passed and one did not; the protocol is signed.
struct Signed {
    explicit Signed(TestCenter& at)
        : center(at)
        , road(at)
        , passing(at.contracted(0))
        , failing(at.contracted(1))
    {
        road.enrol();
        protocol = road.signedProtocol({passing}, {failing});
    }

    CertificateId issued()
    {
        const CertificateId id = road.printed(passing);
        need(HandOverCertificate(center.as(Role::Registrar)).run(id, words, words));
        return id;
    }

    DuplicateId duplicate(const CertificateId& id)
    {
        const auto made = need(
            IssueDuplicate(center.as(Role::Registrar)).run(id, {DuplicateReason::Lost, {}, center.today()}));
        need(RecordPrint(center.as(Role::Registrar)).run({id}));
        return made.id;
    }

    /// Who did not pass did, and who passed did not.
    [[nodiscard]] ProtocolCorrection swapped() const
    {
        ProtocolCorrection correction;
        correction.reason = words;
        correction.candidates = {{failing, {30, 30, {}}, {}}, {passing, {21, 30, {}}, {}}};
        for (const MapOperation& operation : center.programme().operations) {
            for (const StaffId& assessor : center.examMembers())
                correction.candidates.front().marks.push_back({assessor.toText(), operation.rule.id, 20});
        }
        return correction;
    }

    TestCenter& center;
    SessionRoad road;
    ApplicationId passing;
    ApplicationId failing;
    ProtocolId protocol;
};

Work ordered(TestCenter& center)
{
    Signed stage(center);
    const QString serial
        = need(CertificateTable(center.db()).load(stage.road.prepared(stage.passing))).certificate.serial.toString();
    const CancellationOrder order {serial, words, clause, center.today()};
    return [&center, order] { return done(ApplyCancellationOrder(center.as(Role::Secretary)).run(order)); };
}

Work correcting(TestCenter& center)
{
    Signed stage(center);
    stage.issued();
    const DraftedProtocol draft
        = need(DraftCorrection(center.as(Role::Secretary)).run(stage.protocol, stage.swapped()));
    return [&center, draft] {
        return done(CorrectProtocol(center.as(Role::Head)).run(draft.id, draft.hash, center.today()));
    };
}

} // namespace

std::vector<ServiceTrial> documentTrials()
{
    return {
        {"PrepareCertificates", "R18.1", [](TestCenter& center) -> Work {
             return [&center, one = Signed(center).passing] {
                 return done(PrepareCertificates(center.as(Role::Registrar)).run({one}).front().result);
             };
         }},
        {"SpoilCertificate", "A2", [](TestCenter& center) -> Work {
             Signed stage(center);
             return [&center, id = stage.road.prepared(stage.passing)] {
                 return done(SpoilCertificate(center.as(Role::Registrar)).run(id, words));
             };
         }},
        {"RecordPrint", "exchange.md 29", [](TestCenter& center) -> Work {
             Signed stage(center);
             return [&center, id = stage.road.prepared(stage.passing)] {
                 return done(RecordPrint(center.as(Role::Registrar)).run({id}));
             };
         }},
        {"HandOverCertificate", "R18.1", [](TestCenter& center) -> Work {
             Signed stage(center);
             return [&center, id = stage.road.printed(stage.passing)] {
                 return done(HandOverCertificate(center.as(Role::Registrar)).run(id, words, words));
             };
         }},
        {"IssueDuplicate", "exchange.md 29", [](TestCenter& center) -> Work {
             return [&center, id = Signed(center).issued()] {
                 return done(IssueDuplicate(center.as(Role::Registrar))
                                 .run(id, {DuplicateReason::Lost, {}, center.today()}));
             };
         }},
        {"HandOverDuplicate", "exchange.md 29", [](TestCenter& center) -> Work {
             Signed stage(center);
             return [&center, id = stage.duplicate(stage.issued())] {
                 return done(HandOverDuplicate(center.as(Role::Registrar)).run(id, words, words));
             };
         }},
        {"CancelCertificates", "L26.2", [](TestCenter& center) -> Work {
             return [&center, id = Signed(center).issued()] {
                 return CancelCertificates(center.as(Role::Head))
                     .run({id}, {words, clause, center.today()}).front().result;
             };
         }},
        {"ApplyCancellationOrder", "exchange.md 17", ordered},
        {"NotifyNotPassed", "R19", [](TestCenter& center) -> Work {
             return [&center, one = Signed(center).failing] {
                 return done(NotifyNotPassed(center.as(Role::Registrar)).run(one, words, NoticeChannel::Post));
             };
         }},
        {"DraftCorrection", "R17.2", [](TestCenter& center) -> Work {
             const Signed stage(center);
             return [&center, protocol = stage.protocol, correction = stage.swapped()] {
                 return done(DraftCorrection(center.as(Role::Secretary)).run(protocol, correction));
             };
         }},
        {"CorrectProtocol", "R17.2", correcting},
    };
}

} // namespace tanu::test
