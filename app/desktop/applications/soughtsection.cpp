#include "app/desktop/applications/soughtsection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/domain/values/searchtext.h"

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int greatestSpecial = 500;

template <typename Field>
Field* named(Field* field, const char* name)
{
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

SoughtSection::SoughtSection(QWidget* parent)
    : IntakeSection(parent)
    , m_profession(named(new ChoiceEdit(QStringLiteral("profession"), foldForSearch, this), "profession"))
    , m_level(named(new SegmentedChoice(QStringLiteral("nqflevel"), this), "level"))
    , m_sought(named(new SegmentedChoice(QStringLiteral("sought"), this), "sought"))
    , m_skills(named(new CheckListEdit(QStringLiteral("skills"), this), "skills"))
    , m_language(named(new LanguageChoice(this), "language"))
    , m_mode(named(new SegmentedChoice(QStringLiteral("mode"), this), "mode"))
    , m_special(named(new TextArea(QStringLiteral("specialconditions"), greatestSpecial, this), "special"))
{
    addRow({m_profession, m_level});
    addRow({m_sought, m_special});
    addRow({m_skills});
    addRow({m_language, m_mode});
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_profession, m_level, m_sought, m_language, m_mode, m_skills})
        field->setRequired(true);
    connect(m_profession, &FieldFrame::valueChanged, this, &SoughtSection::fillLevels);
    connect(m_level, &FieldFrame::valueChanged, this, &SoughtSection::programmeChosen);
    connect(m_sought, &FieldFrame::valueChanged, this, &SoughtSection::showSkills);
}

void SoughtSection::setProfessions(std::vector<ProfessionRow> professions)
{
    m_professions = std::move(professions);
    fillProfessions();
}

void SoughtSection::fillProfessions()
{
    std::vector<Choice> choices;
    for (const ProfessionRow& row : m_professions) {
        const auto& occupation = row.profession.occupation;
        choices.push_back({row.profession.code, textOf(row.profession.name), occupation ? occupation->toString() : QString()});
    }
    m_profession->setChoices(std::move(choices));
    m_levelsOf.clear();
    fillLevels();
}

const ProfessionRow* SoughtSection::profession() const
{
    const auto code = m_profession->value();
    if (!code)
        return nullptr;
    const auto found = std::find_if(m_professions.begin(), m_professions.end(),
        [&code](const ProfessionRow& row) { return row.profession.code == *code; });
    return found == m_professions.end() ? nullptr : &*found;
}

void SoughtSection::fillLevels()
{
    const ProfessionRow* row = profession();
    const QString code = row ? row->profession.code : QString();
    if (code == m_levelsOf && !code.isEmpty())
        return;
    const auto before = m_level->value();
    m_levelsOf = code;
    std::vector<Choice> levels;
    for (const LevelOffer& offer : row ? row->levels : std::vector<LevelOffer>()) {
        if (offer.programme)
            levels.push_back({offer.programme->toText(), tr("Level %1").arg(offer.level.value()), {}});
    }
    m_level->clear();
    m_level->setOptions(levels);
    m_level->setEnabled(!levels.empty());
    if (before)
        m_level->setValue(*before);
    if (levels.size() == 1)
        m_level->setValue(levels.front().key);
    Q_EMIT programmeChosen();
}

ProgrammeId SoughtSection::programme() const
{
    const auto key = m_level->value();
    const auto id = key ? ProgrammeId::fromText(*key) : Result<ProgrammeId>(ProgrammeId());
    return id ? *id : ProgrammeId();
}

void SoughtSection::follow(const Programme* programme)
{
    fillSkills(programme);
    fillModes(programme);
    tellPrice();
    const bool hasSkills = programme && !programme->skills.empty();
    if (!hasSkills)
        m_sought->setValue(codeOf(Sought::Qualification));
    m_sought->setEnabled(!programme || hasSkills);
    m_sought->setHint(programme && !hasSkills ? tr("The programme has no single skills") : QString());
    showSkills();
}

/// L15.3: what the procedure costs at the level that is chosen.
void SoughtSection::tellPrice()
{
    const ProfessionRow* row = profession();
    const ProgrammeId chosen = programme();
    QString hint;
    for (const LevelOffer& offer : row ? row->levels : std::vector<LevelOffer>()) {
        if (offer.programme != chosen)
            continue;
        hint = offer.price ? tr("%1 ₸ by the price list").arg(offer.price->toString()) : tr("The price list has no price yet");
    }
    m_level->setHint(hint);
}

