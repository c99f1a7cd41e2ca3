#include "app/desktop/settings/programmegeneral.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/countedit.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/segmentedchoice.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

constexpr int longestName = 300;
constexpr int leastAge = 14;
constexpr int greatestAge = 80;
constexpr int greatestMinutes = 1'440;

const QString education = QStringLiteral("education");
const QString experience = QStringLiteral("experience");
const QString nonFormal = QStringLiteral("nonformal");
const QString informal = QStringLiteral("informal");

void take(const CountEdit* edit, int& number)
{
    if (const auto value = edit->value())
        number = *value;
}

CountEdit* count(const char* field, int least, int greatest, QWidget* parent)
{
    auto* edit = new CountEdit(QString::fromLatin1(field), least, greatest, parent);
    edit->setObjectName(QString::fromLatin1(field));
    return edit;
}

} // namespace

ProgrammeGeneral::ProgrammeGeneral(QWidget* parent)
    : QWidget(parent)
    , m_qualification(QStringLiteral("qualification"), longestName, this)
    , m_languages(new CheckListEdit(QStringLiteral("languages"), this))
    , m_modes(new CheckListEdit(QStringLiteral("modes"), this))
    , m_package(new CheckListEdit(QStringLiteral("package"), this))
    , m_age(count("minimum_age", leastAge, greatestAge, this))
    , m_theory(count("theory_minutes", 1, greatestMinutes, this))
    , m_practice(count("practice_minutes", 1, greatestMinutes, this))
    , m_percent(count("least_percent", 0, 100, this))
    , m_rule(new SegmentedChoice(QStringLiteral("disagreement"), this))
    , m_section(new FormSection(this))
{
    m_languages->setObjectName(QStringLiteral("languages"));
    m_modes->setObjectName(QStringLiteral("modes"));
    m_section->addRow(m_qualification.row());
    m_section->addRow({m_age, m_theory, m_practice, m_percent});
    m_section->addRow({m_languages, m_modes, m_package});
    m_section->addRow({m_rule});
    auto* scroll = new QScrollArea(this);
    setRole(m_section, "card");
    scroll->setWidget(m_section);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_qualification.kk);
    for (const FieldFrame* field : m_section->fields())
        connect(field, &FieldFrame::valueChanged, this, &ProgrammeGeneral::edited);
    retranslate();
}

void ProgrammeGeneral::retranslate()
{
    m_section->setHeading(tr("Qualification"));
    m_qualification.setLabel(tr("Name"));
    m_age->setLabel(tr("Least age, years"));
    m_theory->setLabel(tr("Theory, minutes"));
    m_practice->setLabel(tr("Practice, minutes"));
    m_percent->setLabel(tr("Practice: least, %"));
    m_languages->setLabel(tr("Languages"));
    m_languages->setOptions({{codeOf(Language::Kazakh), wordOf(Language::Kazakh)}, {codeOf(Language::Russian), wordOf(Language::Russian)}});
    m_modes->setLabel(tr("Modes"));
    m_modes->setOptions({{codeOf(ExamMode::Offline), wordOf(ExamMode::Offline)}, {codeOf(ExamMode::Online), wordOf(ExamMode::Online)}});
    m_package->setLabel(tr("Package"));
    m_package->setOptions({{education, tr("Education is required")}, {experience, tr("Experience is required")},
        {nonFormal, tr("Non-formal education counts")}, {informal, tr("Informal education counts")}});
    m_rule->setLabel(tr("When assessors differ"));
    m_rule->setOptions({{codeOf(DisagreementRule::Majority), tr("Majority")}, {codeOf(DisagreementRule::Lowest), tr("Lowest")},
        {codeOf(DisagreementRule::Average), tr("Average")}, {codeOf(DisagreementRule::ChairDecides), tr("The chair")}});
}

void ProgrammeGeneral::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgrammeGeneral::setValue(const Programme& programme)
{
    m_qualification.setValue(programme.qualification);
    QStringList languages;
    for (const Language language : programme.languages)
        languages.append(codeOf(language));
    m_languages->setValue(languages);
    QStringList modes;
    for (const ExamMode mode : programme.modes)
        modes.append(codeOf(mode));
    m_modes->setValue(modes);
    QStringList package;
    for (const auto& [isSet, key] : {std::pair(programme.educationRequired, education), {programme.experienceRequired, experience},
             {programme.nonFormal, nonFormal}, {programme.informal, informal}}) {
        if (isSet)
            package.append(key);
    }
    m_package->setValue(package);
    m_age->setValue(programme.minimumAge);
    m_theory->setValue(programme.theoryMinutes);
    m_practice->setValue(programme.practiceMinutes);
    m_percent->setValue(programme.leastPercent);
    m_rule->setValue(codeOf(programme.disagreement));
    for (FieldFrame* field : m_section->fields())
        field->clearError();
}

void ProgrammeGeneral::write(Programme& programme) const
{
    programme.qualification = m_qualification.value();
    programme.languages.clear();
    for (const QString& code : m_languages->chosen()) {
        if (const auto language = parseLanguage(code))
            programme.languages.push_back(*language);
    }
    programme.modes.clear();
    for (const QString& code : m_modes->chosen()) {
        if (const auto mode = parseExamMode(code))
            programme.modes.push_back(*mode);
    }
    const QStringList package = m_package->chosen();
    programme.educationRequired = package.contains(education);
    programme.experienceRequired = package.contains(experience);
    programme.nonFormal = package.contains(nonFormal);
    programme.informal = package.contains(informal);
    take(m_age, programme.minimumAge);
    take(m_theory, programme.theoryMinutes);
    take(m_practice, programme.practiceMinutes);
    take(m_percent, programme.leastPercent);
    if (const auto rule = m_rule->value()) {
        if (const auto parsed = parseDisagreementRule(*rule))
            programme.disagreement = *parsed;
    }
}

bool ProgrammeGeneral::checkNow()
{
    FieldFrame* wrong = m_section->checkNow();
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return wrong == nullptr;
}

bool ProgrammeGeneral::showError(const Error& error)
{
    const QString what = error.arguments.value(0);
    for (FieldFrame* field : m_section->fields()) {
        const bool isIt = field->objectName() == what || (what == QLatin1String("qualification") && field == m_qualification.kk);
        if (!isIt)
            continue;
        field->showError(error);
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ProgrammeGeneral::setReadOnly(bool readOnly)
{
    m_section->setEnabled(!readOnly);
}

} // namespace tanu::desktop
