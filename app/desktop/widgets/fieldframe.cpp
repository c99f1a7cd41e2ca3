#include "app/desktop/widgets/fieldframe.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/clausetag.h"
#include "core/domain/rules/clauses.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int footIcon = 16;

} // namespace

FieldFrame::FieldFrame(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_requiredWord(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_foot(new QLabel(this))
    , m_clause(new ClauseTag(this))
    , m_layout(new QVBoxLayout(this))
{
    setRole(m_label, "label");
    setRole(m_requiredWord, "quiet");
    setRole(m_foot, "quiet");
    m_foot->setWordWrap(true);
    m_foot->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_foot->setTextFormat(Qt::PlainText);
    m_requiredWord->hide();
    m_label->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_label);
    head->addWidget(m_requiredWord, 0, Qt::AlignBottom);
    head->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::tiny);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_clause, 0, Qt::AlignTop);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny);
    m_layout->addLayout(head);
    m_layout->addLayout(foot);
    m_layout->addStretch(1);
    showFoot();
}

void FieldFrame::setEditor(QWidget* editor)
{
    m_editor = editor;
    m_layout->insertWidget(1, editor);
    QWidget* focus = editor->focusProxy() ? editor->focusProxy() : editor;
    m_label->setBuddy(focus);
    setFocusProxy(focus);
    retranslate();
}

void FieldFrame::addBeside(QWidget* widget)
{
    if (!m_editorRow) {
        m_editorRow = new QHBoxLayout;
        m_editorRow->setSpacing(space::small);
        m_layout->removeWidget(m_editor);
        m_editorRow->addWidget(m_editor, 1);
        m_layout->insertLayout(1, m_editorRow);
    }
    m_editorRow->addWidget(widget, 0, Qt::AlignVCenter);
}

void FieldFrame::setLabel(const QString& text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    retranslate();
}

QString FieldFrame::label() const
{
    QString text = m_label->text();
    return text.remove(QLatin1Char('&'));
}

void FieldFrame::setHint(const QString& text)
{
    m_hint = text;
    showFoot();
}

void FieldFrame::keepRoomFor(const QString& text)
{
    m_longest = text;
    keepFootHigh();
}

void FieldFrame::keepFootHigh()
{
    if (m_longest.isEmpty())
        return;
    m_foot->ensurePolished(); // the sheet has a say in its letters
    const QRect room = m_foot->fontMetrics().boundingRect(QRect(0, 0, width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_longest);
    m_foot->setMinimumHeight(room.height());
}

void FieldFrame::setNote(const QString& note)
{
    m_note = note;
    showFoot();
}

void FieldFrame::setRequired(bool required)
{
    m_required = required;
    retranslate();
}

void FieldFrame::showError(const Error& error)
{
    m_error = error;
    showFoot();
}

void FieldFrame::clearError()
{
    m_error.reset();
    showFoot();
}

QString FieldFrame::errorText() const
{
    if (!m_error)
        return {};
    return wordsFor(*m_error);
}

QString FieldFrame::wordsFor(const Error& error) const
{
    return error.kind == ErrorKind::FieldEmpty ? tr("Fill this in.") : textOf(error);
}

QString FieldFrame::hintText() const
{
    if (!m_isRequiredBelow)
        return m_hint;
    return m_hint.isEmpty() ? m_requiredWord->text() : QString(m_requiredWord->text() + QStringLiteral(" · ") + m_hint);
}

void FieldFrame::shareRow(const std::vector<FieldFrame*>& row)
{
    for (FieldFrame* field : row)
        field->m_row = row;
}

bool FieldFrame::lacksRoom() const
{
    const int wanted = m_label->sizeHint().width() + space::small + m_requiredWord->sizeHint().width();
    return m_required && !isHidden() && !m_label->isHidden() && wanted > width();
}

void FieldFrame::placeRequired()
{
    const bool isBelow = lacksRoom()
        || std::any_of(m_row.begin(), m_row.end(), [](const FieldFrame* field) { return field->lacksRoom(); });
    putRequired(isBelow);
    for (FieldFrame* field : m_row) {
        if (field != this)
            field->putRequired(isBelow);
    }
}

void FieldFrame::putRequired(bool below)
{
    const bool isBelow = below && m_required && !m_label->isHidden();
    m_requiredWord->setVisible(m_required && !isBelow);
    if (isBelow == m_isRequiredBelow)
        return;
    m_isRequiredBelow = isBelow;
    showFoot();
}

void FieldFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeRequired();
    keepFootHigh();
}

void FieldFrame::showFoot()
{
    const bool wrong = m_error.has_value();
    const QString text = wrong ? errorText() : m_note.isEmpty() ? hintText() : m_note;
    setRole(m_foot, wrong ? "error" : "quiet");
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
    m_icon->setVisible(wrong);
    if (wrong)
        m_icon->setPixmap(iconPixmap(
            QStringLiteral("danger"), colours()[ColourRole::Danger], footIcon, devicePixelRatioF()));
    m_clause->setClause(wrong ? clauseOf(m_error->kind) : QString());
    if (!m_editor)
        return;
    const auto* inner = qobject_cast<FieldFrame*>(m_editor);
    setLook(inner && inner->m_editor ? inner->m_editor : m_editor, "wrong", wrong);
    QWidget* focus = focusProxy() ? focusProxy() : m_editor;
    focus->setAccessibleDescription(text);
}

bool FieldFrame::checkNow()
{
    const std::optional<Error> found = problem();
    if (!found || (isEmpty() && !m_required)) {
        clearError();
        return true;
    }
    showError(*found);
    return false;
}

void FieldFrame::contentsEdited()
{
    const bool wasWrong = m_error.has_value();
    if (wasWrong && !isEmpty() && problem())
        showError(*problem());
    else
        clearError();
    Q_EMIT valueChanged();
}

void FieldFrame::leave()
{
    if (!isEmpty() && !m_error)
        checkNow();
}

void FieldFrame::moveOn()
{
    const bool wasWrong = hasError();
    Q_EMIT enterPressed();
    const bool isRefused = hasError() && !wasWrong;
    QWidget* from = focusWidget() ? focusWidget() : this;
    if (!from->hasFocus() || isRefused || m_isLast)
        return;
    focusNextChild();
    if (m_clause->hasFocus()) // Tab stops at the clause of an error, Enter goes to the next field
        focusNextChild();
}

void FieldFrame::retranslate()
{
    m_requiredWord->setText(tr("required"));
    placeRequired();
    if (m_editor) {
        QWidget* focus = focusProxy() ? focusProxy() : m_editor;
        focus->setAccessibleName(m_required ? tr("%1, required").arg(label()) : label());
    }
    showFoot();
}

void FieldFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_error)
        m_icon->setPixmap(iconPixmap(
            QStringLiteral("danger"), colours()[ColourRole::Danger], footIcon, devicePixelRatioF()));
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
