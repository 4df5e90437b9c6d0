#pragma once

class QPushButton;

/// How much a button asks for the eye.
enum class ButtonKind {
    Plain,
    Primary, ///< The one main thing of its window: full accent ground. At most one in sight.
    Quiet,   ///< No ground until the pointer is over it.
    Danger,  ///< Ends something: red text.
};

/// Tells the style how to draw the button.
void setButtonKind(QPushButton *button, ButtonKind kind);
ButtonKind buttonKind(const QPushButton *button);
