#include "core/documents/template/formstore.h"
#include "tests/bench/centerbench.h"
#include "tests/bench/certificatebench.h"
#include "tests/bench/checkbench.h"
#include "tests/bench/crowdbench.h"
#include "tests/bench/deskbench.h"
#include "tests/bench/desktopbench.h"
#include "tests/bench/frontbench.h"
#include "tests/bench/parcelbench.h"
#include "tests/bench/personalfilebench.h"
#include "tests/bench/population.h"
#include "tests/bench/serverbench.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>

int main(int argc, char* argv[])
{
    using namespace tanu::bench;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.contains(QStringLiteral("empty-window")))
        return runEmptyWindow();
    const auto wants = [&](const char* part) {
        const bool isNamed = words.contains(QLatin1String(part));
        const auto named = std::count_if(words.begin(), words.end(), [](const QString& word) { return !word.startsWith(QLatin1String("--")) && word != QLatin1String("postgresql"); });
        return isNamed || named == 0;
    };

    tanu::initialiseForms();
    Figures figures;
    if (wants("certificates"))
        measureCertificates(figures);
    if (wants("personal-file"))
        measurePersonalFile(figures);
    if (words.contains(QStringLiteral("--database")) && words.contains(QStringLiteral("postgresql")))
        qputenv("TANU_TEST_DATABASE", "postgresql");
    qputenv("TANU_TEST_DURABILITY", "full");
    if (wants("server"))
        measureServer(figures);
    if (wants("server") || words.contains(QStringLiteral("check")))
        measureCheck(figures);
    if (wants("server"))
        measureFront(figures);
    if (words.contains(QStringLiteral("crowd")))
        measureCrowd(figures);
    if (wants("parcel"))
        measureParcels(figures);
    if (wants("sealing"))
        measureSealing(figures);
    if (wants("center") || wants("desktop")) {
        QTemporaryDir folder;
        {
            const auto installation = populate(folder.path());
            if (wants("center")) {
                measureCenter(*installation, figures);
                measureDesk(*installation, figures);
            }
        }
        if (wants("desktop"))
            measureDesktop(folder.path(), figures);
    }
    figures.print(words.contains(QStringLiteral("--json")));
    return 0;
}
