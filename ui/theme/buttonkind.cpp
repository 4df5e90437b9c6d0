#include "ui/theme/buttonkind.h"

#include <QPushButton>
#include <QVariant>

namespace {
constexpr char property[] = "cordboardKind";
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(property, int(kind));
    button->update();
}

ButtonKind buttonKind(const QPushButton *button)
{
    return ButtonKind(button->property(property).toInt());
}
