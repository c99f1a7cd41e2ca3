#include "app/desktop/sessions/readinesssection.h"

#include "app/desktop/sessions/celltable.h"
#include "app/desktop/sessions/printing.h"
#include "app/desktop/sessions/readinessmodel.h"
#include "app/desktop/sessions/startgaps.h"
#include "app/desktop/shell/icons.h"
#include "core/services/papers/sessionsheets.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

ReadinessSection::ReadinessSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_model(new ReadinessModel(this))
    , m_table(new CellTable(this))
    , m_hint(new QLabel(this))
    , m_all(new QPushButton(icon(QStringLiteral("check")), QString(), this))
    , m_print(new QPushButton(icon(QStringLiteral("print")), QString(), this))
{
    m_table->setModel(m_model);
    m_table->setColumnWeights({23, 5, 9});
    m_table->setObjectName(QStringLiteral("readiness"));
    m_all->setObjectName(QStringLiteral("allReady"));
    m_print->setObjectName(QStringLiteral("printReadiness"));
    setRole(m_hint, "quiet");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_all);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    setFocusProxy(m_table);
    connect(m_model, &ReadinessModel::found, this, [this](const ReadinessFinding& finding) { record({finding}); });
    connect(m_all, &QPushButton::clicked, this, [this] { record(m_model->allReady()); });
    connect(m_print, &QPushButton::clicked, this, &ReadinessSection::print);
    retranslate();
}

QString ReadinessSection::name() const
{
    return tr("Equipment and conditions");
}

void ReadinessSection::record(const std::vector<ReadinessFinding>& findings)
{
    Desk desk = context().desk();
    const Result<int> left = CheckReadiness(desk).run(session()->session.id, findings);
    if (!left) {
        Q_EMIT refused(left.error());
        return;
    }
    StartGaps gaps = startGapsOf(*session());
    gaps.equipment = gaps.specialConditions = *left > 0;
    const bool isAll = gaps.isEmpty(); // what is ready for the start stands above the parts already
    Q_EMIT done(*left > 0 ? tr("Recorded. Still to check: %1").arg(*left)
            : isAll       ? QString()
                          : tr("Everything of the checklist is ready."));
}

void ReadinessSection::print()
{
    Desk desk = context().desk();
    const Result<void> printed = printPaper(context(),
        context().papers().layOut(readinessForm(desk, session()->session.id, paperLanguage())),
        tr("Checklist of session %1").arg(session()->numberText));
    if (!printed)
        Q_EMIT refused(printed.error());
}

void ReadinessSection::tell()
{
    const bool isOpen = session()->session.state == SessionState::Planned && may(Action::CheckReadiness);
    m_model->setSession(session(), isOpen);
    m_all->setEnabled(isOpen && !m_model->allReady().empty());
    retranslate();
}

void ReadinessSection::retranslate()
{
    m_all->setText(tr("Everything is ready"));
    m_print->setText(tr("Print the checklist"));
    m_table->setAccessibleName(name());
    m_hint->setText(m_model->rowCount() == 0
            ? tr("The programme names no equipment, and no candidate needs special conditions.")
            : tr("Space ticks an item. Where something is missing, the note says why."));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

} // namespace tanu::desktop
