#include "app/desktop/applications/intakepage.h"

#include "app/desktop/applications/intakeform.h"
#include "app/desktop/applications/warningsbox.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/draftkeeper.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/fieldframe.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

namespace {

const QString draftKind = QStringLiteral("application");
const QString retakePrefix = QStringLiteral("retake/");
const QString retakeKey = QStringLiteral("retakeOf");

} // namespace

IntakePage::IntakePage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_controller(context)
    , m_banner(new Banner(this))
    , m_warnings(new WarningsBox(this))
    , m_form(new IntakeForm(context, this))
    , m_register(new QAction(icon(QStringLiteral("check"), ColourRole::AccentText), QString(), this))
    , m_anew(new QAction(icon(QStringLiteral("delete")), QString(), this))
    , m_keeper(new DraftKeeper(context, draftKind, [this] { return content(); }, this))
{
    build();
    setFocusProxy(m_form);
    connect(m_keeper, &DraftKeeper::told, this, &IntakePage::setStatusLine);
    connect(m_keeper, &DraftKeeper::failed, m_banner, &Banner::showError);
    connect(m_register, &QAction::triggered, this, &IntakePage::registerForm);
    connect(m_anew, &QAction::triggered, this, &IntakePage::startAnew);
    connect(m_form, &IntakeForm::edited, this, &IntakePage::formEdited);
    connect(m_form, &IntakeForm::programmeChosen, this, &IntakePage::followProgramme);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget*) {
        if (from && m_form->isAncestorOf(from))
            showLive();
    });
}

/// The editors lose the focus while they go: nobody must look at the form then.
IntakePage::~IntakePage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void IntakePage::build()
{
    setPrimaryAction(m_register);
    addHeadAction(m_anew);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_banner->setObjectName(QStringLiteral("banner"));
    layout->addWidget(m_banner);
    layout->addWidget(m_warnings);
    layout->addWidget(m_form, 1);
    setContent(content);
}

QString IntakePage::title() const
{
    return tr("New application");
}

void IntakePage::retranslate()
{
    const auto filling = m_keeper->filling();
    m_register->setText(tr("Register"));
    m_register->setToolTip(tr("Ctrl+Enter"));
    m_anew->setText(tr("Clear the form"));
    m_form->retranslate();
    followProgramme();
}

void IntakePage::open(const QString& key)
{
    const auto id = ApplicationId::fromText(key.mid(retakePrefix.size()));
    if (key.startsWith(retakePrefix) && id)
        m_wanted = *id;
}

void IntakePage::refresh()
{
    auto professions = m_controller.professions();
    if (!professions) {
        m_banner->showError(professions.error());
        return;
    }
    sortByName(*professions);
    const auto filling = m_keeper->filling();
    m_form->setProfessions(*std::move(professions));
    if (m_keeper->isForeign()) {
        if (!m_keeper->handOver())
            return;
        setStatusLine({});
        resumeDraft();
    }
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        takeUp(*wanted);
}

void IntakePage::clearForm()
{
    m_form->reset(m_context.clock().today());
    followProgramme();
    m_retakeOf.reset();
    m_keeper->markUntouched();
}

void IntakePage::resumeDraft()
{
    clearForm();
    m_banner->hide();
    const auto draft = m_keeper->load();
    if (!draft)
        return m_banner->showError(draft.error());
    if (*draft) {
        m_form->fromDraft((*draft)->content);
        m_banner->say(Tone::Accent, DraftKeeper::textOf(**draft));
        m_banner->setClosable(true);
        resumeRetake((*draft)->content);
    }
    followProgramme();
}

/// The scans of an old file are not kept in the draft: they come from there again.
void IntakePage::resumeRetake(const QJsonObject& draft)
{
    const auto old = ApplicationId::fromText(draft.value(retakeKey).toString());
    if (!old)
        return;
    const auto form = m_controller.retake(*old);
    if (!form)
        return m_banner->showError(form.error());
    m_form->restoreScans(form->papers);
    m_retakeOf = *old;
    tellRetake(form->numberText);
}

