// tanu-server-sample [WEB-ASSETS]: runs a server on made-up data (I3) until it is stopped, and prints its
// address and one line for each document: state, serial, surname, address with the token as the QR code has
// it.
#include "server/serverapplication.h"
#include "tests/server/support/testserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace tanu;
using namespace tanu::server;

namespace {

QList<CertificateRecord> documentsOf(const FakeCenter& center)
{
    auto valid = center.certificate(1);
    auto expired = center.certificate(2);
    expired.validUntil = QDate(2026, 11, 19);
    auto cancelled = center.certificate(3);
    cancelled.state = CertificateState::Cancelled;
    cancelled.cancellation =
        RecordedCancellation{QDate(2026, 5, 4), QStringLiteral("L26.2"), QStringLiteral("x")};
    auto skilled = center.certificate(4);
    skilled.validUntil.reset();
    skilled.skills = {{QStringLiteral("Құбырларды қолмен доғалық дәнекерлеу"),
                          QStringLiteral("Ручная дуговая сварка трубопроводов")},
        {QStringLiteral("Дәнекерленген жіктерді бақылау"), QStringLiteral("Контроль сварных швов")}};
    return {valid, expired, cancelled, skilled};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    TestServer made;
    const auto center = made.enrolled(QStringLiteral("0417"));
    const QList<CertificateRecord> documents = documentsOf(*center);
    QList<RecordRevision> records;
    for (const CertificateRecord& document : documents)
        records.append(FakeCenter::record(document));
    center->send(center->batchOf(records));

    ServerOptions options;
    options.data = made.folder() + QLatin1String("/data");
    if (argc > 1)
        options.webAssets = QCoreApplication::arguments().at(1);
    const auto server = ServerApplication::start(options);
    if (!server)
        return 1;
    QTextStream out(stdout);
    out << (*server)->address() << '\n';
    for (const CertificateRecord& document : documents) {
        out << codeOf(document.state) << ' ' << document.serial.toString() << ' '
            << document.person.name.surname() << ' ' << (*server)->address() << "/V/"
            << document.serial.toString() << '#' << center->tokenOf(document) << '\n';
    }
    out.flush();
    return QCoreApplication::exec();
}
