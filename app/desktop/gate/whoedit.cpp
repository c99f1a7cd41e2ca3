#include "app/desktop/gate/whoedit.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

WhoEdit::WhoEdit(QWidget* parent)
    : FieldFrame(parent)
    , m_box(new QComboBox(this))
{
    setObjectName(QStringLiteral("login"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    setEditor(m_box);
    m_box->installEventFilter(this);
    m_box->lineEdit()->installEventFilter(this);
    connect(m_box, &QComboBox::editTextChanged, this, &WhoEdit::contentsEdited);
}

void WhoEdit::setPeople(std::vector<Who> people)
{
    const QSignalBlocker quiet(m_box);
    const QString typed = m_box->currentText();
    m_people = std::move(people);
    m_box->clear();
    for (const Who& who : m_people)
        m_box->addItem(who.name, who.login);
    m_box->setCurrentText(typed);
}

void WhoEdit::setLogin(const QString& login)
{
    const int row = m_box->findData(login);
    m_box->setCurrentIndex(row);
    if (row < 0)
        m_box->setCurrentText(login);
}

Result<QString> WhoEdit::login() const
{
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("login")}, {}};
    // Two people of one name: the one that was picked.
    if (isChosen())
        return m_box->currentData().toString();
    for (const Who& who : m_people) {
        if (who.name.compare(typed, Qt::CaseInsensitive) == 0)
            return who.login;
    }
    return typed;
}

bool WhoEdit::isChosen() const
{
    return m_box->currentIndex() >= 0 && m_box->itemText(m_box->currentIndex()) == m_box->currentText().trimmed();
}

/// Everybody, or those whom what is typed may mean.
void WhoEdit::list()
{
    if (isChosen() && !m_box->lineEdit()->hasSelectedText())
        m_box->lineEdit()->selectAll();
    m_box->completer()->setCompletionPrefix(isChosen() ? QString() : m_box->currentText());
    m_box->completer()->complete();
}

bool WhoEdit::isEmpty() const
{
    return m_box->currentText().trimmed().isEmpty();
}

void WhoEdit::clear()
{
    m_box->setCurrentIndex(-1);
    m_box->clearEditText();
}

std::optional<Error> WhoEdit::problem() const
{
    const auto read = login();
    return read ? std::nullopt : std::optional(read.error());
}

bool WhoEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box->lineEdit()) {
        // At its end: a list that opened at the press would be closed by it.
        if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            list();
        return false;
    }
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isListOpen = m_box->completer()->popup()->isVisible();
    if (isListOpen || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    moveOn();
    return true;
}

} // namespace tanu::desktop
