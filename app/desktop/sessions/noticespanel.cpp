#include "app/desktop/sessions/noticespanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/celltable.h"
#include "app/desktop/sessions/linksmodel.h"
#include "app/desktop/sessions/sessionrefusals.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/domain/values/searchtext.h"
#include "core/documents/layout/pdfpreview.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/recordpaper.h"
#include "core/services/sessions/recordnotices.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 352; ///< a page stands beside it at 1280 without a bar below
constexpr int previewDpi = 84; ///< many pages are held at once
constexpr int previewZoom = 75;
constexpr int linksHeight = 168; ///< the headings and four candidates
const std::array channels {
    NoticeChannel::Hand, NoticeChannel::Email, NoticeChannel::Post, NoticeChannel::Sms};

} // namespace

NoticesPanel::NoticesPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_banner(new Banner(this))
    , m_channel(new ChoiceEdit(QStringLiteral("channel"), foldForSearch, this))
    , m_record(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_linksModel(new LinksModel(this))
    , m_links(new CellTable(this))
    , m_progress(new ProgressStrip(this))
    , m_preview(new PreviewPane(this))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(buildSide());
    m_links->setModel(m_linksModel);
    m_links->setColumnWeights({4, 5, 5});
    m_links->setObjectName(QStringLiteral("links"));
    m_links->setMaximumHeight(linksHeight);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addWidget(m_links);
    right->addWidget(m_preview, 1);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_progress);
    layout->addLayout(columns, 1);
    connect(m_record, &QPushButton::clicked, this, &NoticesPanel::record);
    connect(m_close, &QPushButton::clicked, this, &NoticesPanel::cancelled);
    connect(m_preview, &PreviewPane::printRequested, this, &NoticesPanel::print);
    connect(m_preview, &PreviewPane::saveRequested, this, &NoticesPanel::save);
    connect(m_progress, &ProgressStrip::stopRequested, this, [this] {
        if (m_turns)
            m_turns->stop();
    });
    m_preview->setZoom(previewZoom);
    m_preview->setAccented(false);
    retranslate();
}

QWidget* NoticesPanel::buildSide()
{
    auto* side = new QFrame(this);
    setRole(side, "card");
    side->setFixedWidth(sideWidth);
    setRole(m_heading, "section");
    setRole(m_explanation, "quietText");
    setRole(m_record, "primary");
    m_heading->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_record->setObjectName(QStringLiteral("recordNotices"));
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setRequired(true);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(space::large, space::medium, space::large, space::large);
    rows->setSpacing(space::small);
    rows->addWidget(m_heading);
    rows->addWidget(m_explanation);
    rows->addWidget(m_banner);
    rows->addWidget(m_channel);
    rows->addWidget(m_record);
    rows->addWidget(m_close);
    rows->addStretch(1);
    return side;
}

void NoticesPanel::start(const SessionView& view)
{
    m_session = view.session.id;
    m_number = view.numberText;
    m_ids.clear();
    m_banner->dismiss();
    for (const SessionCandidate& one : view.candidates) {
        if (one.application.state == CaseState::Scheduled)
            m_ids.push_back(one.application.id);
    }
    m_isRecorded = m_ids.empty();
    for (const SessionCandidate& one : view.candidates) {
        if (m_isRecorded)
            m_ids.push_back(one.application.id);
    }
    const bool isOnline = view.session.mode == ExamMode::Online;
    m_linksModel->setCandidates(view, m_ids, !m_isRecorded);
    m_links->setVisible(isOnline);
    retranslate();
    layOut();
    if (isOnline && !m_isRecorded)
        m_links->setFocus(Qt::OtherFocusReason);
    else
        m_channel->setFocus(Qt::OtherFocusReason);
}

/// R11.1: nothing is sent before everybody has both links.
bool NoticesPanel::areLinksThere()
{
    const int missing = m_links->isHidden() ? -1 : m_linksModel->firstMissing();
    if (missing < 0)
        return true;
    m_banner->say(Tone::Danger, tr("Give both links of every candidate."), QStringLiteral("R11.1"));
    m_links->setCurrentIndex(m_linksModel->index(missing, LinksModel::Access));
    m_links->setFocus(Qt::OtherFocusReason);
    return false;
}

void NoticesPanel::run(Turns* turns, const QString& what)
{
    m_turns = turns;
    m_progress->start(what, static_cast<int>(m_ids.size()));
    setBusy(true);
    connect(turns, &Turns::progressed, m_progress, &ProgressStrip::advance);
    connect(turns, &Turns::finished, this, [this] { setBusy(false); });
    connect(turns, &Turns::failed, this, [this](const Error& error) {
        m_target.reset();
        setBusy(false);
        m_banner->showError(error);
    });
    turns->start();
}

void NoticesPanel::setBusy(bool busy)
{
    if (!busy)
        m_progress->finish();
    m_record->setEnabled(!busy && !m_isRecorded && m_context.may(Action::RecordNotice));
    m_preview->setEnabled(!busy);
}

