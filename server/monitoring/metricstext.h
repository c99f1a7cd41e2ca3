#pragma once

#include <QtCore/QByteArray>

#include <initializer_list>
#include <utility>

namespace tanu::server {

/// Figures in the text format of Prometheus, version 0.0.4.
class MetricsText {
public:
    using Labels = std::initializer_list<std::pair<const char*, QByteArray>>;

    static constexpr const char* contentType = "text/plain; version=0.0.4; charset=utf-8";

    /// `type` is counter, gauge or histogram. Samples follow their family.
    void family(const char* name, const char* type, const char* help);
    void sample(const QByteArray& name, const Labels& labels, double value);

    [[nodiscard]] const QByteArray& bytes() const { return m_text; }

private:
    QByteArray m_text;
};

} // namespace tanu::server
