// Protects what is half typed (P15, R4.1): saved on a pause without being asked, each person's apart, nothing of an untouched
// form, and kept in the form where it could not be saved.
#include "app/desktop/context/draftkeeper.h"
#include "core/database/faultplan.h"
#include "tests/desktop/deskfixture/deskfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

const QString kind = QStringLiteral("letter");

/// A form of one line.
struct Letter {
    DeskFixture desk;
    QString text;
    DraftKeeper keeper {desk.context(), kind, [this] { return QJsonObject {{QStringLiteral("text"), text}}; }, nullptr};
    QSignalSpy told {&keeper, &DraftKeeper::told};
    QSignalSpy failed {&keeper, &DraftKeeper::failed};

    Letter() { open(); }

    /// As a page does it for whoever sits there now.
    void open()
    {
        QVERIFY(keeper.handOver());
        text.clear();
        keeper.markUntouched();
        const auto draft = need(keeper.load());
        text = draft ? draft->content.value(QStringLiteral("text")).toString() : QString();
    }
    void type(const QString& words)
    {
        text = words;
        keeper.edited();
    }
    [[nodiscard]] QStringList kept()
    {
        QStringList texts;
        for (const DraftRow& row : need(Drafts(desk.center().db(), desk.center().clock()).list(kind)))
            texts.append(row.content.value(QStringLiteral("text")).toString());
        return texts;
    }
};

} // namespace

class TestDraftKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseSaves()
    {
        Letter letter;
        letter.type(QStringLiteral("жарты сөз"));
        QVERIFY(letter.kept().isEmpty());
        QTRY_COMPARE(letter.kept(), QStringList {QStringLiteral("жарты сөз")});
        QCOMPARE(letter.told.last().first().toString(), QStringLiteral("Draft saved at 09:00"));
    }

    void whatTheProgramFillsInIsNotTyped()
    {
        Letter letter;
        {
            const auto filling = letter.keeper.filling();
            letter.type(QStringLiteral("белгілі"));
        }
        letter.keeper.save();
        QVERIFY(letter.kept().isEmpty());
        letter.keeper.keep();
        QCOMPARE(letter.kept(), QStringList {QStringLiteral("белгілі")});
    }

    void anUntouchedFormLeavesNone()
    {
        Letter letter;
        letter.type(QStringLiteral("сөз"));
        letter.keeper.save();
        letter.type({});
        letter.keeper.save();
        QVERIFY(letter.kept().isEmpty());
        QCOMPARE(letter.told.last().first().toString(), QString());
    }

    void eachPersonHasTheirOwn()
    {
        Letter letter;
        letter.type(QStringLiteral("тіркеушінің сөзі"));
        letter.desk.actAs(Role::Secretary);
        QVERIFY(letter.keeper.isForeign());
        letter.open(); // in the middle of a word
        QVERIFY(!letter.keeper.isForeign());
        QVERIFY(letter.text.isEmpty());
        letter.desk.actAs(Role::Registrar);
        letter.open();
        QCOMPARE(letter.text, QStringLiteral("тіркеушінің сөзі"));
    }

    void whatCannotBeSavedStaysInTheForm()
    {
        Letter letter;
        letter.type(QStringLiteral("сөз"));
        letter.desk.actAs(Role::Secretary);
        FaultPlan fault(1);
        letter.desk.center().db().setFaults(&fault);
        QVERIFY(!letter.keeper.handOver());
        letter.desk.center().db().setFaults(nullptr);
        QCOMPARE(letter.failed.count(), 1);
        QVERIFY(letter.keeper.isForeign());
        QVERIFY(letter.keeper.handOver());
        QCOMPARE(letter.kept(), QStringList {QStringLiteral("сөз")});
    }

    void whatIsDiscardedIsGone()
    {
        Letter letter;
        letter.type(QStringLiteral("сөз"));
        letter.keeper.save();
        letter.type(QStringLiteral("сөз тағы"));
        QVERIFY(letter.keeper.discard());
        letter.keeper.save();
        QVERIFY(letter.kept().isEmpty());
    }
};

QTEST_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
