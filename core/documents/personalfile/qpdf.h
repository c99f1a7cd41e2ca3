#pragma once

#include "core/base/result.h"

// What libqpdf's headers want to be told; they are read here and nowhere else.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace tanu {

/// Runs work that speaks to libqpdf, which throws; out comes a Result. `unknown` is the error for what it throws, a
/// wrong password excepted: FileUnreadable{"locked"}.
template <typename Work>
auto withoutExceptions(const Error& unknown, Work&& work) -> std::invoke_result_t<Work&>
{
    try {
        return work();
    } catch (const QPDFExc& exception) {
        if (exception.getErrorCode() == qpdf_e_password)
            return Error {ErrorKind::FileUnreadable, {QStringLiteral("locked")}, QString::fromUtf8(exception.what())};
        return Error {unknown.kind, unknown.arguments, QString::fromUtf8(exception.what())};
    } catch (const std::exception& exception) {
        return Error {unknown.kind, unknown.arguments, QString::fromUtf8(exception.what())};
    }
}

/// The file as bytes; streams that are packed stay as they are.
QByteArray writtenPdf(QPDF& pdf);

} // namespace tanu
