#pragma once

#include "server/console/html/html.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace tanu::server {

/// A list as a table with headings; on a phone every row becomes a card, each value with its heading.
class DataTable {
public:
    /// `caption` tells a screen reader what the table holds; `nothing` stands in the place of a table without rows.
    DataTable(QString caption, QStringList headings, QString nothing);

    /// As many cells as there are headings.
    void add(const QList<Html>& cells);
    /// Columns of numbers, from 0: set to the right.
    void setNumbers(const QList<int>& columns) { m_numbers = columns; }

    /// Many narrow columns: stays a table on a phone too, which is moved sideways by itself.
    void setWide() { m_isWide = true; }

    [[nodiscard]] Html toHtml() const;

private:
    QString m_caption;
    QStringList m_headings;
    QString m_nothing;
    QList<QList<Html>> m_rows;
    QList<int> m_numbers;
    bool m_isWide = false;
};

/// Pairs of label and value.
class FactList {
public:
    void add(const QString& label, const Html& value);
    void add(const QString& label, const QString& value) { add(label, Html::text(value)); }

    [[nodiscard]] Html toHtml() const;

private:
    Html m_rows;
};

/// How something stands: a word with a shape before it, and a colour.
enum class Tone { Good, Warning, Danger, Neutral };
Html stateBadge(Tone tone, const QString& word);

Html linkTo(const QString& address, const QString& label);
Html linkButton(const QString& address, const QString& label);
/// A section of a page with its heading.
Html section(const QString& heading, const Html& content);

} // namespace tanu::server
