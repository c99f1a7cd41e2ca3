#include "app/desktop/settings/rowseditor.h"

#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace tanu::desktop {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int longestText = 1'000;

QPushButton* button(const char* iconName, QWidget* parent)
{
    return new QPushButton(icon(QString::fromLatin1(iconName)), QString(), parent);
}

} // namespace

RowsEditor::RowsEditor(std::vector<Column> columns, QString idPrefix, QWidget* parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_prefix(std::move(idPrefix))
    , m_table(new QTableWidget(0, static_cast<int>(m_columns.size()), this))
    , m_add(button("add", this))
    , m_remove(button("delete", this))
    , m_up(button("chevron-up", this))
    , m_down(button("chevron-down", this))
{
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_add->setObjectName(QStringLiteral("addRow"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton* act : {m_add, m_remove, m_up, m_down}) {
        buttons->addWidget(act);
        act->setVisible(!m_prefix.isEmpty());
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, &RowsEditor::edited);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &RowsEditor::removeRow);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto addKey = [this](const QKeySequence& key, QPushButton* act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, act, &QPushButton::click);
    };
    addKey(QKeySequence(Qt::Key_Insert), m_add);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Up), m_up);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Down), m_down);
    retranslate();
}

/// A cell that is open when this goes writes itself once more; nobody is there to hear it.
RowsEditor::~RowsEditor()
{
    m_table->disconnect(this);
}

void RowsEditor::setHeaders(const QStringList& headers)
{
    m_table->setHorizontalHeaderLabels(headers);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QTableWidgetItem* RowsEditor::itemFor(const Column& column, const QVariant& value) const
{
    auto* item = new QTableWidgetItem;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (column.kind == Cell::Check) {
        item->setCheckState(value.toBool() ? Qt::Checked : Qt::Unchecked);
        flags |= m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsUserCheckable;
    } else {
        item->setData(Qt::EditRole, column.kind == Cell::Number ? QVariant(value.toInt()) : QVariant(value.toString()));
        item->setToolTip(column.kind == Cell::Number ? QString() : value.toString());
        if (!m_isReadOnly && column.kind != Cell::Fixed)
            flags |= Qt::ItemIsEditable;
    }
    item->setFlags(flags);
    return item;
}

void RowsEditor::insert(int at, const Row& row)
{
    m_table->insertRow(at);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QTableWidgetItem* item = itemFor(m_columns[i], row.cells.value(static_cast<int>(i)));
        if (i == 0)
            item->setData(idRole, row.id);
        m_table->setItem(at, static_cast<int>(i), item);
    }
}

void RowsEditor::setRows(const std::vector<Row>& rows)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const Row& row : rows)
        insert(m_table->rowCount(), row);
    spread();
}

RowsEditor::Row RowsEditor::rowAt(int row) const
{
    Row read {m_table->item(row, 0)->data(idRole).toString(), {}};
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QTableWidgetItem* item = m_table->item(row, static_cast<int>(i));
        const Column& column = m_columns[i];
        if (column.kind == Cell::Check)
            read.cells.append(item->checkState() == Qt::Checked);
        else if (column.kind == Cell::Number)
            read.cells.append(qBound(column.least, item->data(Qt::EditRole).toInt(), column.greatest));
        else
            read.cells.append(item->text().trimmed().left(longestText));
    }
    return read;
}

std::vector<RowsEditor::Row> RowsEditor::rows() const
{
    std::vector<Row> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Row read = rowAt(row);
        bool hasText = false;
        for (size_t i = 0; i < m_columns.size(); ++i)
            hasText = hasText || (m_columns[i].kind == Cell::Text && !read.cells.at(static_cast<int>(i)).toString().isEmpty());
        if (hasText)
            rows.push_back(std::move(read));
    }
    return rows;
}

int RowsEditor::sumOf(int column) const
{
    int sum = 0;
    for (const Row& row : rows())
        sum += row.cells.at(column).toInt();
    return sum;
}

QString RowsEditor::freeId() const
{
    for (int number = 1;; ++number) {
        const QString id = m_prefix + QString::number(number);
        bool isTaken = false;
        for (int row = 0; row < m_table->rowCount(); ++row)
            isTaken = isTaken || m_table->item(row, 0)->data(idRole).toString() == id;
        if (!isTaken)
            return id;
    }
}

void RowsEditor::addRow()
{
    const QSignalBlocker quiet(m_table);
    Row row {freeId(), {}};
    for (const Column& column : m_columns)
        row.cells.append(column.kind == Cell::Number ? QVariant(column.least) : column.kind == Cell::Check ? QVariant(true) : QVariant(QString()));
    insert(m_table->rowCount(), row);
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
    Q_EMIT edited();
}

void RowsEditor::removeRow()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    Q_EMIT edited();
}

void RowsEditor::move(int step)
{
    const int from = m_table->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    const QSignalBlocker quiet(m_table);
    const Row row = rowAt(from);
    const int column = m_table->currentColumn();
    m_table->removeRow(from);
    insert(to, row);
    m_table->setCurrentCell(to, column);
    Q_EMIT edited();
}

void RowsEditor::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    std::vector<Row> all;
    for (int row = 0; row < m_table->rowCount(); ++row)
        all.push_back(rowAt(row));
    setRows(all);
    for (QPushButton* act : {m_add, m_remove, m_up, m_down})
        act->setVisible(!readOnly && !m_prefix.isEmpty());
}

void RowsEditor::spread()
{
    int sum = 0;
    for (const Column& column : m_columns)
        sum += column.weight;
    const int room = m_table->viewport()->width();
    for (size_t i = 0; i + 1 < m_columns.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), room * m_columns[i].weight / qMax(1, sum));
}

void RowsEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    spread();
}

void RowsEditor::retranslate()
{
    m_add->setText(tr("Add a &row"));
    m_remove->setText(tr("Remove"));
    m_up->setToolTip(tr("Up (Ctrl+Up)"));
    m_up->setAccessibleName(tr("Up"));
    m_down->setToolTip(tr("Down (Ctrl+Down)"));
    m_down->setAccessibleName(tr("Down"));
}

void RowsEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
