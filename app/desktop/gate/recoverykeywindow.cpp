#include "app/desktop/gate/recoverykeywindow.h"

#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/textedit.h"
#include "core/documents/forms/recoverykeyform.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestGroup = 12;

QFrame* sheetOf(const QString& key, QWidget* parent)
{
    auto* sheet = new QFrame(parent);
    setRole(sheet, "inset");
    auto* text = new QLabel(linesOf(key).join(QLatin1Char('\n')), sheet);
    text->setObjectName(QStringLiteral("key"));
    text->setAlignment(Qt::AlignHCenter);
    text->setTextFormat(Qt::PlainText);
    // The style sheet sets the size of every label; a family it leaves alone.
    text->setStyleSheet(QStringLiteral("font-family: '%1'; font-size: 18px;")
                            .arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()));
    // No line of it may be squeezed out of a low window: the last one is asked for.
    text->ensurePolished();
    text->setMinimumHeight(text->sizeHint().height());
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->addWidget(text);
    return sheet;
}

} // namespace

RecoveryKeyWindow::RecoveryKeyWindow(const QString& key, Print print, Languages& languages, QWidget* parent)
    : GateCard(languages, parent)
    , m_lastGroup(key.section(QLatin1Char('-'), -1))
    , m_print(std::move(print))
    , m_again(new TextEdit(QStringLiteral("lastgroup"), greatestGroup, this))
    , m_printButton(new QPushButton(icon(QStringLiteral("print")), QString(), this))
    , m_next(new QPushButton(this))
{
    m_again->setObjectName(QStringLiteral("lastgroup"));
    m_again->setRequired(true);
    m_printButton->setObjectName(QStringLiteral("printKey"));
    m_next->setObjectName(QStringLiteral("keyIsSafe"));
    for (QPushButton* button : {m_printButton, m_next})
        button->setAutoDefault(true);
    setRole(m_next, "primary");
    add(sheetOf(key, this));
    add(m_again);
    addButtons({m_printButton, m_next});
    resize(usualSize);
    setFocusProxy(m_again);
    m_again->setFocus(Qt::OtherFocusReason);
    connect(m_printButton, &QPushButton::clicked, this, &RecoveryKeyWindow::print);
    connect(m_next, &QPushButton::clicked, this, &RecoveryKeyWindow::confirm);
    connect(m_again, &FieldFrame::enterPressed, this, &RecoveryKeyWindow::confirm);
    retranslate();
}

void RecoveryKeyWindow::print()
{
    const auto printed = m_print();
    if (printed) {
        banner().say(Tone::Good, tr("Printed. Now type the last group from the sheet."));
        return m_again->setFocus(Qt::OtherFocusReason);
    }
    if (printed.error().kind != ErrorKind::Cancelled)
        banner().showError(printed.error());
}

void RecoveryKeyWindow::confirm()
{
    if (!m_again->checkNow())
        return m_again->setFocus(Qt::OtherFocusReason);
    if (m_again->text().trimmed().compare(m_lastGroup, Qt::CaseInsensitive) == 0) {
        Q_EMIT confirmed();
        return;
    }
    m_again->showError({ErrorKind::FieldMalformed, {QStringLiteral("lastgroup"), m_again->text().trimmed()}, {}});
    m_again->setFocus(Qt::OtherFocusReason);
}

void RecoveryKeyWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    setHeading(tr("The recovery key"));
    setExplanation(tr("It opens the center again when the administrator's password is lost, and the backups when the computer is. "
                      "It is shown this once: print it and lock the sheet away."));
    m_again->setLabel(tr("&Last group of the key"));
    m_again->setHint(tr("Five signs, typed from the printed sheet"));
    m_printButton->setText(tr("&Print the sheet"));
    m_next->setText(tr("&It is locked away"));
}

} // namespace tanu::desktop
