#include "app/desktop/sessions/protocolside.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/signeroffer.h"
#include "app/desktop/sessions/dissenteditor.h"
#include "app/desktop/sessions/protocolwords.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/languagechoice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 320;
constexpr int chainHeight = 120; ///< two of them, in two lines each

} // namespace

ProtocolSide::ProtocolSide(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_onePerson(new QLabel(this))
    , m_signedOn(new DateEdit(QStringLiteral("signedon"), &context.calendar(), this))
    , m_sign(new QPushButton(this))
    , m_signers(new SignerOffer(context, SignerOffer::Reason::Here, this))
    , m_correct(new QPushButton(this))
    , m_whyNot(new QLabel(this))
    , m_language(new LanguageChoice(this))
    , m_dissents(new DissentEditor(this))
{
    build();
    connect(m_language, &FieldFrame::valueChanged, this, &ProtocolSide::languageChosen);
    connect(m_dissents, &DissentEditor::wanted, this, &ProtocolSide::dissentsWanted);
    connect(m_correct, &QPushButton::clicked, this, &ProtocolSide::correctingWanted);
    connect(m_sign, &QPushButton::clicked, this, &ProtocolSide::signingWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_listed.size()))
            Q_EMIT protocolChosen(m_listed.at(static_cast<size_t>(row)));
    });
}

void ProtocolSide::build()
{
    setRole(this, "card");
    setFixedWidth(sideWidth);
    m_list->setObjectName(QStringLiteral("chain"));
    m_signedOn->setObjectName(QStringLiteral("signedon"));
    m_sign->setObjectName(QStringLiteral("signCorrection"));
    m_correct->setObjectName(QStringLiteral("correct"));
    m_list->setWordWrap(true);
    m_list->setFixedHeight(chainHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setWordWrap(true);
    m_onePerson->setObjectName(QStringLiteral("onePerson"));
    m_onePerson->setWordWrap(true);
    m_whyNot->setObjectName(QStringLiteral("whyNotCorrect"));
    m_whyNot->setWordWrap(true);
    setRole(m_whyNot, "quietText");
    m_signedOn->setRequired(true);
    setRole(m_sign, "primary");
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(area);
    side->setProperty("role", QStringLiteral("scrolled"));
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::medium);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_list, m_state, m_onePerson, m_signedOn, m_sign, m_signers, m_correct, m_whyNot, m_language, m_dissents})
        rows->addWidget(widget);
    rows->addStretch(1);
    area->setWidget(side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->addWidget(area);
}

void ProtocolSide::tell(const ProtocolChain& chain, const QStringList& unable, const SigningRight& right)
{
    tellChain(chain);
    tellOnePerson(unable);
    const ProtocolView* counting = chain.counting();
    m_correct->setVisible(counting && counting->isSigned());
    m_correct->setEnabled(m_context.may(Action::DraftCorrection));
    m_whyNot->setText(m_context.onlyText(Action::DraftCorrection));
    m_whyNot->setVisible(!m_correct->isHidden() && !m_correct->isEnabled());
    m_correct->setText(chain.draftedCorrection() ? tr("Change the correction") : tr("Correct"));
    if (const ProtocolView* shown = chain.shown())
        tellSigning(*shown, right);
}

void ProtocolSide::tellOnePerson(const QStringList& unable)
{
    m_onePerson->setVisible(!unable.isEmpty());
    m_onePerson->setText(tr("You drew this protocol up, and nobody else of the commission can sign in: %1. Signed by you as well, "
                            "one person did both; the journal and the overview say so.")
                             .arg(unable.join(QStringLiteral(", "))));
}

void ProtocolSide::tellChain(const ProtocolChain& chain)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_listed.clear();
    m_list->setVisible(chain.all().size() > 1);
    for (const ProtocolView& one : chain.all()) {
        const bool counts = chain.counting() && one.row.id == chain.counting()->row.id;
        m_list->addItem(new QListWidgetItem(
            icon(counts ? QStringLiteral("document-signed") : QStringLiteral("document"),
                counts ? ColourRole::Good : ColourRole::QuietText),
            lineOf(one, counts)));
        m_listed.push_back(one.row.id);
        if (chain.shown() && one.row.id == chain.shown()->row.id)
            m_list->setCurrentRow(m_list->count() - 1);
    }
}

void ProtocolSide::tellSigning(const ProtocolView& shown, const SigningRight& right)
{
    const bool isDraft = !shown.isSigned();
    const bool isCorrection = shown.row.replaces.has_value();
    m_state->setText(textOf(shown));
    m_dissents->setVisible(isDraft && !isCorrection);
    m_dissents->tell(shown.content);
    m_signedOn->setVisible(isDraft);
    m_sign->setVisible(isDraft && isCorrection);
    m_sign->setEnabled(m_context.may(Action::CorrectProtocol) && right.isOpen());
    m_signers->tell(isDraft && isCorrection ? right : SigningRight {});
    if (isDraft && (m_dated != shown.row.id || m_signedOn->isEmpty())) {
        m_dated = shown.row.id;
        m_signedOn->setValue(m_context.clock().today());
    }
}

Result<QDate> ProtocolSide::signedOn()
{
    const auto problem = m_signedOn->checkNow() ? std::nullopt : m_signedOn->problem();
    if (!problem)
        return m_signedOn->value();
    m_signedOn->setFocus(Qt::OtherFocusReason);
    return *problem;
}

void ProtocolSide::refuseDay(const Error& error)
{
    m_signedOn->showError(error);
}

void ProtocolSide::focusCorrecting()
{
    m_correct->setFocus(Qt::OtherFocusReason);
}

void ProtocolSide::retranslate()
{
    m_language->setLabel(tr("Lan&guage of the paper"));
    m_signedOn->setLabel(tr("Signed &on"));
    m_sign->setText(tr("Sign the correction"));
    m_correct->setIcon(icon(QStringLiteral("edit")));
    m_correct->setText(tr("Correct"));
    m_list->setAccessibleName(tr("Protocols of the session"));
}

} // namespace tanu::desktop
