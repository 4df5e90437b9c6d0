#include "ui/notify/noticeimage.h"

#include <QDBusArgument>
#include <QDBusMetaType>

namespace {

/// The type "(iiibiiay)".
struct NoticeImage
{
    QImage picture{};
};

QDBusArgument &operator<<(QDBusArgument &argument, const NoticeImage &image)
{
    const QImage &picture = image.picture;
    argument.beginStructure();
    argument << picture.width() << picture.height() << int(picture.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NoticeImage &image)
{
    int width = 0;
    int height = 0;
    int stride = 0;
    int bits = 0;
    int channels = 0;
    bool hasAlpha = false;
    QByteArray bytes;
    argument.beginStructure();
    argument >> width >> height >> stride >> hasAlpha >> bits >> channels >> bytes;
    argument.endStructure();
    image.picture
        = QImage(reinterpret_cast<const uchar *>(bytes.constData()), width, height, stride, QImage::Format_RGBA8888).copy();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(NoticeImage)

QVariant noticeImage(const QImage &picture)
{
    if (picture.isNull())
        return {};
    static const QMetaType known = qDBusRegisterMetaType<NoticeImage>();
    Q_UNUSED(known)
    return QVariant::fromValue(NoticeImage{ picture.convertToFormat(QImage::Format_RGBA8888) });
}
