#include "app/desktop/widgets/choiceedit.h"

#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <array>
#include <utility>

namespace tanu::desktop {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int visibleItems = 10;

QString lineOf(const Choice& choice)
{
    return choice.detail.isEmpty() ? choice.text
                                   : QString(choice.text + QStringLiteral("   ·   ") + choice.detail);
}

} // namespace

ChoiceEdit::ChoiceEdit(QString field, Fold fold, QWidget* parent)
    : LineField(parent)
    , m_field(std::move(field))
    , m_fold(std::move(fold))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleItems);
    m_completer->setWidget(&line());
    m_completer->popup()->installEventFilter(this);
    m_completer->popup()->setTextElideMode(Qt::ElideMiddle); // names of one kind differ at their end
    QAction* open = line().addAction(
        icon(QStringLiteral("chevron-down"), ColourRole::QuietText), QLineEdit::TrailingPosition);
    connect(open, &QAction::triggered, this, [this] { list({}); });
    connect(&line(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        list(typed);
        m_isOnlyHit = !typed.trimmed().isEmpty() && m_model->rowCount() == 1;
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            take(index.data(keyRole).toString());
            line().selectAll(); // typing on chooses anew
            if (std::exchange(m_isByEnter, false))
                focusNextChild();
        });
}

void ChoiceEdit::setChoices(std::vector<Choice> choices)
{
    const QString key = m_key;
    m_choices = std::move(choices);
    m_folded.clear();
    m_folded.reserve(m_choices.size());
    for (const Choice& choice : m_choices)
        m_folded.push_back(m_fold(QString(choice.text + QLatin1Char(' ') + choice.detail)));
    if (!key.isEmpty())
        take(key);
}

std::vector<Choice> ChoiceEdit::matching(const QString& typed) const
{
    const QStringList words = m_fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Choice> found;
    for (size_t i = 0; i < m_choices.size() && found.size() < shownAtOnce; ++i) {
        const QString& folded = m_folded[i];
        if (std::all_of(
                words.begin(), words.end(), [&folded](const QString& word) { return folded.contains(word); }))
            found.push_back(m_choices[i]);
    }
    return found;
}

void ChoiceEdit::list(const QString& typed, Current current)
{
    m_model->clear();
    m_isByArrows = false;
    m_isOnlyHit = false;
    int row = current == Current::First ? 0 : -1;
    const bool isKept = chosen() && chosen()->text == text();
    for (const Choice& choice : matching(typed)) {
        if (isKept && choice.key == m_key)
            row = m_model->rowCount();
        auto* item = new QStandardItem(lineOf(choice));
        item->setData(choice.key, keyRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    showList();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(row, 0));
}

/// Below the field; as wide as its longest row, where the field is narrower and the window has the room.
void ChoiceEdit::showList()
{
    const QAbstractItemView& popup = *m_completer->popup();
    const int besides = popup.style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * popup.style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    const int wanted = popup.sizeHintForColumn(0) + besides;
    const int room = window()->width() - line().mapTo(window(), QPoint(0, 0)).x();
    const int width = qMax(line().width(), qMin(wanted, room));
    m_completer->complete(QRect(0, 0, width, line().height() - 1));
}

/// What is chosen hides nothing of the list and is replaced by typing; what is only typed goes on filtering.
void ChoiceEdit::listAll(Current current)
{
    if (chosen() && !line().hasSelectedText())
        line().selectAll();
    list(chosen() ? QString() : text(), current);
}

bool ChoiceEdit::isOpeningKey(const QEvent& event) const
{
    if (event.type() != QEvent::KeyPress || m_completer->popup()->isVisible())
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Down || key == Qt::Key_F4;
}

/// Its end: the line has taken the click, and a list that opened at the press would be closed by it.
bool ChoiceEdit::isOpeningClick(const QEvent& event) const
{
    return event.type() == QEvent::MouseButtonRelease
        && static_cast<const QMouseEvent&>(event).button() == Qt::LeftButton;
}

void ChoiceEdit::take(const QString& key)
{
    m_key = key;
    const Choice* choice = chosen();
    if (!choice) {
        m_key.clear();
        return;
    }
    const QString chosenKey = m_key;
    setText(choice->text);
    line().setToolTip(choice->text); // where it is longer than the field
    m_key = chosenKey;
    clearError();
}

const Choice* ChoiceEdit::chosen() const
{
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(), [this](const Choice& choice) { return choice.key == m_key; });
    return found == m_choices.end() || m_key.isEmpty() ? nullptr : &*found;
}

Result<QString> ChoiceEdit::value() const
{
    if (isEmpty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    const Choice* choice = chosen();
    if (choice && choice->text == text())
        return choice->key;
    return Error{ErrorKind::FieldMalformed, {m_field, text()}, {}};
}

void ChoiceEdit::setValue(const QString& key)
{
    take(key);
}

std::optional<Error> ChoiceEdit::problem() const
{
    const Result<QString> key = value();
    return key ? std::nullopt : std::optional(key.error());
}

QString ChoiceEdit::wordsFor(const Error& error) const
{
    return error.kind == ErrorKind::FieldMalformed ? tr("Choose one from the list.") : LineField::wordsFor(error);
}

void ChoiceEdit::textEdited()
{
    const QString folded = m_fold(text());
    const Choice* kept = chosen();
    if (kept && kept->text == text())
        return;
    m_key.clear();
    line().setToolTip({});
    const auto exact = std::find_if(m_choices.begin(), m_choices.end(),
        [this, &folded](const Choice& choice) { return m_fold(choice.text) == folded; });
    if (exact != m_choices.end() && exact->text == text())
        m_key = exact->key;
}

/// A choice that was made with the arrow keys, or by typing until one was left, is not lost by going on.
void ChoiceEdit::follow(const QEvent& ofList)
{
    const QAbstractItemView& popup = *m_completer->popup();
    bool isByTab = false;
    bool isLeft = ofList.type() == QEvent::MouseButtonPress
        && !popup.rect().contains(static_cast<const QMouseEvent&>(ofList).position().toPoint());
    if (ofList.type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent&>(ofList).key();
        const std::array moving {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
        m_isByEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        m_isByArrows = (m_isByArrows || std::find(moving.begin(), moving.end(), key) != moving.end()) && key != Qt::Key_Escape;
        isByTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        m_isOnlyHit = m_isOnlyHit && key != Qt::Key_Escape;
        isLeft = isByTab;
    }
    if (isLeft && (m_isByArrows || (isByTab && m_isOnlyHit)) && popup.isVisible() && popup.currentIndex().isValid())
        take(popup.currentIndex().data(keyRole).toString());
}

bool ChoiceEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup()) {
        follow(*event);
        return false;
    }
    if (watched == &line() && event->type() == QEvent::FocusOut && chosen()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        line().setCursorPosition(0); // a choice that is longer than the field is read from its beginning
    const bool isChangeable = watched == &line() && !line().isReadOnly();
    if (isChangeable && isOpeningKey(*event)) {
        listAll(Current::First);
        const auto& key = static_cast<const QKeyEvent&>(*event);
        m_isByArrows = key.key() == Qt::Key_Down && key.modifiers() == Qt::NoModifier; // F4 only looks
        return true;
    }
    if (isChangeable && isOpeningClick(*event))
        listAll(Current::None);
    return LineField::eventFilter(watched, event);
}

} // namespace tanu::desktop
