// Protects sessions as appointments: a UID that stays, the length of the programme, the words of the reader's language.
#include "app/desktop/context/sessionevents.h"
#include "app/desktop/shell/languages.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace tanu;
using namespace tanu::desktop;

namespace {

SessionAppointment exam()
{
    SessionRow row;
    row.id = SessionId::make(QDateTime(QDate(2026, 11, 2), QTime(4, 0), Qt::UTC));
    row.year = 2026;
    row.number = 4;
    row.profession = {QStringLiteral("Аспаз"), QStringLiteral("Повар")};
    row.level = 3;
    row.commission = {QStringLiteral("Комиссия"), QStringLiteral("Комиссия")};
    row.startsAt = QDateTime(QDate(2026, 11, 17), QTime(5, 0), Qt::UTC);
    row.place = QStringLiteral("Астана, 204");
    row.candidates = 12;
    return {row, 180};
}

} // namespace

class TestSessionEvents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsAnAppointment()
    {
        const SessionAppointment session = exam();
        const auto events = eventsOf({session});
        QCOMPARE(events.size(), size_t(1));
        const CalendarEvent& event = events.front();
        QCOMPARE(event.uid, QStringLiteral("session-%1@tanu").arg(session.session.id.toText()));
        QCOMPARE(event.uid, eventsOf({session}).front().uid);
        QCOMPARE(event.startsAt, session.session.startsAt);
        QCOMPARE(event.endsAt, session.session.startsAt.addSecs(180 * 60));
        QCOMPARE(event.summary, QStringLiteral("Exam: Аспаз, level 3"));
        QCOMPARE(event.location, QStringLiteral("Астана, 204"));
        QVERIFY(event.description.contains(QStringLiteral("2026/0004")) && event.description.contains(QStringLiteral("12")));
        QVERIFY(!event.isCancelled);
    }

    void aCancelledSessionIsMarked()
    {
        SessionAppointment session = exam();
        session.session.state = SessionState::Cancelled;
        QVERIFY(eventsOf({session}).front().isCancelled);
    }

    void theProfessionIsInTheReadersLanguage()
    {
        const Languages russian(*qApp, ScreenLanguage::Russian);
        QVERIFY(eventsOf({exam()}).front().summary.contains(QStringLiteral("Повар")));
    }

private:
    Languages m_languages {*qApp, ScreenLanguage::English};
};

QTEST_MAIN(TestSessionEvents)
#include "tst_sessionevents.moc"
