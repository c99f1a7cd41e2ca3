#include "app/desktop/widgets/checklistedit.h"

#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

namespace {

constexpr int lineInset = 6; ///< brings the first line beside the middle of its box

} // namespace

CheckListEdit::CheckListEdit(QString field, QWidget* parent)
    : FieldFrame(parent)
    , m_field(std::move(field))
    , m_frame(new QWidget(this))
    , m_layout(new QVBoxLayout(m_frame))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setEditor(m_frame);
}

void CheckListEdit::setOptions(const std::vector<Choice>& options)
{
    const QStringList kept = chosen();
    for (const Box& box : m_boxes)
        delete box.row;
    m_boxes.clear();
    for (const Choice& option : options)
        addBox(option, kept.contains(option.key));
    withhold();
}

void CheckListEdit::setWithheld(const QStringList& keys)
{
    const QStringList before = chosen();
    m_withheld = keys;
    withhold();
    if (chosen() != before)
        contentsEdited();
}

/// Hidden and not made anew: Tab goes on where it went. The first that is offered takes the focus of the list.
void CheckListEdit::withhold()
{
    QCheckBox* first = nullptr;
    for (const Box& box : m_boxes) {
        const bool isWithheld = m_withheld.contains(box.key);
        const QSignalBlocker quiet(box.box);
        box.row->setVisible(!isWithheld);
        box.box->setChecked(box.box->isChecked() && !isWithheld);
        if (!first && !isWithheld)
            first = box.box;
    }
    if (!first)
        return;
    m_frame->setFocusProxy(first);
    setFocusProxy(first);
}

void CheckListEdit::addBox(const Choice& option, bool checked)
{
    auto* row = new QWidget(m_frame);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    auto* box = new QCheckBox(row);
    box->setAccessibleName(option.text);
    box->setToolTip(option.detail);
    box->setChecked(checked);
    box->installEventFilter(this);
    auto* words = new QLabel(option.text, row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setContentsMargins(0, lineInset, 0, lineInset);
    words->installEventFilter(this);
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    connect(box, &QCheckBox::toggled, this, [this] { contentsEdited(); });
    m_layout->addWidget(row);
    m_boxes.push_back({option.key, row, box});
}

QStringList CheckListEdit::chosen() const
{
    QStringList keys;
    for (const Box& box : m_boxes) {
        if (box.box->isChecked())
            keys.append(box.key);
    }
    return keys;
}

Result<QStringList> CheckListEdit::value() const
{
    const QStringList keys = chosen();
    if (keys.isEmpty())
        return Error{ErrorKind::FieldEmpty, {m_field}, {}};
    return keys;
}

void CheckListEdit::setValue(const QStringList& keys)
{
    for (const Box& box : m_boxes) {
        const QSignalBlocker quiet(box.box);
        box.box->setChecked(keys.contains(box.key) && !m_withheld.contains(box.key));
    }
    contentsEdited();
}

void CheckListEdit::clear()
{
    setValue({});
}

std::optional<Error> CheckListEdit::problem() const
{
    return isEmpty() ? std::optional(Error{ErrorKind::FieldEmpty, {m_field}, {}}) : std::nullopt;
}

bool CheckListEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease && qobject_cast<QLabel*>(watched)) {
        for (const Box& box : m_boxes) {
            if (box.row == watched->parent() && isEnabled())
                box.box->toggle();
        }
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* pressed = static_cast<QKeyEvent*>(event);
    const bool isEnter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (!isEnter || pressed->modifiers().testFlag(Qt::ControlModifier))
        return false;
    moveOn();
    return true;
}

} // namespace tanu::desktop