void SoughtSection::fillSkills(const Programme* programme)
{
    m_skillsOffered = programme ? programme->skills : std::vector<Skill>();
    std::vector<Choice> skills;
    for (const Skill& skill : m_skillsOffered)
        skills.push_back({skill.id, textOf(skill.name), {}});
    m_skills->setOptions(skills);
}

void SoughtSection::fillModes(const Programme* programme)
{
    if (!programme) {
        m_mode->setEnabled(true);
        m_language->setEnabled(true);
        return;
    }
    if (programme->modes.size() == 1)
        m_mode->setValue(codeOf(programme->modes.front()));
    if (programme->languages.size() == 1)
        m_language->setValue(programme->languages.front());
    m_mode->setEnabled(programme->modes.size() != 1);
    m_language->setEnabled(programme->languages.size() != 1);
    m_mode->setHint(programme->modes.size() == 1 ? tr("By the programme") : QString());
    m_language->setHint(programme->languages.size() == 1 ? tr("By the programme") : tr("Of the exam and of all papers"));
}

void SoughtSection::showSkills()
{
    const auto sought = m_sought->value();
    m_skills->setVisible(sought && *sought == codeOf(Sought::Skills));
    Q_EMIT edited();
}

void SoughtSection::retranslate()
{
    setHeading(tr("What is sought"));
    m_profession->setLabel(tr("Pr&ofession"));
    m_profession->setHint(tr("Any part of the name or the code"));
    m_level->setLabel(tr("&Level"));
    m_sought->setLabel(tr("W&hat is to be recognized"));
    m_skills->setLabel(tr("Skills"));
    m_language->setLabel(tr("La&nguage"));
    m_mode->setLabel(tr("Mode of the exam"));
    m_special->setLabel(tr("Special conditions"));
    m_special->setHint(tr("What access the candidate needs at the exam"));
    m_sought->setOptions({{codeOf(Sought::Qualification), wordOf(Sought::Qualification), {}},
        {codeOf(Sought::Skills), wordOf(Sought::Skills), {}}});
    m_mode->setOptions({{codeOf(ExamMode::Offline), wordOf(ExamMode::Offline), {}},
        {codeOf(ExamMode::Online), wordOf(ExamMode::Online), {}}});
    fillProfessions();
}

void SoughtSection::read(ApplicationFields& fields) const
{
    fields.programme = programme();
    if (const auto key = m_sought->value()) {
        if (const auto sought = parseSought(*key))
            fields.sought = *sought;
    }
    if (fields.sought == Sought::Skills) {
        const QStringList chosen = m_skills->chosen();
        fields.skills.assign(chosen.begin(), chosen.end());
    }
    if (const auto language = m_language->value())
        fields.language = *language;
    if (const auto key = m_mode->value()) {
        if (const auto mode = parseExamMode(*key))
            fields.mode = *mode;
    }
    if (const auto special = m_special->value())
        fields.specialConditions = *special;
}

void SoughtSection::keep(DraftBook& book)
{
    book.add(m_profession->objectName(), m_profession);
    book.add(m_level->objectName(), m_level);
    book.add(m_sought->objectName(), m_sought);
    book.add(m_skills->objectName(), m_skills);
    book.add(m_language->objectName(), m_language);
    book.add(m_mode->objectName(), m_mode);
    book.add(m_special->objectName(), m_special);
}

void SoughtSection::reset(QDate)
{
    for (FieldFrame* field : fields())
        field->clear();
    m_sought->setValue(codeOf(Sought::Qualification));
    m_mode->setValue(codeOf(ExamMode::Offline));
    fillLevels();
}

FieldFrame* SoughtSection::fieldOf(IntakeField field) const
{
    switch (field) {
    case IntakeField::Programme:
        return m_profession->value() ? static_cast<FieldFrame*>(m_level) : m_profession;
    case IntakeField::Skills:
        return m_skills;
    case IntakeField::Language:
        return m_language;
    case IntakeField::Mode:
        return m_mode;
    default:
        return nullptr;
    }
}

} // namespace tanu::desktop
