#include "core/documents/template/formtemplate.h"

namespace tanu {

namespace {

Error broken(const QString& name, const QString& mark)
{
    return {ErrorKind::TemplateBroken, {name, mark}, {}};
}

} // namespace

class FormTemplate::Parser {
public:
    Parser(const QString& name, const QString& text)
        : m_name(name)
        , m_text(text)
    {
    }

    /// Nodes up to the mark that closes `part`, or up to the end of the text if `part` is empty.
    Result<std::vector<Node>> nodes(const QString& part)
    {
        std::vector<Node> found;
        for (;;) {
            const qsizetype open = m_text.indexOf(QLatin1String("{{"), m_at);
            appendPlain(found, open < 0 ? m_text.size() : open);
            if (open < 0)
                break;
            const qsizetype close = m_text.indexOf(QLatin1String("}}"), open);
            if (close < 0)
                return broken(m_name, m_text.mid(open, 20));
            const QString mark = m_text.mid(open + 2, close - open - 2).trimmed();
            m_at = close + 2;
            if (mark.startsWith(QLatin1Char('/'))) {
                if (part.isEmpty() || mark.mid(1) != part)
                    return broken(m_name, mark);
                return found;
            }
            Result<Node> next = node(mark);
            if (!next)
                return next.error();
            found.push_back(std::move(next).value());
        }
        if (!part.isEmpty())
            return broken(m_name, part);
        return found;
    }

private:
    void appendPlain(std::vector<Node>& found, qsizetype end)
    {
        if (end > m_at)
            found.push_back({Kind::Plain, m_text.mid(m_at, end - m_at), {}});
        m_at = end;
    }

    Result<Node> node(const QString& mark)
    {
        if (mark.isEmpty())
            return broken(m_name, QStringLiteral("{{}}"));
        const QString rest = mark.mid(1).trimmed();
        switch (mark[0].unicode()) {
        case u'&':
            return Node {Kind::Raw, rest, {}};
        case u'#':
            return part(Kind::Each, rest);
        case u'?':
            return part(Kind::If, rest);
        case u'!':
            return part(Kind::Unless, rest);
        default:
            return Node {Kind::Text, mark, {}};
        }
    }

    Result<Node> part(Kind kind, const QString& name)
    {
        if (name.isEmpty())
            return broken(m_name, QStringLiteral("{{}}"));
        Result<std::vector<Node>> inner = nodes(name);
        if (!inner)
            return inner.error();
        return Node {kind, name, std::move(inner).value()};
    }

    const QString& m_name;
    const QString& m_text;
    qsizetype m_at = 0;
};

class FormTemplate::Writer {
public:
    Writer(const QString& name, const FormData& data)
        : m_name(name)
        , m_scopes {&data}
    {
    }

    Result<void> write(const std::vector<Node>& nodes)
    {
        for (const Node& node : nodes) {
            if (const Result<void> written = write(node); !written)
                return written;
        }
        return {};
    }

    [[nodiscard]] const QString& out() const { return m_out; }

private:
    template <typename T>
    std::optional<T> find(std::optional<T> (FormData::*lookUp)(const QString&) const, const QString& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (const auto found = ((*scope)->*lookUp)(name))
                return found;
        }
        return std::nullopt;
    }

    Result<void> write(const Node& node)
    {
        switch (node.kind) {
        case Kind::Plain:
            m_out += node.value;
            return {};
        case Kind::Text:
        case Kind::Raw:
            return writeText(node);
        case Kind::Each:
            return writeEach(node);
        case Kind::If:
        case Kind::Unless:
            break;
        }
        const auto truth = find(&FormData::findTruth, node.value);
        if (!truth)
            return broken(m_name, node.value);
        return *truth == (node.kind == Kind::If) ? write(node.children) : Result<void>();
    }

    Result<void> writeText(const Node& node)
    {
        const auto text = find(&FormData::findText, node.value);
        if (!text)
            return broken(m_name, node.value);
        if (node.kind == Kind::Raw)
            m_out += *text;
        else
            m_out += text->toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
        return {};
    }

    Result<void> writeEach(const Node& node)
    {
        const auto items = find(&FormData::findList, node.value);
        if (!items)
            return broken(m_name, node.value);
        for (const FormData& item : *items) {
            m_scopes.push_back(&item);
            const Result<void> written = write(node.children);
            m_scopes.pop_back();
            if (!written)
                return written;
        }
        return {};
    }

    const QString& m_name;
    std::vector<const FormData*> m_scopes; ///< the innermost last
    QString m_out;
};

Result<FormTemplate> FormTemplate::parse(const QString& name, const QString& text)
{
    Result<std::vector<Node>> nodes = Parser(name, text).nodes({});
    if (!nodes)
        return nodes.error();
    return FormTemplate(name, std::move(nodes).value());
}

Result<QString> FormTemplate::filled(const FormData& data) const
{
    Writer writer(m_name, data);
    if (const Result<void> written = writer.write(m_nodes); !written)
        return written.error();
    return writer.out();
}

} // namespace tanu