void IntakePage::takeUp(const ApplicationId& old)
{
    if (m_retakeOf == old)
        return;
    const auto form = m_controller.retake(old);
    if (!form)
        return m_banner->showError(form.error());
    const auto draft = m_keeper->load();
    const bool isTaken = draft && draft->has_value();
    if (isTaken
        && !m_context.prompts().confirm(tr("Fill the form in from the file %1?").arg(form->numberText), tr("Fill in"),
            tr("Your draft that was not registered yet will be gone.")))
        return;
    clearForm();
    m_form->fromDraft(form->draft);
    followProgramme();
    m_form->addPapers(form->papers);
    m_retakeOf = old;
    tellRetake(form->numberText);
    m_keeper->keep();
}

void IntakePage::tellRetake(const QString& numberText)
{
    m_banner->say(Tone::Accent,
        tr("Filled in from the file %1, which was not passed. The candidate gives the consent and says who pays anew.")
            .arg(numberText),
        QStringLiteral("R19"));
    m_banner->setClosable(true);
}

void IntakePage::followProgramme()
{
    m_form->follow(m_controller.programme(m_form->programmeId()));
}

void IntakePage::formEdited()
{
    if (m_keeper->isFilling())
        return;
    m_keeper->edited();
    showWarnings(m_form->fields());
}

void IntakePage::showWarnings(const ApplicationFields& fields)
{
    const Programme* programme = m_controller.programme(fields.programme);
    m_warnings->setWarnings(m_controller.warnings(fields), programme ? programme->minimumAge : 0);
}

void IntakePage::showLive()
{
    if (m_keeper->isFilling())
        return;
    const ApplicationFields fields = m_form->fields();
    m_form->showProblems(m_controller.problems(fields, m_form->profession()), false);
    showWarnings(fields);
}

/// The form as a draft, with the case that it takes up again.
QJsonObject IntakePage::content()
{
    followProgramme();
    QJsonObject draft = m_form->toDraft();
    if (m_retakeOf)
        draft.insert(retakeKey, m_retakeOf->toText());
    return draft;
}

bool IntakePage::leave()
{
    m_keeper->save();
    return true;
}

void IntakePage::startAnew()
{
    const bool isSure = m_context.prompts().confirm(
        tr("Clear the whole form?"), tr("Clear"), tr("What is typed here is not registered yet and will be gone."));
    if (!isSure)
        return;
    const auto discarded = m_keeper->discard();
    const auto filling = m_keeper->filling();
    resumeDraft();
    m_warnings->setWarnings({}, 0);
    setStatusLine({});
    if (!discarded)
        m_banner->showError(discarded.error());
}

bool IntakePage::isComplete(const ApplicationFields& fields)
{
    FieldFrame* wrong = m_form->checkAll();
    FieldFrame* refused = m_form->showProblems(m_controller.problems(fields, m_form->profession()), true);
    wrong = wrong ? wrong : refused;
    if (wrong) {
        m_banner->say(Tone::Danger, tr("Something is missing or wrong: see the marked fields. Nothing typed is lost."));
        m_form->goTo(wrong);
        return false;
    }
    showWarnings(fields);
    if (m_warnings->isAllConfirmed())
        return true;
    m_banner->say(Tone::Warning, tr("Confirm what does not fit, or correct it."));
    m_warnings->showFirstOpen();
    return false;
}

void IntakePage::registerForm()
{
    m_keeper->save();
    const ApplicationFields fields = m_form->fields();
    if (!isComplete(fields))
        return;
    const auto attachments = m_form->attachments();
    if (!attachments)
        return m_banner->showError(attachments.error());
    const auto application
        = m_controller.registerApplication(fields, *attachments, m_warnings->confirmed(), m_retakeOf);
    if (!application)
        return m_banner->showError(application.error());
    registered(*application);
}

void IntakePage::registered(const RegisteredApplication& application)
{
    const auto filling = m_keeper->filling();
    m_keeper->forget();
    clearForm();
    m_warnings->setWarnings({}, 0);
    m_banner->hide();
    setStatusLine({});
    m_context.tellChanged();
    Q_EMIT dataChanged();
    Q_EMIT placeRequested({QStringLiteral("case"), application.id.toText() + QStringLiteral("/registered")});
}

PageEntry intakePage(DeskContext& context)
{
    return {QStringLiteral("intake"), QStringLiteral("add"), [] { return IntakePage::tr("New application"); },
        [&context](QWidget* parent) { return new IntakePage(context, parent); }, {}, QStringLiteral("applications")};
}

} // namespace tanu::desktop
