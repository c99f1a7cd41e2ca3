#include "app/demo/democenter.h"

#include "app/demo/demoaccounts.h"
#include "core/domain/values/generatednumbers.h"
#include "core/services/center/savecommission.h"
#include "core/services/queries/centerquery.h"

#include <algorithm>
#include <array>

namespace tanu::demo {

namespace {

struct Post {
    const char* login;
    const char16_t* name;
    const char16_t* positionKk;
    const char16_t* positionRu;
    Roles roles;
};

const std::array<Post, 7> posts {{
    {"registrar", u"Сәрсенова Гүлнар Бақытқызы", u"Тіркеуші", u"Регистратор", Role::Registrar},
    {"secretary", u"Оспанов Дархан Ерболұлы", u"Емтихан комиссиясының хатшысы", u"Секретарь экзаменационной комиссии", Role::Secretary},
    {"chair", u"Жақсыбеков Нұрлан Сейітұлы", u"Бас инженер", u"Главный инженер", Role::CommissionMember},
    {"master", u"Петренко Сергей Викторович", u"Өндірістік оқыту шебері", u"Мастер производственного обучения", Role::CommissionMember},
    {"technologist", u"Қалиева Әсем Маратқызы", u"Технолог", u"Технолог", Role::CommissionMember},
    {"quality", u"Ким Елена Сергеевна", u"Сапа бөлімінің басшысы", u"Начальник отдела качества", Role::AppealCommission | Role::CommissionMember},
    {"lawyer", u"Тұрсынбаев Ілияс Қайратұлы", u"Заңгер", u"Юрист", Role::AppealCommission | Role::Secretary},
}};

StaffMember memberOf(const Post& post)
{
    return {{}, *PersonName::parse(QString::fromUtf16(post.name)),
        {QString::fromUtf16(post.positionKk), QString::fromUtf16(post.positionRu)}, post.roles, true};
}

Actor actorOf(const StaffMember& member)
{
    return {member.id, member.name.shortForm(), member.roles};
}

Actor actorIn(const std::vector<StaffMember>& staff, const StaffId& id)
{
    const auto found
        = std::find_if(staff.begin(), staff.end(), [&](const StaffMember& member) { return member.id == id; });
    return found == staff.end() ? Actor() : actorOf(*found);
}

Commission examCommission(const std::vector<StaffId>& staff, QDate today)
{
    Commission commission;
    commission.name = {QStringLiteral("№ 1 емтихан комиссиясы"), QStringLiteral("Экзаменационная комиссия № 1")};
    commission.orderNumber = QStringLiteral("12-Н");
    commission.orderDate = today;
    commission.seats = {{staff.at(2), CommissionSeat::Chair}, {staff.at(3), CommissionSeat::Member},
        {staff.at(4), CommissionSeat::Member}, {staff.at(1), CommissionSeat::Secretary}};
    return commission;
}

Commission appealCommission(const StaffId& head, const std::vector<StaffId>& staff, QDate today)
{
    Commission commission;
    commission.kind = CommissionKind::Appeal;
    commission.name = {QStringLiteral("Апелляциялық комиссия"), QStringLiteral("Апелляционная комиссия")};
    commission.orderNumber = QStringLiteral("13-Н");
    commission.orderDate = today;
    commission.seats = {{staff.at(5), CommissionSeat::Chair}, {head, CommissionSeat::Member},
        {staff.at(0), CommissionSeat::Member}, {staff.at(6), CommissionSeat::Secretary}};
    return commission;
}

} // namespace

NewCenter demoCenter(QDate today)
{
    const QDate from(today.year() - 1, 3, 1);
    const StaffMember head {{}, *PersonName::parse(QStringLiteral("Әбілқасымова Жанар Төлегенқызы")),
        {QStringLiteral("Тану орталығының басшысы"), QStringLiteral("Руководитель центра признания")},
        Role::Head | Role::Administrator, true};
    NewCenter center {
        Center {{QStringLiteral("«Шеберлік кәсіптік біліктілікті тану орталығы» ЖШС"),
                    QStringLiteral("ТОО «Центр признания профессиональных квалификаций Шеберлік»")},
            generatedBin(QDate(2019, 4, 1), 17), *AccreditationNumber::parse(QString::fromLatin1(demoCenterNumber)), from,
            from.addYears(3).addDays(-1),
            {QStringLiteral("Қарағанды қ., Бұқар жырау даңғылы, 30"), QStringLiteral("г. Караганда, пр. Бухар-Жырау, 30")},
            QStringLiteral("+77212000000"), QStringLiteral("info@sheberlik.example")},
        head, {}, OwnCredentials {QStringLiteral("head"), QString::fromLatin1(demoPassword)}};
    for (const Post& post : posts)
        center.staff.push_back(memberOf(post));
    return center;
}

PublicProfile demoProfile()
{
    return {{QStringLiteral("Емтихан бөлімі, тіркеу бөлімі, екі шеберхана"),
                QStringLiteral("Отдел экзаменов, отдел регистрации, две мастерские")},
        {QStringLiteral("Құрылыс, энергетика және қызмет көрсету кәсіптері бойынша біліктілікті тану"),
            QStringLiteral("Признание квалификаций по профессиям строительства, энергетики и сферы услуг")},
        {QStringLiteral("Дүйсенбі–жұма, 9:00–18:00"), QStringLiteral("Понедельник–пятница, 9:00–18:00")},
        {QStringLiteral("Пандус, көмекші, ымдау тілінің маманы"), QStringLiteral("Пандус, сопровождающий, специалист жестового языка")},
        QStringLiteral("Әбілқасымова Жанар Төлегенқызы"), QStringLiteral("https://sheberlik.example/")};
}

Result<DemoStaff> createDemoCenter(Desk& desk)
{
    const QDate today = toKazakhstan(desk.clock.now()).date();
    const auto created = CreateCenter(desk, PasswordCost::least()).run(demoCenter(today));
    if (!created)
        return created.error();
    for (size_t i = 0; i < posts.size(); ++i) {
        if (const auto opened = openDemoAccount(desk, created->staff.at(i), QString::fromLatin1(posts.at(i).login)); !opened)
            return opened.error();
    }
    const auto exam = SaveCommission(desk).run(examCommission(created->staff, today));
    if (!exam)
        return exam.error();
    const auto appeal = SaveCommission(desk).run(appealCommission(created->head, created->staff, today));
    if (!appeal)
        return appeal.error();
    return findDemoStaff(desk);
}

Result<DemoStaff> findDemoStaff(Desk& desk)
{
    CenterQuery query(desk.connection);
    const auto staff = query.staff();
    if (!staff)
        return staff.error();
    const auto commissions = query.commissions();
    if (!commissions)
        return commissions.error();

    DemoStaff found;
    for (const StaffMember& member : *staff) {
        if (member.roles.testFlag(Role::Head))
            found.head = found.administrator = actorOf(member);
        if (member.roles == Roles(Role::Registrar))
            found.registrar = actorOf(member);
        if (member.roles == Roles(Role::Secretary))
            found.secretary = actorOf(member);
    }
    for (const CommissionRow& row : *commissions) {
        if (row.commission.kind != CommissionKind::Exam)
            continue;
        found.examCommission = row.commission.id;
        for (const SeatRow& seat : row.seats) {
            if (seat.seat == CommissionSeat::Chair)
                found.chair = actorIn(*staff, seat.staff);
            if (seat.seat != CommissionSeat::Secretary)
                found.assessors.push_back(seat.staff);
        }
    }
    if (found.registrar.id.isNull() || found.secretary.id.isNull() || found.chair.id.isNull() || found.assessors.empty())
        return Error {ErrorKind::NotFound, {QStringLiteral("staff"), QStringLiteral("demo")}, {}};
    return found;
}

} // namespace tanu::demo
