#include "tests/desktop/support/gallerypages.h"

#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/deadlinechip.h"
#include "app/desktop/widgets/emailedit.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filedroplist.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/formoutline.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/iinedit.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/moneyedit.h"
#include "app/desktop/widgets/monthgrid.h"
#include "app/desktop/widgets/nameedit.h"
#include "app/desktop/widgets/phoneedit.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/statechip.h"
#include "app/desktop/widgets/stepstrip.h"
#include "app/desktop/widgets/timelinecard.h"
#include "core/base/clock.h"
#include "core/domain/values/searchtext.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

template <typename Field>
Field* labelled(Field* field, const char* label, bool required, const char* hint = "")
{
    field->setLabel(QString::fromUtf8(label));
    field->setHint(QString::fromUtf8(hint));
    field->setRequired(required);
    return field;
}

const WorkCalendar& calendar()
{
    static const WorkCalendar standing;
    return standing;
}

FormSection* personSection(QWidget* form)
{
    auto* section = new FormSection(form);
    section->setHeading(QStringLiteral("Өтініш беруші"));
    section->setExplanation(QStringLiteral("Деректер жеке басын куәландыратын құжаттағыдай жазылады."));
    auto* surname = labelled(new NameEdit(QStringLiteral("surname"), section), "&Тегі", true);
    auto* given = labelled(new NameEdit(QStringLiteral("givenname"), section), "&Аты", true);
    auto* patronymic = labelled(
        new NameEdit(QStringLiteral("patronymic"), section), "&Әкесінің аты", false, "Болған жағдайда");
    surname->setValue(QStringLiteral("Әбілқасымова"));
    given->setValue(QStringLiteral("Айгүл"));
    section->addRow({surname, given, patronymic});
    auto* iin = labelled(new IinEdit(section), "&ЖСН", true, "Он екі сан");
    iin->setText(QStringLiteral("900101300008"));
    auto* birth = labelled(new DateEdit(QStringLiteral("birthdate"), nullptr, section), "Туған &күні", true);
    birth->setValue(QDate(1990, 1, 1));
    auto* phone = labelled(new PhoneEdit(section), "&Ұялы телефон", true);
    auto* mail = labelled(new EmailEdit(section), "&Электрондық пошта", false);
    section->addRow({iin, birth});
    section->addRow({phone, mail});
    return section;
}

FormSection* professionSection(QWidget* form)
{
    auto* section = new FormSection(form);
    section->setHeading(QStringLiteral("Кәсіп және біліктілік"));
    auto* profession = labelled(new ChoiceEdit(QStringLiteral("profession"), foldForSearch, section),
        "&Кәсіп", true, "Кәсіптер тізілімінен таңдалады");
    profession->setChoices(
        {{QStringLiteral("1"), QStringLiteral("Электргазбен дәнекерлеуші"), QStringLiteral("7212")}});
    section->addRow({profession});
    auto* language = labelled(new LanguageChoice(section), "Емтихан &тілі", true);
    language->setValue(Language::Kazakh);
    auto* price = labelled(new MoneyEdit(section), "&Құны", false);
    price->setText(QStringLiteral("25000"));
    section->addRow({language, price});
    section->addRow({labelled(new FileDropList(
                                  QStringLiteral("files"), 10'000'000, [] { return QStringList(); }, section),
        "Құжаттар", true)});
    return section;
}

Deadline issueBy(QDate lastDay)
{
    Deadline deadline;
    deadline.obligation = Obligation::IssueDocument;
    deadline.from = QDate(2026, 11, 20);
    deadline.lastDay = lastDay;
    return deadline;
}

QWidget* chipRow(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto* state = new StateChip(row);
    state->setState(QStringLiteral("Хаттамаға қол қойылды"), Tone::Good);
    layout->addWidget(state);
    for (const QDate day : {QDate(2026, 11, 26), QDate(2026, 11, 24), QDate(2026, 11, 20)}) {
        auto* chip = new DeadlineChip(row);
        chip->setDeadline(issueBy(day), QDate(2026, 11, 24), calendar());
        layout->addWidget(chip);
    }
    layout->addStretch(1);
    return row;
}

