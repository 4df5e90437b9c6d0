#include "ui/signin/signinform.h"

#include "ui/signin/fieldrow.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_twilio(new QRadioButton(tr("T&wilio"), this))
    , m_router(new QRadioButton(tr("Local rou&ter"), this))
    //: Kind of credential.
    , m_token(new QRadioButton(tr("A&uth Token"), this))
    , m_key(new QRadioButton(tr("API &Key"), this))
    //: Kind of credential: the agent's own login at the company.
    , m_company(new QRadioButton(tr("Compan&y login"), this))
    , m_pollingHint(new QLabel(this))
    , m_companyHint(new QLabel(this))
    , m_remember(new QCheckBox(tr("Re&member me on this computer"), this))
    , m_connect(new QPushButton(tr("&Connect"), this))
{
    m_twilio->setObjectName(u"twilio"_s);
    m_router->setObjectName(u"router"_s);
    m_token->setObjectName(u"authToken"_s);
    m_key->setObjectName(u"apiKey"_s);
    m_company->setObjectName(u"companyLogin"_s);
    m_pollingHint->setObjectName(u"pollingHint"_s);
    m_pollingHint->setWordWrap(true);
    m_pollingHint->setText(tr("With an Auth Token, offers are asked for every 2 seconds. With an API key they arrive as "
                              "soon as they are made."));
    m_companyHint->setObjectName(u"companyHint"_s);
    m_companyHint->setWordWrap(true);
    m_companyHint->setText(tr("No secret of the account comes to this computer."));
    m_remember->setObjectName(u"remember"_s);
    m_connect->setObjectName(u"connectButton"_s);
    setButtonKind(m_connect, ButtonKind::Primary);
    m_connect->setDefault(true);
    buildLines();
    layOut();
    wire();
    setFields({ .profile = tr("My sign-in") });
}

QLineEdit *SignInForm::line(const QString &objectName, SignInField field)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    m_lines.insert(field, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        m_touched.insert(field);
        showFaults(false);
    });
    connect(edit, &QLineEdit::returnPressed, this, &SignInForm::onConnect);
    return edit;
}

void SignInForm::buildLines()
{
    const auto row = [this](SignInField field, const QString &label, const QString &name, const QString &hint) {
        QLineEdit *edit = line(name, field);
        edit->setPlaceholderText(hint);
        m_rows.insert(field, new FieldRow(label, edit, this));
        m_rows.value(field)->expectFaults(possibleFaults(field));
    };
    row(SignInField::Profile, tr("&Profile name"), u"profile"_s, tr("How this sign-in is called here"));
    row(SignInField::Region, tr("Re&gion"), u"region"_s, tr("us1 if left empty"));
    row(SignInField::Edge, tr("&Edge"), u"edge"_s, tr("None if left empty"));
    row(SignInField::Url, tr("&Address"), u"url"_s, u"http://127.0.0.1:8787"_s);
    row(SignInField::AccountSid, tr("Account &SID"), u"accountSid"_s, u"AC…"_s);
    row(SignInField::KeySid, tr("API Key S&ID"), u"keySid"_s, u"SK…"_s);
    row(SignInField::TokenUrl, tr("S&ign-in address"), u"tokenUrl"_s, u"https://desk.example.com/token"_s);
    row(SignInField::Login, tr("Logi&n name"), u"login"_s, tr("Your own at the company"));
    row(SignInField::Secret, tr("Sec&ret"), u"secret"_s, {});
    buildSecret();
}

void SignInForm::buildSecret()
{
    m_secret = m_lines.value(SignInField::Secret);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *reveal = new QPushButton(tr("Show"), this); // all letters are taken: Tab goes there from the secret
    reveal->setObjectName(u"reveal"_s);
    reveal->setAccessibleName(tr("Show the secret"));
    reveal->setCheckable(true);
    connect(reveal, &QPushButton::toggled, this, [this, reveal](bool on) {
        m_secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setText(on ? tr("Hide") : tr("Show"));
    });
    m_rows.value(SignInField::Secret)->addBeside(reveal);
}

QWidget *SignInForm::choice(const QString &label, const QList<QRadioButton *> &all)
{
    auto *buttons = new QWidget(this);
    auto *group = new QButtonGroup(buttons);
    auto *row = new WrapLayout(space::large); // three of them are wide in other languages
    buttons->setLayout(row);
    for (QRadioButton *each : all) {
        group->addButton(each);
        row->addWidget(each);
    }
    return new FieldRow(label, buttons, this);
}

void SignInForm::layOut()
{
    auto *place = new QHBoxLayout;
    place->setSpacing(space::normal);
    place->addWidget(m_rows.value(SignInField::Region));
    place->addWidget(m_rows.value(SignInField::Edge));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_rows.value(SignInField::Profile));
    column->addWidget(choice(tr("Service"), { m_twilio, m_router }));
    column->addLayout(place);
    column->addWidget(m_rows.value(SignInField::Url));
    column->addWidget(m_rows.value(SignInField::AccountSid));
    column->addWidget(choice(tr("Credential"), { m_token, m_key, m_company }));
    column->addWidget(m_pollingHint);
    column->addWidget(m_companyHint);
    column->addWidget(m_rows.value(SignInField::TokenUrl));
    column->addWidget(m_rows.value(SignInField::Login));
    column->addWidget(m_rows.value(SignInField::KeySid));
    column->addWidget(m_rows.value(SignInField::Secret));
    column->addWidget(m_remember);
    column->addSpacing(space::large);
    column->addWidget(m_connect);
    tabAsLaidOut(this);
}

