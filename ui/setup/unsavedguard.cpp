#include "ui/setup/unsavedguard.h"

#include "ui/setup/setuppage.h"

UnsavedGuard::UnsavedGuard(SetupPage &page)
    : QObject(&page)
    , m_page(page)
{
    connect(&page, &SetupPage::settled, this, &UnsavedGuard::onSettled);
}

void UnsavedGuard::leave(SetupLeaving leaving, const std::function<void()> &goOn)
{
    delete m_question;
    m_goOn = goOn;
    if (m_page.unsaved().isEmpty())
        go();
    else
        ask(leaving);
}

void UnsavedGuard::ask(SetupLeaving leaving)
{
    m_question = new UnsavedQuestion(leaving, m_page.unsaved(), m_page.isOnline(), m_page.window());
    connect(m_question, &UnsavedQuestion::saveChosen, this, &UnsavedGuard::save);
    connect(m_question, &UnsavedQuestion::discardChosen, this, [this] {
        m_page.discardAll();
        go();
    });
    connect(m_question, &QDialog::rejected, this, [this] { m_goOn = {}; });
    m_question->show();
    m_question->raise();
    m_question->activateWindow();
}

/// A workflow shows its changes first, and what is refused is said in the page.
void UnsavedGuard::save()
{
    emit showAsked();
    m_page.saveAll();
}

void UnsavedGuard::onSettled(bool isSaved)
{
    if (isSaved)
        go();
    else
        m_goOn = {};
}

void UnsavedGuard::go()
{
    if (const auto goOn = std::exchange(m_goOn, {}))
        goOn();
}
