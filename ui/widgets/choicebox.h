#pragma once

#include <QComboBox>

class QItemSelection;

/// A list to choose from, for everybody: what is chosen through the accessibility bus counts. Qt's own only marks the
/// row there and goes on as it was.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    void showPopup() override;

private:
    void onMarked(const QItemSelection &marked);
    void chooseFromAfar(int row);

    bool m_isWatched = false;
};
