#include "app/desktop/firststart/venuestartwindow.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/prompts/prompts.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/textedit.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr QSize usualSize {1280, 720};
constexpr int formWidth = 820;
constexpr int longestName = 100;

} // namespace

VenueStartWindow::VenueStartWindow(Edges edges)
    : m_edges(std::move(edges))
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_banner(new Banner(this))
    , m_card(new FormSection(this))
    , m_name(new TextEdit(QStringLiteral("name"), longestName, this))
    , m_own(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_office(new FormSection(this))
    , m_officeTold(new QLabel(this))
    , m_enrol(new QPushButton(this))
    , m_session(new FormSection(this))
    , m_sessionTold(new QLabel(this))
    , m_file(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_progress(new ProgressStrip(this))
    , m_back(new QPushButton(this))
{
    build();
    connect(m_name, &FieldFrame::enterPressed, this, &VenueStartWindow::saveCard);
    connect(m_save, &QPushButton::clicked, this, &VenueStartWindow::saveCard);
    connect(m_enrol, &QPushButton::clicked, this, &VenueStartWindow::enrol);
    connect(m_file, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_edges.prompts.chooseFiles(tr("The parcel that came"), tr("Parcels (*.parcel)"));
        if (!paths.isEmpty())
            receive(paths.front());
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString folder = m_edges.prompts.chooseFolder(tr("Folder or stick with parcels"), {});
        if (!folder.isEmpty())
            receive(folder);
    });
    const auto goBack = [this] {
        if (m_back->isVisible() && m_back->isEnabled())
            Q_EMIT backWanted();
    };
    connect(m_back, &QPushButton::clicked, this, goBack);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, goBack);
    if (m_edges.isVenueAlready && openNow())
        read();
    retranslate();
    m_name->setFocus(Qt::OtherFocusReason);
}

VenueStartWindow::~VenueStartWindow() = default;

void VenueStartWindow::build()
{
    setRole(m_heading, "page");
    setRole(m_explanation, "quietText");
    m_explanation->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("venueName"));
    m_name->setRequired(true);
    m_own->setObjectName(QStringLiteral("own"));
    m_save->setObjectName(QStringLiteral("saveCard"));
    m_officeTold->setObjectName(QStringLiteral("office"));
    m_enrol->setObjectName(QStringLiteral("enrolOffice"));
    m_file->setObjectName(QStringLiteral("parcel"));
    m_folder->setObjectName(QStringLiteral("parcels"));
    m_card->addRow({m_name});
    addTo(m_card, m_own, {m_save});
    addTo(m_office, m_officeTold, {m_enrol});
    addTo(m_session, m_sessionTold, {m_file, m_folder});
    auto* column = new QWidget(this);
    column->setMaximumWidth(formWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::medium);
    for (QWidget* row : std::initializer_list<QWidget*> {m_heading, m_explanation, m_banner, m_card, m_office, m_session, m_progress})
        rows->addWidget(row);
    rows->addStretch(1);
    rows->addWidget(m_back, 0, Qt::AlignLeft);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(true);
    resize(usualSize);
}

void VenueStartWindow::addTo(FormSection* section, QLabel* told, std::initializer_list<QPushButton*> buttons)
{
    told->setWordWrap(true);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* part = new QWidget(section);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(told, 1);
    for (QPushButton* button : buttons)
        row->addWidget(button, 0, Qt::AlignTop);
    section->addWide(part);
}

bool VenueStartWindow::openNow()
{
    if (m_start)
        return true;
    const auto opened = m_edges.open();
    if (opened) {
        m_start = *opened;
        return true;
    }
    if (opened.error().kind == ErrorKind::KeyStoreUnavailable)
        Q_EMIT passphraseWanted();
    m_banner->showError(opened.error());
    return false;
}

void VenueStartWindow::saveCard()
{
    m_banner->dismiss();
    if (!m_name->checkNow())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (!openNow())
        return;
    const QString path = m_edges.prompts.saveFile(
        tr("File for the card"), *m_name->value() + QStringLiteral(".card"), tr("Cards (*.card)"));
    if (path.isEmpty())
        return;
    const auto card = m_start->saveCard(path, *m_name->value());
    if (!card)
        return m_banner->showError(card.error());
    read();
    m_banner->say(Tone::Good, tr("The card is in the file %1. Carry it to the office: it is enrolled there in the settings, under "
                                 "Venues.")
                                  .arg(QDir::toNativeSeparators(path)));
    m_enrol->setFocus(Qt::OtherFocusReason);
}