void NoticesPanel::layOut()
{
    delete m_turns.data();
    m_papers.clear();
    m_images.clear();
    auto* turns = new Turns(static_cast<int>(m_ids.size()), [this](int index) { return layOutOne(index); }, this);
    connect(turns, &Turns::finished, this, [this] { m_preview->setPages(std::move(m_images), previewDpi); });
    run(turns, tr("Laying out the notices"));
}

Result<void> NoticesPanel::layOutOne(int index)
{
    Desk desk = m_context.desk();
    auto pages = m_context.papers().layOut(noticeForm(desk, m_ids.at(static_cast<size_t>(index))));
    if (!pages)
        return pages.error();
    for (int page = 0; page < (*pages)->pageCount(); ++page)
        m_images.push_back(previewOf(**pages, page, previewDpi));
    m_papers.push_back(*std::move(pages));
    return {};
}

QString NoticesPanel::documentTitle() const
{
    return tr("Notices of session %1").arg(m_number);
}

void NoticesPanel::print()
{
    std::unique_ptr<QPrinter> printer = m_context.papers().choosePrinter(documentTitle());
    if (!printer)
        return;
    m_path.clear();
    bring(PageTarget::printer(std::move(printer)), tr("Printing the notices"));
}

void NoticesPanel::save()
{
    const QString name = documentTitle().replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    const QString path = m_context.prompts().saveFile(tr("Save the notices"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_path = path;
    bring(PageTarget::pdf(path, documentTitle()), tr("Saving the notices"));
}

void NoticesPanel::bring(Result<std::unique_ptr<PageTarget>> target, const QString& what)
{
    if (!target)
        return m_banner->showError(target.error());
    m_target = *std::move(target);
    auto* turns = new Turns(static_cast<int>(m_papers.size()),
        [this](int index) { return m_target->add(*m_papers.at(static_cast<size_t>(index))); }, this);
    connect(turns, &Turns::finished, this, &NoticesPanel::finishBringing);
    run(turns, what);
}

void NoticesPanel::finishBringing()
{
    const Result<void> finished = m_target->finish();
    m_target.reset();
    if (!finished)
        return m_banner->showError(finished.error());
    for (const ApplicationId& id : m_ids) {
        Desk desk = m_context.desk();
        if (const Result<void> noted = RecordPaper(desk).run(id, QStringLiteral("notice")); !noted)
            return m_banner->showError(noted.error());
    }
    m_banner->say(Tone::Good, m_path.isEmpty() ? tr("Notices printed: %1").arg(m_ids.size())
                                               : tr("Saved: %1").arg(QFileInfo(m_path).fileName()));
}

void NoticesPanel::record()
{
    if (!m_channel->checkNow())
        return m_channel->setFocus(Qt::OtherFocusReason);
    if (!areLinksThere())
        return;
    Desk desk = m_context.desk();
    const auto outcomes = RecordNotices(desk).run(
        m_ids, *parseNoticeChannel(*m_channel->value()), {}, m_linksModel->links());
    QStringList refusals;
    std::vector<ApplicationId> sent;
    for (const auto& outcome : outcomes) {
        if (outcome.result)
            sent.push_back(outcome.application);
        else
            refusals.append(refusalText(outcome.result.error()));
    }
    m_isRecorded = refusals.isEmpty();
    if (!sent.empty())
        Q_EMIT recorded();
    QStringList told = refusals;
    if (!sent.empty())
        told.prepend(tr("Recorded: %1. The notices have their numbers now.").arg(sent.size()));
    m_banner->say(refusals.isEmpty() ? Tone::Good : Tone::Danger, told.join(QLatin1Char('\n')));
    retranslate();
    layOut();
}

void NoticesPanel::retranslate()
{
    m_heading->setText(m_isRecorded ? tr("Notices that were sent: %1").arg(m_ids.size())
                                    : tr("Notices to send: %1").arg(m_ids.size()));
    m_explanation->setText(m_isRecorded
            ? tr("They can be printed or saved once more.")
            : tr("Record how they are sent: that gives them numbers. Then print all of them in one job."));
    std::vector<Choice> options;
    for (const NoticeChannel channel : channels)
        options.push_back({codeOf(channel), wordOf(channel)});
    m_links->setAccessibleName(tr("Links of the candidates"));
    Q_EMIT m_linksModel->headerDataChanged(Qt::Horizontal, 0, m_linksModel->columnCount() - 1);
    m_channel->setLabel(tr("C&hannel of sending"));
    m_channel->setChoices(options);
    m_channel->setVisible(!m_isRecorded);
    m_record->setText(tr("Record as sent: %1").arg(m_ids.size()));
    m_record->setVisible(!m_isRecorded);
    m_close->setText(tr("Close"));
}

void NoticesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
