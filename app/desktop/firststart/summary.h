#pragma once

#include "app/desktop/firststart/firststartplan.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace tanu::desktop {

class FormSection;

/// What will be made, to be read once more before it is.
class Summary final : public QWidget {
    Q_OBJECT

public:
    explicit Summary(QWidget* parent);

    void show(const FirstStartPlan& plan);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addLine(const QString& what, const QString& value);

    std::optional<FirstStartPlan> m_plan;
    FormSection* m_section;
    QWidget* m_lines = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace tanu::desktop
