// Protects the reader of a case's story: what was stored mark by mark is one card that opens, and nothing of it is lost.
#include "app/desktop/casepage/foldedcards.h"
#include "app/desktop/casepage/timelineview.h"
#include "tests/desktop/casepage/casedesk.h"
#include "tests/support/sessionroad.h"

#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::SessionRoad;

namespace {

using Card = desktop::TimelineEntry;

Card card(const char* what, const char* who, const QDateTime& when, const char* paper = nullptr)
{
    Card made {QStringLiteral("practice"), QString::fromUtf8(what), QString::fromUtf8(who), when};
    if (paper)
        made.papers.push_back({QString::fromLatin1(paper), QString::fromLatin1(paper)});
    return made;
}

QDateTime at(QDate day, int hour, int minute)
{
    return fromKazakhstan(day, QTime(hour, minute));
}

const QDate examDay(2026, 11, 17);

struct Story {
    CaseDesk desk;

    Story()
    {
        SessionRoad road(desk.desk.center());
        const ApplicationId id = desk.desk.center().contracted();
        road.started({id});
        road.assess(id, true);
        desk.open(id);
    }
    [[nodiscard]] FoldedCards* marks() { return desk.page->findChild<FoldedCards*>(); }
    [[nodiscard]] qsizetype cards() { return marks()->findChildren<TimelineCard*>().size() - 1; }
    [[nodiscard]] QPushButton* button() { return marks()->findChild<QPushButton*>(QStringLiteral("showAll")); }
};

} // namespace


class TestFoldedTimeline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatRepeatsItselfIsOneCard_R16()
    {
        const auto places = folded({card("signed", "А", at(examDay, 18, 0)), card("marks", "А", at(examDay, 12, 30)),
            card("marks", "А", at(examDay, 12, 20)), card("marks", "А", at(examDay, 12, 10))});
        QCOMPARE(places.size(), size_t {2});
        QVERIFY(!places.front().isFolded());
        QVERIFY(places.back().isFolded());
        QCOMPARE(places.back().head.what, QStringLiteral("marks: 3"));
        QCOMPARE(places.back().head.detail, QStringLiteral("17.11.2026 12:10 – 17.11.2026 12:30"));
        QCOMPARE(places.back().cards.size(), size_t {3});
    }

    void onlyTheSameIsFolded_data()
    {
        QTest::addColumn<Card>("other");
        QTest::newRow("another kind") << card("theory", "А", at(examDay, 12, 20));
        QTest::newRow("another person") << card("marks", "Б", at(examDay, 12, 20));
        QTest::newRow("the evening before in Kazakhstan") << card("marks", "А", at(examDay.addDays(-1), 23, 59));
    }
    void onlyTheSameIsFolded()
    {
        QFETCH(Card, other);
        const auto places = folded({card("marks", "А", at(examDay, 0, 1)), card("marks", "А", at(examDay, 0, 0)), other,
            card("marks", "А", at(examDay.addDays(-1), 0, 0))});
        QCOMPARE(places.size(), size_t {4});
    }

    void everyPaperStaysWithinReach()
    {
        const auto places = folded({card("printed", "А", at(examDay, 12, 30), "contract"),
            card("printed", "А", at(examDay, 12, 20), "notice"), card("printed", "А", at(examDay, 12, 10), "contract")});
        QCOMPARE(places.front().head.papers.size(), size_t {2});
    }

    void aClickOpensAndFolds_R16()
    {
        Story story;
        QVERIFY(story.marks());
        QCOMPARE(story.cards(), 0);
        QVERIFY2(story.desk.words().join(QLatin1Char('\n')).contains(QStringLiteral(": 4")), "four assessors");
        QTest::mouseClick(story.marks()->findChild<TimelineCard*>(), Qt::LeftButton);
        QVERIFY(story.marks()->isOpen());
        QCOMPARE(story.cards(), 4);
        QTest::mouseClick(story.marks()->findChild<TimelineCard*>(), Qt::LeftButton);
        QVERIFY(!story.marks()->isOpen());
    }

    void enterOpensAndItStaysOpen_R16()
    {
        Story story;
        story.button()->setFocus();
        press(&story.desk.desk.window(), Qt::Key_Return);
        QVERIFY(story.marks()->isOpen());
        story.desk.page->refresh();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(story.marks()->isOpen(), "reading anew folds nothing that was opened");
    }
};

QTEST_MAIN(TestFoldedTimeline)
#include "tst_foldedtimeline.moc"
