// Protects the pieces that pages are built from: what they say, and that the keyboard reaches all they do.
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/clausetag.h"
#include "app/desktop/widgets/deadlinechip.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/formoutline.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/monthgrid.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/statechip.h"
#include "app/desktop/widgets/stepstrip.h"
#include "app/desktop/widgets/textedit.h"
#include "app/desktop/widgets/timelinecard.h"
#include "tests/desktop/support/keys.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace tanu;
using namespace tanu::desktop;

class TestPieces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<Languages>(*qApp, ScreenLanguage::English); }

    void deadlineSpeaks_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("W4 days remain")
            << QDate(2026, 11, 25) << QStringLiteral("2 working days – 27.11.2026") << Tone::Neutral;
        QTest::newRow("W4 one day") << QDate(2026, 11, 26) << QStringLiteral("1 working day – 27.11.2026")
                                    << Tone::Neutral;
        QTest::newRow("W4 last day") << QDate(2026, 11, 27) << QStringLiteral("last day today – 27.11.2026")
                                     << Tone::Warning;
        QTest::newRow("W4 late") << QDate(2026, 11, 30) << QStringLiteral("1 working day late – 27.11.2026")
                                 << Tone::Danger;
    }
    void deadlineSpeaks()
    {
        QFETCH(QDate, today);
        const WorkCalendar calendar;
        DeadlineChip chip(nullptr);
        Deadline deadline;
        deadline.obligation = Obligation::IssueDocument;
        deadline.from = QDate(2026, 11, 24);
        deadline.lastDay = QDate(2026, 11, 27);
        chip.setDeadline(deadline, today, calendar);
        QTEST(chip.text(), "text");
        QTEST(chip.tone(), "tone");
        QCOMPARE(chip.toolTip(),
            QStringLiteral("Issue the document\nR18.1: counted from 24.11.2026, protocol signed"));
        QCOMPARE(chip.focusPolicy(), Qt::StrongFocus);
        QCOMPARE(chip.accessibleName(), chip.text());
    }

    void deadlineTellsAnUnconfirmedCalendar()
    {
        const WorkCalendar calendar;
        DeadlineChip chip(nullptr);
        Deadline deadline;
        deadline.from = QDate(2026, 11, 24);
        deadline.lastDay = QDate(2026, 11, 27);
        deadline.unconfirmedCalendar = true;
        chip.setDeadline(deadline, QDate(2026, 11, 24), calendar);
        QVERIFY(chip.toolTip().endsWith(QStringLiteral("The calendar of this year is not confirmed.")));
    }

    void stateIsAWordFirst()
    {
        StateChip chip(nullptr);
        chip.setState(QStringLiteral("Келісімшарт жасалды"), Tone::Good);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Келісімшарт жасалды"));
        QVERIFY(chip.sizeHint().width()
            > QFontMetrics(fontOf(TextSize::Quiet, true)).horizontalAdvance(chip.text()));
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
    }

    void clauseOpensItsText()
    {
        QWidget window;
        ClauseTag tag(&window);
        tag.setClause(QStringLiteral("R6.2"));
        window.show();
        QCOMPARE(tag.text(), QStringLiteral("R6.2"));
        QVERIFY(!tag.isHidden());
        QTest::keyClick(&tag, Qt::Key_Space);
        auto* popup = tag.findChild<QWidget*>(QStringLiteral("clauseText"));
        QVERIFY(popup && popup->isVisible());
        popup->close();
        tag.setClause({});
        QVERIFY(tag.isHidden());
    }

    void stepsAreWalkedByArrows()
    {
        StepStrip strip(nullptr);
        strip.setSteps({{QStringLiteral("Application"), QDate(2026, 11, 2), desktop::Step::Stage::Done},
            {QStringLiteral("Contract"), QDate(2026, 11, 5), desktop::Step::Stage::Current},
            {QStringLiteral("Notice")}});
        strip.show();
        QSignalSpy chosen(&strip, &StepStrip::stepChosen);
        QVERIFY(strip.accessibleDescription().startsWith(QStringLiteral("Contract, now")));
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Return);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toInt(), 0);
        QCOMPARE(chosen.value(1).value(0).toInt(), 2);
    }

    void cardOpensItsPapers()
    {
        tanu::desktop::TimelineEntry entry;
        entry.icon = QStringLiteral("document");
        entry.what = QStringLiteral("Contract signed");
        entry.who = QStringLiteral("Серікқызы А.");
        entry.papers = {{QStringLiteral("p1"), QStringLiteral("Contract")}};
        TimelineCard card(entry, nullptr);
        QSignalSpy requested(&card, &TimelineCard::paperRequested);
        for (QToolButton* button : card.findChildren<QToolButton*>()) {
            if (button->text() == QStringLiteral("Contract"))
                button->click();
        }
        QCOMPARE(requested.value(0).value(0).toString(), QStringLiteral("p1"));
    }

    void filtersAreOneOrAny()
    {
        FilterChips chips(FilterChips::Mode::One, nullptr);
        chips.setFilters({{QStringLiteral("all"), QStringLiteral("All"), 12},
            {QStringLiteral("new"), QStringLiteral("New"), 3},
            {QStringLiteral("late"), QStringLiteral("Late"), 1}});
        chips.show();
        QCOMPARE(chips.chosen(), QStringList{QStringLiteral("all")});
        QSignalSpy changed(&chips, &FilterChips::chosenChanged);
        const QList<QToolButton*> buttons = chips.findChildren<QToolButton*>();
        QTest::keyClick(buttons.at(1), Qt::Key_Space);
        QCOMPARE(chips.chosen(), QStringList{QStringLiteral("new")});
        QCOMPARE(changed.count(), 1);
        chips.setFilters({{QStringLiteral("all"), QStringLiteral("Барлығы")},
            {QStringLiteral("new"), QStringLiteral("Жаңа")}});
        QCOMPARE(chips.chosen(), QStringList{QStringLiteral("new")});

        FilterChips any(FilterChips::Mode::Any, nullptr);
        any.setFilters(
            {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
        QVERIFY(any.chosen().isEmpty());
        for (QToolButton* button : any.findChildren<QToolButton*>())
            button->click();
        QCOMPARE(any.chosen().size(), 2);
    }

    void bannerSpeaksTheLanguageOfTheScreen()
    {
        const QLocale before;
        const auto turnTo = [](Banner& banner, const QLocale& locale) {
            QLocale::setDefault(locale);
            QEvent change(QEvent::LanguageChange);
            QApplication::sendEvent(&banner, &change);
        };
        Banner banner(nullptr);
        QString word = QStringLiteral("бір");
        banner.say(Tone::Good, [&word] { return word; });
        QCOMPARE(banner.text(), QStringLiteral("бір"));
        word = QStringLiteral("один");
        turnTo(banner, QLocale(QLocale::Russian));
        QCOMPARE(banner.text(), QStringLiteral("один"));
        QVERIFY(!banner.isHidden());
        banner.say(Tone::Warning, QStringLiteral("осталось"));
        turnTo(banner, QLocale(QLocale::Kazakh));
        QVERIFY2(!banner.isHidden(), "what must be known stays until it is said anew");
        banner.say(Tone::Good, QStringLiteral("сақталды"));
        turnTo(banner, QLocale(QLocale::Kazakh));
        QVERIFY2(!banner.isHidden(), "it was said in this language");
        turnTo(banner, QLocale(QLocale::Russian));
        QVERIFY2(banner.isHidden(), "a success of before is over");
        QLocale::setDefault(before);
    }

    void bannerTellsTheReasonWithItsClause()
    {
        Banner banner(nullptr);
        QVERIFY(banner.isHidden());
        banner.showError(
            {ErrorKind::SessionTooEarly, {QStringLiteral("А"), QStringLiteral("2026-12-09")}, {}});
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.tone(), Tone::Danger);
        QCOMPARE(banner.findChild<ClauseTag*>()->clause(), QStringLiteral("R6.2"));
        QAction act(QStringLiteral("Repeat"));
        banner.setAction(&act);
        QSignalSpy acted(&act, &QAction::triggered);
        banner.findChild<QPushButton*>()->click();
        QCOMPARE(acted.count(), 1);
        banner.dismiss();
        QVERIFY(banner.isHidden());
    }

    void progressIsToldAndStopped()
    {
        ProgressStrip strip(nullptr);
        strip.start(QStringLiteral("Printing"), 12194);
        strip.advance(1200);
        const auto tells = [&strip](const QString& text) {
            for (const QLabel* label : strip.findChildren<QLabel*>()) {
                if (label->text() == text)
                    return true;
            }
            return false;
        };
        QVERIFY(tells(QStringLiteral("1\u00a0200 of 12\u00a0194")));
        QSignalSpy stopped(&strip, &ProgressStrip::stopRequested);
        auto* stop = strip.findChild<QPushButton*>();
        stop->click();
        stop->click();
        QCOMPARE(stopped.count(), 1);
        strip.finish();
        QVERIFY(strip.isHidden());
    }

    void monthIsWalkedByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QDate>("date");
        QTest::newRow("left") << Qt::Key_Left << QDate(2026, 10, 31);
        QTest::newRow("right") << Qt::Key_Right << QDate(2026, 11, 2);
        QTest::newRow("down") << Qt::Key_Down << QDate(2026, 11, 8);
        QTest::newRow("up") << Qt::Key_Up << QDate(2026, 10, 25);
        QTest::newRow("month after") << Qt::Key_PageDown << QDate(2026, 12, 1);
        QTest::newRow("month before") << Qt::Key_PageUp << QDate(2026, 10, 1);
        QTest::newRow("Monday") << Qt::Key_Home << QDate(2026, 10, 26);
        QTest::newRow("Sunday") << Qt::Key_End << QDate(2026, 11, 1);
    }
    void monthIsWalkedByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QDate, date);
        MonthGrid grid(MonthGrid::Size::Large, nullptr);
        grid.setMonth(2026, 11);
        grid.setSelected(QDate(2026, 11, 1));
        grid.show();
        QTest::keyClick(&grid, key);
        QCOMPARE(grid.selected(), date);
        QCOMPARE(grid.month(), date.month());
        QSignalSpy activated(&grid, &MonthGrid::dateActivated);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(activated.value(0).value(0).toDate(), date);
    }

    void dayIsFoundUnderThePointer()
    {
        MonthGrid grid(MonthGrid::Size::Large, nullptr);
        grid.setMonth(2026, 11);
        grid.resize(784, 560);
        grid.show();
        for (int day = 1; day <= 30; ++day) {
            const QDate date(2026, 11, day);
            QCOMPARE(grid.dateAt(grid.cellOf(date).center()), date);
        }
        QCOMPARE(grid.dateAt(QPoint(5, 5)), QDate());
        QVERIFY(grid.cellOf(QDate(2027, 3, 1)).isNull());
    }

    void sectionTellsHowCompleteItIs()
    {
        FormSection section(nullptr);
        section.setHeading(QStringLiteral("Person"));
        auto* name = new TextEdit(QStringLiteral("name"), 10, &section);
        auto* place = new TextEdit(QStringLiteral("place"), 10, &section);
        section.addRow({name, place});
        name->setRequired(true);
        using C = FormSection::Completeness;
        QCOMPARE(section.completeness(), C::Empty);
        place->setValue(QStringLiteral("Орал"));
        QCOMPARE(section.completeness(), C::Started);
        QCOMPARE(section.checkNow(), name);
        QCOMPARE(section.completeness(), C::Wrong);
        name->setValue(QStringLiteral("Айгүл"));
        QCOMPARE(section.completeness(), C::Complete);
        QCOMPARE(section.checkNow(), nullptr);
    }

    void outlineLeadsToTheSection()
    {
        QWidget window;
        QScrollArea area(&window);
        auto* form = new QWidget;
        auto* section = new FormSection(form);
        auto* name = new TextEdit(QStringLiteral("name"), 10, section);
        section->setHeading(QStringLiteral("Өтініш беруші"));
        section->addRow({name});
        area.setWidget(form);
        FormOutline outline(area, &window);
        outline.addSection(section);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* button = outline.findChild<QToolButton*>();
        name->setRequired(true);
        name->setValue(QStringLiteral("А"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Өтініш беруші, complete"));
        button->click();
        QVERIFY(name->line().hasFocus());
    }

    void previewZoomsAndAsksToPrint()
    {
        PreviewPane pane(nullptr);
        QImage page(1240, 1754, QImage::Format_RGB32);
        page.fill(Qt::white);
        pane.setPages({page, page}, 150);
        pane.show();
        QCOMPARE(pane.pageCount(), 2);
        pane.setZoom(50);
        const auto sheet = [&pane] {
            for (const QLabel* label : pane.findChildren<QLabel*>()) {
                if (label->accessibleName() == QStringLiteral("Page 1"))
                    return label->size();
            }
            return QSize();
        };
        QCOMPARE(sheet().width(), 396);
        pane.setZoom(1000);
        QCOMPARE(pane.zoom(), 400);
        QSignalSpy printed(&pane, &PreviewPane::printRequested);
        QSignalSpy saved(&pane, &PreviewPane::saveRequested);
        for (QPushButton* button : pane.findChildren<QPushButton*>())
            button->click();
        QCOMPARE(printed.count(), 1);
        QCOMPARE(saved.count(), 1);
    }

    void emptyStateOffersItsButton()
    {
        QAction act(QStringLiteral("New application"));
        EmptyState state(QStringLiteral("applications"), &act, nullptr);
        state.setSentence(QStringLiteral("No applications yet."));
        QSignalSpy acted(&act, &QAction::triggered);
        state.findChild<QPushButton*>()->click();
        QCOMPARE(acted.count(), 1);
        act.setEnabled(false);
        QVERIFY(!state.findChild<QPushButton*>()->isEnabled());
    }

    void piecesSpeakTheLanguageOfTheScreen()
    {
        const WorkCalendar calendar;
        DeadlineChip chip(nullptr);
        Deadline deadline;
        deadline.from = QDate(2026, 11, 24);
        deadline.lastDay = QDate(2026, 11, 27);
        chip.setDeadline(deadline, QDate(2026, 11, 25), calendar);
        m_languages->switchTo(ScreenLanguage::Russian);
        QTRY_COMPARE(chip.text(), QStringLiteral("2 рабочих дня – 27.11.2026"));
        m_languages->switchTo(ScreenLanguage::Kazakh);
        QTRY_COMPARE(chip.text(), QStringLiteral("2 жұмыс күні – 27.11.2026"));
        m_languages->switchTo(ScreenLanguage::English);
    }

private:
    std::unique_ptr<Languages> m_languages;
};

QTEST_MAIN(TestPieces)
#include "tst_pieces.moc"
