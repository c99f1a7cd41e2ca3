#include "app/desktop/casepage/paperview.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/previewpane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

PaperView::PaperView(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(new QPushButton(icon(QStringLiteral("chevron-left")), QString(), this))
    , m_title(new QLabel(this))
    , m_banner(new Banner(this))
    , m_preview(new PreviewPane(this))
{
    setRole(m_back, "flat");
    setRole(m_title, "section");
    m_title->setTextFormat(Qt::PlainText);
    m_preview->setZoom(100);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_preview, 1);
    connect(m_back, &QPushButton::clicked, this, &PaperView::closed);
    connect(m_preview, &PreviewPane::printRequested, this, &PaperView::print);
    connect(m_preview, &PreviewPane::saveRequested, this, &PaperView::save);
}

void PaperView::show(PaperPages pages, const QString& title, const QString& fileName, PaperDesk::Record record)
{
    m_pages = std::move(pages);
    m_record = std::move(record);
    m_fileName = fileName;
    m_title->setText(title);
    m_banner->hide();
    m_preview->setPages(PaperDesk::preview(*m_pages), PaperDesk::previewDpi);
    m_back->setFocus(Qt::OtherFocusReason);
}

void PaperView::print()
{
    tell(m_context.papers().print(*m_pages, m_fileName, m_record), tr("Sent to the printer."));
}

void PaperView::save()
{
    const QString path = m_context.prompts().saveFile(
        tr("Save as PDF"), m_fileName + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        tell(PaperDesk::save(*m_pages, path, m_fileName, m_record), tr("Saved: %1").arg(path));
}

void PaperView::tell(const Result<void>& done, const QString& success)
{
    if (!done && done.error().kind == ErrorKind::Cancelled)
        return;
    if (done)
        m_banner->say(Tone::Good, success);
    else
        m_banner->showError(done.error());
    Q_EMIT cameOut();
}

void PaperView::retranslate()
{
    m_back->setText(tr("Back to the case"));
}

} // namespace tanu::desktop