void VenueStartWindow::enrol()
{
    m_banner->dismiss();
    const QStringList paths = m_edges.prompts.chooseFiles(tr("The card of the office"), tr("Cards (*.card)"));
    if (paths.isEmpty())
        return;
    const auto office = m_start->enrolOffice(paths.front());
    if (!office)
        return m_banner->showError(office.error());
    read();
    m_banner->say(Tone::Good, tr("The office is enrolled. Compare both fingerprints by voice before the first session comes."));
    m_file->setFocus(Qt::OtherFocusReason);
}

void VenueStartWindow::receive(const QString& place)
{
    m_banner->dismiss();
    m_progress->start(tr("Reading the parcel"), 0);
    m_session->setEnabled(false);
    const auto outcome = std::make_shared<Result<FirstSessions>>(ErrorKind::Cancelled);
    m_work.start(
        [start = m_start, connect = m_edges.connect, place, outcome](const IsStopped&, const LongWork::Tell&) {
            const auto connection = connect();
            *outcome = connection ? start->receive(**connection, place) : Result<FirstSessions>(connection.error());
        },
        [this, outcome] { take(*outcome); });
}

void VenueStartWindow::take(const Result<FirstSessions>& outcome)
{
    m_progress->finish();
    m_session->setEnabled(true);
    if (!outcome)
        return m_banner->showError(outcome.error());
    if (!outcome->received.empty()) {
        Q_EMIT sessionReceived();
        return;
    }
    if (outcome->refused.empty())
        return m_banner->say(Tone::Warning, tr("There is no parcel for this computer in the folder."));
    if (outcome->refused.size() == 1)
        return m_banner->showError(outcome->refused.front());
    QStringList reasons;
    for (const Error& error : outcome->refused)
        reasons.append(textOf(error));
    m_banner->say(Tone::Danger, reasons.join(QLatin1Char('\n')));
}

void VenueStartWindow::read()
{
    const auto beginning = m_start->beginning();
    if (!beginning)
        return m_banner->showError(beginning.error());
    m_beginning = *beginning;
    if (m_beginning.own && m_name->text().isEmpty())
        m_name->setValue(m_beginning.own->name);
    tell();
}

void VenueStartWindow::tell()
{
    const auto& own = m_beginning.own;
    const auto& office = m_beginning.office;
    m_own->setText(own ? tr("This computer is the venue “%1”. Fingerprint: %2").arg(own->name, fingerprintOf(*own))
                       : tr("The card is a small file for a stick. With it this computer becomes a venue, for good."));
    m_save->setText(own ? tr("&Save the card again...") : tr("&Save the card..."));
    m_officeTold->setText(office ? tr("The office is %1. Fingerprint: %2").arg(textOf(office->name), office->fingerprint)
                                 : tr("At the office the card is saved in the settings, under Venues."));
    m_sessionTold->setText(tr("With the first session the commission comes, and its members sign in as at the office."));
    m_office->setEnabled(own.has_value());
    m_session->setEnabled(office.has_value());
    m_back->setVisible(!own);
    for (QPushButton* button : {m_save, m_enrol, m_file})
        setRole(button, "");
    setRole(!own ? m_save : !office ? m_enrol : m_file, "primary");
}

void VenueStartWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    m_heading->setText(tr("A venue of a center"));
    m_explanation->setText(tr("Here sessions are conducted that the office hands over as sealed files, also without any network. "
                              "Office and venue know each other by their cards."));
    m_card->setHeading(tr("1. The card of this computer"));
    m_name->setLabel(tr("&Name of the venue"));
    m_name->setHint(tr("As the office shall call it: a town, a college, a laptop"));
    m_office->setHeading(tr("2. The card of the office"));
    m_enrol->setText(tr("&Enrol the office's card..."));
    m_session->setHeading(tr("3. The first session"));
    m_file->setText(tr("&Receive a session..."));
    m_folder->setText(tr("Read all parcels of a &folder..."));
    m_back->setText(tr("Back"));
    tell();
}

void VenueStartWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
