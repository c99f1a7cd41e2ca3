#include "app/desktop/settings/pricessection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/settings/listandform.h"
#include "app/desktop/settings/publicationwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/moneyedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/center/setprice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

QString keyOf(const PriceRow& price)
{
    return price.profession + QLatin1Char('/') + price.level.toString();
}

} // namespace

PricesSection::PricesSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_standing(new QLabel(this))
    , m_form(new QWidget(this))
    , m_section(new FormSection(m_form))
    , m_profession(new ChoiceEdit(QStringLiteral("profession"), foldForSearch, m_form))
    , m_level(new ChoiceEdit(QStringLiteral("nqflevel"), foldForSearch, m_form))
    , m_since(new DateEdit(QStringLiteral("since"), &context.calendar(), m_form))
    , m_price(new MoneyEdit(m_form))
    , m_list(new ListAndForm(m_form, &banner(), this))
{
    m_section->addRow({m_profession});
    m_section->addRow({m_level});
    m_section->addRow({m_since, m_price});
    for (FieldFrame* field : m_section->fields())
        field->setRequired(true);
    auto* inside = new QVBoxLayout(m_form);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_section);
    inside->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_list, 1);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standing->setWordWrap(true);
    setRole(m_standing, "quiet");
    layout->addWidget(m_standing);
    setFocusProxy(&m_list->table());
    connect(m_profession, &FieldFrame::valueChanged, this, &PricesSection::offerLevels);
    for (const FieldFrame* field : m_section->fields())
        connect(field, &FieldFrame::valueChanged, this, [this] { m_isEdited = true; });
    connect(m_list, &ListAndForm::chosen, this, &PricesSection::show);
    connect(m_list, &ListAndForm::addRequested, this, &PricesSection::clear);
    connect(m_list, &ListAndForm::saveRequested, this, &PricesSection::save);
}

QString PricesSection::title() const
{
    return tr("Prices");
}

void PricesSection::refresh()
{
    const bool isAllowed = tellAllowed(Action::SetPrice);
    m_list->setAllowed(isAllowed);
    m_section->setEnabled(isAllowed);
    read();
    tellPublication();
    if (m_isEdited)
        return;
    if (m_list->chosenKey().isEmpty() && !m_prices.empty())
        m_list->choose(keyOf(m_prices.front()));
    show(m_list->chosenKey());
}

void PricesSection::read()
{
    ReferenceQuery query(context().connection(), context().clock());
    auto professions = query.professions();
    auto prices = query.prices();
    if (!professions || !prices) {
        banner().showError(professions ? prices.error() : professions.error());
        return;
    }
    m_professions = *std::move(professions);
    sortByName(m_professions);
    m_prices = *std::move(prices);
    std::vector<Choice> choices;
    std::map<QString, QString> names;
    for (const ProfessionRow& row : m_professions) {
        choices.push_back({row.profession.code, textOf(row.profession.name), row.profession.code});
        names.emplace(row.profession.code, textOf(row.profession.name));
    }
    if (!m_isEdited)
        m_profession->setChoices(choices);
    std::vector<ListRow> rows;
    for (const PriceRow& price : m_prices) {
        rows.push_back({keyOf(price), {tr("%1, level %2").arg(names[price.profession]).arg(price.level.value()),
                                         price.price.toString() + QStringLiteral(" ₸"), dateText(price.since)}});
    }
    m_list->setRows(std::move(rows));
}

void PricesSection::tellPublication()
{
    const auto publication = PublicationQuery(context().connection()).load();
    if (publication)
        m_standing->setText(publicationText(*publication, context().clock().today()));
    else
        banner().showError(publication.error());
}

void PricesSection::offerLevels()
{
    const auto code = m_profession->value();
    std::vector<Choice> levels;
    for (const ProfessionRow& row : m_professions) {
        if (!code || row.profession.code != *code)
            continue;
        for (const NqfLevel& level : row.profession.levels)
            levels.push_back({level.toString(), tr("Level %1").arg(level.value())});
    }
    const bool isOne = levels.size() == 1;
    const QString only = isOne ? levels.front().key : QString();
    m_level->setChoices(std::move(levels));
    if (isOne)
        m_level->setValue(only);
}

void PricesSection::show(const QString& key)
{
    for (const PriceRow& price : m_prices) {
        if (keyOf(price) != key)
            continue;
        m_profession->setValue(price.profession);
        offerLevels();
        m_level->setValue(price.level.toString());
        m_since->setValue(context().clock().today());
        m_price->setValue(price.price);
        m_isEdited = false;
    }
}

void PricesSection::clear()
{
    for (FieldFrame* field : m_section->fields()) {
        field->clear();
        field->clearError();
    }
    m_since->setValue(context().clock().today());
    m_isEdited = false;
    m_profession->setFocus(Qt::OtherFocusReason);
}

void PricesSection::save()
{
    if (FieldFrame* wrong = m_section->checkNow()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto level = NqfLevel::parse(*m_level->value());
    if (!level)
        return m_level->showError(level.error());
    Desk desk = context().desk();
    const auto set = SetPrice(desk).run(*m_profession->value(), *level, *m_since->value(), *m_price->value());
    if (!set) {
        const ErrorKind kind = set.error().kind;
        if (kind == ErrorKind::DeadlinePassed || kind == ErrorKind::ImpossibleDate)
            m_since->showError(set.error());
        else
            banner().showError(set.error());
        return;
    }
    m_isEdited = false;
    m_list->choose(*m_profession->value() + QLatin1Char('/') + level->toString());
    const QString done = tr("From %1 it costs %2 ₸.").arg(dateText(*m_since->value()), m_price->value()->toString());
    context().tellChanged();
    read();
    tellPublication();
    tellDone(done);
}

void PricesSection::retranslate()
{
    m_section->setHeading(tr("Price"));
    m_section->setExplanation(tr("Contracts keep the price at which they were concluded."));
    m_profession->setLabel(tr("&Profession"));
    m_level->setLabel(tr("&Level"));
    m_since->setLabel(tr("&From the day"));
    m_price->setLabel(tr("Pri&ce, ₸"));
    m_list->model().setHeaders({tr("Profession"), tr("Price"), tr("Since")});
    m_list->table().setColumnWeights({8, 4, 5});
    m_list->addButton().setText(tr("&New price"));
    m_list->saveButton().setText(tr("&Save"));
    refresh();
}

} // namespace tanu::desktop
