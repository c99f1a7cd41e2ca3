#include "app/desktop/context/signeroffer.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/flowlayout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr size_t mostOffered = 4; ///< all others are named; the menu of the person has them

bool areSame(const std::vector<StaffMember>& some, const std::vector<StaffMember>& others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
        [](const StaffMember& one, const StaffMember& other) { return one.id == other.id && one.name == other.name; });
}

QString namesOf(const std::vector<StaffMember>& members)
{
    QStringList names;
    for (const StaffMember& one : members)
        names.append(one.name.shortForm());
    return names.join(QStringLiteral(", "));
}

} // namespace

SignerOffer::SignerOffer(DeskContext& context, Reason reason, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reason(reason)
    , m_words(new QLabel(this))
    , m_people(new QWidget(this))
    , m_row(new FlowLayout(space::small, space::small, m_people))
{
    setObjectName(QStringLiteral("signerOffer"));
    m_words->setObjectName(QStringLiteral("whoCanSign"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_words);
    layout->addWidget(m_people);
    hide();
}

/// Told the same again, the button that has the focus stays.
void SignerOffer::tell(const SigningRight& right, const QString& before)
{
    if (before == m_before && right.refusal == m_right.refusal && areSame(right.others, m_right.others)
        && areSame(right.withoutAccount, m_right.withoutAccount) && right.roles == m_right.roles)
        return;
    m_right = right;
    m_before = before;
    retell();
}

void SignerOffer::takeFocus()
{
    if (auto* first = m_people->findChild<QPushButton*>(QStringLiteral("handOver0")))
        first->setFocus(Qt::OtherFocusReason);
}

void SignerOffer::retell()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_right.isOpen());
    if (m_right.isOpen())
        return;
    for (size_t place = 0; place < std::min(m_right.others.size(), mostOffered); ++place) {
        const StaffMember& one = m_right.others[place];
        auto* button = new QPushButton(tr("Hand over to %1").arg(one.name.shortForm()), m_people);
        button->setObjectName(QStringLiteral("handOver%1").arg(place));
        connect(button, &QPushButton::clicked, this, [this, id = one.id] { m_context.handOverTo(id); });
        m_row->addWidget(button);
        button->show();
    }
    const auto count = static_cast<int>(m_right.others.size());
    const QString who
        = count == 0 ? helpText() : tr("Can do it and can sign in: %1", nullptr, count).arg(namesOf(m_right.others));
    QStringList sentences {m_before, m_reason == Reason::Here ? textOf(*m_right.refusal) : QString(), who};
    sentences.removeAll(QString());
    m_words->setText(sentences.join(QLatin1Char(' ')));
    m_people->setVisible(!m_right.others.empty());
}

/// Said by whom and where: the settings are the administrator's.
QString SignerOffer::helpText() const
{
    if (!m_right.withoutAccount.empty())
        return tr("Nobody else who may do this can sign in. In the settings, under Access, the administrator opens an account "
                  "for: %1.")
            .arg(namesOf(m_right.withoutAccount));
    if (m_right.roles == Roles())
        return tr("Nobody else who held a seat in the session can sign in: under Access, the administrator opens them an "
                  "account.");
    return tr("Nobody else has a role for this. In the settings, under People, the administrator gives it to another person "
              "and opens them an account under Access: %1.")
        .arg(rolesText(m_right.roles));
}

void SignerOffer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
