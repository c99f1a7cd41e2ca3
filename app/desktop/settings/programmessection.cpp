#include "app/desktop/settings/programmessection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/settings/programmeeditor.h"
#include "app/desktop/settings/programmerows.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "core/domain/values/searchtext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

QString keyOf(const QString& profession, NqfLevel level)
{
    return profession + QLatin1Char('/') + level.toString();
}

} // namespace

ProgrammesSection::ProgrammesSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_listPage(new QWidget(this))
    , m_model(new ListModel(this))
    , m_table(new DataTable(m_listPage))
    , m_profession(new ChoiceEdit(QStringLiteral("profession"), foldForSearch, m_listPage))
    , m_begin(new QPushButton(icon(QStringLiteral("add")), QString(), m_listPage))
    , m_editor(new ProgrammeEditor(context, this))
{
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->setWrapped();
    m_begin->setObjectName(QStringLiteral("beginProgramme"));
    m_profession->addBeside(m_begin);
    auto* list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::medium);
    list->addWidget(m_table, 1);
    list->addWidget(m_profession);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::rowOpened, this, &ProgrammesSection::openRow);
    connect(m_begin, &QPushButton::clicked, this, &ProgrammesSection::begin);
    connect(m_editor, &ProgrammeEditor::closed, this, &ProgrammesSection::close);
    connect(m_editor, &ProgrammeEditor::changed, this, [this](const ProgrammeId& id) {
        this->context().tellChanged();
        read();
        open(id);
    });
}

QString ProgrammesSection::title() const
{
    return tr("Programmes");
}

void ProgrammesSection::refresh()
{
    const bool isAllowed = tellAllowed(Action::SaveProgramme);
    m_begin->setEnabled(isAllowed);
    m_profession->setEnabled(isAllowed);
    read();
}

void ProgrammesSection::read()
{
    ReferenceQuery query(context().connection(), context().clock());
    auto rows = query.programmes();
    auto professions = query.professions();
    if (!rows || !professions) {
        banner().showError(rows ? professions.error() : rows.error());
        return;
    }
    m_rows = *std::move(rows);
    m_professions = *std::move(professions);
    sortByName(m_professions);
    std::vector<ListRow> lines;
    for (const ProgrammeRow& row : m_rows) {
        const QString state = !row.approvedOn ? tr("draft")
            : row.isCurrent                   ? tr("in force since %1").arg(dateText(*row.approvedOn))
                                              : tr("approved %1, replaced").arg(dateText(*row.approvedOn));
        lines.push_back({row.id.toText(),
            {textOf(row.professionName), row.level.toString(), QString::number(row.version), state, textOf(row.qualification)}, {},
            row.approvedOn && !row.isCurrent});
    }
    m_model->setRows(std::move(lines));
    std::vector<Choice> choices;
    for (const ProfessionRow& row : m_professions) {
        for (const NqfLevel& level : row.profession.levels)
            choices.push_back({keyOf(row.profession.code, level), tr("%1, level %2").arg(textOf(row.profession.name)).arg(level.value())});
    }
    m_profession->setChoices(std::move(choices));
}

void ProgrammesSection::openRow(int row)
{
    open(m_rows.at(static_cast<size_t>(row)).id);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ProgrammesSection::open(const ProgrammeId& id)
{
    const auto programme = ReferenceQuery(context().connection(), context().clock()).programme(id);
    if (!programme) {
        banner().showError(programme.error());
        return;
    }
    QString name;
    for (const ProfessionRow& row : m_professions) {
        if (row.profession.code == programme->profession)
            name = textOf(row.profession.name);
    }
    m_editor->open(*programme, name);
    m_stack->setCurrentWidget(m_editor);
}

/// A draft lies there already: it is opened; an approved version: its next one is begun there; else an empty one.
void ProgrammesSection::begin()
{
    const auto key = m_profession->value();
    if (!key)
        return m_profession->showError(key.error());
    const auto level = NqfLevel::parse(key->section(QLatin1Char('/'), -1));
    if (!level)
        return m_profession->showError(level.error());
    const QString code = key->section(QLatin1Char('/'), 0, -2);
    const ProgrammeRow* newest = nullptr;
    for (const ProgrammeRow& row : m_rows) {
        if (row.profession == code && row.level == *level && (!newest || row.version > newest->version))
            newest = &row;
    }
    if (newest)
        return open(newest->id);
    for (const ProfessionRow& row : m_professions) {
        if (row.profession.code == code)
            m_editor->open(emptyProgramme(code, *level), textOf(row.profession.name));
    }
    m_stack->setCurrentWidget(m_editor);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ProgrammesSection::close()
{
    if (m_editor->isEdited()
        && !context().prompts().confirm(tr("Leave the draft without saving it?"), tr("Leave"), tr("What was typed since is lost.")))
        return;
    m_stack->setCurrentWidget(m_listPage);
    m_table->setFocus(Qt::OtherFocusReason);
    read();
}

bool ProgrammesSection::escape()
{
    if (m_stack->currentWidget() == m_listPage)
        return false;
    close();
    return true;
}

void ProgrammesSection::retranslate()
{
    m_model->setHeaders({tr("Profession"), tr("Level"), tr("Version"), tr("State"), tr("Qualification")});
    m_table->setColumnWeights({26, 9, 9, 21, 29});
    m_profession->setLabel(tr("A programme &for"));
    m_begin->setText(tr("&New programme"));
    refresh();
}

} // namespace tanu::desktop