TimelineEntry happened(
    const char* iconName, const char* what, const char* who, const char* paper, const char* clause)
{
    TimelineEntry entry;
    entry.icon = QString::fromLatin1(iconName);
    entry.what = QString::fromUtf8(what);
    entry.who = QString::fromUtf8(who);
    entry.when = fromKazakhstan(QDate(2026, 11, 20), QTime(16, 40));
    entry.clause = QString::fromLatin1(clause);
    entry.papers = {{QStringLiteral("1"), QString::fromUtf8(paper)}};
    return entry;
}

} // namespace

GalleryListPage::GalleryListPage(QWidget* parent)
    : Page(parent)
    , m_rows(new QStandardItemModel(0, 5, this))
    , m_filters(new FilterChips(FilterChips::Mode::One, this))
    , m_new(new QAction(this))
{
    m_new->setIcon(icon(QStringLiteral("add"), ColourRole::AccentText));
    setPrimaryAction(m_new);
    setFilters(m_filters);
    auto* table = new DataTable(this);
    table->addBulkAction(new QAction(QStringLiteral("Басып шығару"), this));
    fill();
    table->setModel(m_rows);
    table->setColumnWeights({3, 6, 7, 5, 3});
    table->selectRow(1);
    table->view().selectionModel()->select(
        m_rows->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    setContent(table);
    setStatusLine(QStringLiteral("12:04 жаңартылды"));
}

void GalleryListPage::fill()
{
    m_rows->setHorizontalHeaderLabels({QStringLiteral("Нөмірі"), QStringLiteral("Тегі, аты, әкесінің аты"),
        QStringLiteral("Кәсіп"), QStringLiteral("Жағдайы"), QStringLiteral("Соңғы күні")});
    const QStringList names{QStringLiteral("Әбілқасымова Айгүл Серікқызы"),
        QStringLiteral("Ғабитов Нұрлан Өмірұлы"), QStringLiteral("Ким Ольга Викторовна"),
        QStringLiteral("Қожахметов Ұлан Һамитұлы")};
    for (int i = 0; i < 40; ++i) {
        QList<QStandardItem*> row{
            new QStandardItem(QStringLiteral("2026-%1").arg(i + 1, 6, 10, QLatin1Char('0'))),
            new QStandardItem(names.at(i % 4)),
            new QStandardItem(QStringLiteral("Электргазбен дәнекерлеуші, 4-деңгей")),
            new QStandardItem(
                icon(QStringLiteral("check"), ColourRole::Good), QStringLiteral("Келісімшарт жасалды")),
            new QStandardItem(QStringLiteral("27.11.2026"))};
        row.at(2)->setData(true, DataTable::quietRole);
        m_rows->appendRow(row);
    }
}

QString GalleryListPage::title() const
{
    return QStringLiteral("Өтініштер");
}

void GalleryListPage::retranslate()
{
    m_new->setText(QStringLiteral("Жаңа өтініш"));
    m_filters->setFilters({{QStringLiteral("all"), QStringLiteral("Барлығы"), 1204},
        {QStringLiteral("due"), QStringLiteral("Мерзімі жақын"), 5},
        {QStringLiteral("contract"), QStringLiteral("Келісімшарт күтіледі"), 12},
        {QStringLiteral("refused"), QStringLiteral("Бас тартылды"), 3}});
}

GalleryFormPage::GalleryFormPage(QWidget* parent)
    : Page(parent)
{
    setPrimaryAction(new QAction(QStringLiteral("Өтінішті тіркеу"), this));
    addHeadAction(new QAction(QStringLiteral("Басып шығару"), this));
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::large);
    auto* area = new QScrollArea(content);
    area->setWidgetResizable(true);
    auto* form = new QWidget(area);
    form->setProperty("role", QStringLiteral("scrolled"));
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::large);
    FormSection* person = personSection(form);
    FormSection* profession = professionSection(form);
    rows->addWidget(person);
    rows->addWidget(profession);
    rows->addStretch(1);
    area->setWidget(form);
    auto* outline = new FormOutline(*area, content);
    outline->addSection(person);
    outline->addSection(profession);
    columns->addWidget(outline);
    columns->addWidget(area, 1);
    setContent(content);
    setStatusLine(QStringLiteral("Жоба 12:04 сақталды"));
}

QString GalleryFormPage::title() const
{
    return QStringLiteral("Жаңа өтініш");
}

