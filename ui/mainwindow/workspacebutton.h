#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/menubutton.h"

class Console;

/// The workspace one works in, and the menu to go to another.
class WorkspaceButton final : public MenuButton
{
    Q_OBJECT

public:
    /// `console` must outlive the button.
    explicit WorkspaceButton(Console &console, QWidget *parent = nullptr);

    void setOnline(bool online);
    /// With a few letters of the name: a long one must not make the window wider than the screen.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const WorkspaceId &workspace);

private:
    void refresh();

    Console &m_console;
};
