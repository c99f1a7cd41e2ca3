#include "siteseed.h"

#include "core/domain/values/csv.h"
#include "core/domain/values/generatednumbers.h"
#include "server/actions/draftregister.h"
#include "server/actions/enrolmentcodes.h"
#include "server/actions/publishfile.h"
#include "server/actions/publishregister.h"

namespace tanu::server {

namespace {

using Lines = QList<QStringList>;

bool publish(const ServerContext& context, const char* name, const Lines& lines)
{
    QString file;
    for (const QStringList& line : lines)
        file += csvLine(line);
    const auto preview = DraftRegister(context).fromFile(QLatin1String(name), file.toUtf8(),
        {QStringLiteral("Еңбек министрлігі"), context.clock.today(), QStringLiteral("operator"), false});
    if (!preview) {
        qWarning().noquote() << name << preview.error().arguments.join(u' ');
        return false;
    }
    return PublishRegister(context)
        .run(QLatin1String(name), preview->standing, QStringLiteral("operator"))
        .isOk();
}

bool addCenters(const ServerContext& context)
{
    const QDate today = context.clock.today();
    const AccreditationTerm valid{today.addYears(-1), today.addYears(2).addDays(-1), std::nullopt};
    const AccreditationTerm ended{today.addYears(-2), today.addYears(1).addDays(-1), today.addDays(-30)};
    const RegisteredCenter astana{*AccreditationNumber::parse(QStringLiteral("0418")),
        {QStringLiteral("«Біліктілік» тану орталығы"), QStringLiteral("Центр признания «Біліктілік»")},
        generatedBin(QDate(2021, 3, 1), 1), QStringLiteral("710000000"), valid, 1000};
    const RegisteredCenter almaty{*AccreditationNumber::parse(QStringLiteral("0419")),
        {QStringLiteral("«Алатау» тану орталығы"), QStringLiteral("Центр признания «Алатау»")},
        generatedBin(QDate(2021, 4, 1), 2), QStringLiteral("750000000"), ended, 1000};
    const OperatorDesk desk = deskIn(context, QStringLiteral("operator"));
    return addCenter(desk, astana).isOk() && addCenter(desk, almaty).isOk();
}

bool publishCenters(const ServerContext& context)
{
    const Lines structure{
        {QStringLiteral("center"), QStringLiteral("address_kk"), QStringLiteral("address_ru"), QStringLiteral("phone"),
            QStringLiteral("email"), QStringLiteral("site"), QStringLiteral("activity_kk"), QStringLiteral("activity_ru"),
            QStringLiteral("accessibility_kk"), QStringLiteral("accessibility_ru")},
        {QStringLiteral("0418"), QStringLiteral("Астана қ., Сарыарқа даңғылы, 12"),
            QStringLiteral("г. Астана, проспект Сарыарка, 12"), QStringLiteral("+77172501234"),
            QStringLiteral("qabyldau@bilik.example.kz"), QStringLiteral("https://bilik.example.kz/"),
            QStringLiteral("Құрылыс және энергетика кәсіптері"), QStringLiteral("Профессии строительства и энергетики"),
            QStringLiteral("Пандус, көмекші"), QStringLiteral("Пандус, сопровождающий")},
        {QStringLiteral("0419"), QStringLiteral("Алматы қ., Абай даңғылы, 3"), QStringLiteral("г. Алматы, проспект Абая, 3"),
            QStringLiteral("+77272501234"), QString(), QString(), QString(), QString(), QString(), QString()}};
    const Lines prices{{QStringLiteral("center"), QStringLiteral("profession"), QStringLiteral("level"), QStringLiteral("price")},
        {QStringLiteral("0418"), QStringLiteral("electric-welder"), QStringLiteral("3"), QStringLiteral("25 000")},
        {QStringLiteral("0418"), QStringLiteral("electric-welder"), QStringLiteral("4"), QStringLiteral("32 500")},
        {QStringLiteral("0418"), QStringLiteral("cook"), QStringLiteral("3"), QStringLiteral("18000")},
        {QStringLiteral("0419"), QStringLiteral("cook"), QStringLiteral("3"), QStringLiteral("17000")}};
    const Lines notRenewable{{QStringLiteral("number"), QStringLiteral("name_kk"), QStringLiteral("name_ru"), QStringLiteral("bin"),
                                 QStringLiteral("founders"), QStringLiteral("decided_on"), QStringLiteral("ground_kk"), QStringLiteral("ground_ru")},
        {QStringLiteral("0419"), QStringLiteral("«Алатау» тану орталығы"), QStringLiteral("Центр признания «Алатау»"),
            generatedBin(QDate(2021, 4, 1), 2).toString(), QStringLiteral("Айдаров Асан Үлгіұлы"), QStringLiteral("2026-05-04"),
            QStringLiteral("Азаматтардың қауіпсіздігіне байланысты бұзушылықтар"),
            QStringLiteral("Нарушения, связанные с безопасностью граждан")}};
    return publish(context, "center-structure", structure) && publish(context, "center-prices", prices)
        && publish(context, "not-renewable", notRenewable);
}

bool publishHostile(const ServerContext& context)
{
    const Lines standards{{QStringLiteral("code"), QStringLiteral("name_kk"), QStringLiteral("name_ru"), QStringLiteral("sector_kk"),
                              QStringLiteral("sector_ru"), QStringLiteral("professions"), QStringLiteral("approved_on"), QStringLiteral("link_kk")},
        {QStringLiteral("evil"), hostileText, hostileText, hostileText, hostileText, QStringLiteral("cook none"),
            QStringLiteral("2026-01-02"), QStringLiteral("https://example.kz/?a=%22%3E%3Cscript%3E&b=1")}};
    const Lines councils{{QStringLiteral("council"), QStringLiteral("number"), QStringLiteral("held_on"), QStringLiteral("about_kk"),
                             QStringLiteral("about_ru")},
        {QStringLiteral("energy"), QStringLiteral("1"), QStringLiteral("2026-03-01"), hostileText, hostileText}};
    const Lines regions{{QStringLiteral("code"), QStringLiteral("name_kk"), QStringLiteral("name_ru")},
        {QStringLiteral("710000000"), QStringLiteral("Астана қаласы"), QStringLiteral("город Астана")},
        {QStringLiteral("750000000"), QStringLiteral("Алматы қаласы"), QStringLiteral("город Алматы")},
        {QStringLiteral("110000000"), hostileText, hostileText}};
    return publish(context, "standards", standards) && publish(context, "council-activity", councils)
        && publish(context, "regions", regions);
}

} // namespace

bool seedSite(const ServerContext& context)
{
    const FileToPublish file{FileKind::Template, {hostileText, hostileText}, QStringLiteral("үлгі \"1\".pdf"),
        context.clock.today(), QByteArray("%PDF-1.7\n")};
    return addCenters(context) && publishCenters(context) && publishHostile(context)
        && PublishFile(context).run(file, QStringLiteral("operator")).isOk();
}

} // namespace tanu::server