GalleryCasePage::GalleryCasePage(QWidget* parent)
    : Page(parent)
{
    setPrimaryAction(new QAction(QStringLiteral("Құжатты беру"), this));
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::medium);
    rows->addWidget(chipRow(content));
    auto* steps = new StepStrip(content);
    using S = Step::Stage;
    steps->setSteps({{QStringLiteral("Өтініш тіркелді"), QDate(2026, 10, 26), S::Done},
        {QStringLiteral("Келісімшарт жасалды"), QDate(2026, 10, 28), S::Done},
        {QStringLiteral("Хабарлама жіберілді"), QDate(2026, 10, 29), S::Done},
        {QStringLiteral("Емтихан отырысы өтті"), QDate(2026, 11, 18), S::Done},
        {QStringLiteral("Хаттамаға қол қойылды"), QDate(2026, 11, 20), S::Done},
        {QStringLiteral("Құжатты беру"), QDate(2026, 11, 26), S::Current},
        {QStringLiteral("Платформаға енгізу"), QDate(2026, 11, 26), S::Next}});
    rows->addWidget(steps);
    auto* banner = new Banner(content);
    banner->showError({ErrorKind::SessionTooEarly,
        {QStringLiteral("Әбілқасымова А. С."), QStringLiteral("2026-12-09")}, {}});
    rows->addWidget(banner);
    auto* done = new Banner(content);
    done->say(Tone::Good, QStringLiteral("Хаттамаға қол қойылды: № 12, 20.11.2026"));
    rows->addWidget(done);
    auto* progress = new ProgressStrip(content);
    progress->start(QStringLiteral("Құжаттар басылып жатыр"), 400);
    progress->advance(120);
    rows->addWidget(progress);
    rows->addWidget(new TimelineCard(happened("document-signed", "Хаттамаға қол қойылды",
                                         "Комиссия төрағасы Ахметов Б. Қ.", "Хаттама № 12", "R17.2"),
        content));
    rows->addWidget(new TimelineCard(happened("mail", "Хабарлама электрондық поштамен жіберілді",
                                         "Тіркеуші Серікқызы А.", "Хабарлама", "R6.1"),
        content));
    rows->addStretch(1);
    setContent(content);
}

QString GalleryCasePage::title() const
{
    return QStringLiteral("Әбілқасымова Айгүл Серікқызы");
}

GalleryMonthPage::GalleryMonthPage(QWidget* parent)
    : Page(parent)
{
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::huge);
    const auto marks = [](QDate day) {
        DayMark mark{calendar().reasonOff(day).has_value(), {}, {}, Tone::Accent};
        if (day == QDate(2026, 11, 18))
            mark.badges = {QStringLiteral("10:00 Дәнекерлеуші"), QStringLiteral("14:00 Аспаз")};
        if (day == QDate(2026, 11, 25))
            mark.badges = {QStringLiteral("09:30 Электромонтёр по ремонту")};
        return mark;
    };
    auto* large = new MonthGrid(MonthGrid::Size::Large, content);
    large->setMonth(2026, 11);
    large->setToday(QDate(2026, 11, 24));
    large->setSelected(QDate(2026, 11, 25));
    large->setMarks(marks);
    columns->addWidget(large, 1);
    auto* side = new QVBoxLayout;
    for (const int month : {11, 12}) {
        auto* small = new MonthGrid(MonthGrid::Size::Small, content);
        small->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        small->setMonth(2026, month);
        small->setToday(QDate(2026, 11, 24));
        small->setMarks(marks);
        side->addWidget(small);
    }
    side->addStretch(1);
    columns->addLayout(side);
    setContent(content);
}

QString GalleryMonthPage::title() const
{
    return QStringLiteral("Экзаменационные сессии");
}

GalleryEmptyPage::GalleryEmptyPage(QWidget* parent)
    : Page(parent)
{
    auto* state = new EmptyState(
        QStringLiteral("certificates"), new QAction(QStringLiteral("Открыть протоколы"), this), this);
    state->setSentence(
        QStringLiteral("Документов о признании ещё нет: они появятся после подписания протокола."));
    setPlaceholder(state);
    showPlaceholder(true);
}

QString GalleryEmptyPage::title() const
{
    return QStringLiteral("Документы о признании");
}

} // namespace tanu::desktop