void SignInForm::wire()
{
    for (QRadioButton *button : { m_twilio, m_router, m_token, m_key, m_company })
        connect(button, &QRadioButton::toggled, this, &SignInForm::showFittingRows);
    connect(m_connect, &QPushButton::clicked, this, &SignInForm::onConnect);
}

void SignInForm::setFields(const SignInFields &fields)
{
    m_touched.clear();
    m_lines.value(SignInField::Profile)->setText(fields.profile);
    m_lines.value(SignInField::Region)->setText(fields.region);
    m_lines.value(SignInField::Edge)->setText(fields.edge);
    m_lines.value(SignInField::Url)->setText(fields.url);
    m_lines.value(SignInField::AccountSid)->setText(fields.accountSid);
    m_lines.value(SignInField::KeySid)->setText(fields.keySid);
    m_lines.value(SignInField::TokenUrl)->setText(fields.tokenUrl);
    m_lines.value(SignInField::Login)->setText(fields.login);
    m_secret->setText(fields.secret);
    (fields.service == SignInFields::Service::Twilio ? m_twilio : m_router)->setChecked(true);
    const QHash<SignInFields::Kind, QRadioButton *> kinds{ { SignInFields::Kind::AuthToken, m_token },
        { SignInFields::Kind::ApiKey, m_key }, { SignInFields::Kind::CompanyLogin, m_company } };
    kinds.value(fields.kind)->setChecked(true);
    m_remember->setChecked(fields.remember);
    showFittingRows();
}

SignInFields::Kind SignInForm::kind() const
{
    if (m_company->isChecked())
        return SignInFields::Kind::CompanyLogin;
    return m_key->isChecked() ? SignInFields::Kind::ApiKey : SignInFields::Kind::AuthToken;
}

SignInFields SignInForm::fields() const
{
    const auto text = [this](SignInField field) { return m_lines.value(field)->text().trimmed(); };
    return {
        .profile = text(SignInField::Profile),
        .service = m_twilio->isChecked() ? SignInFields::Service::Twilio : SignInFields::Service::Router,
        .region = text(SignInField::Region),
        .edge = text(SignInField::Edge),
        .url = text(SignInField::Url),
        .accountSid = text(SignInField::AccountSid),
        .kind = kind(),
        .keySid = text(SignInField::KeySid),
        .tokenUrl = text(SignInField::TokenUrl),
        .login = text(SignInField::Login),
        .secret = kind() == SignInFields::Kind::CompanyLogin ? m_secret->text() : text(SignInField::Secret),
        .remember = m_remember->isChecked(),
    };
}

QString SignInForm::faultShown(SignInField field) const
{
    return m_rows.value(field)->fault();
}

void SignInForm::askForSecret()
{
    m_secret->setFocus(Qt::OtherFocusReason);
    m_secret->selectAll();
}

void SignInForm::clearSecret()
{
    m_secret->clear();
    m_touched.remove(SignInField::Secret);
}

void SignInForm::showFittingRows()
{
    const bool twilio = m_twilio->isChecked();
    const bool company = m_company->isChecked();
    m_rows.value(SignInField::Region)->setVisible(twilio);
    m_rows.value(SignInField::Edge)->setVisible(twilio && !company); // the event bridge knows regions only
    m_rows.value(SignInField::Url)->setVisible(!twilio);
    m_rows.value(SignInField::AccountSid)->setVisible(!company);
    m_rows.value(SignInField::KeySid)->setVisible(m_key->isChecked());
    m_rows.value(SignInField::TokenUrl)->setVisible(company);
    m_rows.value(SignInField::Login)->setVisible(company);
    m_companyHint->setVisible(company);
    m_rows.value(SignInField::Secret)->setLabel(company ? tr("Passwo&rd") : tr("Sec&ret"));
    m_secret->setPlaceholderText(company ? tr("Your own at the company") : tr("Auth Token, or secret of the API key"));
    m_pollingHint->setVisible(twilio && m_token->isChecked());
    showFaults(false);
}

void SignInForm::showFaults(bool all)
{
    QHash<SignInField, QString> said;
    for (const FieldFault &fault : faultsOf(fields())) {
        if (all || m_touched.contains(fault.field))
            said.insert(fault.field, fault.words);
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setFault(said.value(row.key()));
}

void SignInForm::onConnect()
{
    const QList<FieldFault> faults = faultsOf(fields());
    if (faults.isEmpty()) {
        emit connectAsked(fields());
        return;
    }
    for (const FieldFault &fault : faults)
        m_touched.insert(fault.field);
    showFaults(true);
    m_lines.value(faults.constFirst().field)->setFocus(Qt::OtherFocusReason);
}
