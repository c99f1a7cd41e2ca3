#include "app/desktop/widgets/segmentedchoice.h"

#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFrame>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int segmentPadding = 14; ///< with its border, as the style sheet has it

} // namespace

SegmentedChoice::SegmentedChoice(QString field, QWidget* parent)
    : FieldFrame(parent)
    , m_field(std::move(field))
    , m_frame(new QFrame(this))
    , m_group(new QButtonGroup(this))
{
    setRole(m_frame, "segments");
    auto* layout = new QHBoxLayout(m_frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(2);
    m_frame->setMinimumHeight(space::fieldHeight);
    for (QPushButton*& button : m_buttons) {
        button = new QPushButton(m_frame);
        setRole(button, "segment");
        button->setCheckable(true);
        button->installEventFilter(this);
        button->hide();
        layout->addWidget(button);
    }
    setEditor(m_frame);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        holdFocus();
        contentsEdited();
    });
}

void SegmentedChoice::holdFocus()
{
    const int chosen = qMax(0, m_group->checkedId());
    for (QAbstractButton* button : m_group->buttons())
        button->setFocusPolicy(m_group->id(button) == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    if (QAbstractButton* button = m_group->button(chosen)) {
        m_frame->setFocusProxy(button);
        setFocusProxy(button);
    }
}

void SegmentedChoice::setOptions(const std::vector<Choice>& options)
{
    Q_ASSERT_X(options.size() <= mostOptions, "SegmentedChoice::setOptions", "two to six options");
    m_options = options;
    const QFontMetrics boldFont(fontOf(TextSize::Text, true));
    for (size_t i = 0; i < options.size(); ++i) {
        const int id = static_cast<int>(i);
        QPushButton* button = m_buttons.at(i);
        if (!m_group->button(id)) {
            m_group->addButton(button, id);
            button->show();
        }
        button->setText(options[i].text);
        button->setMinimumWidth(boldFont.horizontalAdvance(options[i].text) + 2 * segmentPadding);
        button->setAccessibleName(options[i].text);
    }
    for (int spare = static_cast<int>(options.size()); m_group->button(spare); ++spare)
        delete m_group->button(spare);
    holdFocus();
}

Result<QString> SegmentedChoice::value() const
{
    const int id = m_group->checkedId();
    if (id < 0)
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    return m_options.at(static_cast<size_t>(id)).key;
}

void SegmentedChoice::setValue(const QString& key)
{
    for (size_t i = 0; i < m_options.size(); ++i) {
        if (m_options[i].key == key)
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
}

bool SegmentedChoice::isEmpty() const
{
    return m_group->checkedId() < 0;
}

void SegmentedChoice::clear()
{
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    holdFocus();
    contentsEdited();
}

std::optional<Error> SegmentedChoice::problem() const
{
    return isEmpty() ? std::optional(Error{ErrorKind::FieldEmpty, {m_field}, {}}) : std::nullopt;
}

bool SegmentedChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<QAbstractButton*>(watched)->setChecked(true);
        moveOn();
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const int id = m_group->id(static_cast<QAbstractButton*>(watched)) + (key == Qt::Key_Right ? 1 : -1);
    if (QAbstractButton* next = m_group->button(id)) {
        next->setFocus(Qt::TabFocusReason);
        next->setChecked(true);
    }
    return true;
}

} // namespace tanu::desktop
