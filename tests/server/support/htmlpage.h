#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace tanu::server {

/// A page as a strict reader takes it: every element closed, every attribute quoted.
///
/// - `problems` names whatever breaks the promises of the site: not well-formed, an id twice, not exactly one `h1`, no
///   `lang`, title or `main`, a field without a label, a picture without `alt`, a table without caption or `scope`, a
///   link or button without words, script or style inside the page, a place that a template did not fill.
class HtmlPage {
public:
    explicit HtmlPage(const QByteArray& html);

    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] const QStringList& links() const { return m_links; } ///< `href` of anchors and stylesheets, `src`
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString heading() const { return m_heading.simplified(); } ///< text of the `h1`
    [[nodiscard]] QString text() const { return m_text.simplified(); } ///< all that is read, in order
    [[nodiscard]] int count(const QString& element) const { return m_counts.value(element); }

private:
    struct Element {
        QString name;
        QHash<QString, QString> attributes;
        QString text;
    };

    void read(const QString& html);
    qsizetype readTag(const QString& html, qsizetype at);
    [[nodiscard]] QHash<QString, QString> attributesOf(const QString& inside);
    void open(const QString& name, const QHash<QString, QString>& attributes);
    void close(const QString& name);
    void addText(const QString& text);
    void look(const Element& element);
    void lookAtFields(const Element& element);
    void lookAtScripts(const Element& element);
    void concludeLabels();
    void blame(const QString& what) { m_problems.append(what); }

    std::vector<Element> m_open;
    QStringList m_problems;
    QStringList m_links;
    QStringList m_ids;
    QStringList m_references; ///< ids that attributes name
    QStringList m_labelled; ///< ids that labels name
    QStringList m_fields; ///< ids of fields
    QHash<QString, int> m_counts;
    QString m_language;
    QString m_heading;
    QString m_text;
};

} // namespace tanu::server
