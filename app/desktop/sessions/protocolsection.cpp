#include "app/desktop/sessions/protocolsection.h"

#include "app/desktop/sessions/correctionpanel.h"
#include "app/desktop/sessions/dissenteditor.h"
#include "app/desktop/sessions/protocolwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/previewpane.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/signprotocol.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 320;
constexpr int chainHeight = 120; ///< two of them, in two lines each
constexpr int previewZoom = 75;

} // namespace

ProtocolSection::ProtocolSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_main(new QWidget(m_stack))
    , m_correction(new CorrectionPanel(context, m_stack))
    , m_preview(new PreviewPane(m_main))
{
    m_stack->addWidget(buildMain());
    m_stack->addWidget(m_correction);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_language);
    connectParts();
    retranslate();
}

QWidget* ProtocolSection::buildMain()
{
    auto* layout = new QHBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    m_side = buildSide();
    m_empty = new EmptyState(QStringLiteral("protocols"), nullptr, m_main);
    layout->addWidget(m_side);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_empty, 1);
    m_side->hide();
    m_preview->hide();
    m_preview->setZoom(previewZoom);
    m_preview->setAccented(false);
    return m_main;
}

void ProtocolSection::connectParts()
{
    connect(m_language, &FieldFrame::valueChanged, this, &ProtocolSection::preview);
    connect(m_editing, &DissentEditor::wanted, this, &ProtocolSection::draftWith);
    connect(m_correct, &QPushButton::clicked, this, &ProtocolSection::startCorrecting);
    connect(m_sign, &QPushButton::clicked, this, &ProtocolSection::signCorrection);
    connect(m_preview, &PreviewPane::printRequested, this, &ProtocolSection::print);
    connect(m_preview, &PreviewPane::saveRequested, this, &ProtocolSection::save);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_chain.size()))
            showProtocol(m_chain.at(static_cast<size_t>(row)).row.id);
    });
    connect(m_correction, &SessionPanel::dismissed, this, [this] { showPanel(m_main); });
    connect(m_correction, &SessionPanel::done, this, [this](const QString& what) {
        m_protocol.reset();
        showPanel(m_main);
        Q_EMIT done(what);
    });
}

QWidget* ProtocolSection::buildSide()
{
    auto* card = new QFrame(m_main);
    setRole(card, "card");
    card->setFixedWidth(sideWidth);
    auto* area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(area);
    side->setProperty("role", QStringLiteral("scrolled"));
    m_list = new QListWidget(side);
    m_state = new QLabel(side);
    m_language = new LanguageChoice(side);
    m_signedOn = new DateEdit(QStringLiteral("signedon"), &context().calendar(), side);
    m_sign = new QPushButton(side);
    m_correct = new QPushButton(side);
    m_editing = new DissentEditor(side);
    m_list->setObjectName(QStringLiteral("chain"));
    m_signedOn->setObjectName(QStringLiteral("signedon"));
    m_sign->setObjectName(QStringLiteral("signCorrection"));
    m_correct->setObjectName(QStringLiteral("correct"));
    m_list->setWordWrap(true);
    m_list->setFixedHeight(chainHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setWordWrap(true);
    m_signedOn->setRequired(true);
    setRole(m_sign, "primary");
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::medium);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_list, m_state, m_signedOn, m_sign, m_correct, m_language})
        rows->addWidget(widget);
    rows->addWidget(m_editing);
    rows->addStretch(1);
    area->setWidget(side);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->addWidget(area);
    return card;
}

bool ProtocolSection::hasPanel() const
{
    return m_stack->currentWidget() != m_main;
}

bool ProtocolSection::closePanel()
{
    if (!hasPanel())
        return false;
    showPanel(m_main);
    return true;
}

void ProtocolSection::showPanel(QWidget* panel)
{
    m_stack->setCurrentWidget(panel);
    Q_EMIT panelChanged();
    if (panel == m_main)
        m_correct->setFocus(Qt::OtherFocusReason);
}

void ProtocolSection::startCorrecting()
{
    const ProtocolView* signedOne = counting();
    if (!signedOne || !signedOne->isSigned())
        return;
    const ProtocolView* drafted = draftedCorrection();
    showPanel(m_correction);
    m_correction->open(
        *signedOne, drafted ? std::optional(*drafted) : std::nullopt, session()->programme);
}

QString ProtocolSection::name() const
{
    return tr("Protoco&l");
}

