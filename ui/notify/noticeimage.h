#pragma once

#include <QImage>
#include <QVariant>

/// A picture as the notifications of the desktop want it ("image-data"): width, height, bytes a line, alpha, bits, channels
/// and the bytes. For an icon that no theme has, as one that is not installed. Invalid for a null picture.
///
/// Source: Desktop Notifications Specification 1.2, "Icons and Images".
QVariant noticeImage(const QImage &picture);
