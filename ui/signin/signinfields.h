#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

/// What a person fills in to sign in, before it is checked.
struct SignInFields
{
    enum class Service { Twilio, Router };
    enum class Kind { AuthToken, ApiKey, CompanyLogin };

    QString profile{};
    Service service = Service::Twilio;
    QString region{}; ///< Empty: the default, us1.
    QString edge{};   ///< Empty: none named.
    QString url{};    ///< Of a local router.
    QString accountSid{};
    Kind kind = Kind::AuthToken;
    QString keySid{}; ///< For an API key.
    QString tokenUrl{}; ///< For a company's login: where it is taken.
    QString login{}; ///< For a company's login.
    QString secret{}; ///< Auth token, key secret or password; of a password blanks around it count.
    bool remember = true;
};

enum class SignInField { Profile, Region, Edge, Url, AccountSid, KeySid, TokenUrl, Login, Secret };

/// What is wrong with one field, in words for people.
struct FieldFault
{
    SignInField field = SignInField::Profile;
    QString words{};

    friend bool operator==(const FieldFault &, const FieldFault &) = default;
};

/// What keeps these fields from being sent, in the order of the page; empty: nothing.
///
/// An address must be TLS, or plain HTTP on this machine: else the secret would travel in the open.
QList<FieldFault> faultsOf(const SignInFields &fields);

/// All words that faultsOf() may ever say about a field, so that a form can keep room for them.
QStringList possibleFaults(SignInField field);

/// The address of the company's sign-in, with `https://` put before a bare host, or `http://` before a loopback one.
QUrl tokenServiceUrl(const QString &text);

/// The router's address, with `http://` put before a bare loopback host and port.
QUrl routerUrl(const QString &text);
