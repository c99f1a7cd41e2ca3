#include "core/services/applications/addattachment.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "tests/ordeal/services/servicetrials.h"

namespace tanu::test {

namespace {

/// A scan that fills many pages of the database.
NewAttachment scanned()
{
    NewAttachment paper = TestCenter::paper(QStringLiteral("diploma"));
    paper.fileName = QStringLiteral("diploma.pdf");
    paper.content = QByteArrayLiteral("%PDF-1.7\n") + QByteArray(40'000, 'q');
    return paper;
}

} // namespace

std::vector<ServiceTrial> applicationTrials()
{
    return {
        {"RegisterApplication", "R4.1", [](TestCenter& center) -> Work {
             return [&] {
                 return done(RegisterApplication(center.as(Role::Registrar)).run(center.fields(), {scanned()}));
             };
         }},
        {"AddAttachment", "R4.2", [](TestCenter& center) -> Work {
             return [&center, id = center.registered()] {
                 return done(AddAttachment(center.as(Role::Registrar)).run(id, scanned()));
             };
         }},
        {"CheckPackage", "R5.1", [](TestCenter& center) -> Work {
             return [&center, id = center.registered()] {
                 return done(CheckPackage(center.as(Role::Registrar)).run(id, {true, {}, {}, {}}));
             };
         }},
        {"ConcludeContract", "R5.3", [](TestCenter& center) -> Work {
             return [&center, id = center.checked()] {
                 return done(ConcludeContract(center.as(Role::Registrar)).run(id));
             };
         }},
        {"RefuseApplication", "R5.2", [](TestCenter& center) -> Work {
             const ApplicationId id = center.registered();
             need(CheckPackage(center.as(Role::Registrar)).run(id, {false, {}, {DocumentGroup::Education}, {}}));
             return [&center, id] {
                 return done(RefuseApplication(center.as(Role::Head))
                                 .run(id, {QStringLiteral("incomplete-package")}, QStringLiteral("Диплом жоқ")));
             };
         }},
    };
}

} // namespace tanu::test
