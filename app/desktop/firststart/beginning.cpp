#include "app/desktop/firststart/beginning.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/segmentedchoice.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int columnWidth = 1080;

} // namespace

Beginning::Beginning(Languages& languages, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_welcome(new QLabel(this))
    , m_purpose(new QLabel(this))
    , m_language(new SegmentedChoice(QStringLiteral("language"), this))
    , m_centerWords(new QLabel(this))
    , m_center(new QPushButton(this))
    , m_venueWords(new QLabel(this))
    , m_venue(new QPushButton(this))
    , m_demoWords(new QLabel(this))
    , m_demo(new QPushButton(this))
{
    setRole(m_welcome, "page");
    setRole(m_purpose, "quietText");
    setRole(m_center, "primary");
    m_center->setObjectName(QStringLiteral("createCenter"));
    m_venue->setObjectName(QStringLiteral("beVenue"));
    m_demo->setObjectName(QStringLiteral("openDemo"));
    m_purpose->setWordWrap(true);
    std::vector<Choice> options;
    for (const ScreenLanguage language : allScreenLanguages)
        options.push_back({codeOf(language), nameOf(language)});
    m_language->setOptions(options);
    m_language->setValue(codeOf(m_languages.current()));

    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::large);
    ways->addWidget(way(m_centerWords, m_center), 1);
    ways->addWidget(way(m_venueWords, m_venue), 1);
    ways->addWidget(way(m_demoWords, m_demo), 1);
    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(space::huge);
    layout->addWidget(m_welcome);
    layout->addWidget(m_purpose);
    layout->addWidget(m_language);
    layout->addLayout(ways);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(column, 0, Qt::AlignCenter);

    setFocusProxy(m_language);
    connect(m_language, &FieldFrame::valueChanged, this, [this] {
        if (const auto code = m_language->value())
            m_languages.switchTo(screenLanguageOf(*code));
    });
    connect(m_center, &QPushButton::clicked, this, &Beginning::centerWanted);
    connect(m_venue, &QPushButton::clicked, this, &Beginning::venueWanted);
    connect(m_demo, &QPushButton::clicked, this, &Beginning::demoWanted);
    retranslate();
}

QWidget* Beginning::way(QLabel* words, QPushButton* button)
{
    auto* card = new QFrame(this);
    setRole(card, "card");
    words->setWordWrap(true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(words, 1, Qt::AlignTop);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

void Beginning::setDemoIsThere(bool isThere)
{
    m_demoIsThere = isThere;
    retranslate();
}

void Beginning::setBusy(bool isBusy)
{
    m_center->setEnabled(!isBusy);
    m_venue->setEnabled(!isBusy);
    m_demo->setEnabled(!isBusy);
}

void Beginning::retranslate()
{
    m_welcome->setText(tr("Welcome to Tanu"));
    m_purpose->setText(tr("Recognition of professional qualifications: from the application to the document."));
    m_language->setLabel(tr("&Language of the screens"));
    m_centerWords->setText(tr("Begin to work: the center's profile, its head and its people. You need the accreditation "
                              "certificate and the BIN. It takes some five minutes."));
    m_center->setText(tr("&Create the center"));
    m_venueWords->setText(tr("Conduct sessions away from the office: this computer is a venue of a center. The office hands "
                             "sessions over to it as sealed files; it needs no network."));
    m_venue->setText(tr("This is a &venue"));
    m_demoWords->setText(m_demoIsThere
            ? tr("Look around in the demo center that was made on this computer before. Everything in it is invented.")
            : tr("Look around first: a center with invented people and the cases of its last weeks. It lies in a folder of "
                 "its own, with its keys; the recovery key is in the file recovery-key.txt. It takes some seconds."));
    m_demo->setText(tr("Open the &demo center"));
}

void Beginning::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
