#include "app/desktop/widgets/formsection.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/fieldframe.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

namespace {

constexpr int narrowSection = 480;

} // namespace

FormSection::FormSection(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_explanation, "quietText");
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::huge);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addSpacing(space::small);
    layout->addLayout(m_rows);
    m_rows->setSpacing(space::large);
}

void FormSection::setHeading(const QString& text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    setAccessibleName(text);
    Q_EMIT edited();
}

void FormSection::setExplanation(const QString& text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

QString FormSection::heading() const
{
    return m_heading->text();
}

void FormSection::addRow(const std::vector<FieldFrame*>& fields)
{
    Q_ASSERT_X(!fields.empty() && fields.size() <= 4, "FormSection::addRow", "one to four fields");
    place(fields);
}

void FormSection::addPair(const std::vector<FieldFrame*>& fields)
{
    m_pairs.push_back(place(fields));
}

QBoxLayout* FormSection::place(const std::vector<FieldFrame*>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    m_rows->addLayout(row);
    for (FieldFrame* field : fields) {
        row->addWidget(field, 1);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_fields.push_back(field);
        connect(field, &FieldFrame::valueChanged, this, &FormSection::edited);
    }
    FieldFrame::shareRow(fields);
    return row;
}

void FormSection::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    for (QBoxLayout* pair : m_pairs)
        pair->setDirection(width() < narrowSection ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FormSection::addWide(QWidget* widget, int stretch)
{
    m_rows->addWidget(widget, stretch);
}

FormSection::Completeness FormSection::completeness() const
{
    bool isStarted = false;
    bool isMissing = m_isLacking;
    for (const FieldFrame* field : m_fields) {
        if (field->isHidden())
            continue;
        if (field->hasError() || (!field->isEmpty() && field->problem()))
            return Completeness::Wrong;
        isStarted = isStarted || !field->isEmpty();
        isMissing = isMissing || (field->isRequired() && field->isEmpty());
    }
    if (!isMissing)
        return Completeness::Complete;
    return isStarted ? Completeness::Started : Completeness::Empty;
}

void FormSection::setLacking(bool lacking)
{
    m_isLacking = lacking;
    Q_EMIT edited();
}

FieldFrame* FormSection::checkNow()
{
    FieldFrame* first = nullptr;
    for (FieldFrame* field : m_fields) {
        if (!field->isHidden() && !field->checkNow() && !first)
            first = field;
    }
    Q_EMIT edited();
    return first;
}

bool FormSection::showError(const Error& error)
{
    for (FieldFrame* field : m_fields) {
        if (field->objectName() != error.arguments.value(0))
            continue;
        field->showError(error);
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace tanu::desktop
