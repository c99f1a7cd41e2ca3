#include "server/monitoring/metricstext.h"

namespace tanu::server {

namespace {

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

void MetricsText::family(const char* name, const char* type, const char* help)
{
    m_text += QByteArray("# HELP ") + name + ' ' + help + '\n';
    m_text += QByteArray("# TYPE ") + name + ' ' + type + '\n';
}

void MetricsText::sample(const QByteArray& name, const Labels& labels, double value)
{
    m_text += name;
    char before = '{';
    for (const auto& [label, content] : labels) {
        m_text += before + QByteArray(label) + "=\"" + escaped(content) + '"';
        before = ',';
    }
    if (before == ',')
        m_text += '}';
    m_text += ' ' + QByteArray::number(value, 'g', 15) + '\n';
}

} // namespace tanu::server
