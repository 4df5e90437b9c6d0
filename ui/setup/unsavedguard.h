#pragma once

#include "ui/setup/unsavedquestion.h"

#include <QPointer>
#include <functional>

class SetupPage;

/// Stands before everything that would lose what is typed in Setup: asks whether to save, to discard or to stay, and
/// lets it happen only then.
class UnsavedGuard final : public QObject
{
    Q_OBJECT

public:
    /// `page` must outlive it.
    explicit UnsavedGuard(SetupPage &page);

    /// Does it at once where nothing would be lost; else after the person has said so, or never. The last wish counts.
    void leave(SetupLeaving leaving, const std::function<void()> &goOn);
    /// The person is asked, or what was to be saved is on its way.
    [[nodiscard]] bool isHolding() const { return bool(m_goOn); }

signals:
    /// The page of Setup has to be seen: something is asked or said there.
    void showAsked();

private:
    void ask(SetupLeaving leaving);
    void save();
    void onSettled(bool isSaved);
    void go();

    SetupPage &m_page;
    QPointer<UnsavedQuestion> m_question{};
    std::function<void()> m_goOn{};
};