const ProtocolView* ProtocolSection::draftedCorrection() const
{
    const auto drafted = std::find_if(m_chain.begin(), m_chain.end(),
        [](const ProtocolView& one) { return !one.isSigned() && one.row.replaces; });
    return drafted == m_chain.end() ? nullptr : &*drafted;
}

const ProtocolView* ProtocolSection::counting() const
{
    const auto last = std::find_if(
        m_chain.rbegin(), m_chain.rend(), [](const ProtocolView& one) { return one.isSigned() || !one.row.replaces; });
    return last == m_chain.rend() ? nullptr : &*last;
}

/// The one that was shown; else the draft of a correction, else the one that counts.
void ProtocolSection::read()
{
    auto chain = ProtocolQuery(context().connection()).chainOf(session()->session.id);
    if (!chain) {
        Q_EMIT refused(chain.error());
        return;
    }
    const size_t before = m_chain.size();
    m_chain = *std::move(chain);
    const ProtocolView* wanted = draftedCorrection() ? draftedCorrection() : counting();
    for (const ProtocolView& one : m_chain) {
        if (before == m_chain.size() && m_protocol && one.row.id == m_protocol->row.id)
            wanted = &one;
    }
    m_protocol = wanted ? std::optional(*wanted) : std::nullopt;
}

void ProtocolSection::tell()
{
    const auto before = m_protocol ? std::optional(m_protocol->row) : std::nullopt;
    if (m_protocol && m_protocol->row.session != session()->session.id)
        m_protocol.reset();
    read();
    tellChain();
    tellEditing();
    const bool isSame = before && m_protocol && before->hash == m_protocol->row.hash
        && before->signedOn == m_protocol->row.signedOn;
    const bool isTurned = m_paperLanguage.propose(*m_language, *session());
    if (!isSame || isTurned || m_preview->pageCount() == 0)
        preview();
}

void ProtocolSection::showProtocol(const ProtocolId& id)
{
    for (const ProtocolView& one : m_chain) {
        if (one.row.id == id)
            m_protocol = one;
    }
    tellEditing();
    preview();
}

void ProtocolSection::tellChain()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setVisible(m_chain.size() > 1);
    for (const ProtocolView& one : m_chain) {
        const bool counts = counting() && one.row.id == counting()->row.id;
        m_list->addItem(new QListWidgetItem(
            icon(counts ? QStringLiteral("document-signed") : QStringLiteral("document"),
                counts ? ColourRole::Good : ColourRole::QuietText),
            lineOf(one, counts)));
        if (m_protocol && one.row.id == m_protocol->row.id)
            m_list->setCurrentRow(m_list->count() - 1);
    }
}

void ProtocolSection::tellEditing()
{
    const bool isDraft = m_protocol && !m_protocol->isSigned();
    const bool isCorrection = m_protocol && m_protocol->row.replaces.has_value();
    m_state->setText(stateText());
    m_empty->setSentence(stateText());
    m_empty->setVisible(!m_protocol);
    m_side->setVisible(m_protocol.has_value());
    m_editing->setVisible(isDraft && !isCorrection);
    if (m_protocol)
        m_editing->tell(m_protocol->content);
    m_signedOn->setVisible(isDraft);
    m_sign->setVisible(isDraft && isCorrection);
    m_sign->setEnabled(context().may(Action::CorrectProtocol));
    m_correct->setVisible(counting() && counting()->isSigned());
    m_correct->setEnabled(context().may(Action::DraftCorrection));
    m_correct->setText(draftedCorrection() ? tr("Change the correction") : tr("Correct"));
    if (isDraft && (m_dated != m_protocol->row.id || m_signedOn->isEmpty())) {
        m_dated = m_protocol->row.id;
        m_signedOn->setValue(context().clock().today());
    }
}

QString ProtocolSection::stateText() const
{
    if (m_protocol)
        return textOf(*m_protocol);
    return session()->session.state == SessionState::Ended
        ? tr("The session has ended. Draft the protocol: it takes commission, results and decisions as they stand now.")
        : tr("The protocol is drafted after the session has ended.");
}

std::vector<Dissent> ProtocolSection::dissents() const
{
    return m_protocol ? m_protocol->content.dissents : std::vector<Dissent> {};
}

void ProtocolSection::draft()
{
    draftWith(dissents(), tr("The protocol is drafted."));
}

