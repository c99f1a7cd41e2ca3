#include "app/desktop/widgets/passwordedit.h"

#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

namespace {

/// A capital without Shift, or a small letter with it. Nothing for a key that says neither.
/// Why so: Qt tells no state of the key, and this is the same on every system.
std::optional<bool> capsLockBy(const QKeyEvent& key)
{
    if (key.text().size() != 1 || !key.text().front().isLetter())
        return std::nullopt;
    const QChar letter = key.text().front();
    if (letter.isUpper() == letter.isLower())
        return std::nullopt;
    return letter.isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PasswordEdit::PasswordEdit(QString field, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
    , m_show(new QAction(this))
{
    setObjectName(m_field);
    line().setMaxLength(greatestLength);
    line().setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    line().addAction(m_show, QLineEdit::TrailingPosition);
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_show->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_show, &QAction::triggered, this, [this] { setShown(!m_isShown); });
    setShown(false);
}

Result<QString> PasswordEdit::value() const
{
    if (isEmpty())
        return Error {ErrorKind::FieldEmpty, {m_field}, {}};
    return text();
}

bool PasswordEdit::isEmpty() const
{
    return text().isEmpty();
}

std::optional<Error> PasswordEdit::problem() const
{
    const Result<QString> read = value();
    return read ? std::nullopt : std::optional(read.error());
}

void PasswordEdit::setShown(bool shown)
{
    m_isShown = shown;
    line().setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icon(shown ? QStringLiteral("preview-off") : QStringLiteral("preview"), ColourRole::QuietText));
    retranslate();
}

void PasswordEdit::tellCapsLock(bool isOn)
{
    m_isCapsLockOn = isOn;
    setNote(isOn ? tr("Caps Lock is on.") : QString());
}

bool PasswordEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (const auto isOn = capsLockBy(key))
            tellCapsLock(*isOn);
        else if (key.key() == Qt::Key_CapsLock && m_isCapsLockOn)
            tellCapsLock(false);
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        setShown(false);
        tellCapsLock(false);
    }
    return LineField::eventFilter(watched, event);
}

void PasswordEdit::retranslate()
{
    LineField::retranslate();
    const QString words = m_isShown ? tr("Hide the password (Ctrl+T)") : tr("Show the password (Ctrl+T)");
    m_show->setText(words);
    m_show->setToolTip(words);
    if (m_isCapsLockOn)
        tellCapsLock(true);
}

} // namespace tanu::desktop
