#include "ui/widgets/pagescroll.h"

#include "ui/widgets/followfocus.h"

#include <QEvent>
#include <QStackedWidget>

namespace {

constexpr int linesOfAPage = 10; // in view, however low the window
constexpr int lettersOfAPage = 40;

/// As large as the page in view asks for at the least. It has no layout: one would ask for the room that every page
/// likes best.
class PageGround final : public QWidget
{
public:
    explicit PageGround(QStackedWidget *pages)
        : m_pages(pages)
    {
        pages->setParent(this);
        QObject::connect(pages, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override { return m_pages->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QWidget *page = m_pages->currentWidget();
        return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize(0, 0);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent *) override { m_pages->setGeometry(rect()); }

private:
    QStackedWidget *m_pages;
};

} // namespace

PageScroll::PageScroll(QStackedWidget *pages, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    auto *ground = new PageGround(pages);
    setWidget(ground);
    ground->setAutoFillBackground(false); // setWidget() gave it one
    followFocus(*this);
}

QSize PageScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PageScroll::minimumSizeHint() const
{
    const QSize few(lettersOfAPage * fontMetrics().averageCharWidth(), linesOfAPage * fontMetrics().lineSpacing());
    return few.boundedTo(widget()->minimumSizeHint());
}
