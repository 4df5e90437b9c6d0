#include "tests/core/httpserver/testcertificate.h"

#include <QFile>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<BIO, decltype(&BIO_free)>;

File openFile(const QString &name)
{
    return { BIO_new_file(QFile::encodeName(name).constData(), "w"), &BIO_free };
}

bool addName(X509 *certificate)
{
    using Extension = std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)>;
    const Extension name{ X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1"),
        &X509_EXTENSION_free };
    return name && X509_add_ext(certificate, name.get(), -1) == 1;
}

} // namespace

bool writeTestCertificate(const QString &certificateFile, const QString &keyFile)
{
    const Key key{ EVP_EC_gen("P-256"), &EVP_PKEY_free };
    const Certificate certificate{ X509_new(), &X509_free };
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    if (!addName(certificate.get()) || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return false;
    const File certificateOut = openFile(certificateFile);
    const File keyOut = openFile(keyFile);
    return PEM_write_bio_X509(certificateOut.get(), certificate.get()) == 1
        && PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
}
