// Protects rows of chips and words in long languages: what has no room goes on in the next row, nothing is squeezed,
// nothing asks for a wider window.
#include "app/desktop/widgets/flowlayout.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/textedit.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace tanu::desktop;

namespace {

constexpr int across = 10;
constexpr int down = 4;

QWidget* box(int width, int height, QWidget* parent)
{
    auto* made = new QWidget(parent);
    made->setFixedSize(width, height);
    return made;
}

struct Flow {
    QWidget window;
    FlowLayout* layout = new FlowLayout(across, down, &window);
    QWidget* first = box(100, 20, &window);
    QWidget* second = box(100, 30, &window);
    QWidget* third = box(100, 20, &window);

    explicit Flow(int width)
    {
        for (QWidget* one : {first, second, third})
            layout->addWidget(one);
        window.resize(width, 200);
        window.show();
    }
};

} // namespace

class TestFlowLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFilledAsWordsAre_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("all in one row") << 320 << 30;
        QTest::newRow("one pixel short") << 319 << 30 + down + 20;
        QTest::newRow("one below the other") << 100 << 20 + down + 30 + down + 20;
        QTest::newRow("narrower than the widest") << 40 << 20 + down + 30 + down + 20;
    }
    void rowsAreFilledAsWordsAre()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const Flow flow(320);
        QCOMPARE(flow.layout->heightForWidth(width), height);
    }

    void aRowStandsOnOneMiddleLine()
    {
        const Flow flow(320);
        QCOMPARE(flow.first->geometry().center().y(), flow.second->geometry().center().y());
        QCOMPARE(flow.second->x(), 100 + across);
        QCOMPARE(flow.third->x(), 2 * (100 + across));
    }

    void itAsksForNoMoreThanItsWidestWidget()
    {
        const Flow flow(320);
        QCOMPARE(flow.layout->minimumSize(), QSize(100, 30));
        QCOMPARE(flow.layout->sizeHint().width(), 3 * 100 + 2 * across);
    }

    void whatIsHiddenTakesNoRoom()
    {
        const Flow flow(320);
        flow.first->hide();
        QCOMPARE(flow.layout->heightForWidth(210), 30);
        QTRY_COMPARE(flow.second->x(), 0);
    }

    void theWordRequiredGoesBelowWhereTheLabelNeedsTheRoom()
    {
        QWidget window;
        TextEdit field(QStringLiteral("phone"), 20, &window);
        field.setLabel(QStringLiteral("Мобильный телефон заявителя"));
        field.setRequired(true);
        const auto shown = [&field] {
            QStringList texts;
            for (const QLabel* label : field.findChildren<QLabel*>()) {
                if (!label->isHidden() && !label->text().isEmpty())
                    texts.append(label->text());
            }
            return texts.filter(QStringLiteral("required"));
        };
        field.resize(600, 80);
        window.show();
        QCOMPARE(shown().size(), 1);
        field.setHint(QStringLiteral("+7 7"));
        QVERIFY(!shown().contains(QStringLiteral("required · +7 7")));
        field.resize(180, 80);
        QCOMPARE(shown(), QStringList {QStringLiteral("required · +7 7")});
    }

    void aButtonBesideAFieldStandsInTheLineOfItsEditor()
    {
        QWidget window;
        TextEdit field(QStringLiteral("profession"), 20, &window);
        QPushButton button(QStringLiteral("Жаңа бағдарлама"));
        field.setLabel(QStringLiteral("Кәсіп"));
        field.setHint(QStringLiteral("Тізімнен"));
        field.addBeside(&button);
        field.resize(500, 90);
        window.show();
        const auto* line = field.findChild<QLineEdit*>();
        QTRY_VERIFY(button.width() > 0 && button.geometry().left() > line->mapTo(&field, QPoint()).x());
        QVERIFY(qAbs(button.geometry().center().y() - line->mapTo(&field, line->rect().center()).y()) <= 2);
    }

    void theWordRequiredGoesBelowInAWholeRow()
    {
        QWidget window;
        FormSection section(&window);
        auto* tight = new TextEdit(QStringLiteral("phone"), 20, &section);
        tight->setLabel(QStringLiteral("Мобильный телефон заявителя"));
        tight->setRequired(true);
        auto* roomy = new TextEdit(QStringLiteral("sex"), 20, &section);
        roomy->setLabel(QStringLiteral("Пол"));
        roomy->setRequired(true);
        auto* free = new TextEdit(QStringLiteral("email"), 20, &section);
        free->setLabel(QStringLiteral("Почта"));
        section.addRow({tight, roomy, free});
        const auto isBelow = [](const FieldFrame* field) {
            const auto labels = field->findChildren<QLabel*>();
            const auto found = std::count_if(labels.begin(), labels.end(), [](const QLabel* label) {
                return !label->isHidden() && label->text() == QStringLiteral("required");
            });
            return std::pair(static_cast<int>(found), labels.at(1)->isHidden());
        };
        section.resize(1600, 120);
        window.show();
        QCOMPARE(isBelow(tight), std::pair(1, false));
        QCOMPARE(isBelow(roomy), std::pair(1, false));
        section.resize(620, 120);
        QTRY_COMPARE(isBelow(tight), std::pair(1, true));
        QCOMPARE(isBelow(roomy), std::pair(1, true));
        QCOMPARE(isBelow(free).first, 0);
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
