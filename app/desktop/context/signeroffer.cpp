#include "app/desktop/context/signeroffer.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/errortext.h"
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
void SignerOffer::tell(const SigningRight& right)
{
    const bool isSame = right.refusal == m_right.refusal
        && std::equal(right.others.begin(), right.others.end(), m_right.others.begin(), m_right.others.end(),
            [](const StaffMember& one, const StaffMember& other) { return one.id == other.id && one.name == other.name; });
    if (isSame)
        return;
    m_right = right;
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
    QStringList names;
    for (const StaffMember& one : m_right.others) {
        const QString name = one.name.shortForm();
        const size_t place = static_cast<size_t>(names.size());
        names.append(name);
        if (place >= mostOffered)
            continue;
        auto* button = new QPushButton(tr("Hand over to %1").arg(name), m_people);
        button->setObjectName(QStringLiteral("handOver%1").arg(place));
        connect(button, &QPushButton::clicked, this, [this, id = one.id] { m_context.handOverTo(id); });
        m_row->addWidget(button);
        button->show();
    }
    const QString who = names.isEmpty()
        ? tr("Nobody else who may do this can sign in: another person prepares it again, or the administrator opens an account.")
        : tr("Can do it and can sign in: %1").arg(names.join(QStringLiteral(", ")));
    m_words->setText(m_reason == Reason::Here ? QString(textOf(*m_right.refusal) + QLatin1Char(' ') + who) : who);
    m_people->setVisible(!names.isEmpty());
}

void SignerOffer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
