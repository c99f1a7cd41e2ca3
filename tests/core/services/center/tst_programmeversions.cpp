// Protects the versions of qualification programmes (L17.2.4): what is approved is frozen, an edit is the next
// version, and nothing is approved that could not be examined by.
#include "core/services/center/approveprogramme.h"
#include "core/services/center/copyprogramme.h"
#include "core/services/center/saveprogramme.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestProgrammes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void anApprovedVersionIsFrozen()
    {
        Programme programme = m_center->programme();
        programme.minimumAge = 18;
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::ProgrammeFrozen, [&] { return save(programme); }));
        QCOMPARE(save(programme).error().arguments, QStringList({QStringLiteral("cook"), QStringLiteral("1")}));
        QVERIFY(isRefusedWithoutTrace(
            m_center->db(), ErrorKind::ProgrammeFrozen, [&] { return approve(programme.id); }));
    }

    void aCopyBeginsTheNextVersion()
    {
        const ProgrammeId id = need(copy(m_center->programme().id));
        const Programme draft = need(ProgrammeTable(m_center->db()).load(id));
        QCOMPARE(draft.version, 2);
        QVERIFY(!draft.isApproved());
        QCOMPARE(draft.profession, QStringLiteral("cook"));
        QCOMPARE(draft.qualification, m_center->programme().qualification);
        QCOMPARE(draft.topics.size(), m_center->programme().topics.size());
        QCOMPARE(draft.operations.size(), m_center->programme().operations.size());
        const auto current = need(ProgrammeTable(m_center->db()).newestApproved(QStringLiteral("cook"), 3));
        QCOMPARE(current->id, m_center->programme().id);
    }

    void thereIsOneDraftAtATime()
    {
        need(copy(m_center->programme().id));
        QVERIFY(isRefusedWithoutTrace(
            m_center->db(), ErrorKind::AlreadyThere, [&] { return copy(m_center->programme().id); }));
        Programme another = m_center->programme();
        another.id = ProgrammeId();
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::AlreadyThere, [&] { return save(another); }));
        QCOMPARE(save(another).error().arguments, QStringList({QStringLiteral("draft"), QStringLiteral("2")}));
    }

    void aDraftIsSavedAsOftenAsWanted()
    {
        Programme draft = need(ProgrammeTable(m_center->db()).load(need(copy(m_center->programme().id))));
        draft.minimumAge = 18;
        draft.topics.clear();
        QCOMPARE(need(save(draft)), draft.id);
        draft.minimumAge = 21;
        need(save(draft));
        const Programme read = need(ProgrammeTable(m_center->db()).load(draft.id));
        QCOMPARE(read.minimumAge, 21);
        QVERIFY2(read.topics.empty(), "a draft may be half written");
    }

    void whatADraftIsOfStays()
    {
        Programme draft = need(ProgrammeTable(m_center->db()).load(need(copy(m_center->programme().id))));
        draft.profession = QStringLiteral("pilot");
        draft.level = need(NqfLevel::of(8));
        draft.version = 9;
        draft.approvedOn = QDate(2020, 1, 1);
        need(save(draft));
        const Programme read = need(ProgrammeTable(m_center->db()).load(draft.id));
        QCOMPARE(read.profession, QStringLiteral("cook"));
        QCOMPARE(read.level.value(), 3);
        QCOMPARE(read.version, 2);
        QVERIFY(!read.isApproved());
    }

    void aFirstProgrammeIsVersionOne()
    {
        Profession baker = need(ProfessionTable(m_center->db()).load(QStringLiteral("cook")));
        baker.code = QStringLiteral("baker");
        need(ProfessionTable(m_center->db()).put(baker));
        Programme programme = m_center->programme();
        programme.id = ProgrammeId();
        programme.profession = QStringLiteral("baker");
        programme.version = 7;
        const Programme read = need(ProgrammeTable(m_center->db()).load(need(save(programme))));
        QCOMPARE(read.version, 1);
        QVERIFY(!read.isApproved());
    }

    void refusesWhatIsNotInTheRegister()
    {
        Programme programme = m_center->programme();
        programme.id = ProgrammeId();
        programme.profession = QStringLiteral("pilot");
        QVERIFY2(isRefusedWithoutTrace(
                     m_center->db(), ErrorKind::ProfessionNotInRegister, [&] { return save(programme); }),
            "L15.1");
        programme.profession = QStringLiteral("cook");
        programme.level = need(NqfLevel::of(5));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::FieldMalformed, [&] { return save(programme); }));
    }

    void refusesAnUnknownProgramme()
    {
        const ProgrammeId nothing = ProgrammeId::make(m_center->clock().now());
        Programme programme = m_center->programme();
        programme.id = nothing;
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::NotFound, [&] { return save(programme); }));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::NotFound, [&] { return copy(nothing); }));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::NotFound, [&] { return approve(nothing); }));
    }

    void theHeadApproves()
    {
        const ProgrammeId id = need(copy(m_center->programme().id));
        const qint64 before = journalLength(m_center->db());
        QCOMPARE(need(approve(id)), QDate(2026, 11, 2));
        QCOMPARE(journalLength(m_center->db()), before + 1);
        QCOMPARE(need(ProgrammeTable(m_center->db()).load(id)).approvedOn, std::optional(QDate(2026, 11, 2)));
        QCOMPARE(need(ProgrammeTable(m_center->db()).newestApproved(QStringLiteral("cook"), 3))->id, id);
        QVERIFY2(copy(id).isOk(), "and the next version may begin");
    }

    void approvesNothingThatCannotBeExaminedBy_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("L17.2.4 no name") << 0 << ErrorKind::FieldEmpty;
        QTest::newRow("R9.2 no language") << 1 << ErrorKind::FieldEmpty;
        QTest::newRow("R9.2 no mode") << 2 << ErrorKind::FieldEmpty;
        QTest::newRow("R15 no topic") << 3 << ErrorKind::FieldEmpty;
        QTest::newRow("R16 no operation") << 4 << ErrorKind::FieldEmpty;
        QTest::newRow("R15 a topic twice") << 5 << ErrorKind::FieldMalformed;
        QTest::newRow("R16 an operation twice") << 6 << ErrorKind::FieldMalformed;
        QTest::newRow("L20 a skill twice") << 7 << ErrorKind::FieldMalformed;
    }

    void approvesNothingThatCannotBeExaminedBy()
    {
        QFETCH(int, change);
        QFETCH(ErrorKind, kind);
        Programme draft = need(ProgrammeTable(m_center->db()).load(need(copy(m_center->programme().id))));
        spoil(draft, change);
        need(save(draft));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), kind, [&] { return approve(draft.id); }));
    }

    void aDraftThatCouldNotBeReadAgainIsNotSaved_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("R16 more points needed than there are") << 0;
        QTest::newRow("R16 more than all points") << 1;
        QTest::newRow("L18.1 negative age") << 2;
        QTest::newRow("R15 a negative count of questions") << 3;
    }

    void aDraftThatCouldNotBeReadAgainIsNotSaved()
    {
        QFETCH(int, change);
        Programme draft = need(ProgrammeTable(m_center->db()).load(need(copy(m_center->programme().id))));
        if (change == 0)
            draft.operations.front().rule.leastPoints = draft.operations.front().rule.maxPoints + 1;
        if (change == 1)
            draft.leastPercent = 101;
        if (change == 2)
            draft.minimumAge = -1;
        if (change == 3)
            draft.topics.front().questions = -1;
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::FieldMalformed, [&] { return save(draft); }));
        QVERIFY(ProgrammeTable(m_center->db()).load(draft.id).isOk());
    }

    void eachByItsRole()
    {
        const ProgrammeId id = need(copy(m_center->programme().id));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
            [&] { return CopyProgramme(m_center->as(Role::Registrar)).run(m_center->programme().id); }));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
            [&] { return SaveProgramme(m_center->as(Role::Registrar)).run(m_center->programme()); }));
        for (const Role role : {Role::Administrator, Role::Secretary, Role::Registrar}) {
            QVERIFY2(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
                         [&] { return ApproveProgramme(m_center->as(role)).run(id); }),
                "L17.2.4: the head alone approves");
        }
    }

    void isWholeOrNothing()
    {
        QVERIFY(failEveryAccess(m_center->db(), [&] { return copy(m_center->programme().id); }) > 4);
        Programme draft = need(ProgrammeTable(m_center->db()).all()).back();
        draft.minimumAge = 30;
        QVERIFY(failEveryAccess(m_center->db(), [&] { return save(draft); }) > 2);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return approve(draft.id); }) > 2);
    }

private:
    Result<ProgrammeId> save(const Programme& programme)
    {
        return SaveProgramme(m_center->as(Role::Secretary)).run(programme);
    }
    Result<ProgrammeId> copy(const ProgrammeId& id) { return CopyProgramme(m_center->as(Role::Secretary)).run(id); }
    Result<QDate> approve(const ProgrammeId& id) { return ApproveProgramme(m_center->as(Role::Head)).run(id); }

    static void spoil(Programme& draft, int change)
    {
        if (change == 0)
            draft.qualification.kk.clear();
        if (change == 1)
            draft.languages.clear();
        if (change == 2)
            draft.modes.clear();
        if (change == 3)
            draft.topics.clear();
        if (change == 4)
            draft.operations.clear();
        if (change == 5)
            draft.topics.push_back(draft.topics.front());
        if (change == 6)
            draft.operations.push_back(draft.operations.front());
        if (change == 7)
            draft.skills.push_back(draft.skills.front());
    }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestProgrammes)
#include "tst_programmeversions.moc"
