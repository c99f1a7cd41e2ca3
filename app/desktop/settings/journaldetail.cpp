#include "app/desktop/settings/journaldetail.h"

#include "app/desktop/context/journalwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

/// The first and last eight signs: enough to compare by eye.
QString shortened(const QByteArray& hash)
{
    constexpr int shown = 8;
    const QString hex = QString::fromLatin1(hash.toHex());
    return hex.left(shown) + QStringLiteral("…") + hex.right(shown);
}

QString line(QString name, const QString& value)
{
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return QStringLiteral("<b>%1:</b> %2").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

JournalDetail::JournalDetail(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_hash(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_open(new QPushButton(icon(QStringLiteral("folder")), QString(), this))
{
    setRole(this, "card");
    setFixedHeight(paneHeight);
    setRole(m_title, "strong");
    m_title->setObjectName(QStringLiteral("entry"));
    m_title->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hash->setObjectName(QStringLiteral("hash"));
    m_hash->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_open->setObjectName(QStringLiteral("openCase"));
    setRole(m_copy, "flat");
    auto* scroll = new QScrollArea(this);
    setRole(m_facts, "scrolled");
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_hash);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_row->hash.toHex())); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT caseRequested(*m_row->subject.application); });
}

void JournalDetail::show(const JournalRow* row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    tell();
}

void JournalDetail::tell()
{
    m_hash->setVisible(m_row.has_value());
    m_copy->setVisible(m_row.has_value());
    m_open->setVisible(m_row && m_row->subject.application);
    if (!m_row) {
        m_title->setText(tr("Choose an entry to see everything that it says."));
        m_facts->clear();
        return;
    }
    m_title->setText(tr("No %1 · %2").arg(countText(m_row->seq), journalActionWord(m_row->action)));
    QStringList lines {line(tr("Who"), m_row->actorName), line(tr("When"), momentText(m_row->at))};
    const QString about = journalSubjectText(m_row->subject);
    if (!about.isEmpty())
        lines += line(tr("About"), about);
    for (const JournalFact& fact : m_row->facts)
        lines += line(journalFactName(fact.name), journalFactText(fact));
    m_facts->setText(lines.join(QStringLiteral(" &nbsp; ")));
    m_hash->setText(tr("Hash %1").arg(shortened(m_row->hash)));
    m_hash->setToolTip(QString::fromLatin1(m_row->hash.toHex()));
}

void JournalDetail::retranslate()
{
    m_copy->setText(tr("C&opy the hash"));
    m_open->setText(tr("Open the case"));
    tell();
}

} // namespace tanu::desktop
