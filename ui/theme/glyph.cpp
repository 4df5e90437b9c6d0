#include "ui/theme/glyph.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/glyphengine.h"
#include "ui/theme/mark.h"

#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// In the order of `Glyph`.
constexpr std::array names{
    "accept"_L1, "activity"_L1, "add"_L1, "agent"_L1, "agent-available"_L1, "arrow"_L1, "arrow-down"_L1, "bell"_L1,
    "bell-off"_L1, "cancel"_L1, "chat"_L1, "check"_L1, "clock"_L1, "columns"_L1, "complete"_L1, "conference"_L1,
    "copy"_L1, "details"_L1, "email"_L1, "error"_L1, "filter"_L1, "history"_L1, "info"_L1, "key"_L1, "link"_L1,
    "lock"_L1, "menu"_L1, "more"_L1, "moon"_L1, "offline"_L1, "phone"_L1, "queue"_L1, "quit"_L1, "refresh"_L1,
    "reject"_L1, "search"_L1, "server"_L1, "settings"_L1, "sign-out"_L1, "sms"_L1, "sort-down"_L1, "sort-up"_L1,
    "star"_L1, "supervisor"_L1, "task"_L1, "tray"_L1, "video"_L1, "warning"_L1, "workspace"_L1, "wrap-up"_L1,
};
static_assert(names.size() == size_t(Glyph::WrapUp) + 1);

/// Draws the tone's mark at any size, in the colours of the palette in force.
class MarkEngine final : public QIconEngine
{
public:
    explicit MarkEngine(Tone tone)
        : m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height()) * 0.7;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        const auto put = mode == QIcon::Selected ? paintMarkOnSelection : paintMark;
        put(*painter, square, m_tone, ColorTheme::of(QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkEngine(m_tone); }

private:
    Tone m_tone;
};

} // namespace

QIcon glyphIcon(Glyph which)
{
    return QIcon(new GlyphEngine(glyphName(which), {}));
}

QIcon glyphIcon(Glyph which, const QColor &color)
{
    return QIcon(new GlyphEngine(glyphName(which), color));
}

Glyph glyphOfChannel(QStringView uniqueName)
{
    struct Known
    {
        QLatin1StringView name;
        Glyph glyph;
    };
    constexpr std::array known{
        Known{ "voice"_L1, Glyph::Phone },
        Known{ "chat"_L1, Glyph::Chat },
        Known{ "sms"_L1, Glyph::Sms },
        Known{ "email"_L1, Glyph::Email },
        Known{ "video"_L1, Glyph::Video },
    };
    for (const Known &one : known) {
        if (uniqueName.compare(one.name, Qt::CaseInsensitive) == 0)
            return one.glyph;
    }
    return Glyph::Task;
}

QIcon markIcon(Tone tone)
{
    return QIcon(new MarkEngine(tone));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/cordboard.svg"_s);
}

QString glyphName(Glyph which)
{
    return QString(names.at(size_t(which)));
}