void ProtocolSection::draftWith(const std::vector<Dissent>& wanted, const QString& what)
{
    Desk desk = context().desk();
    const auto drafted = DraftProtocol(desk).run(session()->session.id, wanted);
    if (drafted)
        Q_EMIT done(what);
    else
        Q_EMIT refused(drafted.error());
}

bool ProtocolSection::isDated()
{
    const auto problem = m_signedOn->checkNow() ? std::nullopt : m_signedOn->problem();
    if (!problem)
        return true;
    m_signedOn->setFocus(Qt::OtherFocusReason);
    Q_EMIT refused(*problem);
    return false;
}

void ProtocolSection::sign()
{
    if (!m_protocol || !isDated())
        return;
    auto desk = context().signing(Action::SignProtocol,
        {tr("Sign protocol %1?").arg(m_protocol->numberText), tr("Sign"),
            tr("Signed, it is frozen for ever: a later correction is a new protocol that names this one.")});
    if (!desk)
        return;
    const auto signedNow = SignProtocol(*desk).run(m_protocol->row.id, m_protocol->row.hash, *m_signedOn->value());
    if (!signedNow && signedNow.error().kind == ErrorKind::FieldMalformed)
        return m_signedOn->showError(signedNow.error());
    if (!signedNow) {
        Q_EMIT refused(signedNow.error());
        return;
    }
    Q_EMIT done(tr("Protocol %1 is signed: passed %2, not passed %3.")
                    .arg(signedNow->numberText)
                    .arg(signedNow->passed)
                    .arg(signedNow->notPassed));
}

void ProtocolSection::signCorrection()
{
    if (!m_protocol || !isDated())
        return;
    auto desk = context().signing(Action::CorrectProtocol,
        {tr("Sign protocol %1?").arg(m_protocol->numberText), tr("Sign"),
            tr("From now on it counts instead of protocol %1; documents that it does not bear out any more are cancelled.")
                .arg(m_protocol->content.correction->number)});
    if (!desk)
        return;
    const auto corrected = CorrectProtocol(*desk).run(m_protocol->row.id, m_protocol->row.hash, *m_signedOn->value());
    if (!corrected && corrected.error().kind == ErrorKind::FieldMalformed)
        return m_signedOn->showError(corrected.error());
    if (!corrected) {
        Q_EMIT refused(corrected.error());
        return;
    }
    Q_EMIT done(tr("Protocol %1 counts now. Now passed: %2, now not passed: %3, documents cancelled: %4.")
                    .arg(corrected->numberText)
                    .arg(corrected->nowPassed)
                    .arg(corrected->nowNotPassed)
                    .arg(corrected->cancelled));
}

Result<PaperPages> ProtocolSection::pages() const
{
    const auto language = m_language->value();
    Desk desk = context().desk();
    return context().papers().layOut(
        protocolForm(desk, m_protocol->row.id, language ? *language : Language::Kazakh));
}

void ProtocolSection::preview()
{
    m_preview->setVisible(m_protocol.has_value());
    m_language->setVisible(m_protocol.has_value());
    if (!m_protocol)
        return m_preview->setPages({}, PaperDesk::previewDpi);
    const auto laid = pages();
    if (!laid) {
        Q_EMIT refused(laid.error());
        return;
    }
    m_preview->setPages(PaperDesk::preview(**laid), PaperDesk::previewDpi);
}

void ProtocolSection::print()
{
    const auto laid = pages();
    const Result<void> printed = laid
        ? context().papers().print(**laid, tr("Protocol %1").arg(m_protocol->numberText))
        : Result<void>(laid.error());
    if (!printed && printed.error().kind != ErrorKind::Cancelled)
        Q_EMIT refused(printed.error());
}

void ProtocolSection::save()
{
    const QString title = tr("Protocol %1").arg(m_protocol->numberText);
    const QString name = QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    const QString path = context().prompts().saveFile(tr("Save the protocol"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto laid = pages();
    const Result<void> saved = laid ? PaperDesk::save(**laid, path, title) : Result<void>(laid.error());
    if (!saved)
        Q_EMIT refused(saved.error());
    else
        Q_EMIT done(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void ProtocolSection::retranslate()
{
    m_language->setLabel(tr("Lan&guage of the paper"));
    m_signedOn->setLabel(tr("Signed &on"));
    m_sign->setText(tr("Sign the correction"));
    m_correct->setIcon(icon(QStringLiteral("edit")));
    m_correct->setText(tr("Correct"));
    m_list->setAccessibleName(tr("Protocols of the session"));
}

} // namespace tanu::desktop
